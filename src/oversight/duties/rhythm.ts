import type { WorkingCalendar } from "../../calendar/index.js";
import type { DateRange, IsoDate } from "../../time/index.js";
import { countedFrom } from "../countedFrom.js";
import type { OversightFinding } from "../model.js";
import type { DutyOccurrence, DutyState, RhythmDuty } from "./model.js";
import { windowsIn } from "./windows.js";

const stateOf = ({ to, dueDate, on }: Omit<DutyOccurrence, "state">, times: number, asOf: IsoDate): DutyState => {
  const last = on[times - 1];
  if (last !== undefined) return last > to ? "done-late" : "done";
  return asOf > dueDate ? "missed" : "due";
};

const dueDateOf = ({ to }: DateRange, { grace }: RhythmDuty, calendar: WorkingCalendar): IsoDate =>
  grace === undefined ? to : countedFrom({ receivedAt: to, limit: grace }, calendar).dueDate;

/** Each time that a duty came round in a period; a day serves the earliest time that still lacks one, and only that. */
export const occurrencesOf = (
  duty: RhythmDuty,
  days: readonly IsoDate[],
  period: DateRange,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): readonly DutyOccurrence[] => {
  const { times = 1 } = duty;
  let unused = days.toSorted();
  const occurrences = windowsIn(period, duty.every).map((window): DutyOccurrence => {
    const dueDate = dueDateOf(window, duty, calendar);
    const on = unused.filter((day) => day >= window.from && day <= dueDate).slice(0, times);
    const start = on.length === 0 ? -1 : unused.indexOf(on[0] as IsoDate);
    unused = unused.filter((_, index) => index < start || index >= start + on.length);
    const occurrence = { ...window, dueDate, on: Object.freeze(on) };
    return Object.freeze({ ...occurrence, state: stateOf(occurrence, times, asOf) });
  });
  return Object.freeze(occurrences);
};

/** What was late or missed of a duty with a rhythm. */
export const rhythmFindings = (
  { id, times = 1 }: RhythmDuty,
  unit: string,
  occurrences: readonly DutyOccurrence[],
): readonly OversightFinding[] =>
  occurrences
    .filter(({ state }) => state === "done-late" || state === "missed")
    .map(({ from, to, dueDate, on, state }) => {
      const done = on.length;
      const last = state === "missed" ? null : (on.at(-1) ?? null);
      const facts = Object.freeze({ duty: id, unit, from, to, times, done, dueDate, on: last });
      return Object.freeze({ code: "oversight/duty-late" as const, facts });
    });

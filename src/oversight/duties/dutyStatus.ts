import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import type { IsoDate } from "../../time/index.js";
import {
  dayOf,
  oneOf,
  requireArray,
  requireKind,
  requireList,
  requireOptional,
  requirePeriod,
  requireUnique,
} from "../check.js";
import { shareOf } from "../share.js";
import { checklistFindings, itemsOf } from "./checklist.js";
import type { ChecklistDuty, Duty, DutyCounts, DutyOptions, DutyRecord, DutyState, DutyStatus } from "./model.js";
import { occurrencesOf, rhythmFindings } from "./rhythm.js";

const EVERY = ["month", "quarter", "half-year", "year"] as const;

const requireChecklist = ({ items, by }: ChecklistDuty): void => {
  const all = requireArray("duty.items", items);
  requireUnique(
    "item",
    "item.id",
    all.map(({ id }) => id),
  );
  for (const { required } of all) requireOptional("item.required", required, "true-or-false");
  requireOptional("duty.by", by, "a-date");
};

const requireDuty = (duty: Duty): void => {
  requireKind("duty", duty, "an-object");
  requireKind("duty.id", duty.id, "a-text");
  if (oneOf("duty.kind", duty.kind, ["rhythm", "checklist"]) === "checklist") requireChecklist(duty as ChecklistDuty);
  if (duty.kind !== "rhythm") return;
  oneOf("duty.every", duty.every, EVERY);
  requireOptional("duty.times", duty.times, "a-whole-number-from-1");
};

/** The records of one unit with one duty, as far as they were known. */
const recordsOf = (duty: Duty, records: Iterable<DutyRecord>, unit: string, asOf: IsoDate): readonly DutyRecord[] =>
  requireList("records", records).filter((record) => {
    requireKind("record.duty", record.duty, "a-text");
    requireKind("record.unit", record.unit, "a-text");
    requireKind("record.on", record.on, "a-date");
    return record.duty === duty.id && record.unit === unit && record.on <= asOf;
  });

const countsOf = (states: readonly DutyState[]): DutyCounts => {
  const count = (name: DutyState): number => states.filter((state) => state === name).length;
  const [due, done, doneLate, missed] = [count("due"), count("done"), count("done-late"), count("missed")];
  return Object.freeze({ due, done, doneLate, missed, share: shareOf(done, done + doneLate + missed) });
};

/**
 * How a unit stands with a duty in a period: what is due, done or missed. A duty with a rhythm comes round once in
 * each month, quarter, half-year or year of the calendar, and one time does not stand for another: two dialogues in
 * the first half-year leave the second one without. An item of a checklist is there from its first record on, also one
 * before the period.
 *
 * @param duty - a dialogue every six months; a list of procedures to be posted
 * @param records - what units did; those of other units and duties are left aside
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`, `oversight/duplicate-id`,
 * `oversight/unknown-id`, `oversight/reversed-period`, `calendar/not-a-calendar`, `time/invalid-date`,
 * `time/invalid-date-time`, and what `computeDeadline` throws for `grace`
 * @example
 * ```ts
 * import { dutyStatus } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const dialogue = { id: "dialogue", title: "Đối thoại với người dân", kind: "rhythm", every: "half-year" } as const;
 * const records = [
 *   { duty: "dialogue", unit: "xã A", on: "2025-03-10" },
 *   { duty: "dialogue", unit: "xã A", on: "2025-06-20" },
 * ] as const;
 * const period = { from: "2025-01-01", to: "2026-06-30" } as const;
 * const { counts, occurrences } = dutyStatus(dialogue, records, { unit: "xã A", period, asOf: "2026-03-31" }, vietnamCalendar);
 * occurrences.map(({ to, state }) => [to, state]);
 * // => [["2025-06-30", "done"], ["2025-12-31", "missed"], ["2026-06-30", "due"]]
 * counts.share.printed; // => "50.00 %"
 * ```
 */
export const dutyStatus = (
  duty: Duty,
  records: Iterable<DutyRecord>,
  options: DutyOptions,
  calendar: WorkingCalendar,
): DutyStatus => {
  requireCalendar(calendar);
  requireDuty(duty);
  const { unit, period, asOf } = requireKind("options", options, "an-object");
  requireKind("options.unit", unit, "a-text");
  const range = requirePeriod("options.period", period);
  const today = dayOf(requireKind("options.asOf", asOf, "a-text"), calendar.timeZone) as IsoDate;
  const own = recordsOf(duty, records, unit, today);
  const isRhythm = duty.kind === "rhythm";
  const days = own.map(({ on }) => on);
  const occurrences = isRhythm ? occurrencesOf(duty, days, range, today, calendar) : Object.freeze([]);
  const items = isRhythm ? Object.freeze([]) : itemsOf(duty, own, range.to, today);
  const required = items.filter((item) => item.required);
  return Object.freeze({
    duty: duty.id,
    unit,
    occurrences,
    items,
    counts: countsOf([...occurrences, ...required].map(({ state }) => state)),
    findings: Object.freeze(
      isRhythm ? rhythmFindings(duty, unit, occurrences) : checklistFindings(duty.id, unit, required),
    ),
  });
};

import { fromEpochDay, WEEKDAYS } from "../time/index.js";
import { dayTableOf, rowsOf } from "./dayTable.js";
import { isWorked } from "./isWorked.js";
import type { CalendarDay, WorkingCalendar } from "./model.js";
import { minuteSessions, sessionsOf } from "./officeHours.js";
import { oncePerCalendar } from "./oncePerCalendar.js";

const MINUTE_MS = 60_000;

/** An office session in milliseconds since midnight, half-open. */
export interface Shift {
  /** When offices open. */
  readonly open: number;
  /** When they close. */
  readonly close: number;
}

/** The shifts of a working day, by day number. */
type ShiftsOn = (day: number) => readonly Shift[];

const build = (calendar: WorkingCalendar): ShiftsOn => {
  const { first } = dayTableOf(calendar);
  const shiftsOf = (day: number, row?: CalendarDay): readonly Shift[] =>
    Object.freeze(
      minuteSessions(sessionsOf(calendar, fromEpochDay(day), row), "officeHours").map(({ open, close }) =>
        Object.freeze({ open: open * MINUTE_MS, close: close * MINUTE_MS }),
      ),
    );
  const week = WEEKDAYS.map((_, index) => shiftsOf(first + index));
  const listed = new Map<number, readonly Shift[]>();
  for (const [day, row] of rowsOf(calendar)) if (isWorked(row)) listed.set(day, shiftsOf(day, row));
  return (day) => listed.get(day) ?? (week[(day - first) % 7] as readonly Shift[]);
};

/** The shifts of a calendar's working days; days with the same hours share a list. */
export const shiftsOn: (calendar: WorkingCalendar) => ShiftsOn = /* @__PURE__ */ oncePerCalendar(build);

/** How long shifts are together. */
export const lengthOfShifts = (shifts: readonly Shift[]): number =>
  shifts.reduce((total, { open, close }) => total + close - open, 0);

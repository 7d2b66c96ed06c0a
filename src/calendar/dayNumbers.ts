import { fromEpochDay } from "../time/index.js";
import { coverageFacts, type DayTable, dayTableOf, indexOfDay } from "./dayTable.js";
import { invalidAmount, outOfCoverage } from "./errors.js";
import type { WorkingCalendar } from "./model.js";

/** The position of a day in a table; refuses one outside of it. */
export const coveredIndex = (day: number, table: DayTable, calendar: WorkingCalendar): number => {
  const index = indexOfDay(day, table);
  if (index < 0) throw outOfCoverage({ date: fromEpochDay(day), ...coverageFacts(calendar) });
  return index;
};

/**
 * `addWorkingDays` on day numbers, for computations that make many steps: the `amount`-th working day strictly after a
 * day or, where `amount` is negative, strictly before it; 0 gives the day itself.
 *
 * @param day - a whole number of days since 1970-01-01, as `toEpochDay` of `motcua/time` gives it
 * @param amount - a whole number of working days
 * @throws MotcuaError `calendar/invalid-amount`, `calendar/out-of-coverage`, `time/invalid-epoch-day`
 * @example
 * ```ts
 * import { workingDayFrom } from "motcua/calendar";
 * import { fromEpochDay, toEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * fromEpochDay(workingDayFrom(toEpochDay("2026-02-13"), 1, vietnamCalendar)); // => "2026-02-23"
 * ```
 */
export const workingDayFrom = (day: number, amount: number, calendar: WorkingCalendar): number => {
  if (!Number.isInteger(amount)) throw invalidAmount({ value: amount });
  const table = dayTableOf(calendar);
  const index = coveredIndex(day, table, calendar);
  if (amount === 0) return day;
  const ordinal =
    amount > 0 ? (table.ordinals[index + 1] as number) + amount - 1 : (table.ordinals[index] as number) + amount;
  const found = table.workingDays[ordinal];
  if (found !== undefined) return found;
  throw outOfCoverage({ date: fromEpochDay(day), amount, unit: "working-day", ...coverageFacts(calendar) });
};

/**
 * `differenceInWorkingDays` on day numbers: the signed number of working days after `earlier` up to and including `later`.
 *
 * @param later - a whole number of days since 1970-01-01
 * @throws MotcuaError `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { workingDaysBetween } from "motcua/calendar";
 * import { toEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * workingDaysBetween(toEpochDay("2026-02-23"), toEpochDay("2026-02-13"), vietnamCalendar); // => 1
 * ```
 */
export const workingDaysBetween = (later: number, earlier: number, calendar: WorkingCalendar): number => {
  const table = dayTableOf(calendar);
  const until = table.ordinals[coveredIndex(later, table, calendar) + 1] as number;
  return until - (table.ordinals[coveredIndex(earlier, table, calendar) + 1] as number);
};

/**
 * `rollForward` on day numbers: the day itself if it is a working day, else the next one.
 *
 * @param day - a whole number of days since 1970-01-01
 * @throws MotcuaError `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { workingDayOnOrAfter } from "motcua/calendar";
 * import { fromEpochDay, toEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * fromEpochDay(workingDayOnOrAfter(toEpochDay("2026-02-16"), vietnamCalendar)); // => "2026-02-23"
 * ```
 */
export const workingDayOnOrAfter = (day: number, calendar: WorkingCalendar): number => {
  const table = dayTableOf(calendar);
  const index = coveredIndex(day, table, calendar);
  const worked = (table.ordinals[index + 1] as number) > (table.ordinals[index] as number);
  return worked ? day : workingDayFrom(day, 1, calendar);
};

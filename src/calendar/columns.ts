import { isIterable } from "../plain/index.js";
import { type IsoDate, toEpochDay } from "../time/index.js";
import { workingDayFrom, workingDaysBetween } from "./dayNumbers.js";
import { dayTableOf } from "./dayTable.js";
import { columnLengths } from "./errors.js";
import type { WorkingCalendar } from "./model.js";

const lengthOf = (column: unknown): number | undefined => (column instanceof Int32Array ? column.length : undefined);

const checkLengths = (...columns: readonly Int32Array[]): void => {
  const lengths = columns.map((column) => lengthOf(column));
  if (lengths.some((length) => length === undefined || length !== lengths[0])) throw columnLengths({ lengths });
};

/**
 * Dates as a column of day numbers: day 0 is 1970-01-01.
 *
 * @throws MotcuaError `time/invalid-date`
 * @example
 * ```ts
 * import { toEpochDays } from "motcua/calendar";
 *
 * Array.from(toEpochDays(["1970-01-01", "2026-02-10"])); // => [0, 20494]
 * ```
 */
export const toEpochDays = (dates: readonly IsoDate[]): Int32Array => {
  if (!isIterable(dates)) throw columnLengths({ lengths: [undefined] });
  return Int32Array.from(dates, toEpochDay);
};

/**
 * `addWorkingDays` for millions of rows: row by row the `amounts[i]`-th working day after (or before) `days[i]`.
 *
 * @param days - day numbers, as `toEpochDays` gives them
 * @param amounts - working days, of the same length
 * @param out - where the answers go; a new column unless told, and it may be `days` itself
 * @throws MotcuaError `calendar/column-lengths`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { addWorkingDaysColumn, toEpochDays } from "motcua/calendar";
 * import { fromEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const due = addWorkingDaysColumn(toEpochDays(["2026-02-10", "2026-01-08"]), Int32Array.of(10, 2), vietnamCalendar);
 * Array.from(due, fromEpochDay); // => ["2026-03-03", "2026-01-10"]
 * ```
 */
export const addWorkingDaysColumn = (
  days: Int32Array,
  amounts: Int32Array,
  calendar: WorkingCalendar,
  out: Int32Array = new Int32Array(lengthOf(days) ?? 0),
): Int32Array => {
  checkLengths(days, amounts, out);
  const { first, ordinals, workingDays } = dayTableOf(calendar);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] as number;
    const amount = amounts[row] as number;
    const found =
      amount > 0 && day >= first
        ? workingDays[(ordinals[day - first + 1] as number) + amount - 1]
        : workingDayFrom(day, amount, calendar);
    out[row] = found ?? workingDayFrom(day, amount, calendar);
  }
  return out;
};

/**
 * `differenceInWorkingDays` for millions of rows: row by row the working days after `earlier[i]` up to `later[i]`.
 *
 * @param later - day numbers, as `toEpochDays` gives them
 * @param earlier - day numbers, of the same length
 * @param out - where the answers go; a new column unless told, and it may be one of the others
 * @throws MotcuaError `calendar/column-lengths`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { differenceInWorkingDaysColumn, toEpochDays } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const [later, earlier] = [toEpochDays(["2026-02-23"]), toEpochDays(["2026-02-13"])];
 * Array.from(differenceInWorkingDaysColumn(later, earlier, vietnamCalendar)); // => [1]
 * ```
 */
export const differenceInWorkingDaysColumn = (
  later: Int32Array,
  earlier: Int32Array,
  calendar: WorkingCalendar,
  out: Int32Array = new Int32Array(lengthOf(later) ?? 0),
): Int32Array => {
  checkLengths(later, earlier, out);
  const { first, ordinals } = dayTableOf(calendar);
  for (let row = 0; row < later.length; row += 1) {
    const [end, start] = [later[row] as number, earlier[row] as number];
    const until = ordinals[end - first + 1];
    const since = ordinals[start - first + 1];
    const covered = end >= first && start >= first && until !== undefined && since !== undefined;
    out[row] = covered ? until - since : workingDaysBetween(end, start, calendar);
  }
  return out;
};

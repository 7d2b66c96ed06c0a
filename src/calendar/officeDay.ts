import { coveredIndex } from "./dayNumbers.js";
import { dayTableOf } from "./dayTable.js";
import type { WorkingCalendar } from "./model.js";
import { lengthOfShifts, shiftsOn } from "./shifts.js";

/** The office hours of a working day in milliseconds since midnight. */
export interface OfficeDay {
  /** The first opening. */
  readonly opens: number;
  /** The last closing. */
  readonly closes: number;
  /** The office time in between, without breaks. */
  readonly worked: number;
}

/**
 * When offices open and close on a day, on day numbers, for computations that make many steps; `undefined` on a day
 * without work.
 *
 * @param day - a whole number of days since 1970-01-01, as `toEpochDay` of `motcua/time` gives it
 * @throws MotcuaError `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { officeDay } from "motcua/calendar";
 * import { toEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const day = officeDay(toEpochDay("2026-01-10"), vietnamCalendar);
 * day; // => { opens: 27_000_000, closes: 61_200_000, worked: 28_800_000 }
 * ```
 */
export const officeDay = (day: number, calendar: WorkingCalendar): OfficeDay | undefined => {
  const table = dayTableOf(calendar);
  const index = coveredIndex(day, table, calendar);
  if (table.ordinals[index + 1] === table.ordinals[index]) return undefined;
  const shifts = shiftsOn(calendar)(day);
  return { opens: shifts[0]?.open ?? 0, closes: shifts.at(-1)?.close ?? 0, worked: lengthOfShifts(shifts) };
};

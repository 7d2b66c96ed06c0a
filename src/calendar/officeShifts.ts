import { coveredIndex } from "./dayNumbers.js";
import { dayTableOf } from "./dayTable.js";
import type { WorkingCalendar } from "./model.js";
import { type Shift, shiftsOn } from "./shifts.js";

const NONE: readonly Shift[] = /* @__PURE__ */ Object.freeze([]);

/**
 * `officeHoursOn` on day numbers, for computations that make many steps: the office sessions of a day in milliseconds since
 * midnight, in order; none on a day without work.
 *
 * @param day - a whole number of days since 1970-01-01, as `toEpochDay` of `motcua/time` gives it
 * @throws MotcuaError `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { officeShifts } from "motcua/calendar";
 * import { toEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const shifts = officeShifts(toEpochDay("2026-01-10"), vietnamCalendar);
 * shifts; // => [{ open: 27_000_000, close: 41_400_000 }, { open: 46_800_000, close: 61_200_000 }]
 * ```
 */
export const officeShifts = (day: number, calendar: WorkingCalendar): readonly Shift[] => {
  const table = dayTableOf(calendar);
  const index = coveredIndex(day, table, calendar);
  return table.ordinals[index + 1] === table.ordinals[index] ? NONE : shiftsOn(calendar)(day);
};

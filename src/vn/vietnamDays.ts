import { ANNOUNCED_YEARS, LAST_ANNOUNCED_YEAR } from "./calendar/announcedYears.js";
import { daysOfYear } from "./calendar/daysOfYear.js";
import { FIRST_YEAR } from "./calendar/lunarDates.js";
import type { VietnamDay } from "./calendar/model.js";
import { byDate } from "./calendar/vietnamDay.js";
import { yearNotAnnounced } from "./errors.js";

/**
 * The days off and make-up days that were decided for a year, in order, each with its notice or article, the confidence
 * in it, the day of the decision and the other half of a swap. A swap belongs to the year whose decision made it: the
 * Saturday 2014-12-27, worked for 2015-01-02, stands in 2015.
 *
 * @throws MotcuaError `vn/year-not-announced`
 * @example
 * ```ts
 * import { vietnamDays } from "motcua/vn";
 *
 * vietnamDays(2027).length; // => 15
 * vietnamDays(2026).filter(({ kind }) => kind === "swapped-work").map(({ date }) => date);
 * // => ["2026-01-10", "2026-08-22"]
 * ```
 */
export const vietnamDays = (year: number): readonly VietnamDay[] => {
  const decided = ANNOUNCED_YEARS.find((one) => one.year === year);
  if (decided === undefined) throw yearNotAnnounced({ year, first: FIRST_YEAR, last: LAST_ANNOUNCED_YEAR });
  return Object.freeze([...daysOfYear(decided)].sort(byDate));
};

import { lunarDates } from "./lunarDates.js";
import type { ProjectionOptions, VietnamDay } from "./model.js";
import { projectionRules } from "./projectionRules.js";
import { projectYears } from "./projectYears.js";

/**
 * What the statutory rules make of a year from 2010 to 2100, whether or not it is announced: its holidays and its days
 * in lieu, in order, without swaps, which no rule foretells. A day in lieu is the next day that is neither a rest day
 * nor off already; several stack in date order (Labour Code 2019 art. 111(3)). What the law leaves to yearly decisions
 * or to doubt is an option.
 *
 * @throws MotcuaError `vn/year-out-of-coverage`, `vn/invalid-option`
 * @example
 * ```ts
 * import { projectDays } from "motcua/vn";
 *
 * const nationalDay = projectDays(2029).filter(({ holiday }) => holiday === "national-day");
 * nationalDay.map(({ date, kind }) => `${date} ${kind}`);
 * // => ["2029-09-02 holiday", "2029-09-03 holiday", "2029-09-04 in-lieu"]
 *
 * const lastDay = (cultureDayInLieu: boolean) => projectDays(2029, { cultureDayInLieu }).at(-1)?.date;
 * lastDay(true); // => "2029-11-26"
 * lastDay(false); // => "2029-11-24"
 * ```
 */
export const projectDays = (year: number, options: ProjectionOptions = {}): readonly VietnamDay[] =>
  projectYears([lunarDates(year)], projectionRules(options));

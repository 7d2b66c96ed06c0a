import type { IsoDate } from "../time/index.js";
import { dayTableOf, indexOfDate } from "./dayTable.js";
import type { WorkingCalendar } from "./model.js";

/**
 * Tells whether offices work on a day (ngày làm việc): make-up Saturdays are working days, holidays, days in lieu and
 * swapped days are not.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { isWorkingDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * isWorkingDay("2026-01-02", vietnamCalendar); // => false
 * isWorkingDay("2026-01-10", vietnamCalendar); // => true
 * ```
 */
export const isWorkingDay = (date: IsoDate, calendar: WorkingCalendar): boolean => {
  const table = dayTableOf(calendar);
  const index = indexOfDate(date, table, calendar);
  return (table.ordinals[index + 1] as number) > (table.ordinals[index] as number);
};

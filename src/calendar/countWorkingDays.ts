import type { DateRange } from "../time/index.js";
import { dayTableOf, indexesOfRange } from "./dayTable.js";
import type { WorkingCalendar } from "./model.js";

/**
 * The number of working days in a closed range: both ends belong to it.
 *
 * @throws MotcuaError `calendar/invalid-range`, `time/invalid-date`, `calendar/reversed-range`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { countWorkingDays } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * countWorkingDays({ from: "2026-02-01", to: "2026-02-28" }, vietnamCalendar); // => 15
 * ```
 */
export const countWorkingDays = (range: DateRange, calendar: WorkingCalendar): number => {
  const table = dayTableOf(calendar);
  const [start, end] = indexesOfRange(range, table, calendar);
  return (table.ordinals[end + 1] as number) - (table.ordinals[start] as number);
};

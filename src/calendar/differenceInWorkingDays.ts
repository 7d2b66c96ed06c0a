import type { IsoDate } from "../time/index.js";
import { dayTableOf, indexOfDay } from "./dayTable.js";
import type { WorkingCalendar } from "./model.js";

/**
 * The signed number of working days after `earlierDate` up to and including `laterDate`; negative where the first date
 * is the earlier one. It undoes {@link addWorkingDays}.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { differenceInWorkingDays } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * differenceInWorkingDays("2026-02-23", "2026-02-13", vietnamCalendar); // => 1
 * ```
 */
export const differenceInWorkingDays = (
  laterDate: IsoDate,
  earlierDate: IsoDate,
  calendar: WorkingCalendar,
): number => {
  const table = dayTableOf(calendar);
  const later = table.ordinals[indexOfDay(laterDate, table, calendar) + 1] as number;
  return later - (table.ordinals[indexOfDay(earlierDate, table, calendar) + 1] as number);
};

import { invalidAmount } from "./errors.js";
import { minuteTableOf } from "./minuteTable.js";
import type { WorkingCalendar } from "./model.js";
import { earliestAt, latestAt, workedBefore } from "./workingTime.js";

/**
 * The office time, in milliseconds, between two local times; negative where `later` is the earlier one.
 *
 * @param later - milliseconds of local time, as `toLocalTime` of `motcua/time` gives it
 * @throws MotcuaError `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { officeTimeBetween } from "motcua/calendar";
 * import { toLocalTime } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const later = toLocalTime("2026-02-23T08:30", vietnamCalendar.timeZone);
 * const earlier = toLocalTime("2026-02-13T16:30", vietnamCalendar.timeZone);
 * officeTimeBetween(later, earlier, vietnamCalendar); // => 5_400_000
 * ```
 */
export const officeTimeBetween = (later: number, earlier: number, calendar: WorkingCalendar): number => {
  const table = minuteTableOf(calendar);
  return workedBefore(later, table, calendar) - workedBefore(earlier, table, calendar);
};

/**
 * The earliest local time at which so much office time has passed since another; where none is asked for, the first
 * local time from there on at which an office is open.
 *
 * @param localTime - milliseconds of local time, as `toLocalTime` of `motcua/time` gives it
 * @param officeTime - milliseconds, not negative
 * @throws MotcuaError `calendar/invalid-amount`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { addOfficeTime } from "motcua/calendar";
 * import { fromLocalTime, toLocalTime } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const evening = toLocalTime("2026-02-13T20:00", vietnamCalendar.timeZone);
 * fromLocalTime(addOfficeTime(evening, 0, vietnamCalendar)); // => "2026-02-23T07:30"
 * ```
 */
export const addOfficeTime = (localTime: number, officeTime: number, calendar: WorkingCalendar): number => {
  if (typeof officeTime !== "number" || !(officeTime >= 0)) throw invalidAmount({ value: officeTime });
  const table = minuteTableOf(calendar);
  const worked = workedBefore(localTime, table, calendar) + officeTime;
  const search = officeTime > 0 ? earliestAt : latestAt;
  return search(worked, table, calendar, { localTime, minutes: officeTime / 60_000 });
};

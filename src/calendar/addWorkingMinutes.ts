import { fromLocalTime, type IsoDateTime, toLocalTime } from "../time/index.js";
import { invalidAmount } from "./errors.js";
import { minuteTableOf } from "./minuteTable.js";
import type { WorkingCalendar } from "./model.js";
import { earliestAt, latestAt, workedBefore } from "./workingTime.js";

/**
 * The instant at which so many minutes of office time have passed since another: the earliest one where `minutes` is
 * positive, the latest one before where it is negative; 0 gives the instant itself. Sessions are half-open, so four hours
 * from 07:30 end at 11:30.
 *
 * @param at - local time of the calendar's zone, or with an offset
 * @param minutes - a whole number
 * @returns local time of the calendar's zone, without offset
 * @throws MotcuaError `time/invalid-date-time`, `calendar/invalid-amount`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { addWorkingMinutes } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * addWorkingMinutes("2026-02-13T16:00", 120, vietnamCalendar); // => "2026-02-23T08:30"
 * ```
 */
export const addWorkingMinutes = (at: IsoDateTime, minutes: number, calendar: WorkingCalendar): IsoDateTime => {
  if (!Number.isInteger(minutes)) throw invalidAmount({ value: minutes });
  const table = minuteTableOf(calendar);
  const localTime = toLocalTime(at, calendar.timeZone);
  const worked = workedBefore(localTime, table, calendar) + minutes * 60_000;
  if (minutes === 0) return fromLocalTime(localTime);
  const search = minutes > 0 ? earliestAt : latestAt;
  return fromLocalTime(search(worked, table, calendar, { localTime, minutes }));
};

/**
 * The signed number of minutes of office time from `earlier` to `later`; it undoes {@link addWorkingMinutes}. Seconds give
 * fractions of a minute.
 *
 * @throws MotcuaError `time/invalid-date-time`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { differenceInWorkingMinutes } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * differenceInWorkingMinutes("2026-02-23T08:30", "2026-02-13T16:00", vietnamCalendar); // => 120
 * ```
 */
export const differenceInWorkingMinutes = (
  later: IsoDateTime,
  earlier: IsoDateTime,
  calendar: WorkingCalendar,
): number => {
  const table = minuteTableOf(calendar);
  const until = workedBefore(toLocalTime(later, calendar.timeZone), table, calendar);
  return (until - workedBefore(toLocalTime(earlier, calendar.timeZone), table, calendar)) / 60_000;
};

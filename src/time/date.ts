import { fromEpochDay, toEpochDay } from "./epochDay.js";
import { invalidInstant } from "./errors.js";
import { DAY_MS, fromLocalTime, hasTimeOfDay, isLocalTime, toLocalTime } from "./localTime.js";
import type { IsoDate, IsoDateTime, TimeZone } from "./model.js";
import { offsetMinutes } from "./zone.js";

const VIETNAM: TimeZone = "Asia/Ho_Chi_Minh";

const localTimeOf = (date: Date, zone: TimeZone): number => {
  const localTime = date instanceof Date ? date.getTime() + offsetMinutes(zone) * 60_000 : Number.NaN;
  if (!isLocalTime(localTime)) throw invalidInstant({ value: date });
  return localTime;
};

/**
 * The date that the clocks of a zone show at the instant of a `Date`, whatever zone the machine is in.
 *
 * @throws MotcuaError `time/invalid-instant`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { isoDateFromDate } from "motcua/time";
 *
 * isoDateFromDate(new Date("2026-01-04T18:00:00Z")); // => "2026-01-05"
 * ```
 */
export const isoDateFromDate = (date: Date, zone: TimeZone = VIETNAM): IsoDate =>
  fromEpochDay(Math.floor(localTimeOf(date, zone) / DAY_MS));

/**
 * The local date-time, without offset, that the clocks of a zone show at the instant of a `Date`.
 *
 * @throws MotcuaError `time/invalid-instant`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { isoDateTimeFromDate } from "motcua/time";
 *
 * isoDateTimeFromDate(new Date("2026-02-10T08:40:00Z")); // => "2026-02-10T15:40"
 * ```
 */
export const isoDateTimeFromDate = (date: Date, zone: TimeZone = VIETNAM): IsoDateTime =>
  fromLocalTime(localTimeOf(date, zone));

/**
 * The instant of a date-time as a `Date`; for a date, the midnight at which it begins in the zone.
 *
 * @throws MotcuaError `time/invalid-date`, `time/invalid-date-time`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { dateFromIso } from "motcua/time";
 *
 * dateFromIso("2026-02-10T15:40").toISOString(); // => "2026-02-10T08:40:00.000Z"
 * ```
 */
export const dateFromIso = (at: IsoDate | IsoDateTime, zone: TimeZone = VIETNAM): Date => {
  const localTime = hasTimeOfDay(at) ? toLocalTime(at, zone) : toEpochDay(at) * DAY_MS;
  return new Date(localTime - offsetMinutes(zone) * 60_000);
};

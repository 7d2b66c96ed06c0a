import { epochDayPrefix, FIRST_DAY, fromEpochDay, LAST_DAY, toEpochDay } from "./epochDay.js";
import { invalidDateTime, invalidLocalTime } from "./errors.js";
import type { IsoDate, IsoDateTime, TimeZone } from "./model.js";
import { offsetMinutes } from "./zone.js";

/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LONGEST = "2026-02-10T15:40:00.123456789+07:00".length;

const TIME_OF_DAY = /^T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** {@link toLocalTime}, but NaN where the value is no date-time. */
export const localTimeOrNaN = (at: unknown, zone: TimeZone): number => {
  if (typeof at !== "string" || at.length > LONGEST) return Number.NaN;
  const day = epochDayPrefix(at);
  const match = TIME_OF_DAY.exec(at.slice(10));
  if (match === null) return Number.NaN;
  const [, hour, minute, second = "0", fraction = "", offset] = match;
  const minutes = Number(hour) * 60 + Number(minute);
  const ms = Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  const own = offsetMinutes(zone);
  const given = offset === undefined ? own : offsetMinutes(offset === "Z" ? "UTC" : (offset as TimeZone));
  return day * DAY_MS + (minutes + own - given) * MINUTE_MS + ms;
};

/**
 * A date-time as local time of a zone: milliseconds since 1970-01-01T00:00 on that zone's own clock. Local times of one
 * zone compare and subtract as numbers. Digits after the third decimal of a second are dropped.
 *
 * @param at - with an offset it is converted to the zone, without one it is the zone's own time
 * @throws MotcuaError `time/invalid-date-time`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { toLocalTime } from "motcua/time";
 *
 * toLocalTime("1970-01-01T00:00:00Z", "Asia/Ho_Chi_Minh"); // => 25200000
 * ```
 */
export const toLocalTime = (at: IsoDateTime, zone: TimeZone): number => {
  const localTime = localTimeOrNaN(at, zone);
  if (Number.isNaN(localTime)) throw invalidDateTime({ value: at });
  return localTime;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** `HH:mm`, with seconds and milliseconds only where they are not zero. */
const timeText = (timeOfDay: number): string => {
  const ms = timeOfDay % 1000;
  const seconds = Math.floor(timeOfDay / 1000) % 60;
  const minutes = Math.floor(timeOfDay / MINUTE_MS);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  if (ms > 0) return `${clock}:${twoDigits(seconds)}.${String(ms).padStart(3, "0")}`;
  return seconds > 0 ? `${clock}:${twoDigits(seconds)}` : clock;
};

/** Whether a number is a whole number of milliseconds within the years 0000 to 9999. */
export const isLocalTime = (localTime: number): boolean =>
  Number.isInteger(localTime) && localTime >= FIRST_DAY * DAY_MS && localTime < (LAST_DAY + 1) * DAY_MS;

/**
 * A local time as text, without offset; seconds only where they are not zero.
 *
 * @param localTime - milliseconds since 1970-01-01T00:00 of the zone's own clock
 * @throws MotcuaError `time/invalid-local-time` when it is not whole or lies outside the years 0000 to 9999
 * @example
 * ```ts
 * import { fromLocalTime } from "motcua/time";
 *
 * fromLocalTime(25_200_000); // => "1970-01-01T07:00"
 * ```
 */
export const fromLocalTime = (localTime: number): IsoDateTime => {
  if (!isLocalTime(localTime)) throw invalidLocalTime({ value: localTime });
  const day = Math.floor(localTime / DAY_MS);
  return `${fromEpochDay(day)}T${timeText(localTime - day * DAY_MS)}` as IsoDateTime;
};

/**
 * Tells a date-time from a date, by its length; does not check either.
 *
 * @example
 * ```ts
 * import { hasTimeOfDay } from "motcua/time";
 *
 * hasTimeOfDay("2026-02-10T15:40"); // => true
 * hasTimeOfDay("2026-02-10"); // => false
 * ```
 */
export const hasTimeOfDay = (at: IsoDate | IsoDateTime): at is IsoDateTime => typeof at === "string" && at.length > 10;

/**
 * The day on which a date or date-time lies, on the clock of a zone, as the number of days since 1970-01-01.
 *
 * @throws MotcuaError `time/invalid-date`, `time/invalid-date-time`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { fromEpochDay, toLocalDay } from "motcua/time";
 *
 * fromEpochDay(toLocalDay("2026-02-10T20:00:00Z", "Asia/Ho_Chi_Minh")); // => "2026-02-11"
 * ```
 */
export const toLocalDay = (at: IsoDate | IsoDateTime, zone: TimeZone): number =>
  hasTimeOfDay(at) ? Math.floor(toLocalTime(at, zone) / DAY_MS) : toEpochDay(at);

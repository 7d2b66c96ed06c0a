import { COLON, padded, T, twoDigits } from "./digits.js";
import { epochDayPrefix, FIRST_DAY, fromEpochDay, LAST_DAY, toEpochDay } from "./epochDay.js";
import { invalidDateTime, invalidLocalTime } from "./errors.js";
import type { IsoDate, IsoDateTime, TimeZone } from "./model.js";
import { offsetMinutes } from "./zone.js";

/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const TO_MINUTES = "2026-02-10T15:40".length;
const TO_SECONDS = "2026-02-10T15:40:00".length;

/** What may stand behind the minutes. */
const REST = /^(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** Minutes since midnight of the `THH:mm` behind a date, or NaN. */
const minuteOfDay = (text: string): number => {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const exists =
    text.charCodeAt(10) === T &&
    text.charCodeAt(13) === COLON &&
    hour >= 0 &&
    hour <= 23 &&
    minute >= 0 &&
    minute <= 59;
  return exists ? hour * 60 + minute : Number.NaN;
};

/** The two digits behind the minutes, or NaN. */
const secondsOf = (text: string): number => {
  const second = twoDigits(text, TO_MINUTES + 1);
  return second >= 0 && second <= 59 ? second : Number.NaN;
};

/** {@link toLocalTime}, but NaN where the value is no date-time. Most have no fraction and no offset. */
export const localTimeOrNaN = (at: unknown, zone: TimeZone): number => {
  if (typeof at !== "string") return Number.NaN;
  const local = epochDayPrefix(at) * DAY_MS + minuteOfDay(at) * MINUTE_MS;
  if (Number.isNaN(local)) return local;
  const own = offsetMinutes(zone);
  if (at.length === TO_MINUTES) return local;
  if (at.length === TO_SECONDS && at.charCodeAt(TO_MINUTES) === COLON) return local + secondsOf(at) * 1000;
  const match = REST.exec(at.slice(TO_MINUTES));
  if (match === null) return Number.NaN;
  const [, second = "0", fraction = "", offset] = match;
  const ms = Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  const given = offset === undefined ? own : offsetMinutes(offset === "Z" ? "UTC" : (offset as TimeZone));
  return local + (own - given) * MINUTE_MS + ms;
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

/** "00" to "59". */
const SIXTY: readonly string[] = /* @__PURE__ */ Array.from({ length: 60 }, (_, value) => padded(value, 2));

/** "T00:" to "T23:". */
const HOURS: readonly string[] = /* @__PURE__ */ Array.from({ length: 24 }, (_, hour) => `T${padded(hour, 2)}:`);

/** `:ss`, with milliseconds only where they are not zero. */
const secondsText = (time: number): string => {
  const seconds = Math.floor(time / 1000);
  const ms = time - seconds * 1000;
  return `:${SIXTY[seconds]}${ms > 0 ? `.${padded(ms, 3)}` : ""}`;
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
  const minutes = Math.floor((localTime - day * DAY_MS) / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  const rest = localTime - day * DAY_MS - minutes * MINUTE_MS;
  const seconds = rest > 0 ? secondsText(rest) : "";
  return `${fromEpochDay(day)}${HOURS[hours]}${SIXTY[minutes - hours * 60]}${seconds}` as IsoDateTime;
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

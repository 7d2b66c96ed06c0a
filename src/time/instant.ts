import { epochDayOrNaN } from "./epochDay.js";
import { invalidDate, invalidDateTime, notAnInstant } from "./errors.js";
import { DAY_MS, hasTimeOfDay, localTimeOrNaN } from "./localTime.js";
import type { Moment, TimeZone } from "./model.js";

/** A moment on the clock of a zone, as exact as it is known. */
export interface Instant {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Milliseconds since 1970-01-01T00:00 of the zone's own clock; `null` where only the day is known. */
  readonly time: number | null;
}

/**
 * A date or date-time from outside in numbers that compare; `null` where the value is neither.
 *
 * @throws MotcuaError `time/unknown-time-zone`
 * @example
 * ```ts
 * import { readInstant } from "motcua/time";
 *
 * readInstant("1970-01-02", "Asia/Ho_Chi_Minh"); // => { day: 1, time: null }
 * readInstant("02/01/1970", "Asia/Ho_Chi_Minh"); // => null
 * ```
 */
export const readInstant = (at: unknown, zone: TimeZone): Instant | null => {
  if (typeof at !== "string") return null;
  if (!hasTimeOfDay(at as Moment)) {
    const day = epochDayOrNaN(at);
    return Number.isNaN(day) ? null : { day, time: null };
  }
  const time = localTimeOrNaN(at, zone);
  return Number.isNaN(time) ? null : { day: Math.floor(time / DAY_MS), time };
};

/**
 * A date or date-time in numbers that compare.
 *
 * @throws MotcuaError `time/invalid-date`, `time/invalid-date-time`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { instantOf } from "motcua/time";
 *
 * instantOf("1970-01-02", "Asia/Ho_Chi_Minh"); // => { day: 1, time: null }
 * instantOf("1970-01-01T00:00:00Z", "Asia/Ho_Chi_Minh"); // => { day: 0, time: 25_200_000 }
 * ```
 */
export const instantOf = (at: Moment, zone: TimeZone): Instant => {
  const instant = readInstant(at, zone);
  if (instant === null) throw hasTimeOfDay(at) ? invalidDateTime({ value: at }) : invalidDate({ value: at });
  return instant;
};

const checked = (instant: Instant): Instant => {
  const { day, time } = instant ?? {};
  if (typeof day === "number" && (time === null || typeof time === "number")) return instant;
  throw notAnInstant({ value: instant });
};

/**
 * Whether one instant lies before another: by the day where one of the two has no time of day, so that a date is neither before
 * nor after an hour of it.
 *
 * @throws MotcuaError `time/not-an-instant`
 * @example
 * ```ts
 * import { instantOf, isBefore } from "motcua/time";
 *
 * const [morning, day] = [instantOf("2026-02-10T08:00", "UTC"), instantOf("2026-02-10", "UTC")];
 * isBefore(morning, instantOf("2026-02-10T09:00", "UTC")); // => true
 * [isBefore(morning, day), isBefore(day, morning)]; // => [false, false]
 * ```
 */
export const isBefore = (a: Instant, b: Instant): boolean => {
  const [one, other] = [checked(a), checked(b)];
  return one.time !== null && other.time !== null ? one.time < other.time : one.day < other.day;
};

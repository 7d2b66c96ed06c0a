import { invalidTimeOfDay } from "./errors.js";

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Tells whether a value is an hour of the 24-hour clock, `HH:mm`.
 *
 * @example
 * ```ts
 * import { isTimeOfDay } from "motcua/time";
 *
 * isTimeOfDay("15:00"); // => true
 * isTimeOfDay("24:00"); // => false
 * ```
 */
export const isTimeOfDay = (value: unknown): value is string => typeof value === "string" && TIME_OF_DAY.test(value);

/**
 * The minutes from midnight to an hour of the 24-hour clock, `"24:00"` being the end of the day.
 *
 * @throws MotcuaError `time/invalid-time-of-day`
 * @example
 * ```ts
 * import { minutesOf } from "motcua/time";
 *
 * minutesOf("15:30"); // => 930
 * ```
 */
export const minutesOf = (timeOfDay: string): number => {
  if (!isTimeOfDay(timeOfDay) && timeOfDay !== "24:00") throw invalidTimeOfDay({ value: timeOfDay });
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
};

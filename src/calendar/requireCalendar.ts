import { notACalendar } from "./errors.js";
import type { WorkingCalendar } from "./model.js";

/** Whether a value is an object, which callers without types may forget. */
export const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Refuses what lacks the parts of a calendar, as every function that takes one does; a definition becomes one by
 * `defineCalendar`.
 *
 * @throws MotcuaError `calendar/not-a-calendar`
 * @example
 * ```ts
 * import { requireCalendar } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * requireCalendar(vietnamCalendar); // => undefined
 * ```
 */
export const requireCalendar = (calendar: WorkingCalendar): void => {
  if (!isObject(calendar?.coverage) || !Array.isArray(calendar.projectedDays)) throw notACalendar({ value: calendar });
};

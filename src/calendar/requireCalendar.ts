import { isObject } from "../plain/index.js";
import { notACalendar } from "./errors.js";
import type { WorkingCalendar } from "./model.js";

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
  const { coverage, days, projectedDays, officeHours }: WorkingCalendar = Object(calendar);
  if (
    !(isObject(coverage) && Array.isArray(days) && Array.isArray(projectedDays) && Object(officeHours) === officeHours)
  ) {
    throw notACalendar({ value: calendar });
  }
};

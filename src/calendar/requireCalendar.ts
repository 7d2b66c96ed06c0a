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
  if (![coverage, days, projectedDays, officeHours].every((part) => Object(part) === part)) {
    throw notACalendar({ value: calendar });
  }
};

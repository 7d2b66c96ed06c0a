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
  const { id, version, coverage, weeklyRest, days, projectedDays, officeHours }: WorkingCalendar = Object(calendar);
  const hasLists = [weeklyRest, days, projectedDays].every(Array.isArray);
  const hasNames = typeof id === "string" && typeof version === "string";
  if (!(hasNames && isObject(coverage) && hasLists && Object(officeHours) === officeHours))
    throw notACalendar({ value: calendar });
};

/** Refuses also a calendar with a row that is none: it did not come from `defineCalendar`, or was changed since. */
export const requireRows = (calendar: WorkingCalendar): void => {
  requireCalendar(calendar);
  const { days, projectedDays, announcements = [] }: WorkingCalendar = calendar;
  const dated = [...days, ...projectedDays].every((row) => typeof row?.date === "string");
  const announced = Array.isArray(announcements) && announcements.every((row) => typeof row?.through === "string");
  if (!dated || !announced) throw notACalendar({ value: calendar });
};

import type { WorkingCalendar } from "../calendar/index.js";
import { calendarOfRules } from "./calendar/calendarOfRules.js";
import type { ProjectionOptions } from "./calendar/model.js";
import { projectionRules } from "./calendar/projectionRules.js";
import { invalidOption } from "./errors.js";

/** What `defineVietnamCalendar` takes: names of its own, and what the law leaves open. */
export interface VietnamCalendarOptions extends ProjectionOptions {
  /** Identifies the calendar; `"vn"` is `vietnamCalendar`. */
  readonly id: string;
  /** Changes whenever a day changes; results carry it. */
  readonly version: string;
}

const checkNames = (options: VietnamCalendarOptions): void => {
  for (const option of ["id", "version"] as const) {
    const value: unknown = options[option];
    if (typeof value !== "string" || value === "") throw invalidOption({ option, value });
  }
};

/**
 * The calendar of Viet Nam with other answers to what the law leaves open: the announced years are those of
 * `vietnamCalendar`, the projected ones follow the options. It takes an `id` and a `version` of its own, because its
 * days differ.
 *
 * @throws MotcuaError `vn/invalid-option`
 * @example
 * ```ts
 * import { isWorkingDay } from "motcua/calendar";
 * import { defineVietnamCalendar, vietnamCalendar } from "motcua/vn";
 *
 * const other = defineVietnamCalendar({ id: "vn-culture-day", version: "1", cultureDayInLieu: false });
 * isWorkingDay("2029-11-26", vietnamCalendar); // => false
 * isWorkingDay("2029-11-26", other); // => true
 * ```
 */
export const defineVietnamCalendar = (options: VietnamCalendarOptions): WorkingCalendar => {
  const rules = projectionRules(options);
  checkNames(options);
  return calendarOfRules(options.id, options.version, rules);
};

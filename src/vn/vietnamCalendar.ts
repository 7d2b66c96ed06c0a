import type { WorkingCalendar } from "../calendar/index.js";
import { calendarOfRules } from "./calendar/calendarOfRules.js";
import { STANDARD_RULES } from "./calendar/projectYears.js";

/**
 * The working days of Viet Nam's public bodies with the fixed two-day weekend, from 2010 to 2100. The years 2010 to
 * 2027 are announced: holidays (ngày lễ, Tết), days in lieu (nghỉ bù) and working days swapped for make-up Saturdays
 * (làm bù), each with its notice. The years after them are projected from the statutory rules and say `provisional`.
 * Local closures and the calendars of courts, tax and customs are not in it: add them with `extendCalendar`.
 *
 * Its days are made on first use. The version is the day of the last decision in it; a correction of the data appends
 * `.1`, `.2` and so on.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * vietnamCalendar.version; // => "2026-10-02"
 * isWorkingDay("2026-01-02", vietnamCalendar); // => false
 * isWorkingDay("2026-01-10", vietnamCalendar); // => true
 * ```
 */
export const vietnamCalendar: WorkingCalendar = /* @__PURE__ */ calendarOfRules("vn", "2026-10-02", STANDARD_RULES);

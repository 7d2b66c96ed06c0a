import { type IsoDate, toEpochDay } from "../time/index.js";
import { rowsOf } from "./dayTable.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { Sessions, WorkingCalendar } from "./model.js";
import { sessionsOf } from "./officeHours.js";

const NONE: Sessions = /* @__PURE__ */ Object.freeze([]);

/**
 * The office sessions of a day; none on a day without work. A make-up day whose weekday has no hours of its own is worked
 * at the hours of the day off that it stands in for.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { officeHoursOn } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * officeHoursOn("2026-01-10", vietnamCalendar); // => [["07:30", "11:30"], ["13:00", "17:00"]]
 * officeHoursOn("2026-01-02", vietnamCalendar); // => []
 * ```
 */
export const officeHoursOn = (date: IsoDate, calendar: WorkingCalendar): Sessions =>
  isWorkingDay(date, calendar) ? sessionsOf(calendar, date, rowsOf(calendar).get(toEpochDay(date))) : NONE;

import type { IsoDate } from "../time/index.js";
import { addWorkingDays } from "./addWorkingDays.js";
import type { WorkingCalendar } from "./model.js";

/**
 * The first working day strictly after a date.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { nextWorkingDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * nextWorkingDay("2026-01-09", vietnamCalendar); // => "2026-01-10"
 * ```
 */
export const nextWorkingDay = (date: IsoDate, calendar: WorkingCalendar): IsoDate => addWorkingDays(date, 1, calendar);

/**
 * The last working day strictly before a date.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { previousWorkingDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * previousWorkingDay("2026-01-05", vietnamCalendar); // => "2025-12-31"
 * ```
 */
export const previousWorkingDay = (date: IsoDate, calendar: WorkingCalendar): IsoDate =>
  addWorkingDays(date, -1, calendar);

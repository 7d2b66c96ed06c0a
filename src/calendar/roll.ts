import type { IsoDate } from "../time/index.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { WorkingCalendar } from "./model.js";
import { nextWorkingDay, previousWorkingDay } from "./nextWorkingDay.js";

/**
 * The date itself if it is a working day, else the next one: how a limit ends that would end on a day off
 * (Civil Code 2015 art. 148(5)).
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { rollForward } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * rollForward("2026-02-16", vietnamCalendar); // => "2026-02-23"
 * ```
 */
export const rollForward = (date: IsoDate, calendar: WorkingCalendar): IsoDate =>
  isWorkingDay(date, calendar) ? date : nextWorkingDay(date, calendar);

/**
 * The date itself if it is a working day, else the one before.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { rollBackward } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * rollBackward("2026-02-16", vietnamCalendar); // => "2026-02-13"
 * ```
 */
export const rollBackward = (date: IsoDate, calendar: WorkingCalendar): IsoDate =>
  isWorkingDay(date, calendar) ? date : previousWorkingDay(date, calendar);

/**
 * Calendar: on which days, and in which hours, do offices work?
 *
 * A calendar is plain frozen data: the weekly rest, the days that differ from it, office hours, the days it covers and
 * those that are only projected. It is the last argument of every function. Viet Nam's is `vietnamCalendar` of `motcua/vn`.
 *
 * Counting is strict and signed: `addWorkingDays(d, n)` is the n-th working day after d, `differenceInWorkingDays` counts
 * the working days in (earlier, later] and undoes it, `countWorkingDays` counts a closed range.
 *
 * @packageDocumentation
 */
export { addWorkingDays } from "./addWorkingDays.js";
export { addWorkingMinutes, differenceInWorkingMinutes } from "./addWorkingMinutes.js";
export { calendarAsKnownOn } from "./calendarAsKnownOn.js";
export { addWorkingDaysColumn, differenceInWorkingDaysColumn, toEpochDays } from "./columns.js";
export { countWorkingDays } from "./countWorkingDays.js";
export { workingDayFrom, workingDayOnOrAfter, workingDaysBetween } from "./dayNumbers.js";
export { defineCalendar } from "./defineCalendar.js";
export { certaintyOf, describeDay } from "./describeDay.js";
export { differenceInWorkingDays } from "./differenceInWorkingDays.js";
export { eachDay } from "./eachDay.js";
export { type CalendarExtension, extendCalendar } from "./extendCalendar.js";
export { isWorkingDay } from "./isWorkingDay.js";
export type {
  Announcement,
  CalendarDay,
  CalendarDefinition,
  Confidence,
  DayCertainty,
  DayDescription,
  DayKind,
  ListedDayKind,
  OfficeHours,
  Sessions,
  WorkingCalendar,
} from "./model.js";
export { nextWorkingDay, previousWorkingDay } from "./nextWorkingDay.js";
export { officeHoursOn } from "./officeHoursOn.js";
export { officeShifts } from "./officeShifts.js";
export { addOfficeTime, officeTimeBetween } from "./officeTime.js";
export { requireCalendar } from "./requireCalendar.js";
export { rollBackward, rollForward } from "./roll.js";
export { CalendarDaySchema, CalendarDefinitionSchema, TimeZoneSchema } from "./schema.js";
export type { Shift } from "./shifts.js";

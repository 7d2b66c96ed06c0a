/**
 * Calendar: on which days, and in which hours, do offices work?
 *
 * @packageDocumentation
 */
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

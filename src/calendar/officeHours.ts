import { frozenCopy, isObject } from "../plain/index.js";
import { type IsoDate, isTimeOfDay, minutesOf, WEEKDAYS, type Weekday, weekdayOf } from "../time/index.js";
import { invalidDefinition } from "./errors.js";
import type { CalendarDay, OfficeHours, Sessions, WorkingCalendar } from "./model.js";

/** Eight hours, as the law's working day of 8 hours is commonly laid out. */
export const DEFAULT_SESSIONS: Sessions = /* @__PURE__ */ frozenCopy([
  ["07:30", "11:30"],
  ["13:00", "17:00"],
] as const);

/** A session in minutes since midnight, half-open. */
export interface MinuteSession {
  readonly open: number;
  readonly close: number;
}

/** A session may end with its day. */
const minuteOfDay = (clock: string): number =>
  clock === "24:00" || isTimeOfDay(clock) ? minutesOf(clock) : Number.NaN;

/** A session of two texts as one, `07:30,11:30`. */
const asGiven = (session: unknown): unknown =>
  Array.isArray(session) && session.every((clock) => typeof clock === "string") ? String(session) : session;

/** Sessions in minutes; they must be in order and must not overlap. */
export const minuteSessions = (sessions: Sessions, property: string): readonly MinuteSession[] => {
  const expected = 'sessions in order, such as [["07:30", "11:30"], ["13:00", "17:00"]]';
  if (!Array.isArray(sessions) || sessions.length === 0)
    throw invalidDefinition({ property, value: sessions, expected });
  let end = 0;
  return sessions.map((session) => {
    const [open, close] = [minuteOfDay(session?.[0]), minuteOfDay(session?.[1])];
    if (!(open >= end && close > open)) throw invalidDefinition({ property, value: asGiven(session), expected });
    end = close;
    return { open, close };
  });
};

const isEveryDay = (hours: OfficeHours): hours is Sessions => Array.isArray(hours);

const hoursOfWeekday = (hours: OfficeHours, weekday: Weekday): Sessions | undefined =>
  isEveryDay(hours) ? hours : Object.hasOwn(hours, weekday) ? hours[weekday] : undefined;

/**
 * The sessions of a working day: its own, else those of its weekday. A make-up day whose weekday has none stands in for
 * the day off that it is paired with, and is worked at that day's hours.
 */
export const sessionsOf = (calendar: WorkingCalendar, date: IsoDate, row: CalendarDay | undefined): Sessions =>
  row?.hours ??
  hoursOfWeekday(calendar.officeHours, weekdayOf(date)) ??
  (row?.pairedWith === undefined ? undefined : hoursOfWeekday(calendar.officeHours, weekdayOf(row.pairedWith))) ??
  DEFAULT_SESSIONS;

/** Refuses office hours that are not in order or name no weekday. */
export const checkOfficeHours = (hours: OfficeHours): void => {
  if (isEveryDay(hours)) {
    minuteSessions(hours, "officeHours");
    return;
  }
  if (!isObject(hours)) {
    throw invalidDefinition({ property: "officeHours", value: hours, expected: "sessions, or sessions by weekday" });
  }
  for (const [weekday, sessions] of Object.entries(hours)) {
    if (!WEEKDAYS.includes(weekday as Weekday)) {
      throw invalidDefinition({ property: "officeHours", value: weekday, expected: 'weekdays such as "monday"' });
    }
    if (sessions !== undefined) minuteSessions(sessions, `officeHours.${weekday}`);
  }
};

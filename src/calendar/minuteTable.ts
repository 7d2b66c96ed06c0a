import { fromEpochDay, toEpochDay, WEEKDAYS, weekdayIndex } from "../time/index.js";
import { dayTableOf } from "./dayTable.js";
import { isWorked } from "./isWorked.js";
import type { CalendarDay, WorkingCalendar } from "./model.js";
import { type MinuteSession, minuteSessions, sessionsOf } from "./officeHours.js";
import { oncePerCalendar } from "./oncePerCalendar.js";

/** The office time of a calendar in the form in which sums over days are two array reads. */
export interface MinuteTable {
  /** `minutesBefore[i]`: office minutes before day i of the coverage; one entry more than there are days. */
  readonly minutesBefore: Int32Array;
  /** The sessions of a working day, by epoch day. */
  readonly sessionsOn: (epochDay: number) => readonly MinuteSession[];
}

const lengthOf = (sessions: readonly MinuteSession[]): number =>
  sessions.reduce((total, { open, close }) => total + close - open, 0);

const build = (calendar: WorkingCalendar): MinuteTable => {
  const { first, ordinals, rows } = dayTableOf(calendar);
  const parsed = (date: CalendarDay["date"], row?: CalendarDay): readonly MinuteSession[] =>
    minuteSessions(sessionsOf(calendar, date, row), "officeHours");
  const firstWeekday = weekdayIndex(first);
  const week = WEEKDAYS.map((_, weekday) => parsed(fromEpochDay(first + ((weekday - firstWeekday + 7) % 7))));
  const listed = new Map<number, readonly MinuteSession[]>();
  for (const row of rows.values()) if (isWorked(row)) listed.set(toEpochDay(row.date), parsed(row.date, row));
  const sessionsOn = (epochDay: number): readonly MinuteSession[] =>
    listed.get(epochDay) ?? (week[(firstWeekday + epochDay - first) % 7] as readonly MinuteSession[]);
  const lengths = week.map(lengthOf);
  const minutesOf = (index: number): number =>
    (lengths[(firstWeekday + index) % 7] as number) * ((ordinals[index + 1] as number) - (ordinals[index] as number));
  const minutes = Int32Array.from({ length: ordinals.length - 1 }, (_, index) => minutesOf(index));
  for (const [day, sessions] of listed) minutes[day - first] = lengthOf(sessions);
  const minutesBefore = new Int32Array(ordinals.length);
  for (let index = 0; index < minutes.length; index += 1) {
    minutesBefore[index + 1] = (minutesBefore[index] as number) + (minutes[index] as number);
  }
  return { minutesBefore, sessionsOn };
};

/** The minute table of a calendar, built on its first use. */
export const minuteTableOf: (calendar: WorkingCalendar) => MinuteTable = /* @__PURE__ */ oncePerCalendar(build);

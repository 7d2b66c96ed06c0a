import { isObject } from "../plain/index.js";
import { type DateRange, fromEpochDay, type IsoDate, toEpochDay, WEEKDAYS, weekdayOf } from "../time/index.js";
import { invalidRange, outOfCoverage, reversedRange } from "./errors.js";
import { isWorked } from "./isWorked.js";
import type { CalendarDay, WorkingCalendar } from "./model.js";
import { oncePerCalendar } from "./oncePerCalendar.js";
import { requireCalendar } from "./requireCalendar.js";

/**
 * A calendar in the form in which every question is one or two array reads: day i of the coverage is worked where
 * `ordinals[i + 1] > ordinals[i]`, and `workingDays` is the inverse of `ordinals`.
 */
export interface DayTable {
  /** Epoch day of the first day of coverage. */
  readonly first: number;
  /** Epoch day of the last day of coverage. */
  readonly last: number;
  /** Epoch day of the last announced day; `first - 1` where none is. */
  readonly announcedThrough: number;
  /** `ordinals[i]`: number of working days before day i; one entry more than there are days. */
  readonly ordinals: Int32Array;
  /** `workingDays[k]`: epoch day of the working day with ordinal k. */
  readonly workingDays: Int32Array;
  /** The listed days in force, by epoch day. */
  readonly rows: ReadonlyMap<number, CalendarDay>;
}

const lastAnnounced = ({ announcements, coverage }: WorkingCalendar, first: number): number => {
  if (announcements === undefined) return toEpochDay(coverage.to);
  return announcements.reduce((last, { through }) => Math.max(last, toEpochDay(through)), first - 1);
};

const rowsInForce = (calendar: WorkingCalendar, announcedThrough: number): Map<number, CalendarDay> => {
  const rows = new Map<number, CalendarDay>();
  for (const row of calendar.projectedDays) {
    const day = toEpochDay(row.date);
    if (day > announcedThrough) rows.set(day, row);
  }
  for (const row of calendar.days) rows.set(toEpochDay(row.date), row);
  return rows;
};

const build = (calendar: WorkingCalendar): DayTable => {
  requireCalendar(calendar);
  const first = toEpochDay(calendar.coverage.from);
  const last = toEpochDay(calendar.coverage.to);
  const announcedThrough = lastAnnounced(calendar, first);
  const rows = rowsInForce(calendar, announcedThrough);
  const firstWeekday = WEEKDAYS.indexOf(weekdayOf(calendar.coverage.from));
  const worksOn = WEEKDAYS.map((weekday) => !calendar.weeklyRest.includes(weekday));
  const ordinals = new Int32Array(last - first + 2);
  const workingDays: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const row = rows.get(day);
    if (row === undefined ? worksOn[(firstWeekday + day - first) % 7] : isWorked(row)) workingDays.push(day);
    ordinals[day - first + 1] = workingDays.length;
  }
  return { first, last, announcedThrough, ordinals, workingDays: Int32Array.from(workingDays), rows };
};

/** The table of a calendar, built on its first use. */
export const dayTableOf: (calendar: WorkingCalendar) => DayTable = /* @__PURE__ */ oncePerCalendar(build);

/** The position of a date in a table. */
export const indexOfDay = (date: IsoDate, table: DayTable, calendar: WorkingCalendar): number => {
  const index = toEpochDay(date) - table.first;
  if (index < 0 || index > table.last - table.first) throw outOfCoverage({ date, ...coverageFacts(calendar) });
  return index;
};

/** The positions of both ends of a range. */
export const indexesOfRange = (
  range: DateRange,
  table: DayTable,
  calendar: WorkingCalendar,
): readonly [start: number, end: number] => {
  if (!isObject(range)) throw invalidRange({ value: range });
  const { from, to } = range;
  const [start, end] = [indexOfDay(from, table, calendar), indexOfDay(to, table, calendar)];
  if (start > end) throw reversedRange({ from, to });
  return [start, end];
};

/** The k-th working day as a date; the count that led to it is named where it leaves the calendar. */
export const workingDayAt = (
  ordinal: number,
  table: DayTable,
  calendar: WorkingCalendar,
  counted: { readonly date: IsoDate; readonly amount: number },
): IsoDate => {
  const day = table.workingDays[ordinal];
  if (day === undefined) throw outOfCoverage({ ...counted, unit: "working-day", ...coverageFacts(calendar) });
  return fromEpochDay(day);
};

/** What an error says about the calendar that could not answer. */
export const coverageFacts = ({ id, coverage }: WorkingCalendar): { calendar: string; from: IsoDate; to: IsoDate } => ({
  calendar: id,
  from: coverage.from,
  to: coverage.to,
});

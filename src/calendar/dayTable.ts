import { isObject } from "../plain/index.js";
import { type DateRange, type IsoDate, toEpochDay, WEEKDAYS, weekdayOf } from "../time/index.js";
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
  /** The last announced day; `""` where none is. */
  readonly announcedThrough: string;
  /** `ordinals[i]`: number of working days before day i; one entry more than there are days. */
  readonly ordinals: Int32Array;
  /** `workingDays[k]`: epoch day of the working day with ordinal k. */
  readonly workingDays: Int32Array;
  /** The listed days in force, by epoch day. */
  readonly rows: ReadonlyMap<number, CalendarDay>;
}

/** As text: dates compare as they stand, and nothing is before "". */
const lastAnnounced = ({ announcements, coverage }: WorkingCalendar): string =>
  announcements === undefined
    ? coverage.to
    : announcements.reduce((last, { through }) => (through > last ? through : last), "");

const rowsInForce = ({ days, projectedDays }: WorkingCalendar, announcedThrough: string): DayTable["rows"] =>
  new Map(
    [...projectedDays.filter(({ date }) => date > announcedThrough), ...days].map((row) => [toEpochDay(row.date), row]),
  );

const build = (calendar: WorkingCalendar): DayTable => {
  requireCalendar(calendar);
  const { coverage, weeklyRest } = calendar;
  const first = toEpochDay(coverage.from);
  const last = toEpochDay(coverage.to);
  const announcedThrough = lastAnnounced(calendar);
  const rows = rowsInForce(calendar, announcedThrough);
  const week = WEEKDAYS.map((weekday) => !weeklyRest.includes(weekday));
  const firstWeekday = WEEKDAYS.indexOf(weekdayOf(coverage.from));
  const ordinals = new Int32Array(last - first + 2);
  const workingDays: number[] = [];
  for (let index = 0; first + index <= last; index += 1) {
    const row = rows.get(first + index);
    if (row === undefined ? week[(firstWeekday + index) % 7] : isWorked(row)) workingDays.push(first + index);
    ordinals[index + 1] = workingDays.length;
  }
  return { first, last, announcedThrough, ordinals, workingDays: Int32Array.from(workingDays), rows };
};

/** The table of a calendar, built on its first use. */
export const dayTableOf: (calendar: WorkingCalendar) => DayTable = /* @__PURE__ */ oncePerCalendar(build);

/** The position of a day in a table; -1 outside of it. */
export const indexOfDay = (day: number, { first, last }: DayTable): number =>
  day >= first && day <= last ? day - first : -1;

/** The position of a date in a table; refuses one outside of it. */
export const indexOfDate = (date: IsoDate, table: DayTable, calendar: WorkingCalendar): number => {
  const index = indexOfDay(toEpochDay(date), table);
  if (index < 0) throw outOfCoverage({ date, ...coverageFacts(calendar) });
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
  const start = indexOfDate(from, table, calendar);
  const end = indexOfDate(to, table, calendar);
  if (start > end) throw reversedRange({ from, to });
  return [start, end];
};

/** What an error says about the calendar that could not answer. */
export const coverageFacts = ({ id, coverage }: WorkingCalendar): { calendar: string; from: IsoDate; to: IsoDate } => ({
  calendar: id,
  from: coverage.from,
  to: coverage.to,
});

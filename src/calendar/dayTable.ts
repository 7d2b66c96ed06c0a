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
}

/** As text: dates compare as they stand, and nothing is before "". */
const lastAnnounced = ({ announcements, coverage }: WorkingCalendar): string =>
  announcements === undefined
    ? coverage.to
    : announcements.reduce((last, { through }) => (through > last ? through : last), "");

/** The listed days in force; where two share a date, the later one holds. */
const rowsInForce = ({ days, projectedDays }: WorkingCalendar, announcedThrough: string): readonly CalendarDay[] => [
  ...projectedDays.filter(({ date }) => date > announcedThrough),
  ...days,
];

/** One entry a day of the coverage: 1 where it is worked, else 0. */
const workedDays = (calendar: WorkingCalendar, rows: readonly CalendarDay[], first: number): Uint8Array => {
  const { coverage, weeklyRest } = calendar;
  const worked = new Uint8Array(toEpochDay(coverage.to) - first + 1).fill(1);
  for (const weekday of weeklyRest) {
    const firstRest = (WEEKDAYS.indexOf(weekday) + 7 - WEEKDAYS.indexOf(weekdayOf(coverage.from))) % 7;
    for (let index = firstRest; index < worked.length; index += 7) worked[index] = 0;
  }
  for (const row of rows) worked[toEpochDay(row.date) - first] = isWorked(row) ? 1 : 0;
  return worked;
};

const build = (calendar: WorkingCalendar): DayTable => {
  requireCalendar(calendar);
  const first = toEpochDay(calendar.coverage.from);
  const announcedThrough = lastAnnounced(calendar);
  const worked = workedDays(calendar, rowsInForce(calendar, announcedThrough), first);
  const ordinals = new Int32Array(worked.length + 1);
  const workingDays = new Int32Array(worked.length);
  let ordinal = 0;
  for (let index = 0; index < worked.length; index += 1) {
    workingDays[ordinal] = first + index; // a day off is overwritten by the day after it
    ordinal += worked[index] as number;
    ordinals[index + 1] = ordinal;
  }
  const last = first + worked.length - 1;
  return { first, last, announcedThrough, ordinals, workingDays: workingDays.slice(0, ordinal) };
};

/** The table of a calendar, built on its first use. */
export const dayTableOf: (calendar: WorkingCalendar) => DayTable = /* @__PURE__ */ oncePerCalendar(build);

/** The listed days in force of a calendar, by epoch day; made when one is first asked for. */
export const rowsOf: (calendar: WorkingCalendar) => ReadonlyMap<number, CalendarDay> = /* @__PURE__ */ oncePerCalendar(
  (calendar) =>
    new Map(rowsInForce(calendar, dayTableOf(calendar).announcedThrough).map((row) => [toEpochDay(row.date), row])),
);

/** The position of a day in a table; -1 outside of it. */
export const indexOfDay = (day: number, { first, last }: DayTable): number =>
  Number.isInteger(day) && day >= first && day <= last ? day - first : -1;

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
export const coverageFacts = ({ id, coverage }: WorkingCalendar): DateRange & { calendar: string } => ({
  calendar: id,
  ...coverage,
});

import { DAY_MS, fromLocalTime } from "../time/index.js";
import { coverageFacts } from "./dayTable.js";
import { outOfCoverage } from "./errors.js";
import type { MinuteTable } from "./minuteTable.js";
import type { WorkingCalendar } from "./model.js";
import type { Shift } from "./shifts.js";

const workedUntil = (timeOfDay: number, shifts: readonly Shift[]): number => {
  let worked = 0;
  for (const { open, close } of shifts) if (timeOfDay > open) worked += Math.min(timeOfDay, close) - open;
  return worked;
};

/**
 * The office time, in milliseconds, that passes on a calendar's clock from the start of its coverage to a local time.
 * Sessions are half-open.
 */
export const workedBefore = (localTime: number, table: MinuteTable, calendar: WorkingCalendar): number => {
  const { first, last, ordinals } = table.days;
  const day = typeof localTime === "number" ? Math.floor(localTime / DAY_MS) : Number.NaN;
  if (!(day >= first && day <= last))
    throw outOfCoverage({ date: fromLocalTime(localTime), ...coverageFacts(calendar) });
  const ordinal = ordinals[day - first] as number;
  const works = (ordinals[day - first + 1] as number) > ordinal;
  const today = works ? workedUntil(localTime - day * DAY_MS, table.shifts[ordinal] as readonly Shift[]) : 0;
  return (table.before[ordinal] as number) + today;
};

/**
 * The first index at which the office time before a working day reaches a mark, which it does. The shortest and the
 * longest day bound the search: where all days are equally long, it ends at once.
 */
const firstReaching = (mark: number, { before, shortest, longest }: MinuteTable): number => {
  let low = Math.floor(mark / longest);
  let high = Math.min(Math.floor(mark / shortest) + 1, before.length - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((before[middle] as number) >= mark) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** From where a search set out, for the error that it left the calendar. */
export interface Departure {
  readonly localTime: number;
  readonly minutes: number;
}

const leftCoverage = (calendar: WorkingCalendar, { localTime, minutes: amount }: Departure): Error =>
  outOfCoverage({ date: fromLocalTime(localTime), amount, unit: "working-minute", ...coverageFacts(calendar) });

/** The time of day at which so much office time of a day has passed, which it does. */
const timeAfter = (worked: number, shifts: readonly Shift[]): number => {
  let left = worked;
  let at = 0;
  for (const { open, close } of shifts) {
    if (left > 0) at = Math.min(open + left, close);
    left -= close - open;
  }
  return at;
};

/**
 * The earliest local time at which so much office time has passed since the start of coverage: a closing, not the next
 * opening.
 */
export const earliestAt = (
  worked: number,
  table: MinuteTable,
  calendar: WorkingCalendar,
  departure: Departure,
): number => {
  const { days, shifts, before } = table;
  if (!(worked > 0 && worked <= (before[before.length - 1] as number))) throw leftCoverage(calendar, departure);
  const ordinal = firstReaching(worked, table) - 1;
  const midnight = (days.workingDays[ordinal] as number) * DAY_MS;
  return midnight + timeAfter(worked - (before[ordinal] as number), shifts[ordinal] as readonly Shift[]);
};

/**
 * The latest local time at which no more than so much office time has passed, an opening and not the closing before: a
 * millisecond before one more has passed.
 */
export const latestAt = (worked: number, table: MinuteTable, calendar: WorkingCalendar, departure: Departure): number =>
  earliestAt(worked + 1, table, calendar, departure) - 1;

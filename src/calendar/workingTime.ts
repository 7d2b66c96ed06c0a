import { DAY_MS, fromLocalTime, type IsoDateTime, toLocalTime } from "../time/index.js";
import { coverageFacts, dayTableOf } from "./dayTable.js";
import { outOfCoverage } from "./errors.js";
import { minuteTableOf } from "./minuteTable.js";
import type { WorkingCalendar } from "./model.js";
import type { MinuteSession } from "./officeHours.js";
import { requireCalendar } from "./requireCalendar.js";

const MINUTE_MS = 60_000;

/** An instant on a calendar's own clock. */
export const onClockOf = (calendar: WorkingCalendar, at: IsoDateTime): number => {
  requireCalendar(calendar);
  return toLocalTime(at, calendar.timeZone);
};

const workedUntil = (sessions: readonly MinuteSession[], timeOfDay: number): number => {
  let worked = 0;
  for (const { open, close } of sessions) {
    worked += Math.max(0, Math.min(timeOfDay, close * MINUTE_MS) - open * MINUTE_MS);
  }
  return worked;
};

/**
 * The office time, in milliseconds, that passes on a calendar's clock from the start of its coverage to a local time.
 * Sessions are half-open.
 */
export const workedBefore = (localTime: number, calendar: WorkingCalendar): number => {
  const { first, last, ordinals } = dayTableOf(calendar);
  const day = Math.floor(localTime / DAY_MS);
  if (!(day >= first && day <= last))
    throw outOfCoverage({ date: fromLocalTime(localTime), ...coverageFacts(calendar) });
  const { minutesBefore, sessionsOn } = minuteTableOf(calendar);
  const index = day - first;
  const works = (ordinals[index + 1] as number) > (ordinals[index] as number);
  const today = works ? workedUntil(sessionsOn(day), localTime - day * DAY_MS) : 0;
  return (minutesBefore[index] as number) * MINUTE_MS + today;
};

/** The first index at which ascending values reach a mark. */
const firstReaching = (values: Int32Array, mark: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) >= mark) high = middle;
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

/** The earliest local time at which so much office time has passed since the start of coverage: a closing, not the next opening. */
export const earliestAt = (worked: number, calendar: WorkingCalendar, departure: Departure): number => {
  const { minutesBefore, sessionsOn } = minuteTableOf(calendar);
  const index = firstReaching(minutesBefore, Math.ceil(worked / MINUTE_MS)) - 1;
  if (index < 0 || index >= minutesBefore.length - 1) throw leftCoverage(calendar, departure);
  const day = dayTableOf(calendar).first + index;
  let left = worked - (minutesBefore[index] as number) * MINUTE_MS;
  for (const { open, close } of sessionsOn(day)) {
    const length = (close - open) * MINUTE_MS;
    if (left <= length) return day * DAY_MS + open * MINUTE_MS + left;
    left -= length;
  }
  throw leftCoverage(calendar, departure);
};

/** The latest local time at which no more than so much office time has passed: an opening, not the closing before. */
export const latestAt = (worked: number, calendar: WorkingCalendar, departure: Departure): number => {
  const { minutesBefore, sessionsOn } = minuteTableOf(calendar);
  const index = firstReaching(minutesBefore, Math.floor(worked / MINUTE_MS) + 1) - 1;
  if (index < 0 || index >= minutesBefore.length - 1) throw leftCoverage(calendar, departure);
  const day = dayTableOf(calendar).first + index;
  let left = worked - (minutesBefore[index] as number) * MINUTE_MS;
  for (const { open, close } of sessionsOn(day)) {
    const length = (close - open) * MINUTE_MS;
    if (left < length) return day * DAY_MS + open * MINUTE_MS + left;
    left -= length;
  }
  throw leftCoverage(calendar, departure);
};

import { DAY_MS, type IsoDateTime, toLocalTime } from "../time/index.js";
import { coverageFacts, dayTableOf } from "./dayTable.js";
import { outOfCoverage } from "./errors.js";
import { minuteTableOf } from "./minuteTable.js";
import type { WorkingCalendar } from "./model.js";
import type { MinuteSession } from "./officeHours.js";
import { requireCalendar } from "./requireCalendar.js";

const MINUTE_MS = 60_000;

/** What a search that leaves the calendar says about where it came from. */
export interface Counted {
  readonly date: string;
  readonly amount?: number;
  readonly unit?: "working-minute";
}

/** An instant on a calendar's own clock. */
export const onClockOf = (calendar: WorkingCalendar, at: IsoDateTime): number => {
  requireCalendar(calendar);
  return toLocalTime(at, calendar.timeZone);
};

const workedUntil = (sessions: readonly MinuteSession[], timeOfDay: number): number =>
  sessions.reduce((worked, { open, close }) => {
    const end = Math.min(timeOfDay, close * MINUTE_MS);
    return worked + Math.max(0, end - open * MINUTE_MS);
  }, 0);

/**
 * The office time, in milliseconds, that passes on a calendar's clock from the start of its coverage to a local time.
 * Sessions are half-open.
 */
export const workedBefore = (localTime: number, calendar: WorkingCalendar, counted: Counted): number => {
  const { first, last, ordinals } = dayTableOf(calendar);
  const day = Math.floor(localTime / DAY_MS);
  if (!(day >= first && day <= last)) throw outOfCoverage({ ...counted, ...coverageFacts(calendar) });
  const { minutesBefore, sessionsOn } = minuteTableOf(calendar);
  const index = day - first;
  const works = (ordinals[index + 1] as number) > (ordinals[index] as number);
  const today = works ? workedUntil(sessionsOn(day), localTime - day * DAY_MS) : 0;
  return (minutesBefore[index] as number) * MINUTE_MS + today;
};

/** The first index at which ascending values reach a mark. */
const firstReached = (values: Int32Array, reached: (value: number) => boolean): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** How a search decides between the end of one session and the start of the next, which are the same in office time. */
interface Side {
  readonly dayReached: (minutesBefore: number, worked: number) => boolean;
  readonly within: (left: number, length: number) => boolean;
}

const EARLIEST: Side = {
  dayReached: (minutesBefore, worked) => minutesBefore * MINUTE_MS >= worked,
  within: (left, length) => left <= length,
};

const LATEST: Side = {
  dayReached: (minutesBefore, worked) => minutesBefore * MINUTE_MS > worked,
  within: (left, length) => left < length,
};

const localTimeAt =
  ({ dayReached, within }: Side) =>
  (worked: number, calendar: WorkingCalendar, counted: Counted): number => {
    const { minutesBefore, sessionsOn } = minuteTableOf(calendar);
    const index = firstReached(minutesBefore, (minutes) => dayReached(minutes, worked)) - 1;
    if (index < 0 || index >= minutesBefore.length - 1) throw outOfCoverage({ ...counted, ...coverageFacts(calendar) });
    const day = dayTableOf(calendar).first + index;
    let left = worked - (minutesBefore[index] as number) * MINUTE_MS;
    const session = sessionsOn(day).find(({ open, close }) => {
      const length = (close - open) * MINUTE_MS;
      if (within(left, length)) return true;
      left -= length;
      return false;
    }) as MinuteSession;
    return day * DAY_MS + session.open * MINUTE_MS + left;
  };

/** The earliest local time at which so much office time has passed since the start of coverage: a closing, not the next opening. */
export const earliestAt = /* @__PURE__ */ localTimeAt(EARLIEST);

/** The latest local time at which no more than so much office time has passed: an opening, not the closing before. */
export const latestAt = /* @__PURE__ */ localTimeAt(LATEST);

import { DAY_MS, hasTimeOfDay, type IsoDate, type IsoDateTime, toEpochDay, toLocalTime } from "../time/index.js";
import type { CompareBy } from "./model.js";

const VIETNAM = "Asia/Ho_Chi_Minh";

/** A point of time on Viet Nam's clock, as exact as it is known. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Milliseconds since 1970-01-01T00:00 local time; `null` where only the day is known. */
  readonly time: number | null;
}

/** The moment of a date or date-time; throws `time/invalid-date` or `time/invalid-date-time` for anything else. */
export const momentOf = (at: IsoDate | IsoDateTime): Moment => {
  if (!hasTimeOfDay(at)) return { day: toEpochDay(at), time: null };
  const time = toLocalTime(at, VIETNAM);
  return { day: Math.floor(time / DAY_MS), time };
};

/** The same moment, or, where only the day is known, the last millisecond of it. */
export const endOf = ({ day, time }: Moment): Moment => ({ day, time: time ?? (day + 1) * DAY_MS - 1 });

/** Negative, zero or positive as `a` lies before, with or after `b`. */
export const compareMoments = (a: Moment, b: Moment, compareBy: CompareBy): number =>
  compareBy === "instant" && a.time !== null && b.time !== null ? a.time - b.time : a.day - b.day;

import { DAY_MS, type Instant, instantOf, type Moment } from "../time/index.js";
import type { CompareBy } from "./model.js";

export const VIETNAM = "Asia/Ho_Chi_Minh";

/** When something happened, on Viet Nam's clock. */
export const inVietnam = (at: Moment): Instant => instantOf(at, VIETNAM);

/** The same instant, or, where only the day is known, the last millisecond of it. */
export const endOf = ({ day, time }: Instant): Instant & { readonly time: number } => ({
  day,
  time: time ?? (day + 1) * DAY_MS - 1,
});

/** Negative, zero or positive as `a` lies before, with or after `b`. */
export const compareInstants = (a: Instant, b: Instant, compareBy: CompareBy): number =>
  compareBy === "instant" && a.time !== null && b.time !== null ? a.time - b.time : a.day - b.day;

/** Whether two moments are the same, as exactly as they are known: a date is no hour of it. */
export const isSameMoment = (a: Instant | null, b: Instant | null): boolean =>
  a !== null && b !== null && a.day === b.day && a.time === b.time;

/** The earlier one of two. */
export const earlierOf = (a: Instant, b: Instant): Instant => (compareInstants(a, b, "instant") <= 0 ? a : b);

/** The later one of two. */
export const laterOf = (a: Instant, b: Instant): Instant => (compareInstants(a, b, "instant") >= 0 ? a : b);

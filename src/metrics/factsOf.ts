import type { Instant } from "../time/index.js";
import {
  DUE_DATE_PASSED,
  type Facts,
  FINISHED_BEFORE_RECEIVED,
  FINISHED_EARLY,
  FINISHED_LATE,
  FINISHED_LATER,
  IS_ONLINE,
  RECEIVED_LATER,
  STATUS_SHIFT,
} from "./facts.js";
import type { CompareBy } from "./model.js";
import { LAST_DAY, NO_SUCH_DAY } from "./noDay.js";
import type { ReadRecord } from "./readRecord.js";

/**
 * The facts that differ from dossier to dossier: the sign of a difference says which of two days is earlier, and becomes the bit
 * of `facts.ts` that stands at its place here. Without a branch, since the outcomes of dossiers cannot be foreseen, and
 * millions of wrong guesses would cost more than all else. 2,932,896 is LAST_DAY.
 */
export const usualFacts = (
  received: number,
  due: number,
  finished: number,
  firstDay: number,
  cutOffDay: number,
): Facts =>
  (((2_932_896 - finished) >>> 31) << 2) |
  (((received - firstDay) >>> 31) << 4) |
  (((finished - firstDay) >>> 31) << 6) |
  (((cutOffDay - finished) >>> 31) << 7) |
  (((finished - due) >>> 31) << 9) |
  (((due - finished) >>> 31) << 10) |
  (((due - cutOffDay) >>> 31) << 11);

/** The facts that few dossiers have. */
const rareFacts = (received: number, due: number, finished: number, cutOffDay: number): Facts =>
  (((LAST_DAY - received) >>> 31) << 1) |
  (((LAST_DAY - due) >>> 31) << 3) |
  (((cutOffDay - received) >>> 31) << 5) |
  (((finished - received) >>> 31) << 8);

/** All facts that days tell; {@link NO_SUCH_DAY} stands where there is none. */
export const factsOfDays = (
  received: number,
  due: number,
  finished: number,
  firstDay: number,
  cutOffDay: number,
): Facts => usualFacts(received, due, finished, firstDay, cutOffDay) | rareFacts(received, due, finished, cutOffDay);

/** What records are held against. */
export interface Standpoint {
  /** First day of the period. */
  readonly firstDay: number;
  /** The last moment that is known. */
  readonly cutOff: Instant;
  readonly options: { readonly compareBy: CompareBy };
}

/** Negative or positive as one moment lies before or after another on the same day; 0 where the days tell, or the times are not known. */
const orderWithinDay = (a: Instant | null, b: Instant | null): number =>
  a !== null && b !== null && a.day === b.day && a.time !== null && b.time !== null ? a.time - b.time : 0;

/** What times of day add to the facts that days tell. */
const factsOfTimes = ({ received, due, finished }: ReadRecord, cutOff: Instant): Facts => {
  const order = orderWithinDay(finished, due);
  return (
    (orderWithinDay(received, cutOff) > 0 ? RECEIVED_LATER : 0) |
    (orderWithinDay(finished, cutOff) > 0 ? FINISHED_LATER : 0) |
    (orderWithinDay(finished, received) < 0 ? FINISHED_BEFORE_RECEIVED : 0) |
    (order < 0 ? FINISHED_EARLY : 0) |
    (order > 0 ? FINISHED_LATE : 0) |
    (orderWithinDay(due, cutOff) < 0 ? DUE_DATE_PASSED : 0)
  );
};

const dayOf = (at: Instant | null): number => (at === null ? NO_SUCH_DAY : at.day);

/** The facts of a record. */
export const factsOf = (read: ReadRecord, { firstDay, cutOff, options }: Standpoint): Facts => {
  const { statusNumber, isOnline, received, due, finished } = read;
  const days = factsOfDays(dayOf(received), dayOf(due), dayOf(finished), firstDay, cutOff.day);
  const facts = (statusNumber << STATUS_SHIFT) | (isOnline ? IS_ONLINE : 0) | days;
  return options.compareBy === "date" ? facts : facts | factsOfTimes(read, cutOff);
};

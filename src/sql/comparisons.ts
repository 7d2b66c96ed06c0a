import { DAY_MS } from "../time/index.js";
import type { MomentColumns, ReadQuery } from "./readQuery.js";

/** By the times where both are known, else by the days; never `NULL` where the days are known. */
const byTimes = (columns: readonly MomentColumns[], times: string, days: string): string => {
  const mayLack = columns.filter(({ timeMayLack }) => timeMayLack).map(({ time }) => `${time} IS NOT NULL`);
  return mayLack.length === 0 ? times : `CASE WHEN ${mayLack.join(" AND ")} THEN ${times} ELSE ${days} END`;
};

/** Whether a moment lies before another; `NULL` or false where one of them is unknown. */
export const isBefore = (a: MomentColumns, b: MomentColumns, { options }: ReadQuery): string => {
  const days = `${a.day} < ${b.day}`;
  const byDay = options.compareBy === "date" || a.time === null || b.time === null;
  return byDay ? days : byTimes([a, b], `${a.time} < ${b.time}`, days);
};

/** A moment held against the last one that is known; databases may keep fractions of the last millisecond. */
const againstEnd = (
  at: MomentColumns,
  query: ReadQuery,
  [dayOperator, timeOperator, addedMs]: readonly [day: string, time: string, addedMs: 0 | 1],
): string => {
  const { options, knownUntil, writeDay, writeTime } = query;
  const days = `${at.day} ${dayOperator} ${writeDay(Math.floor(knownUntil / DAY_MS))}`;
  if (options.compareBy === "date" || at.time === null) return days;
  return byTimes([at], `${at.time} ${timeOperator} ${writeTime(knownUntil + addedMs)}`, days);
};

/** Whether a moment is known to have come. */
export const hasCome = (at: MomentColumns, query: ReadQuery): string => againstEnd(at, query, ["<=", "<", 1]);

/** Whether a moment is yet to come. */
export const isToCome = (at: MomentColumns, query: ReadQuery): string => againstEnd(at, query, [">", ">=", 1]);

/** Whether a moment had passed when the last thing became known. */
export const hasPassed = (at: MomentColumns, query: ReadQuery): string => againstEnd(at, query, ["<", "<", 0]);

import { isObject } from "../../plain/index.js";
import { fromEpochDay, type Instant, toEpochDay } from "../../time/index.js";
import { EXCLUDED } from "../cells.js";
import { invalidArgument } from "../errors.js";
import { type Frame, frameOf, hasCome } from "../frame.js";
import type { DossierRecord } from "../model.js";
import { classify } from "../placeOf.js";
import { readOptions } from "../readOptions.js";
import { readRecord } from "../readRecord.js";
import { requireCount } from "../requireCount.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import { settleOptions } from "../settleOptions.js";
import { mergeExclusions, noExclusions } from "./exclusions.js";
import type { Backlog, BacklogDay, BacklogOptions, LittlesLaw } from "./model.js";

const WHAT = "backlog";

/** A backlog while it is being counted. */
interface Ledger {
  opening: number;
  daysSpent: number;
  readonly received: number[];
  readonly finished: number[];
}

const bump = (days: number[], day: number, count = 1): void => {
  days[day] = (days[day] ?? 0) + count;
};

const enter = (ledger: Ledger, received: Instant, finished: Instant | null, frame: Frame): void => {
  const { firstDay } = frame;
  if (received.day < firstDay) ledger.opening += 1;
  else bump(ledger.received, received.day - firstDay);
  if (!hasCome(finished, frame)) return;
  bump(ledger.finished, finished.day - firstDay);
  ledger.daysSpent += finished.day - received.day;
};

/**
 * The backlog over time (hồ sơ tồn): open before the period, received and finished on each of its days up to `asOf`. Dates
 * are compared, and dossiers without a due date are open like others. `backlogSeries` says how many were open on each day.
 *
 * @throws MotcuaError `metrics/invalid-record`, `metrics/invalid-argument`, `metrics/reversed-period`, `metrics/as-of-before-period`
 * @example
 * ```ts
 * import { backlog } from "motcua/metrics";
 *
 * const { opening, received, finished } = backlog(
 *   [
 *     { code: "1", status: "processed", channel: "online", receivedAt: "2026-02-27", finishedAt: "2026-03-03" },
 *     { code: "2", status: "accepted", channel: "counter", receivedAt: "2026-03-02" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-03" },
 * );
 * opening; // => 1
 * received; // => [0, 1, 0]
 * finished; // => [0, 0, 1]
 * ```
 */
export const backlog = (records: Iterable<DossierRecord>, options: BacklogOptions): Backlog => {
  const settled = settleOptions(readOptions(options, ["period", "asOf"]) as BacklogOptions);
  const frame = frameOf(settled);
  const days = frame.cutOff.day - frame.firstDay + 1;
  const none = (): number[] => Array.from({ length: days }, () => 0);
  const ledger: Ledger = { opening: 0, daysSpent: 0, received: none(), finished: none() };
  const excluded = noExclusions(EXCLUDED);
  for (const record of requireIterable("records", records)) {
    const read = readRecord(record);
    const place = classify(read, frame);
    if ("excluded" in place) excluded[place.excluded] += 1;
    else enter(ledger, read.received as Instant, read.finished, frame);
  }
  return Object.freeze({
    version: PART_VERSION,
    options: Object.freeze({ period: settled.period, asOf: settled.asOf }),
    opening: ledger.opening,
    received: Object.freeze(ledger.received),
    finished: Object.freeze(ledger.finished),
    daysSpent: ledger.daysSpent,
    excluded: Object.freeze(excluded),
  });
};

const requireBacklog = (given: Backlog): Backlog => {
  const part = requirePart(WHAT, given);
  const { options, opening, daysSpent, received, finished } = part;
  if (!Array.isArray(received) || !Array.isArray(finished) || received.length !== finished.length) {
    throw invalidArgument({ argument: "backlog", value: "{…}", expected: ["Backlog"] });
  }
  if (options !== null && !isObject(options?.period)) {
    throw invalidArgument({ argument: "options.period", value: options?.period, expected: ["{ from, to }"] });
  }
  requireCount("opening", opening);
  requireCount("daysSpent", daysSpent);
  for (const [day, count] of received.entries()) requireCount(`received[${day}]`, count);
  for (const [day, count] of finished.entries()) requireCount(`finished[${day}]`, count);
  return part;
};

const addDays = (parts: readonly (readonly number[])[]): readonly number[] => {
  const sum: number[] = [];
  for (const days of parts) for (const [day, count] of days.entries()) bump(sum, day, count);
  return Object.freeze(sum);
};

/**
 * The backlogs of several units together; of none, the backlog of nothing, which changes nothing.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeBacklogs } from "motcua/metrics";
 *
 * mergeBacklogs().opening; // => 0
 * ```
 */
export const mergeBacklogs = (...all: readonly Backlog[]): Backlog => {
  const parts = all.map(requireBacklog);
  const sum = (name: "opening" | "daysSpent"): number => parts.reduce((total, part) => total + part[name], 0);
  return Object.freeze({
    version: PART_VERSION,
    options: sharedSettings(
      WHAT,
      parts.map(({ options }) => options),
    ),
    opening: sum("opening"),
    received: addDays(parts.map(({ received }) => received)),
    finished: addDays(parts.map(({ finished }) => finished)),
    daysSpent: sum("daysSpent"),
    excluded: mergeExclusions(
      EXCLUDED,
      parts.map(({ excluded }) => excluded),
    ),
  });
};

/**
 * How many dossiers were open at the end of each day: those of the day before, and those received, less those finished.
 *
 * @throws MotcuaError `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { backlog, backlogSeries } from "motcua/metrics";
 *
 * const records = [
 *   { code: "1", status: "processed", channel: "online", receivedAt: "2026-02-27", finishedAt: "2026-03-03" },
 *   { code: "2", status: "accepted", channel: "counter", receivedAt: "2026-03-02" },
 * ] as const;
 * const options = { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-03" } as const;
 * backlogSeries(backlog(records, options)).map(({ open }) => open); // => [1, 2, 1]
 * ```
 */
export const backlogSeries = (given: Backlog): readonly BacklogDay[] => {
  const { options, opening, received, finished } = requireBacklog(given);
  if (options === null) return Object.freeze([]);
  const first = toEpochDay(options.period.from);
  let open = opening;
  const days = received.map((count, day) => {
    const done = finished[day] as number;
    open += count - done;
    return Object.freeze({ date: fromEpochDay(first + day), received: count, finished: done, open });
  });
  return Object.freeze(days);
};

const NOTHING = { meanBacklog: null, throughput: null, meanDays: null, expected: null, difference: null, holds: null };

/**
 * Holds a backlog against Little's law (1961): where work is steady, the backlog is what is finished a day times the days that
 * a dossier takes. Where it is larger, dossiers lie about that are never finished, or the backlog is growing; where it is smaller,
 * the backlog is being worked off, or dossiers are missing in the records.
 *
 * @param tolerance - how far the backlog may lie off, as a share of λ W; 0.1 unless told, a convention of this library
 * @throws MotcuaError `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { backlog, littlesLaw } from "motcua/metrics";
 *
 * const record = { code: "1", status: "processed", channel: "online" } as const;
 * const records = [
 *   { ...record, receivedAt: "2026-03-01", finishedAt: "2026-03-03" },
 *   { ...record, receivedAt: "2026-03-03", finishedAt: "2026-03-05" },
 * ] as const;
 * const options = { period: { from: "2026-03-01", to: "2026-03-04" }, asOf: "2026-03-31" } as const;
 * const { meanBacklog, expected, holds } = littlesLaw(backlog(records, options));
 * [meanBacklog, expected, holds]; // => [1, 0.5, false]
 * ```
 */
export const littlesLaw = (given: Backlog, tolerance = 0.1): LittlesLaw => {
  if (!Number.isFinite(tolerance) || tolerance < 0) {
    throw invalidArgument({ argument: "tolerance", value: tolerance, expected: ["a finite number from 0 up"] });
  }
  const days = backlogSeries(given);
  if (days.length === 0) return Object.freeze(NOTHING);
  const done = days.reduce((sum, { finished }) => sum + finished, 0);
  const meanBacklog = days.reduce((sum, { open }) => sum + open, 0) / days.length;
  const throughput = done / days.length;
  if (done === 0) return Object.freeze({ ...NOTHING, meanBacklog, throughput });
  const expected = given.daysSpent / days.length;
  const difference = meanBacklog - expected;
  const holds = Math.abs(difference) <= tolerance * expected;
  return Object.freeze({
    meanBacklog,
    throughput,
    meanDays: given.daysSpent / done,
    expected,
    difference,
    holds,
  });
};

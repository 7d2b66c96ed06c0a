import { invalidArgument } from "./errors.js";
import { frameOf } from "./frame.js";
import type { DossierRecord, Tally, TallyOptions } from "./model.js";
import {
  count,
  countBy,
  type GroupedCounters,
  placeCounters,
  requireKey,
  talliesOfPlaces,
  tallyOfPlaces,
} from "./placeCounters.js";
import { settleOptions } from "./settleOptions.js";

type Records<R> = AsyncIterable<R> | Iterable<R>;

const requireRecords = <R>(records: Records<R>): Records<R> => {
  const given = Object(records) as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  const isStream = typeof given[Symbol.asyncIterator] === "function" || typeof given[Symbol.iterator] === "function";
  if (!isStream || typeof records === "string") {
    throw invalidArgument({ argument: "records", value: records, expected: ["AsyncIterable", "Iterable"] });
  }
  return records;
};

/**
 * `tallyDossiers` over records that come one after another: rows of a file, a cursor of a database. Only the counts are kept.
 *
 * @throws MotcuaError as `tallyDossiers`, as a rejected promise
 * @example
 * ```ts
 * import { tallyDossiersAsync } from "motcua/metrics";
 *
 * async function* rows() {
 *   yield { code: "1", status: "accepted", channel: "post", receivedAt: "2026-01-05", dueAt: "2026-01-12" } as const;
 * }
 * const tally = await tallyDossiersAsync(rows(), { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-01-06" });
 * tally.pending.withinTime; // => 1
 * ```
 */
export const tallyDossiersAsync = async (
  records: AsyncIterable<DossierRecord> | Iterable<DossierRecord>,
  options: TallyOptions,
): Promise<Tally> => {
  const frame = frameOf(settleOptions(options));
  const counters = placeCounters();
  for await (const record of requireRecords(records)) count(counters, record, frame);
  return tallyOfPlaces(counters, frame.options);
};

/**
 * `tallyDossiersBy` over records that come one after another.
 *
 * @throws MotcuaError as `tallyDossiersBy`, as a rejected promise
 * @example
 * ```ts
 * import { tallyDossiersByAsync } from "motcua/metrics";
 *
 * async function* rows() {
 *   yield { code: "1", status: "accepted", channel: "post", receivedAt: "2026-01-05", dueAt: "2026-01-12", field: "Hộ tịch" } as const;
 * }
 * const options = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-01-06" } as const;
 * const byField = await tallyDossiersByAsync(rows(), (record) => record.field ?? "Khác", options);
 * byField.get("Hộ tịch")?.pending.withinTime; // => 1
 * ```
 */
export const tallyDossiersByAsync = async <R extends DossierRecord>(
  records: AsyncIterable<R> | Iterable<R>,
  key: (record: R) => string,
  options: TallyOptions,
): Promise<ReadonlyMap<string, Tally>> => {
  requireKey(key);
  const frame = frameOf(settleOptions(options));
  const groups: GroupedCounters = new Map();
  for await (const record of requireRecords(records)) countBy(groups, record, key, frame);
  return talliesOfPlaces(groups, frame.options);
};

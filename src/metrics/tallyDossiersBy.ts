import { frameOf } from "./frame.js";
import type { DossierRecord, Tally, TallyOptions } from "./model.js";
import { countBy, type GroupedCounters, requireKey, talliesOfPlaces } from "./placeCounters.js";
import { requireIterable } from "./requireIterable.js";
import { settleOptions } from "./settleOptions.js";

/**
 * {@link tallyDossiers} for each group of records, in the order in which the groups first occur. The merged tallies of the
 * groups are the tally of all.
 *
 * @param key - names the group of a record: its field, its agency, its procedure
 * @throws MotcuaError `metrics/invalid-key` when a record gets no text as its key; and as {@link tallyDossiers}
 * @example
 * ```ts
 * import { tallyDossiersBy } from "motcua/metrics";
 *
 * const byField = tallyDossiersBy(
 *   [{ code: "1", status: "accepted", channel: "post", receivedAt: "2026-01-05", dueAt: "2026-01-12", field: "Hộ tịch" }],
 *   (record) => record.field ?? "Khác",
 *   { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-01-06" },
 * );
 * byField.get("Hộ tịch")?.pending.withinTime; // => 1
 * ```
 */
export const tallyDossiersBy = <R extends DossierRecord>(
  records: Iterable<R>,
  key: (record: R) => string,
  options: TallyOptions,
): ReadonlyMap<string, Tally> => {
  requireKey(key);
  const frame = frameOf(settleOptions(options));
  const groups: GroupedCounters = new Map();
  for (const record of requireIterable("records", records, "tallyDossiersByAsync(AsyncIterable)")) {
    countBy(groups, record, key, frame);
  }
  return talliesOfPlaces(groups, frame.options);
};

import { classifyDossier, frameOf } from "./classifyDossier.js";
import { type Counts, countIn, tallyFrom, zeroCounts } from "./counts.js";
import { invalidArgument, invalidKey } from "./errors.js";
import type { DossierRecord, Tally, TallyOptions } from "./model.js";
import { requireIterable } from "./requireIterable.js";
import { settleOptions } from "./settleOptions.js";

/** The name that a key function gives to a record; `metrics/invalid-key` where it is none. */
export const keyOf = (record: DossierRecord, key: (record: DossierRecord) => string): string => {
  const name: unknown = key(record);
  if (typeof name !== "string") throw invalidKey({ code: record.code, value: name });
  return name;
};

/** Refuses what is no key function. */
export const requireKey = (key: (record: DossierRecord) => string): void => {
  if (typeof key !== "function") {
    throw invalidArgument({ argument: "key", value: key, expected: ["(record) => string"] });
  }
};

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
export const tallyDossiersBy = (
  records: Iterable<DossierRecord>,
  key: (record: DossierRecord) => string,
  options: TallyOptions,
): ReadonlyMap<string, Tally> => {
  requireKey(key);
  const frame = frameOf(settleOptions(options));
  const groups = new Map<string, Counts>();
  for (const record of requireIterable("records", records)) {
    const place = classifyDossier(record, frame);
    const name = keyOf(record, key);
    const counts = groups.get(name) ?? zeroCounts();
    groups.set(name, counts);
    countIn(counts, place);
  }
  return new Map(Array.from(groups, ([name, counts]) => [name, tallyFrom(counts, frame.options)]));
};

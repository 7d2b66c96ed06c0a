import { invalidKey } from "./errors.js";
import { requireKey } from "./placeCounters.js";
import { requireIterable } from "./requireIterable.js";

/**
 * Records by group, in the order in which groups first occur, so that any metric can be made for each of them. Keeps all
 * records; for tallies alone `tallyDossiersBy` keeps none.
 *
 * @param key - names the group of a record
 * @throws MotcuaError `metrics/invalid-key` where a key is no text; `metrics/invalid-argument`
 * @example
 * ```ts
 * import { backlog, groupRecords, monthOf } from "motcua/metrics";
 *
 * const records = [
 *   { code: "1", status: "accepted", channel: "online", receivedAt: "2026-02-28T20:00:00Z", field: "Hộ tịch" },
 *   { code: "2", status: "accepted", channel: "online", receivedAt: "2026-02-27", field: "Đất đai" },
 * ] as const;
 * const options = { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;
 * Array.from(groupRecords(records, ({ field }) => field), ([field, group]) => `${field}: ${backlog(group, options).opening}`);
 * // => ["Hộ tịch: 0", "Đất đai: 1"]
 * [...groupRecords(records, ({ receivedAt }) => monthOf(receivedAt)).keys()]; // => ["2026-03", "2026-02"]
 * ```
 */
export const groupRecords = <R>(
  records: Iterable<R>,
  key: (record: R) => string,
): ReadonlyMap<string, readonly R[]> => {
  requireKey(key);
  const groups = new Map<string, R[]>();
  for (const record of requireIterable("records", records)) {
    const name: unknown = key(record);
    if (typeof name !== "string") {
      const code: unknown = Object(record).code;
      throw invalidKey({ code: typeof code === "string" ? code : null, value: name });
    }
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [record]);
    else group.push(record);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
};

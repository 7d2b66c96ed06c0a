import { invalidArgument } from "./errors.js";
import type {
  AdministrativeLevel,
  CatalogueEntry,
  CatalogueSummary,
  OneStopKind,
  OnlineServiceLevel,
} from "./model.js";
import { onlineServiceLevel } from "./onlineServiceLevel.js";
import { requireIterable, requireVersion } from "./requireProcedure.js";

const LEVELS: readonly AdministrativeLevel[] = ["ministry", "province", "district", "commune", "other"];
const ONE_STOP: readonly (OneStopKind | "unstated")[] = ["single", "same-level", "across-levels", "unstated"];
const ONLINE: readonly (OnlineServiceLevel | "unstated")[] = ["information", "partial", "full", "unstated"];

const countBy = <Name extends string>(
  names: readonly Name[],
  entries: readonly CatalogueEntry[],
  namesOf: (entry: CatalogueEntry) => readonly Name[],
): Readonly<Record<Name, number>> => {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const entry of entries) {
    const own = namesOf(entry);
    if (!Array.isArray(own)) throw invalidArgument({ argument: "catalogue", value: own });
    for (const name of new Set<Name>(own)) {
      if (!names.includes(name)) throw invalidArgument({ argument: "catalogue", value: name });
      counts[name] += 1;
    }
  }
  return Object.freeze(counts);
};

const fieldsOf = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { field } of entries) {
    if (field !== undefined) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
};

const onlineLevelOf = ({ onlineLevel }: CatalogueEntry): OnlineServiceLevel | "unstated" =>
  typeof onlineLevel === "number" ? onlineServiceLevel(onlineLevel) : (onlineLevel ?? "unstated");

/**
 * How many procedures a catalogue has by field, level, one-stop kind and online service level. Every entry counts once: of
 * several versions give those in force on the day of the summary. The summary of two catalogues together has the sums of
 * their counts.
 *
 * @throws MotcuaError `procedure/invalid-argument`, also for a level or kind that there is not
 * @example
 * ```ts
 * import { defineProcedure, summariseCatalogue } from "motcua/procedure";
 *
 * const base = { version: "1", name: "Thủ tục", from: "2026-01-01", limits: [] } as const;
 * const summary = summariseCatalogue([
 *   defineProcedure({ ...base, code: "1.000656", field: "Hộ tịch", oneStop: "single", onlineLevel: "full" }),
 *   defineProcedure({ ...base, code: "1.000894", field: "Hộ tịch", oneStop: "across-levels", onlineLevel: 3 }),
 * ]);
 * summary.byField.get("Hộ tịch"); // => 2
 * summary.linked; // => 1
 * summary.byOnlineLevel; // => { information: 0, partial: 1, full: 1, unstated: 0 }
 * ```
 */
export const summariseCatalogue = (catalogue: Iterable<CatalogueEntry>): CatalogueSummary => {
  const entries = requireIterable(catalogue, "catalogue").map((entry) => requireVersion(entry, "catalogue"));
  const byOneStop = countBy(ONE_STOP, entries, ({ oneStop }) => [oneStop ?? "unstated"]);
  return Object.freeze({
    total: entries.length,
    byField: fieldsOf(entries),
    withoutField: entries.filter(({ field }) => field === undefined).length,
    byLevel: countBy(LEVELS, entries, ({ levels = [] }) => levels),
    byOneStop,
    linked: byOneStop["same-level"] + byOneStop["across-levels"],
    byOnlineLevel: countBy(ONLINE, entries, (entry) => [onlineLevelOf(entry)]),
  });
};

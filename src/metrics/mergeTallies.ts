import { isObject } from "../plain/index.js";
import { addIn, countsOf, tallyFrom, zeroCounts } from "./counts.js";
import type { Tally } from "./model.js";
import { requirePart } from "./requirePart.js";
import { sharedOptions } from "./sharedOptions.js";

/** A tally of a later version is not read as this one; one without a version was written by hand, and is. */
const requireVersion = (tally: Tally): Tally => {
  const version: unknown = isObject(tally) ? tally.version : undefined;
  return version === undefined ? tally : requirePart("tally", tally);
};

/**
 * Adds tallies up: fields to an agency, communes to a province. Order and grouping do not matter, and {@link emptyTally}
 * changes nothing. The rate of a parent unit is taken from its merged tally, never as the mean of its children's rates.
 * The tallies of two periods do not add up, since a dossier may be pending in one and resolved in the next.
 *
 * @throws MotcuaError `metrics/different-options` when the tallies were made in different ways; `metrics/invalid-argument`,
 * `metrics/invalid-count`, `metrics/unknown-version` when something else than a tally of this version is given
 * @example
 * ```ts
 * import { emptyTally, mergeTallies, tallyOf } from "motcua/metrics";
 *
 * const options = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;
 * const commune = tallyOf(
 *   {
 *     received: { online: 9, counterOrPost: 1, carriedOver: 0 },
 *     resolved: { early: 7, onTime: 2, late: 1 },
 *     pending: { withinTime: 0, overdue: 0 },
 *   },
 *   options,
 * );
 * mergeTallies(commune, commune, emptyTally()).resolved; // => { early: 14, onTime: 4, late: 2, total: 20 }
 * ```
 */
export const mergeTallies = (...tallies: readonly Tally[]): Tally => {
  const counts = zeroCounts();
  for (const tally of tallies) addIn(counts, countsOf(requireVersion(tally)));
  return tallyFrom(counts, sharedOptions(tallies));
};

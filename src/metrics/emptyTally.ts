import { tallyFrom, zeroCounts } from "./counts.js";
import type { Tally, TallyOptions } from "./model.js";
import { settleOptions } from "./settleOptions.js";

/**
 * The tally of no records. Without options it merges with any tally and changes nothing; with options it is what
 * {@link tallyDossiers} makes of an empty list, the starting point for a unit that had no dossier.
 *
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/reversed-period`, `metrics/as-of-before-period`
 * @example
 * ```ts
 * import { emptyTally } from "motcua/metrics";
 *
 * emptyTally().received.total; // => 0
 * emptyTally().options; // => null
 * ```
 */
export const emptyTally = (options?: TallyOptions): Tally =>
  tallyFrom(zeroCounts(), options === undefined ? null : settleOptions(options));

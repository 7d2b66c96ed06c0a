import { countsOf } from "./counts.js";
import type { Rate, Tally } from "./model.js";
import { rateOf } from "./rateOf.js";
import { EARLY_SHARE, shareOf } from "./shares.js";

/**
 * The share of the resolved dossiers that were finished before their due date (trước hạn). Early and on time are different
 * classes in law: Circular 01/2018/TT-VPCP art. 13.
 *
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/invalid-count` when something else than a tally is given
 * @example
 * ```ts
 * import { earlyShare, tallyOf } from "motcua/metrics";
 *
 * const tally = tallyOf(
 *   {
 *     received: { online: 360, counterOrPost: 24, carriedOver: 0 },
 *     resolved: { early: 356, onTime: 25, late: 0 },
 *     pending: { withinTime: 3, overdue: 0 },
 *   },
 *   { period: { from: "2020-12-15", to: "2021-06-14" }, asOf: "2021-06-14" },
 * );
 * earlyShare(tally).printed; // => "93.44 %"
 * ```
 */
export const earlyShare = (tally: Tally): Rate<"early"> => rateOf(...shareOf(countsOf(tally), EARLY_SHARE), "early");

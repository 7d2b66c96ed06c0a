import { countsOf } from "./counts.js";
import type { Rate, Tally } from "./model.js";
import { rateOf } from "./rateOf.js";
import { ONLINE_SHARE, shareOf } from "./shares.js";

/**
 * The share of the dossiers received in the period that came in online (hồ sơ trực tuyến). Those carried over are left out,
 * since form II.06 does not tell how they came in.
 *
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/invalid-count` when something else than a tally is given
 * @example
 * ```ts
 * import { onlineShare, tallyOf } from "motcua/metrics";
 *
 * const tally = tallyOf(
 *   {
 *     received: { online: 360, counterOrPost: 24, carriedOver: 0 },
 *     resolved: { early: 356, onTime: 25, late: 0 },
 *     pending: { withinTime: 3, overdue: 0 },
 *   },
 *   { period: { from: "2020-12-15", to: "2021-06-14" }, asOf: "2021-06-14" },
 * );
 * onlineShare(tally).printed; // => "93.75 %"
 * ```
 */
export const onlineShare = (tally: Tally): Rate<"online"> =>
  rateOf(...shareOf(countsOf(tally), ONLINE_SHARE), "online");

import { countsOf } from "./counts.js";
import type { OnTimeBasis, Rate, Tally } from "./model.js";
import { oneOf } from "./oneOf.js";
import { rateOf } from "./rateOf.js";
import { ON_TIME_SHARES, shareOf } from "./shares.js";

/**
 * The on-time rate (tỷ lệ đúng hạn) of a tally on a named basis; {@link OnTimeBasis} says what each is a share of. A unit
 * that had nothing to judge gets `null`, neither 0 nor 1.
 *
 * @throws MotcuaError `metrics/invalid-argument` for an unknown basis; `metrics/invalid-count`, `metrics/invalid-rate`
 * for a tally that does not add up
 * @example
 * ```ts
 * import { onTimeRate, tallyOf } from "motcua/metrics";
 *
 * const tally = tallyOf(
 *   {
 *     received: { online: 60, counterOrPost: 35, carriedOver: 5 },
 *     resolved: { early: 50, onTime: 30, late: 4 },
 *     pending: { withinTime: 10, overdue: 6 },
 *   },
 *   { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 * );
 * onTimeRate(tally, "resolved").printed; // => "95.24 %"
 * onTimeRate(tally, "received").printed; // => "80.00 %"
 * onTimeRate(tally, "qd766").printed; // => "90.00 %"
 * onTimeRate(tally, "strict").printed; // => "88.89 %"
 * ```
 */
export const onTimeRate = (tally: Tally, basis: OnTimeBasis): Rate<OnTimeBasis> => {
  const name = oneOf("basis", basis, Object.keys(ON_TIME_SHARES) as OnTimeBasis[]);
  return rateOf(...shareOf(countsOf(tally), ON_TIME_SHARES[name]), name);
};

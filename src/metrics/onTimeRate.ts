import { countsOf } from "./counts.js";
import type { OnTimeBasis, Rate, Tally } from "./model.js";
import { oneOf } from "./oneOf.js";
import { rateOf } from "./rateOf.js";
import { ON_TIME_SHARES, shareOf } from "./shares.js";

/**
 * The on-time rate (tỷ lệ đúng hạn) of a tally on a named basis; {@link OnTimeBasis} says what each is a share of. A unit
 * that had nothing to judge gets `null`, neither 0 nor 1.
 *
 * The rate is taken from the single counts; the totals of the tally are not read, and need not add up. `TallySchema` checks
 * them in a tally from outside, `tallyOf` in published counts.
 *
 * @throws MotcuaError `metrics/invalid-argument` for an unknown basis, or what is no object; `metrics/invalid-count` where a
 * count is missing, or no whole number from 0 up; `metrics/invalid-rate` where more were on time than the basis counts
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
export const onTimeRate = <const Basis extends OnTimeBasis>(tally: Tally, basis: Basis): Rate<Basis> => {
  const name = oneOf("basis", basis, Object.keys(ON_TIME_SHARES) as Basis[]);
  return rateOf(...shareOf(countsOf(tally), ON_TIME_SHARES[name]), name);
};

import { type Counts, countsOf } from "./counts.js";
import type { OnTimeBasis, Rate, Tally } from "./model.js";
import { oneOf } from "./oneOf.js";
import { rateOf } from "./rateOf.js";

type Share = readonly [numerator: number, denominator: number];

const inTime = ({ early, onTime }: Counts): number => early + onTime;
const resolved = (counts: Counts): number => inTime(counts) + counts.late;
const received = ({ online, counterOrPost, carriedOver }: Counts): number => online + counterOrPost + carriedOver;

const SHARES: Readonly<Record<OnTimeBasis, (counts: Counts) => Share>> = {
  resolved: (counts) => [inTime(counts), resolved(counts)],
  received: (counts) => [inTime(counts), received(counts)],
  qd766: (counts) => [inTime(counts) + counts.withinTime, received(counts) - counts.noDueDate],
  strict: (counts) => [inTime(counts), resolved(counts) + counts.overdue],
};

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
  const name = oneOf("basis", basis, ["resolved", "received", "qd766", "strict"]);
  const [numerator, denominator] = SHARES[name](countsOf(tally));
  return rateOf(numerator, denominator, name);
};

import { differentParts, invalidArgument } from "../errors.js";
import type { Rate } from "../model.js";
import { rateOf } from "../rateOf.js";
import { isRate } from "../rates/isRate.js";
import type { ChartPoint, PChart } from "./model.js";

const requireRates = (rates: ReadonlyMap<string, Rate>): readonly (readonly [string, Rate])[] => {
  const sound = rates instanceof Map && [...rates.values()].every(isRate);
  if (!sound) throw invalidArgument({ argument: "rates", value: rates, expected: ["Map<string, Rate>"] });
  return [...rates];
};

const centreOf = (rates: readonly Rate[]): Rate => {
  const basis = rates[0]?.basis ?? "none";
  const other = rates.find((rate) => rate.basis !== basis);
  if (other !== undefined) {
    throw differentParts({ what: "rate", property: "basis", first: basis, second: other.basis });
  }
  const sum = (name: "numerator" | "denominator"): number => rates.reduce((total, rate) => total + rate[name], 0);
  return rateOf(sum("numerator"), sum("denominator"), basis);
};

const pointOf = (label: string, rate: Rate, centre: number | null, sigmas: number): ChartPoint => {
  if (rate.denominator === 0 || centre === null)
    return Object.freeze({ label, rate, low: null, high: null, signal: null });
  const reach = sigmas * Math.sqrt((centre * (1 - centre)) / rate.denominator);
  const [low, high] = [Math.max(0, centre - reach), Math.min(1, centre + reach)];
  const value = rate.numerator / rate.denominator;
  const signal = value < low ? "below" : value > high ? "above" : null;
  return Object.freeze({ label, rate, low, high, signal });
};

/**
 * A p-chart (Shewhart 1931): rates of months or of units, with the limits within which chance alone moves them around the rate
 * of all together. A rate within the limits is no news; the fewer the dossiers, the wider the limits.
 *
 * The centre is taken from the sums, never as the mean of the rates. The limits are those of the binomial distribution
 * with its normal approximation, cut at 0 and 1; they say little where fewer than about five dossiers are expected on a side. Of very many dossiers chance moves a rate so little
 * that nearly every unit lies outside: then the chart tells that units differ, which was known before.
 *
 * @param rates - by label, all on one basis
 * @param sigmas - standard deviations from the centre to the limits; 3 unless told, as is usual
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/different-parts`
 * @example
 * ```ts
 * import { pChart, rateOf } from "motcua/metrics";
 *
 * const { centre, points } = pChart(
 *   new Map([["January", rateOf(95, 100, "resolved")], ["February", rateOf(97, 100, "resolved")], ["March", rateOf(78, 100, "resolved")]]),
 * );
 * centre.printed; // => "90.00 %"
 * points.map(({ label, signal }) => `${label}: ${signal}`); // => ["January: null", "February: null", "March: below"]
 * points[0]?.low?.toFixed(2); // => "0.81"
 * ```
 */
export const pChart = (rates: ReadonlyMap<string, Rate>, sigmas = 3): PChart => {
  const entries = requireRates(rates);
  if (!Number.isFinite(sigmas) || sigmas <= 0) {
    throw invalidArgument({ argument: "sigmas", value: sigmas, expected: ["a finite number above 0"] });
  }
  const centre = centreOf(entries.map(([, rate]) => rate));
  const points = entries.map(([label, rate]) => pointOf(label, rate, centre.value, sigmas));
  return Object.freeze({ centre, sigmas, points: Object.freeze(points) });
};

import { add, fraction, multiply, rational, subtract, toNumber } from "../../exact/index.js";
import { invalidArgument } from "../errors.js";
import { oneOf } from "../oneOf.js";
import { requireHistogram, sizeOf } from "./histogram.js";
import type { Histogram, HistogramSummary, PercentileMethod } from "./model.js";

const METHODS = ["nearest-rank", "linear"] as const;

/** The value of a rank from 1 up. */
const valueAt = (histogram: Histogram, rank: bigint): number => {
  let passed = 0n;
  for (const [value, count] of histogram) {
    passed += BigInt(count);
    if (passed >= rank) return value;
  }
  return histogram[histogram.length - 1]?.[0] ?? 0;
};

const requirePercent = (percent: unknown): number => {
  if (typeof percent !== "number" || !(percent >= 0 && percent <= 100)) {
    throw invalidArgument({ argument: "percent", value: percent, expected: ["a number from 0 to 100"] });
  }
  return percent;
};

const nearestRank = (histogram: Histogram, size: number, percent: number): number => {
  const { numerator, denominator } = multiply(rational(percent), fraction(BigInt(size), 100n));
  const rank = (numerator + denominator - 1n) / denominator;
  return valueAt(histogram, rank < 1n ? 1n : rank);
};

const linear = (histogram: Histogram, size: number, percent: number): number => {
  const place = multiply(rational(percent), fraction(BigInt(size - 1), 100n));
  const below = place.numerator / place.denominator;
  const low = rational(valueAt(histogram, below + 1n));
  const step = subtract(rational(valueAt(histogram, below + 2n)), low);
  return toNumber(add(low, multiply(step, subtract(place, fraction(below, 1n)))));
};

/**
 * A percentile (phân vị) of an exact histogram; `null` of nothing. Its rank is reckoned exactly: no rounding error moves it to
 * the next value.
 *
 * @param percent - from 0 to 100; 50 is the median
 * @param method - which value it is; `nearest-rank` unless told
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { percentileOf } from "motcua/metrics";
 *
 * percentileOf([[1, 2], [4, 1], [9, 1]], 50); // => 1
 * percentileOf([[1, 2], [4, 1], [9, 1]], 50, "linear"); // => 2.5
 * ```
 */
export const percentileOf = (
  histogram: Histogram,
  percent: number,
  method: PercentileMethod = "nearest-rank",
): number | null => {
  const size = sizeOf(requireHistogram(histogram));
  const known = oneOf("method", method, METHODS);
  requirePercent(percent);
  if (size === 0) return null;
  return known === "nearest-rank" ? nearestRank(histogram, size, percent) : linear(histogram, size, percent);
};

/**
 * A histogram in a few numbers: how many values, their mean, the least and the greatest, and percentiles.
 *
 * @param percents - 50 and 90 unless told
 * @param method - which value a percentile is; `nearest-rank` unless told
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { summariseHistogram } from "motcua/metrics";
 *
 * const summary = summariseHistogram([[1, 2], [4, 1], [10, 1]], [50, 90]);
 * summary.mean; // => 4
 * summary.percentiles; // => [{ percent: 50, value: 1 }, { percent: 90, value: 10 }]
 * ```
 */
export const summariseHistogram = (
  histogram: Histogram,
  percents: readonly number[] = [50, 90],
  method: PercentileMethod = "nearest-rank",
): HistogramSummary => {
  if (!Array.isArray(percents)) {
    throw invalidArgument({ argument: "percents", value: percents, expected: ["a list of numbers from 0 to 100"] });
  }
  const percentiles = percents.map((percent) =>
    Object.freeze({ percent, value: percentileOf(histogram, percent, method) }),
  );
  const count = sizeOf(requireHistogram(histogram));
  const sum = histogram.reduce((total, [value, times]) => total + value * times, 0);
  return Object.freeze({
    count,
    sum,
    mean: count === 0 ? null : sum / count,
    least: histogram[0]?.[0] ?? null,
    greatest: histogram[histogram.length - 1]?.[0] ?? null,
    method,
    percentiles: Object.freeze(percentiles),
  });
};

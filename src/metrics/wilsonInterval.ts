import type { Interval } from "./model.js";

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;
const LEVEL = 0.95;

/**
 * The smaller root of (n + z²) p² - (2k + z²) p + k²/n = 0, in the form that does not subtract: exactly 0 for k = 0,
 * and never outside 0 to 1.
 */
const lowerEnd = (k: number, n: number, z: number): number =>
  (2 * k * (k / n)) / (2 * k + z * z + z * Math.sqrt(z * z + 4 * k * ((n - k) / n)));

/**
 * Wilson's score interval (1927), without continuity correction, at 95 % or another level with its normal quantile;
 * `null` for nothing of nothing.
 */
export const wilsonInterval = (numerator: number, denominator: number, level = LEVEL, z = Z): Interval | null =>
  denominator === 0
    ? null
    : Object.freeze({
        low: lowerEnd(numerator, denominator, z),
        high: 1 - lowerEnd(denominator - numerator, denominator, z),
        level,
      });

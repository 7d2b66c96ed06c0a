import type { ConfidenceLevel } from "./model.js";

/** Between minus and plus which values of the standard normal distribution its share `level` lies. */
const QUANTILES: Readonly<Record<ConfidenceLevel, number>> = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};

/** The two-sided normal quantile of a confidence level: 1.96 for 0.95. */
export const normalQuantile = (level: ConfidenceLevel): number => QUANTILES[level];

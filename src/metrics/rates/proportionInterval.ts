import { isCount } from "../counts.js";
import { invalidArgument, invalidRate } from "../errors.js";
import type { Interval } from "../model.js";
import { oneOf } from "../oneOf.js";
import { readOptions } from "../readOptions.js";
import { wilsonInterval } from "../wilsonInterval.js";
import { betaQuantile } from "./betaQuantile.js";
import type { IntervalOptions } from "./model.js";
import { normalQuantile } from "./normalQuantile.js";

const requireLevel = (level: unknown): number => {
  if (typeof level !== "number" || !(level > 0 && level < 1)) {
    throw invalidArgument({ argument: "level", value: level, expected: ["a number between 0 and 1, as 0.95"] });
  }
  return level;
};

const clopperPearson = (k: number, n: number, level: number): Interval => {
  const tail = (1 - level) / 2;
  return Object.freeze({
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : 1 - betaQuantile(tail, n - k, k + 1),
    level,
  });
};

/**
 * A confidence interval of a share of two counts, for readers who take the dossiers as a sample. Give the confidence level
 * (0.95), not the significance (0.05).
 *
 * @returns `null` for nothing of nothing
 * @throws MotcuaError `metrics/invalid-rate`, `metrics/invalid-argument`
 * @example
 * ```ts
 * import { proportionInterval } from "motcua/metrics";
 *
 * const exact = proportionInterval(81, 263, { method: "clopper-pearson" });
 * exact && [exact.low.toFixed(4), exact.high.toFixed(4)]; // => ["0.2527", "0.3676"]
 * const score = proportionInterval(81, 263, { level: 0.99 });
 * score && [score.low.toFixed(4), score.high.toFixed(4)]; // => ["0.2401", "0.3853"]
 * ```
 */
export const proportionInterval = (
  numerator: number,
  denominator: number,
  options: IntervalOptions = {},
): Interval | null => {
  const given = readOptions<IntervalOptions>(options, ["method", "level"]);
  const method = oneOf("method", given.method ?? "wilson", ["wilson", "clopper-pearson"]);
  const level = requireLevel(given.level ?? 0.95);
  if (!isCount(numerator) || !isCount(denominator) || numerator > denominator) {
    throw invalidRate({ basis: method, numerator, denominator });
  }
  if (denominator === 0) return null;
  return method === "wilson"
    ? wilsonInterval(numerator, denominator, level, normalQuantile(level))
    : clopperPearson(numerator, denominator, level);
};

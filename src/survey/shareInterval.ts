import { isCount, optional, requireCount, requireCountAbove0, requireLevel, requireObject } from "./check.js";
import { invalidArgument, populationTooSmall } from "./errors.js";
import type { SurveyInterval } from "./indexModel.js";
import type { ConfidenceLevel } from "./model.js";
import { normalQuantile } from "./normalQuantile.js";
import type { ShareIntervalOptions } from "./planningModel.js";

/**
 * The smaller root of (n + z²) p² - (2k + z²) p + k²/n = 0, in the form that does not subtract: exactly 0 for k = 0, and never
 * outside 0 to 1.
 */
const lowerEnd = (k: number, n: number, z: number): number =>
  (2 * k * (k / n)) / (2 * k + z * z + z * Math.sqrt(z * z + 4 * k * ((n - k) / n)));

/** Of so many answers of a finite population, how many answers of an endless one tell as much. */
const endless = (answers: number, population: number | null): number =>
  population === null ? answers : (answers * (population - 1)) / (population - answers);

/** Wilson's score interval of a share in percent, from `answers` people of `population`. */
export const wilson = (
  percent: number,
  answers: number,
  population: number | null,
  level: ConfidenceLevel,
): SurveyInterval => {
  const everybody = population !== null && answers >= population;
  const n = endless(answers, population);
  const satisfied = (n * percent) / 100;
  const z = normalQuantile(level);
  return Object.freeze({
    low: everybody ? percent : 100 * lowerEnd(satisfied, n, z),
    high: everybody ? percent : 100 * (1 - lowerEnd(n - satisfied, n, z)),
    level,
    method: "wilson",
    populationCorrected: population !== null,
  });
};

/**
 * Between which percentages the share of all people lies, after a simple random sample: Wilson's score interval (1927) without
 * continuity correction, for a finite population with the sample counted as n (N - 1) / (N - n) answers. Where everybody
 * answered, it is the share itself. Give the confidence level (0.95), not the significance (0.05).
 *
 * @returns in percent; `null` for nothing of nothing
 * @throws MotcuaError `survey/invalid-argument`, `survey/population-too-small`
 * @example
 * ```ts
 * import { shareInterval } from "motcua/survey";
 *
 * const interval = shareInterval(81, 263);
 * interval && [interval.low.toFixed(2), interval.high.toFixed(2)]; // => ["25.53", "36.62"]
 * const small = shareInterval(81, 263, { population: 300 });
 * small && [small.low.toFixed(2), small.high.toFixed(2)]; // => ["28.87", "32.79"]
 * ```
 */
export const shareInterval = (
  satisfied: number,
  valid: number,
  options: ShareIntervalOptions = {},
): SurveyInterval | null => {
  const { level, population } = requireObject("options", options) as ShareIntervalOptions;
  const confidence = requireLevel("level", level ?? 0.95);
  const people = optional(requireCountAbove0, "population", population) ?? null;
  requireCount("valid", valid);
  if (!isCount(satisfied) || satisfied > valid) {
    throw invalidArgument({ argument: "satisfied", value: satisfied, expected: "satisfied-out-of-valid" });
  }
  if (people !== null && people < valid) {
    throw populationTooSmall({ stratum: null, population: people, answers: valid });
  }
  return valid === 0 ? null : wilson((100 * satisfied) / valid, valid, people, confidence);
};

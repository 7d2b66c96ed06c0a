import { add, fraction, multiply, type Rational, toNumber, ZERO } from "../exact/index.js";
import { populationTooSmall } from "./errors.js";
import type { Frame } from "./frame.js";
import type { SurveyInterval } from "./indexModel.js";
import { normalQuantile } from "./normalQuantile.js";
import { type Sample, worthOf } from "./sampleOf.js";
import { scalesOf } from "./settleOptions.js";
import { wilson } from "./shareInterval.js";

/** A sample with the part of the population that it was drawn from. */
export interface Part {
  /** The stratum; `null` for all people. */
  readonly stratum: string | null;
  /** How many people there are; `null` where it is not known. */
  readonly population: number | null;
  /** Their answers. */
  readonly sample: Sample;
}

/** A mean worth in percent, and how sure it is. */
export interface Estimate {
  readonly index: Rational;
  readonly interval: SurveyInterval | null;
}

const requirePeople = ({ stratum, population, sample: { people } }: Part): void => {
  if (population !== null && population < people) throw populationTooSmall({ stratum, population, answers: people });
};

/** The share of all people who live in each part; everybody lives in a part that stands alone. */
const weightsOf = (parts: readonly Part[]): readonly Rational[] => {
  const total = parts.reduce((sum, { population }) => sum + BigInt(population ?? 1), 0n);
  return parts.map(({ population }) => fraction(BigInt(population ?? 1), total));
};

const isCensus = ({ population, sample: { effective } }: Part): boolean =>
  population !== null && effective >= population;

/** The variance of a part's mean (Cochran 1977, section 2.6); `null` where one person stands for many. */
const varianceOfMean = (part: Part): number | null => {
  const { people, effective, variance } = part.sample;
  if (isCensus(part)) return 0;
  if (people < 2) return null;
  return (variance / (effective - 1)) * (part.population === null ? 1 : 1 - effective / part.population);
};

const stratifiedVariance = (parts: readonly Part[], weights: readonly Rational[]): number | null => {
  let total = 0;
  for (const [index, part] of parts.entries()) {
    const [variance, weight] = [varianceOfMean(part), toNumber(weights[index] ?? ZERO)];
    if (variance === null) return null;
    total += weight * weight * variance;
  }
  // all answers alike say nothing about the people who were not asked
  return total > 0 || parts.every(isCensus) ? total : null;
};

const rangeOf = (frame: Frame): readonly [low: number, high: number] => {
  const worths = scalesOf(frame.options.survey)
    .flat()
    .flatMap((level) => worthOf(frame, level) ?? [])
    .map(toNumber);
  return [Math.min(...worths), Math.max(...worths)];
};

const normalInterval = (
  frame: Frame,
  parts: readonly Part[],
  mean: number,
  variance: number | null,
): SurveyInterval | null => {
  if (variance === null) return null;
  const { level } = frame.options;
  const half = normalQuantile(level) * Math.sqrt(variance);
  const [low, high] = rangeOf(frame);
  return Object.freeze({
    low: Math.max(low, mean - half),
    high: Math.min(high, mean + half),
    level,
    method: parts.length > 1 ? "stratified-normal" : "normal",
    populationCorrected: parts.every(({ population }) => population !== null),
  });
};

/** The mean of all people from their parts, each of which has been heard: weighted by population where there are several. */
export const estimate = (frame: Frame, parts: readonly Part[]): Estimate => {
  parts.forEach(requirePeople);
  const [only] = parts;
  const weights = weightsOf(parts);
  const index = parts.map(({ sample }, at) => multiply(sample.mean, weights[at] ?? ZERO)).reduce(add, ZERO);
  const mean = toNumber(index);
  const interval =
    parts.length === 1 && only !== undefined && frame.options.estimator === "satisfied-share"
      ? wilson(mean, only.sample.effective, only.population, frame.options.level)
      : normalInterval(frame, parts, mean, stratifiedVariance(parts, weights));
  return { index, interval };
};

import { type Rounding, rational, toFixedText } from "../exact/index.js";
import { isObject } from "../plain/index.js";
import {
  optional,
  record,
  requireCount,
  requireCountAbove0,
  requireLevel,
  requireName,
  requireObject,
} from "./check.js";
import { invalidArgument, levelWithoutPercent } from "./errors.js";
import type {
  AnswerLevel,
  SatisfactionEstimator,
  SatisfactionOptions,
  SatisfactionWhole,
  SettledSatisfactionOptions,
  SurveyDefinition,
  SurveyStratum,
} from "./model.js";
import { readSurvey } from "./readSurvey.js";
import { FIVE_LEVELS } from "./scales.js";

const LEAST = 30;
const TWO_DECIMALS: Rounding = { digits: 2, mode: "half-up" };

/** Every scale of a survey: its own, and those of its questions. */
export const scalesOf = ({ scale, questions = [] }: SurveyDefinition): readonly (readonly AnswerLevel[])[] => {
  const own = questions.flatMap((question) => (question.scale === undefined ? [] : [question.scale]));
  return own.length > 0 && own.length === questions.length ? own : [scale, ...own];
};

const readEstimator = (argument: string, value: unknown): SatisfactionEstimator => {
  if (value === "satisfied-share" || value === "weighted-options") return value;
  throw invalidArgument({ argument, value, expected: "an-estimator" });
};

const readWhole = (argument: string, value: unknown): SatisfactionWhole => {
  if (value === "pooled" || value === "mean-of-factors") return value;
  throw invalidArgument({ argument, value, expected: "a-whole" });
};

const readStratum = (argument: string, value: unknown): SurveyStratum => {
  const { population, invited } = requireObject(argument, value);
  return record({
    population: requireCountAbove0(`${argument}.population`, population),
    invited: optional(requireCount, `${argument}.invited`, invited),
  });
};

const readStrata = (argument: string, value: unknown): Readonly<Record<string, SurveyStratum>> => {
  const strata = Object.entries(requireObject(argument, value)).map(
    ([name, stratum]) => [requireName(argument, name), readStratum(`${argument}.${name}`, stratum)] as const,
  );
  if (strata.length === 0) throw invalidArgument({ argument, value, expected: "a-list-with-entries" });
  return Object.freeze(Object.fromEntries(strata));
};

const readRounding = (argument: string, value: unknown): Rounding => {
  const { digits, mode } = requireObject(argument, value) as unknown as Rounding;
  toFixedText(rational(0), { digits, mode }); // refuses what is no rounding
  return record({ digits, mode });
};

const requireWeights = (estimator: SatisfactionEstimator, survey: SurveyDefinition): void => {
  const levels = scalesOf(survey).flat();
  if (estimator === "weighted-options" && levels.every(({ percent }) => percent === undefined)) {
    throw levelWithoutPercent({ codes: [...new Set(levels.map(({ code }) => code))] });
  }
};

const requireOnlyInStrata = (argument: string, value: number | undefined, strata: unknown): void => {
  if (value !== undefined && strata !== undefined) {
    throw invalidArgument({ argument, value, expected: "what-stands-in-the-strata" });
  }
};

/** Checks the options and fills in the defaults; settled options come back as they are. */
export const settleOptions = (
  options: SatisfactionOptions | SettledSatisfactionOptions,
): SettledSatisfactionOptions => {
  if (!isObject(options)) throw invalidArgument({ argument: "options", value: options, expected: "an-object" });
  const given = options as SatisfactionOptions;
  const survey = readSurvey(given.survey ?? FIVE_LEVELS);
  const estimator = readEstimator("estimator", given.estimator ?? "satisfied-share");
  const population = optional(requireCountAbove0, "population", given.population);
  const invited = optional(requireCount, "invited", given.invited);
  const strata = optional(readStrata, "strata", given.strata);
  requireWeights(estimator, survey);
  requireOnlyInStrata("population", population, strata);
  requireOnlyInStrata("invited", invited, strata);
  return record({
    survey,
    estimator,
    whole: optional(readWhole, "whole", given.whole) ?? null,
    level: requireLevel("level", given.level ?? 0.95),
    population: population ?? null,
    invited: invited ?? null,
    strata: strata ?? null,
    minimumAnswers: requireCountAbove0("minimumAnswers", given.minimumAnswers ?? LEAST),
    round: readRounding("round", given.round ?? TWO_DECIMALS),
  });
};

import { checkRounding } from "../../exact/index.js";
import { isObject } from "../../plain/index.js";
import { isAggregate } from "../aggregate.js";
import { isName, isPositive } from "../check.js";
import { checkMeasure } from "../rankable.js";
import { type ExpectedOption, invalidOption } from "./errors.js";
import type { Alternative, SensitivityOptions } from "./model.js";

/** Options with their defaults. */
export type SettledSensitivity = {
  readonly [Name in Exclude<keyof SensitivityOptions, "topK">]-?: Exclude<SensitivityOptions[Name], undefined>;
} & Pick<SensitivityOptions, "topK">;

const nobodyAsks = (): void => {};

const HIGHEST_SEED = 2 ** 32 - 1;

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;

const isListOf = (value: unknown, test: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

const isChoice = (value: unknown): boolean => value === "top" || value === "leaves" || isListOf(value, isName);

const isAlternative = (value: unknown): value is Alternative => {
  if (!isObject(value) || !isName(value.id)) return false;
  const { aggregate, round, basis } = value;
  if ([aggregate, round, basis].filter((way) => way !== undefined).length !== 1) return false;
  if (isObject(round)) checkRounding(round as never);
  return isAggregate(aggregate) || isObject(round) || basis === "printed" || basis === "exact";
};

/** What every option must be; `measure` has a check of its own. */
const TESTS: {
  readonly [Name in Exclude<keyof SensitivityOptions, "measure">]-?: readonly [
    (value: unknown) => boolean,
    ExpectedOption,
  ];
} = {
  seed: [(value) => isWhole(value, 0) && value <= HIGHEST_SEED, "a-seed"],
  draws: [(value) => isWhole(value, 0), "a-whole-number-from-0"],
  noise: [(value) => value === 0 || (isPositive(value) && value < 1), "a-share-below-1"],
  vary: [isChoice, "criteria"],
  level: [(value) => isPositive(value) && value <= 1, "a-share-above-0"],
  topK: [(value) => value === undefined || isListOf(value, (k) => isWhole(k, 1)), "whole-numbers-from-1"],
  leaveOut: [isChoice, "criteria"],
  alternatives: [(value) => isListOf(value, isAlternative), "alternatives"],
  onProgress: [(value) => typeof value === "function", "a-function"],
};

/** Checks options and fills in their defaults. */
export const settleSensitivity = (options: SensitivityOptions): SettledSensitivity => {
  if (!isObject(options)) throw invalidOption({ option: "options", value: options, expected: "an-object" });
  checkMeasure(options.measure);
  const { seed, draws = 1_000, noise = 0.25, level = 0.9, topK, onProgress = nobodyAsks } = options;
  const { vary = "top", leaveOut = "top", alternatives = [], measure = "points" } = options;
  const settled = { seed, draws, noise, level, topK, onProgress, vary, leaveOut, alternatives, measure };
  for (const [name, [test, expected]] of Object.entries(TESTS)) {
    const value = settled[name as keyof SettledSensitivity];
    if (!test(value)) throw invalidOption({ option: `options.${name}`, value, expected });
  }
  return settled;
};

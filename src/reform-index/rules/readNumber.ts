import { compare, divide, type Rational, rational, toNumber } from "../../exact/index.js";
import { isObject } from "../../plain/index.js";
import { isNumber } from "../check.js";
import { invalidDefinition, invalidObservation } from "../errors.js";
import type { NumberRule, Observation } from "../model.js";
import type { Place } from "./RuleKind.js";

const POLICIES: readonly unknown[] = ["full", "zero", "not-applicable", "not-scored"];

/** Refuses a policy that is none. */
export const checkZeroPolicy = (id: string, { whenDenominatorIsZero: value }: NumberRule): void => {
  if (value !== undefined && !POLICIES.includes(value)) {
    throw invalidDefinition({
      id,
      property: "whenDenominatorIsZero",
      value,
      expected: "a-zero-denominator-policy",
    });
  }
};

/** An observation as the facts of an error state it. */
const stated = (observation: unknown): unknown =>
  isObject(observation) && isNumber(observation.numerator) && isNumber(observation.denominator)
    ? `${observation.numerator}/${observation.denominator}`
    : observation;

/** The error that an observation is of a wrong kind. */
export const wrongKind = (
  observation: unknown,
  expected: "yes-or-no" | "number-or-fraction" | "fraction-with-denominator",
  place: Place,
): Error => invalidObservation({ ...place, value: stated(observation), expected, low: null, high: null });

/** The observed number, exactly; `null` where it is 0 out of 0. */
export const readNumber = (observation: Observation, place: Place): Rational | null => {
  if (isNumber(observation)) return rational(observation);
  if (!isObject(observation) || !isNumber(observation.numerator) || !isNumber(observation.denominator)) {
    throw wrongKind(observation, "number-or-fraction", place);
  }
  const { numerator, denominator } = observation;
  if (denominator < 0 || (denominator === 0 && numerator !== 0)) {
    throw wrongKind(observation, "fraction-with-denominator", place);
  }
  return denominator === 0 ? null : divide(rational(numerator), rational(denominator));
};

/** Refuses an observed number that lies outside a closed range. */
export const checkRange = (
  value: Rational,
  [low, high]: readonly [Rational, Rational],
  observation: Observation,
  place: Place,
): void => {
  if (compare(value, low) < 0 || compare(value, high) > 0) {
    throw invalidObservation({
      ...place,
      value: stated(observation),
      expected: "range",
      low: toNumber(low),
      high: toNumber(high),
    });
  }
};

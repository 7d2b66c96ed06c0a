import {
  type Amount,
  amountNumber,
  amountOf,
  compareAmounts,
  NOTHING,
  overAmount,
  timesAmount,
  UNIT,
} from "../../exact/index.js";
import { isObject } from "../../plain/index.js";
import { isNumber } from "../check.js";
import { type ExpectedObservation, invalidObservation } from "../errors.js";
import type { Place } from "./RuleKind.js";

/** An observation as the facts of an error state it. */
const stated = (observation: unknown): unknown =>
  isObject(observation) && isNumber(observation.numerator) && isNumber(observation.denominator)
    ? `${observation.numerator}/${observation.denominator}`
    : observation;

/** The error that an observation is of a wrong kind, or outside its range. */
export const wrong = (
  { unit, id, observation }: Place,
  expected: ExpectedObservation,
  low: number | null = null,
  high: number | null = null,
): Error => invalidObservation({ unit, id, value: stated(observation), expected, low, high });

/** Yes is 1, no is 0. */
export const readAnswer = (place: Place): Amount => {
  if (typeof place.observation !== "boolean") throw wrong(place, "yes-or-no");
  return place.observation ? UNIT : NOTHING;
};

const readFraction = (numerator: number, denominator: number, place: Place): Amount | null => {
  if (denominator < 0 || (denominator === 0 && numerator !== 0)) throw wrong(place, "fraction-with-denominator");
  return denominator === 0 ? null : overAmount(amountOf(numerator), amountOf(denominator));
};

/** The observed number, exactly; `null` where it is 0 out of 0. */
export const readNumber = (place: Place): Amount | null => {
  const { observation } = place;
  if (isNumber(observation)) return amountOf(observation);
  if (isObject(observation) && isNumber(observation.numerator) && isNumber(observation.denominator)) {
    return readFraction(observation.numerator, observation.denominator, place);
  }
  throw wrong(place, "number-or-fraction");
};

/** The observed number, which is no fraction. */
export const readPlainNumber = (place: Place): Amount => {
  if (!isNumber(place.observation)) throw wrong(place, "number");
  return amountOf(place.observation);
};

/** Whether an amount is a multiple of a step. */
export const isMultiple = (amount: Amount, step: Amount): boolean => overAmount(amount, step).d === 1;

/** Refuses what is no whole number of cases. */
export const checkCases = (cases: Amount, place: Place, expected: "cases" | "cases-or-yes"): void => {
  if (cases.d !== 1 || cases.n < 0) throw wrong(place, expected);
};

/** Refuses an observed number that lies outside a closed range; `null` is an open end. */
export const checkRange = (value: Amount, [low, high]: readonly [Amount | null, Amount | null], place: Place): void => {
  const fits = (low === null || compareAmounts(value, low) >= 0) && (high === null || compareAmounts(value, high) <= 0);
  if (!fits) throw wrong(place, "range", low && amountNumber(low), high && amountNumber(high));
};

/** At most the maximum times a share, which is divided by the share that already earns it. */
export const shareOfMax = (max: Amount, fullMarkAt: Amount): ((share: Amount) => Amount) => {
  const factor = overAmount(max, fullMarkAt);
  return (share) => (compareAmounts(share, fullMarkAt) >= 0 ? max : timesAmount(share, factor));
};

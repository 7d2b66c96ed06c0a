import { isObject } from "../../plain/index.js";
import type { Fraction } from "../../reform-index/index.js";
import { invalidQualityFacts, type QualityExpectation } from "../errors.js";
import type { QualityFacts, TimeAgainstLimit } from "./model.js";

const refusal = ({ indicator }: QualityFacts, property: string, value: unknown, expected: QualityExpectation) =>
  invalidQualityFacts({ indicator, property, value, expected });

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A whole number from 0, of which there are no more than of what it is a part of. */
export const checkedCount = (facts: QualityFacts, property: string, value: number, whole = Infinity): number => {
  if (!isCount(value)) throw refusal(facts, property, value, "count");
  if (value > whole) throw refusal(facts, property, value, "part");
  return value;
};

/** So many out of so many. */
export const checkedFraction = (facts: QualityFacts, property: string, value: Fraction): Fraction => {
  if (!isObject(value) || !isCount(value.numerator) || !isCount(value.denominator)) {
    throw refusal(facts, property, value, "fraction");
  }
  if (value.numerator > value.denominator) throw refusal(facts, property, value, "part");
  return value;
};

const isDuration = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;

/** Time taken and limit, in one unit. */
export const checkedTime = (facts: QualityFacts, property: string, value: TimeAgainstLimit): TimeAgainstLimit => {
  if (!isObject(value) || !isDuration(value.taken) || !isDuration(value.limit)) {
    throw refusal(facts, property, value, "time");
  }
  return value;
};

/** True or false. */
export const checkedYesOrNo = (facts: QualityFacts, property: string, value: boolean): boolean => {
  if (typeof value !== "boolean") throw refusal(facts, property, value, "yes-or-no");
  return value;
};

/** One of a few words. */
export const checkedOneOf = <Word extends string>(
  facts: QualityFacts,
  property: "level" | "outcome",
  value: Word,
  words: readonly Word[],
): Word => {
  if (!words.includes(value)) throw refusal(facts, property, value, property);
  return value;
};

import { isIterable, isObject } from "../plain/index.js";
import { type Expected, invalidArgument } from "./errors.js";
import type { ConfidenceLevel } from "./model.js";

/** A text that is not empty. */
export const isName = (value: unknown): value is string => typeof value === "string" && value !== "";

/** A whole number from 0 up. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isCountAbove0 = (value: unknown): value is number => isCount(value) && value > 0;

const isAbove0 = (value: unknown): value is number => Number.isFinite(value) && (value as number) > 0;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isShareUpTo1 = (value: unknown): value is number => isAbove0(value) && value <= 1;

const isShare = (value: unknown): value is number => isShareUpTo1(value) && value < 1;

const isPercentage = (value: unknown): value is number => value === 0 || (isAbove0(value) && value <= 100);

const isLevel = (value: unknown): value is ConfidenceLevel => value === 0.9 || value === 0.95 || value === 0.99;

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

/** A check that refuses what is not of its kind, with the name of the argument. */
const required =
  <T>(expected: Expected, test: (value: unknown) => value is T) =>
  (argument: string, value: unknown): T => {
    if (!test(value)) throw invalidArgument({ argument, value, expected });
    return value;
  };

// Each gives the value back, or throws `survey/invalid-argument`.
export const requireObject = /* @__PURE__ */ required("an-object", isObject);
export const requireList = /* @__PURE__ */ required("a-list", isList);
export const requireName = /* @__PURE__ */ required("a-text", isName);
export const requireBoolean = /* @__PURE__ */ required("true-or-false", isBoolean);
export const requireCount = /* @__PURE__ */ required("a-whole-number", isCount);
export const requireCountAbove0 = /* @__PURE__ */ required("a-whole-number-above-0", isCountAbove0);
export const requireAbove0 = /* @__PURE__ */ required("a-number-above-0", isAbove0);
export const requireShare = /* @__PURE__ */ required("a-share", isShare);
export const requireShareUpTo1 = /* @__PURE__ */ required("a-share-up-to-1", isShareUpTo1);
export const requirePercentage = /* @__PURE__ */ required("a-percentage", isPercentage);
export const requireLevel = /* @__PURE__ */ required("a-confidence-level", isLevel);

/** The value, if it is given, as the check reads it. */
export const optional = <T>(
  check: (argument: string, value: unknown) => T,
  argument: string,
  value: unknown,
): T | undefined => (value === undefined || value === null ? undefined : check(argument, value));

/** The value, if it can be gone through; otherwise `survey/invalid-argument`. */
export const requireAnswers = <T>(answers: Iterable<T>): Iterable<T> => {
  if (!isIterable(answers)) throw invalidArgument({ argument: "answers", value: answers, expected: "answers" });
  return answers;
};

/** A frozen copy without the properties that are `undefined`, so that it equals itself after JSON. */
export const record = <T extends object>(properties: T): T =>
  Object.freeze(Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T);

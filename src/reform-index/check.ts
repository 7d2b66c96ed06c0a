import { isObject } from "../plain/index.js";
import { isIsoDate } from "../time/index.js";
import { type ExpectedInDefinition, invalidDefinition } from "./errors.js";

/** A text that is not empty. */
export const isName = (value: unknown): value is string => typeof value === "string" && value !== "";

/** A number with a value. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A number above 0. */
export const isPositive = (value: unknown): value is number => isNumber(value) && value > 0;

const isBoolean = (value: unknown): boolean => typeof value === "boolean";

const EVIDENCE: readonly unknown[] = ["text-read", "quoted", "practice", "unconfirmed"];

/** What a property must be: a test, or one of a list. */
const TESTS = {
  "a-text": isName,
  "a-number": isNumber,
  "a-number-above-0": isPositive,
  "a-share-above-0": (value: unknown) => isPositive(value) && value <= 1,
  "true-or-false": isBoolean,
  "an-object": isObject,
  "a-list": Array.isArray,
  "a-list-with-entries": (value: unknown) => Array.isArray(value) && value.length > 0,
  "a-list-of-texts": (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isName),
  "a-date": isIsoDate,
  "ends-of-a-band": ["from", "to", "both", "neither"],
  "a-zero-denominator-policy": ["full", "zero", "not-applicable", "not-scored"],
  "a-not-applicable-policy": ["full", "zero", "leave-out", "not-scored"],
  "a-start": ["maximum", "zero"],
  "share-or-percent": ["share", "percent"],
  "a-comparison": ["at-least", "more-than", "at-most", "less-than", "equal"],
  "a-standing": ["official", "unconfirmed", "illustrative"],
  "a-redistribution": ["none", "proportional"],
  "a-survey-policy": ["rescale", "leave-out", "not-scored"],
  "a-legal-reference": (value: unknown) => isObject(value) && isName(value.act) && EVIDENCE.includes(value.evidence),
} satisfies { readonly [Kind in ExpectedInDefinition]?: ((value: unknown) => boolean) | readonly string[] };

const passes = (value: unknown, expected: keyof typeof TESTS): boolean => {
  const test: ((value: unknown) => boolean) | readonly unknown[] = TESTS[expected];
  return typeof test === "function" ? test(value) : test.includes(value);
};

/** Refuses a property that is of a wrong kind; `undefined` is refused too. */
export const checkProperty = (
  id: string | null,
  property: string,
  value: unknown,
  expected: keyof typeof TESTS,
): void => {
  if (!passes(value, expected)) throw invalidDefinition({ id, property, value, expected });
};

/** Refuses a property that is given and of a wrong kind. */
export const checkOptional = (
  id: string | null,
  property: string,
  value: unknown,
  expected: keyof typeof TESTS,
): void => {
  if (value !== undefined) checkProperty(id, property, value, expected);
};

/** A frozen copy without the properties that are `undefined`, so that it equals itself after JSON. */
export const record = <T extends object>(properties: T): T =>
  Object.freeze(Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T);

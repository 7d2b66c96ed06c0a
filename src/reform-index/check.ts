import { type Expected, invalidDefinition } from "./errors.js";

/** A text that is not empty. */
export const isName = (value: unknown): value is string => typeof value === "string" && value !== "";

/** A number with a value. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A number above 0. */
export const isPositive = (value: unknown): value is number => isNumber(value) && value > 0;

const isBoolean = (value: unknown): boolean => typeof value === "boolean";

const TESTS = {
  "a-text": isName,
  "a-number": isNumber,
  "a-number-above-0": isPositive,
  "a-share-above-0": (value: unknown) => isPositive(value) && value <= 1,
  "true-or-false": isBoolean,
} satisfies { readonly [Kind in Expected]?: (value: unknown) => boolean };

/** Refuses a property that is of a wrong kind; `undefined` is refused too. */
export const checkProperty = (
  id: string | null,
  property: string,
  value: unknown,
  expected: keyof typeof TESTS,
): void => {
  if (!TESTS[expected](value)) throw invalidDefinition({ id, property, value, expected });
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

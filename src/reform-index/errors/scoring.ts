import { defineError, quote } from "../../errors/index.js";
import { EXPECTED, type Expected } from "./expected.js";

/** An argument is of a wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "reform-index/invalid-argument",
  ({ argument, value, expected }: { argument: string; value: unknown; expected: Expected }) =>
    `${quote(value)} cannot be the value of ${argument}. Give ${EXPECTED[expected]}.`,
);

/** An assessment names a criterion that the index does not have. */
export const unknownCriterion = /* @__PURE__ */ defineError(
  "reform-index/unknown-criterion",
  ({ unit, id, near }: { unit: string; id: string; near: readonly string[] }) =>
    `The assessment of ${quote(unit)} has a value for ${quote(id)}, which the index does not contain. The nearest ids are ${near.map(quote).join(", ")}.`,
);

/** An assessment gives a value to a node that is made from its children. */
export const notALeaf = /* @__PURE__ */ defineError(
  "reform-index/not-a-leaf",
  ({ unit, id }: { unit: string; id: string }) =>
    `The assessment of ${quote(unit)} has a value for ${quote(id)}, whose score is made from its children. Give values to the children.`,
);

/** An assessment gives the observation of a leaf that is computed. */
export const derivedObservation = /* @__PURE__ */ defineError(
  "reform-index/derived-observation",
  ({ unit, id }: { unit: string; id: string }) =>
    `The assessment of ${quote(unit)} has a value for ${quote(id)}, which is computed from others. Give the values that its formula reads.`,
);

/** The level of a unit is none that the index scores. */
export const levelNotCovered = /* @__PURE__ */ defineError(
  "reform-index/level-not-covered",
  ({ unit, level, levels }: { unit: string; level: string; levels: readonly string[] }) =>
    `${quote(unit)} is of the level ${quote(level)}, but the index scores units of ${levels.map(quote).join(", ")}. Score it by an index for its level.`,
);

/** The level of a unit is needed and not stated. */
export const levelMissing = /* @__PURE__ */ defineError(
  "reform-index/level-missing",
  ({ unit, id }: { unit: string; id: string }) =>
    `The assessment of ${quote(unit)} states no level, but ${quote(id)} depends on it. Add level.`,
);

/** A geometric mean meets a score below 0. */
export const negativeInGeometricMean = /* @__PURE__ */ defineError(
  "reform-index/negative-in-geometric-mean",
  ({ unit, id, child }: { unit: string; id: string; child: string }) =>
    `${quote(child)} has a score below 0 in the assessment of ${quote(unit)}, so ${quote(id)} has no geometric mean. Correct the value, or aggregate otherwise.`,
);

/** What an observation should have been; `low` and `high` are the ends of a `range`, and `low` is the step of a `multiple`. */
export type ExpectedObservation =
  | "yes-or-no"
  | "number-or-fraction"
  | "fraction-with-denominator"
  | "range"
  | "number"
  | "cases"
  | "cases-or-yes"
  | "multiple"
  | "nothing-without-a-survey";

/** Facts of an observation that its rule cannot take. */
export interface InvalidObservationFacts {
  /** The unit assessed. */
  readonly unit: string;
  /** The criterion. */
  readonly id: string;
  /** The observation; a fraction as its text, `"12/10"`. */
  readonly value: unknown;
  /** What should have been given. */
  readonly expected: ExpectedObservation;
  /** Lower end of a `range`, included, or the step of a `multiple`; else `null`. */
  readonly low: number | null;
  /** Upper end of a `range`, included; `null`: none. */
  readonly high: number | null;
}

const OBSERVATION: { readonly [Kind in ExpectedObservation]: (facts: InvalidObservationFacts) => string } = {
  "yes-or-no": () => "true or false",
  "number-or-fraction": () => "a finite number or { numerator, denominator }",
  "fraction-with-denominator": () => "a denominator above 0, or 0 out of 0",
  range: ({ low, high }) => `a value ${low === null ? "" : `from ${low} `}${high === null ? "upwards" : `to ${high}`}`,
  number: () => "a finite number",
  cases: () => "a whole number of cases from 0 upwards",
  "cases-or-yes": () => "a whole number of cases from 0 upwards, or true or false",
  multiple: ({ low }) => `a multiple of ${low}`,
  "nothing-without-a-survey": () => "null, because surveyHeld is false",
};

/** What else may be given; nothing where there was no survey. */
const orNothing = (expected: ExpectedObservation): string =>
  expected === "nothing-without-a-survey" ? "" : `, "not-applicable", or null where nothing was observed`;

/** An observation is of a wrong kind or outside its range. */
export const invalidObservation = /* @__PURE__ */ defineError(
  "reform-index/invalid-observation",
  (facts: InvalidObservationFacts) =>
    `${quote(facts.value)} cannot be the value of ${quote(facts.id)} in the assessment of ${quote(facts.unit)}. Give ${OBSERVATION[facts.expected](facts)}${orNothing(facts.expected)}.`,
);

/** An observation lies in none of the bands of its rule. */
export const noBand = /* @__PURE__ */ defineError(
  "reform-index/no-band",
  ({ unit, id, value }: { unit: string; id: string; value: number }) =>
    `${value}, the value of ${quote(id)} in the assessment of ${quote(unit)}, lies in none of the bands of its rule. Correct the value or add a band.`,
);

import { defineError, quote } from "../../errors/index.js";

/** What a property of a normalisation should have been. */
export type ExpectedOfNormalisation =
  | "a-normalisation"
  | "a-direction"
  | "a-number"
  | "a-number-other-than-low"
  | "a-number-from-0"
  | "true-or-false"
  | "a-deviation"
  | "a-way-with-ties"
  | "a-reference"
  | "what-bands-are-of"
  | "numbers-or-null";

const NORMALISATION: Readonly<Record<ExpectedOfNormalisation, string>> = {
  "a-normalisation":
    '"goalposts", "min-max", "z-score", "rank", "percentile-rank", "distance-to-target", "distance-to", "difference-from-mean", "above-or-below-mean" or "bands"',
  "a-direction": '"higher-is-better" or "lower-is-better"',
  "a-number": "a finite number",
  "a-number-other-than-low": "a finite number other than low",
  "a-number-from-0": "a number from 0 upwards",
  "true-or-false": "true or false",
  "a-deviation": '"sample" or "population"',
  "a-way-with-ties": '"min", "max", "dense" or "ordinal"',
  "a-reference": '"mean", "best" or "worst"',
  "what-bands-are-of": '"value" or "percentile-rank"',
  "numbers-or-null": "finite numbers, or null where there is no figure",
};

const WHY_NOT = {
  "all-equal": "all of them are equal",
  "too-few": "there are fewer than two",
  "zero-reference": "it would divide by 0",
} as const;

/** A way of normalising figures, or a figure, is of a wrong kind. */
export const invalidNormalisation = /* @__PURE__ */ defineError(
  "reform-index/invalid-normalisation",
  ({ property, value, expected }: { property: string; value: unknown; expected: ExpectedOfNormalisation }) =>
    `${quote(value)} cannot be the ${property} of a normalisation. Give ${NORMALISATION[expected]}.`,
);

/** Figures have no such normalisation. */
export const cannotNormalise = /* @__PURE__ */ defineError(
  "reform-index/cannot-normalise",
  ({ type, why }: { type: string; why: "all-equal" | "too-few" | "zero-reference" }) =>
    `The figures have no ${quote(type)}: ${WHY_NOT[why]}. Normalise them otherwise.`,
);

/** A figure lies in none of the bands of its normalisation. */
export const noFigureBand = /* @__PURE__ */ defineError(
  "reform-index/no-figure-band",
  ({ value }: { value: number }) =>
    `${value} lies in none of the bands of the normalisation. Add a band that contains it.`,
);

/** No assessment has a figure that is to be normalised. */
export const nothingToNormalise = /* @__PURE__ */ defineError(
  "reform-index/nothing-to-normalise",
  ({ id, near }: { id: string; near: readonly string[] }) =>
    `No assessment has a value for ${quote(id)}, so there is nothing to normalise. The nearest ids are ${near.map(quote).join(", ")}.`,
);

import { defineError, quote } from "../errors/index.js";

/** What kind of value would have been right. */
export type Expected =
  | "an-object"
  | "a-list"
  | "a-list-with-entries"
  | "a-text"
  | "a-number"
  | "a-number-above-0"
  | "a-share-above-0"
  | "true-or-false"
  | "points-up-to-the-maximum"
  | "a-value-other-than-low"
  | "a-value-above-from"
  | "ends-of-a-band"
  | "a-zero-denominator-policy"
  | "a-not-applicable-policy"
  | "a-checked-index"
  | "a-scorecard"
  | "printed-or-exact"
  | "a-way-with-ties"
  | "points-or-percent";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "an object",
  "a-list": "an array",
  "a-list-with-entries": "an array with at least one entry",
  "a-text": "a text that is not empty",
  "a-number": "a finite number",
  "a-number-above-0": "a number above 0",
  "a-share-above-0": "a share above 0 and up to 1",
  "true-or-false": "true or false",
  "points-up-to-the-maximum": "points from 0 to the maximum of the criterion",
  "a-value-other-than-low": "a value other than low",
  "a-value-above-from": "a value above from (or equal to it where the band includes both ends)",
  "ends-of-a-band": '"from", "to", "both" or "neither"',
  "a-zero-denominator-policy": '"full", "zero", "not-applicable" or "not-scored"',
  "a-not-applicable-policy": '"full", "zero", "leave-out" or "not-scored"',
  "a-checked-index": "the result of defineIndex",
  "a-scorecard": "a result of scoreIndex",
  "printed-or-exact": '"printed" or "exact"',
  "a-way-with-ties": '"min", "max", "dense" or "ordinal"',
  "points-or-percent": '"points" or "percent"',
};

const inNode = (id: string | null): string => (id === null ? "" : ` of ${quote(id)}`);

/** A property of an index definition, of one of its nodes or of a list of classes is of a wrong kind. */
export const invalidDefinition = /* @__PURE__ */ defineError(
  "reform-index/invalid-definition",
  ({ id, property, value, expected }: { id: string | null; property: string; value: unknown; expected: Expected }) =>
    `${quote(value)} cannot be the ${property}${inNode(id)}. Give ${EXPECTED[expected]}.`,
);

/** Two nodes of an index have the same id. */
export const duplicateId = /* @__PURE__ */ defineError(
  "reform-index/duplicate-id",
  ({ id }: { id: string }) => `Two criteria have the id ${quote(id)}. Give every node of the index an id of its own.`,
);

/** An index has more levels than the library walks. */
export const tooDeep = /* @__PURE__ */ defineError(
  "reform-index/too-deep",
  ({ id, levels }: { id: string; levels: number }) =>
    `The criterion ${quote(id)} lies more than ${levels} levels deep. Use fewer levels.`,
);

/** A node has neither children nor a rule. */
export const missingRule = /* @__PURE__ */ defineError(
  "reform-index/missing-rule",
  ({ id }: { id: string }) =>
    `The criterion ${quote(id)} has neither children nor a rule, so nothing gives it a score. Add one of them.`,
);

/** A property stands where it has no effect. */
export type Misplacement = "on-a-leaf" | "on-an-inner-node" | "outside-a-weighted-mean";

const PLACE: Readonly<Record<Misplacement, string>> = {
  "on-a-leaf": "a node without children",
  "on-an-inner-node": "a node with children",
  "outside-a-weighted-mean": "a node whose parent is no weighted mean",
};

/** A property stands on a node where it would have no effect. */
export const misplacedProperty = /* @__PURE__ */ defineError(
  "reform-index/misplaced-property",
  ({ id, property, place }: { id: string; property: string; place: Misplacement }) =>
    `The criterion ${quote(id)} states a ${property}, which has no effect on ${PLACE[place]}. Remove it, or change the node.`,
);

/** A maximum is needed and not stated. */
export const missingMax = /* @__PURE__ */ defineError(
  "reform-index/missing-max",
  ({ id }: { id: string }) =>
    `The criterion ${quote(id)} states no maximum score, but its rule, its policies or a maximum stated above it need one. Add max.`,
);

/** A child of a weighted mean has no weight. */
export const missingWeight = /* @__PURE__ */ defineError(
  "reform-index/missing-weight",
  ({ id, parent }: { id: string; parent: string }) =>
    `The criterion ${quote(id)} has no weight, but ${quote(parent)} is a weighted mean. Add a weight above 0.`,
);

/** A stated maximum is not the sum of the maxima below it. */
export const maximaDoNotAddUp = /* @__PURE__ */ defineError(
  "reform-index/maxima-do-not-add-up",
  ({ id, stated, sum }: { id: string; stated: number; sum: number }) =>
    `${quote(id)} states a maximum of ${stated}, but the maxima of its children add up to ${sum}. Correct one of them.`,
);

/** A stated maximum is not the mean of the maxima below it. */
export const maximumIsNotTheMean = /* @__PURE__ */ defineError(
  "reform-index/maximum-is-not-the-mean",
  ({ id, stated, mean }: { id: string; stated: number; mean: number }) =>
    `${quote(id)} states a maximum of ${stated}, but the mean of its children's maxima is ${mean}. Correct one of them.`,
);

/** An aggregate is none that the library computes. */
export const unknownAggregate = /* @__PURE__ */ defineError(
  "reform-index/unknown-aggregate",
  ({ id, value }: { id: string; value: unknown }) =>
    `${quote(value)}, the aggregate of ${quote(id)}, is not one of "sum", "mean" and "weighted-mean". A geometric mean cannot be computed exactly and is not offered yet.`,
);

/** A rule's type is none that the library knows. */
export const unknownRule = /* @__PURE__ */ defineError(
  "reform-index/unknown-rule",
  ({ id, value, known }: { id: string; value: unknown; known: readonly string[] }) =>
    `${quote(value)}, the rule type of ${quote(id)}, is not known. Give one of ${known.map(quote).join(", ")}.`,
);

/** Two bands claim the same value. */
export const overlappingBands = /* @__PURE__ */ defineError(
  "reform-index/overlapping-bands",
  ({ id, first, second }: { id: string | null; first: string; second: string }) =>
    `The bands ${first} and ${second}${inNode(id)} overlap. Let every value belong to one band only.`,
);

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

/** What an observation should have been; `low` and `high` are the ends of a `range`. */
export type ExpectedObservation = "yes-or-no" | "number-or-fraction" | "fraction-with-denominator" | "range";

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
  /** Lower end of a `range`, included; else `null`. */
  readonly low: number | null;
  /** Upper end of a `range`, included; else `null`. */
  readonly high: number | null;
}

const observationWanted = ({ expected, low, high }: InvalidObservationFacts): string => {
  if (expected === "yes-or-no") return "true or false";
  if (expected === "range") return `a value from ${low} to ${high}`;
  return expected === "number-or-fraction"
    ? "a finite number or { numerator, denominator }"
    : "a denominator above 0, or 0 out of 0";
};

/** An observation is of a wrong kind or outside its range. */
export const invalidObservation = /* @__PURE__ */ defineError(
  "reform-index/invalid-observation",
  (facts: InvalidObservationFacts) =>
    `${quote(facts.value)} cannot be the value of ${quote(facts.id)} in the assessment of ${quote(facts.unit)}. Give ${observationWanted(facts)}, "not-applicable", or null where nothing was observed.`,
);

/** An observation lies in none of the bands of its rule. */
export const noBand = /* @__PURE__ */ defineError(
  "reform-index/no-band",
  ({ unit, id, value }: { unit: string; id: string; value: number }) =>
    `${value}, the value of ${quote(id)} in the assessment of ${quote(unit)}, lies in none of the bands of its rule. Correct the value or add a band.`,
);

/** A score lies in none of the classes. */
export const noClass = /* @__PURE__ */ defineError(
  "reform-index/no-class",
  ({ score }: { score: number | string }) =>
    `The score ${score} lies in none of the classes. Add a class that contains it.`,
);

/** Scorecards of two indices, or of two versions of one, are ranked together. */
export const differentStructures = /* @__PURE__ */ defineError(
  "reform-index/different-structures",
  (facts: { unit: string; id: string; version: string; otherUnit: string; otherId: string; otherVersion: string }) =>
    `${quote(facts.unit)} was scored by ${quote(facts.id)} version ${quote(facts.version)}, ${quote(facts.otherUnit)} by ${quote(facts.otherId)} version ${quote(facts.otherVersion)}. Rank only scorecards of the same index and version.`,
);

/** Totals out of different maxima are ranked by points. */
export const differentMaxima = /* @__PURE__ */ defineError(
  "reform-index/different-maxima",
  (facts: { unit: string; max: number | null; otherUnit: string; otherMax: number | null }) =>
    `The total of ${quote(facts.unit)} is out of ${facts.max ?? "no maximum"}, that of ${quote(facts.otherUnit)} out of ${facts.otherMax ?? "no maximum"}. Rank them with measure "percent".`,
);

/** A unit appears twice in one ranking. */
export const duplicateUnit = /* @__PURE__ */ defineError(
  "reform-index/duplicate-unit",
  ({ unit }: { unit: string }) => `Two scorecards are of the unit ${quote(unit)}. Rank one scorecard a unit.`,
);

/** A total that is out of no maximum is ranked by percent. */
export const noPercent = /* @__PURE__ */ defineError(
  "reform-index/no-percent",
  ({ unit }: { unit: string }) =>
    `The total of ${quote(unit)} is out of no stated maximum, so it has no percentage. Rank with measure "points", or state every maximum in the index.`,
);

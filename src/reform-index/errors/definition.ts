import { defineError, quote } from "../../errors/index.js";
import { type ExpectedInDefinition, wantedInDefinition } from "./expected.js";

const inNode = (id: string | null): string => (id === null ? "" : ` of ${quote(id)}`);

/** A property of an index definition, of one of its nodes or of a list of classes is of a wrong kind. */
export const invalidDefinition = /* @__PURE__ */ defineError(
  "reform-index/invalid-definition",
  ({
    id,
    property,
    value,
    expected,
  }: {
    id: string | null;
    property: string;
    value: unknown;
    expected: ExpectedInDefinition;
  }) => `${quote(value)} cannot be the ${property}${inNode(id)}. Give ${wantedInDefinition(expected)}.`,
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
export type Misplacement =
  | "on-a-leaf"
  | "on-an-inner-node"
  | "outside-a-weighted-mean"
  | "outside-the-maximum"
  | "outside-a-sum"
  | "without-a-sum"
  | "without-a-survey"
  | "on-an-answer-of-a-person";

const PLACE: Readonly<Record<Misplacement, string>> = {
  "on-a-leaf": "a node without children",
  "on-an-inner-node": "a node with children",
  "outside-a-weighted-mean": "a node whose parent is neither a weighted nor a geometric mean",
  "outside-the-maximum": "a leaf whose points stand outside the maximum",
  "outside-a-sum": "a node whose parent does not sum, because it stands outside the maximum",
  "without-a-sum": "a node that does not sum its children",
  "without-a-survey": 'an index without a criterion of the rule "survey"',
  "on-an-answer-of-a-person": "a leaf whose rule takes the answer of a person",
};

/** A property stands on a node where it would have no effect. */
export const misplacedProperty = /* @__PURE__ */ defineError(
  "reform-index/misplaced-property",
  ({ id, property, place }: { id: string; property: string; place: Misplacement }) =>
    `The criterion ${quote(id)} states ${property}, which has no meaning on ${PLACE[place]}. Remove it, or change the node.`,
);

/** A maximum is needed and not stated. */
export const missingMax = /* @__PURE__ */ defineError(
  "reform-index/missing-max",
  ({ id }: { id: string }) =>
    `The criterion ${quote(id)} states no maximum score, but its rule, its policies or a maximum stated above it need one. Add max.`,
);

/** A child of a weighted mean has no weight, or some children of a geometric mean have one and others none. */
export const missingWeight = /* @__PURE__ */ defineError(
  "reform-index/missing-weight",
  ({ id, parent }: { id: string; parent: string }) =>
    `The criterion ${quote(id)} has no weight, but ${quote(parent)} weighs its children. Add a weight above 0.`,
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
    `${quote(value)}, the aggregate of ${quote(id)}, is not one of "sum", "mean", "weighted-mean" and "geometric-mean".`,
);

/** A rule's type is none that the library knows. */
export const unknownRule = /* @__PURE__ */ defineError(
  "reform-index/unknown-rule",
  ({ id, value, known }: { id: string; value: unknown; known: readonly string[] }) =>
    `${quote(value)}, the rule type of ${quote(id)}, is not known. Give one of ${known.map(quote).join(", ")}.`,
);

/** A condition or a formula names what the index does not have. */
export const unknownReference = /* @__PURE__ */ defineError(
  "reform-index/unknown-reference",
  ({ id, reference, near }: { id: string; reference: string; near: readonly string[] }) =>
    `A condition or formula of ${quote(id)} reads ${quote(reference)}, which is neither a criterion nor a variable of the index. The nearest ids are ${near.map(quote).join(", ")}.`,
);

/** A total is to be rescaled without its survey, but something other than a sum stands above the survey. */
export const rescaleNeedsSums = /* @__PURE__ */ defineError(
  "reform-index/rescale-needs-sums",
  ({ id, aggregate }: { id: string; aggregate: string }) =>
    `${quote(id)} stands above a criterion of the survey and is a ${quote(aggregate)}, so whenNoSurvey "rescale" has no meaning. Sum there, or choose "leave-out" or "not-scored".`,
);

/** Two bands claim the same value. */
export const overlappingBands = /* @__PURE__ */ defineError(
  "reform-index/overlapping-bands",
  ({ id, first, second }: { id: string | null; first: string; second: string }) =>
    `The bands ${first} and ${second}${inNode(id)} overlap. Let every value belong to one band only.`,
);

/** A weight is given for a criterion that the index does not have. */
export const unknownWeight = /* @__PURE__ */ defineError(
  "reform-index/unknown-weight",
  ({ id, near }: { id: string; near: readonly string[] }) =>
    `There is a weight for ${quote(id)}, which the index does not contain. The nearest ids are ${near.map(quote).join(", ")}.`,
);

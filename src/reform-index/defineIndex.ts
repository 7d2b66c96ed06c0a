import { type Rational, type Rounding, rational, round, toNumber, ZERO } from "../exact/index.js";
import { isObject } from "../plain/index.js";
import { aggregate, checkedAggregate } from "./aggregate.js";
import { checkOptional, checkProperty, record } from "./check.js";
import {
  duplicateId,
  invalidDefinition,
  type Misplacement,
  maximaDoNotAddUp,
  maximumIsNotTheMean,
  misplacedProperty,
  missingMax,
  missingRule,
  missingWeight,
  tooDeep,
} from "./errors.js";
import type {
  Aggregate,
  Criterion,
  CriterionDefinition,
  IndexDefinition,
  IndexStructure,
  InnerCriterion,
  LeafCriterion,
  NotApplicablePolicy,
  ScoringRule,
} from "./model.js";
import { ruleKindOf } from "./rules/ruleKinds.js";

/** Deeper than any index, and shallow enough to be walked. */
const MOST_LEVELS = 500;

const TWO_DIGITS_HALF_UP: Rounding = Object.freeze({ digits: 2, mode: "half-up" });

/** A node on the way to its structure. */
interface Defined {
  readonly criterion: Criterion;
  readonly max: Rational | null;
}

/** Where a node stands. */
interface Position {
  readonly parent: { readonly id: string; readonly aggregate: Aggregate };
  readonly level: number;
  /** The ids met so far; the walk adds to it. */
  readonly ids: Set<string>;
}

const checkedRounding = (id: string, rounding: Rounding): Rounding => {
  if (!isObject(rounding)) throw invalidDefinition({ id, property: "round", value: rounding, expected: "an-object" });
  round(ZERO, rounding);
  return record({ digits: rounding.digits, mode: rounding.mode });
};

const checkWeight = (id: string, weight: number | undefined, parent: Position["parent"]): void => {
  if (parent.aggregate !== "weighted-mean") {
    refuseMisplaced(id, "outside-a-weighted-mean", { weight });
    return;
  }
  if (weight === undefined) throw missingWeight({ id, parent: parent.id });
  checkProperty(id, "weight", weight, "a-number-above-0");
};

const refuseMisplaced = (id: string, place: Misplacement, properties: Readonly<Record<string, unknown>>): void => {
  for (const [property, value] of Object.entries(properties)) {
    if (value !== undefined) throw misplacedProperty({ id, property, place });
  }
};

/** What leaves and inner nodes have in common. */
const commonOf = ({ id, title, weight, round: rounding }: CriterionDefinition) => ({
  id,
  title,
  weight,
  round: rounding === undefined ? undefined : checkedRounding(id, rounding),
});

const NOT_APPLICABLE_POLICIES: readonly unknown[] = ["full", "zero", "leave-out", "not-scored"];

const checkNotApplicablePolicy = (id: string, value: NotApplicablePolicy | undefined): void => {
  if (value !== undefined && !NOT_APPLICABLE_POLICIES.includes(value)) {
    throw invalidDefinition({ id, property: "whenNotApplicable", value, expected: "a-not-applicable-policy" });
  }
};

const givesFullMark = (rule: ScoringRule, whenNotApplicable: NotApplicablePolicy | undefined): boolean =>
  whenNotApplicable === "full" || ("whenDenominatorIsZero" in rule && rule.whenDenominatorIsZero === "full");

const defineLeaf = (definition: CriterionDefinition): Defined => {
  const { id, max: stated, rule: given, whenNotApplicable } = definition;
  if (given === undefined) throw missingRule({ id });
  refuseMisplaced(id, "on-a-leaf", { aggregate: definition.aggregate });
  const max = stated === undefined ? null : rational(stated);
  const kind = ruleKindOf(id, given);
  const rule = kind.define(id, given, max);
  checkNotApplicablePolicy(id, whenNotApplicable);
  if (max === null && (kind.needsMax || givesFullMark(rule, whenNotApplicable))) throw missingMax({ id });
  const criterion: LeafCriterion = record({ ...commonOf(definition), max: stated, rule, whenNotApplicable });
  return { criterion, max };
};

/** Id of the first leaf that keeps a maximum from being known. */
const leafWithoutMax = (criteria: readonly Criterion[]): string | undefined => {
  const first = criteria.find(({ max }) => max === undefined);
  return first !== undefined && "children" in first ? leafWithoutMax(first.children) : first?.id;
};

/** Compares as numbers: a mean such as 10/3 has no decimal, and a checked index must pass again. */
const checkStatedMax = (id: string, stated: number | undefined, parent: ParentDefined): void => {
  if (stated === undefined) return;
  if (parent.max === null) throw missingMax({ id: leafWithoutMax(parent.children) ?? id });
  const computed = toNumber(parent.max);
  if (stated === computed) return;
  throw parent.aggregate === "sum"
    ? maximaDoNotAddUp({ id, stated, sum: computed })
    : maximumIsNotTheMean({ id, stated, mean: computed });
};

interface ParentDefined {
  readonly aggregate: Aggregate;
  readonly children: readonly Criterion[];
  readonly max: Rational | null;
}

/** What the index itself and its inner nodes have in common: an aggregate of children, with a maximum that fits. */
const defineParent = (
  { id, max: stated, aggregate: name }: Pick<CriterionDefinition, "id" | "max" | "aggregate">,
  children: readonly CriterionDefinition[],
  position: Omit<Position, "parent">,
): ParentDefined => {
  const parent = { id, aggregate: checkedAggregate(id, name) };
  const defined = children.map((child) => defineCriterion(child, { ...position, parent }));
  const maxima = defined.map(({ criterion: { weight }, max }) => ({ value: max, weight }));
  const result = {
    aggregate: parent.aggregate,
    children: Object.freeze(defined.map(({ criterion }) => criterion)),
    max: aggregate(parent.aggregate, maxima),
  };
  checkStatedMax(id, stated, result);
  return result;
};

const numberOf = (max: Rational | null): number | undefined => (max === null ? undefined : toNumber(max));

const defineInner = (
  definition: CriterionDefinition,
  given: readonly CriterionDefinition[],
  position: Position,
): Defined => {
  const { id, rule, whenNotApplicable } = definition;
  refuseMisplaced(id, "on-an-inner-node", { rule, whenNotApplicable });
  const below = defineParent(definition, given, { ...position, level: position.level + 1 });
  const { children, max } = below;
  const criterion: InnerCriterion = record({
    ...commonOf(definition),
    max: numberOf(max),
    children,
    aggregate: below.aggregate,
  });
  return { criterion, max };
};

const checkIdentity = (definition: CriterionDefinition, { parent, level, ids }: Position): void => {
  if (!isObject(definition)) {
    throw invalidDefinition({ id: parent.id, property: "children", value: definition, expected: "an-object" });
  }
  const { id } = definition;
  checkProperty(parent.id, "id", id, "a-text");
  if (ids.has(id)) throw duplicateId({ id });
  if (level > MOST_LEVELS) throw tooDeep({ id, levels: MOST_LEVELS });
  ids.add(id);
};

const defineCriterion = (definition: CriterionDefinition, position: Position): Defined => {
  checkIdentity(definition, position);
  const { id, title, max, weight, children = [] } = definition;
  checkOptional(id, "title", title, "a-text");
  checkOptional(id, "max", max, "a-number-above-0");
  checkWeight(id, weight, position.parent);
  if (!Array.isArray(children))
    throw invalidDefinition({ id, property: "children", value: children, expected: "a-list" });
  return children.length === 0 ? defineLeaf(definition) : defineInner(definition, children, position);
};

const checkIndex = ({ id, version, title, max, criteria }: IndexDefinition): void => {
  checkProperty(null, "id", id, "a-text");
  checkProperty(id, "version", version, "a-text");
  checkOptional(id, "title", title, "a-text");
  checkOptional(id, "max", max, "a-number-above-0");
  if (!Array.isArray(criteria) || criteria.length === 0) {
    throw invalidDefinition({ id, property: "criteria", value: criteria, expected: "a-list-with-entries" });
  }
};

/**
 * Makes an index of your own from its domains (lĩnh vực), criteria (tiêu chí) and sub-criteria (tiêu chí thành phần), to
 * any depth up to 500 levels. The definition is copied, checked and frozen: ids are unique, every leaf has a rule and the
 * maximum that it needs, every child of a weighted mean has a weight, and maxima add up where a node sums; where they do
 * not, the error names the node. A checked index is plain data: it can be stored, compared, and defined again.
 *
 * @throws MotcuaError `reform-index/invalid-definition`, `reform-index/duplicate-id`, `reform-index/missing-rule`,
 * `reform-index/missing-max`, `reform-index/missing-weight`, `reform-index/misplaced-property`,
 * `reform-index/maxima-do-not-add-up`, `reform-index/maximum-is-not-the-mean`, `reform-index/unknown-rule`,
 * `reform-index/unknown-aggregate`, `reform-index/overlapping-bands`, `reform-index/too-deep`, `exact/invalid-digits`,
 * `exact/unknown-rounding-mode`
 * @example
 * ```ts
 * import { defineIndex } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "our-communes",
 *   version: "2026",
 *   criteria: [
 *     {
 *       id: "procedures",
 *       max: 14.5,
 *       children: [
 *         { id: "on-time", max: 10, rule: { type: "proportional", whenDenominatorIsZero: "not-applicable" } },
 *         { id: "posted", max: 4.5, rule: { type: "yes-no" } },
 *       ],
 *     },
 *   ],
 * });
 * index.max; // => 14.5
 * ```
 */
export const defineIndex = (structure: IndexDefinition): IndexStructure => {
  if (!isObject(structure)) {
    throw invalidDefinition({ id: null, property: "index", value: structure, expected: "an-object" });
  }
  checkIndex(structure);
  const { id, version, title, criteria, round: rounding = TWO_DIGITS_HALF_UP } = structure;
  const top = defineParent(structure, criteria, { level: 1, ids: new Set() });
  return record({
    id,
    version,
    title,
    max: numberOf(top.max),
    criteria: top.children,
    round: checkedRounding(id, rounding),
    aggregate: top.aggregate,
  });
};

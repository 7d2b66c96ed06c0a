import { type Amount, amountNumber, amountOf } from "../../exact/index.js";
import { aggregate, isAggregate } from "../aggregate.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { isInner } from "../criteria.js";
import { duplicateId, invalidDefinition, missingMax, missingWeight, tooDeep, unknownAggregate } from "../errors.js";
import { wholeWeights } from "../geometricMean.js";
import type { Aggregate, Criterion, CriterionDefinition } from "../model.js";
import { copyCommon, copyOfSum, type Position, refuseMisplaced, toldMax } from "./common.js";
import { defineLeaf } from "./defineLeaf.js";
import { MOST_LEVELS } from "./levels.js";

/** A node on the way to its structure. */
interface Defined {
  readonly criterion: Criterion;
  /** What it adds to its parent; `null` where a leaf below it states no maximum. */
  readonly max: Amount | null;
  /** Id of the first leaf without a maximum. */
  readonly open: string | null;
}

/** What the index itself and its inner nodes become of their children. */
export interface ParentDefined {
  readonly aggregate: Aggregate;
  readonly children: readonly Criterion[];
  readonly max: Amount | null;
  readonly open: string | null;
}

const checkWeight = (
  id: string,
  weight: number | undefined,
  { id: parent, aggregate: name }: Position["parent"],
): void => {
  if (name === "weighted-mean" && weight === undefined) throw missingWeight({ id, parent });
  if (name === "sum" || name === "mean") refuseMisplaced(id, "outside-a-weighted-mean", { weight });
  checkOptional(id, "weight", weight, "a-number-above-0");
};

const checkGeometricWeights = (parent: string, children: readonly Criterion[]): void => {
  const weights = children.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (weights.length === 0) return;
  const without = children.find(({ weight }) => weight === undefined);
  if (without !== undefined) throw missingWeight({ id: without.id, parent });
  if (wholeWeights(weights) === null) {
    throw invalidDefinition({
      id: parent,
      property: "weight",
      value: weights,
      expected: "weights-in-small-proportion",
    });
  }
};

/** Points beyond the maximum count fully or not at all, so only a sum takes them. */
const refuseOutsideSum = ({ criterion, max }: Defined): void => {
  if (max?.n !== 0) return;
  const { id } = criterion;
  refuseMisplaced(
    id,
    "outside-a-sum",
    isInner(criterion) ? { children: criterion.children } : { rule: criterion.rule },
  );
};

/** Compares as numbers: a mean such as 10/3 has no decimal, and a checked index must pass again. */
const checkStatedMax = (
  id: string,
  stated: number | undefined,
  parent: ParentDefined,
  position: Pick<Position, "onDifference">,
): void => {
  if (stated === undefined) return;
  if (parent.open !== null) throw missingMax({ id: parent.open });
  const computed = parent.max ?? amountOf(0);
  if (stated === amountNumber(computed)) return;
  position.onDifference({ id, stated, computed, aggregate: parent.aggregate });
};

/** The children of the index itself or of an inner node, with a maximum that fits. */
export const defineParent = (
  { id, max: stated, aggregate: name = "sum" }: Pick<CriterionDefinition, "id" | "max" | "aggregate">,
  children: readonly CriterionDefinition[],
  position: Omit<Position, "parent">,
): ParentDefined => {
  if (!isAggregate(name)) throw unknownAggregate({ id, value: name });
  const parent = { id, aggregate: name };
  const defined = children.map((child) => defineCriterion(child, { ...position, parent }));
  const criteria = Object.freeze(defined.map(({ criterion }) => criterion));
  if (name !== "sum") defined.forEach(refuseOutsideSum);
  if (name === "geometric-mean") checkGeometricWeights(id, criteria);
  const open = defined.find((child) => child.open !== null)?.open ?? null;
  const maxima = defined.map(({ criterion: { weight }, max }) => ({ value: max, weight }));
  const result = { aggregate: name, children: criteria, max: aggregate(name, maxima), open };
  checkStatedMax(id, stated, result, position);
  return result;
};

const defineInner = (
  definition: CriterionDefinition,
  given: readonly CriterionDefinition[],
  position: Position,
): Defined => {
  const { id, rule, whenNotApplicable, evidence, derived } = definition;
  refuseMisplaced(id, "on-an-inner-node", { rule, whenNotApplicable, evidence, derived });
  const {
    aggregate: name,
    children,
    max,
    open,
  } = defineParent(definition, given, {
    ...position,
    level: position.level + 1,
  });
  const criterion: Criterion = record({
    ...copyCommon(definition),
    max: toldMax(max),
    children,
    aggregate: name,
    ...copyOfSum(definition, name),
  });
  return { criterion, max, open };
};

const checkIdentity = (definition: CriterionDefinition, { parent, level, ids }: Position): void => {
  checkProperty(parent.id, "children", definition, "an-object");
  const { id } = definition;
  checkProperty(parent.id, "id", id, "a-text");
  if (ids.has(id)) throw duplicateId({ id });
  if (level > MOST_LEVELS) throw tooDeep({ id, levels: MOST_LEVELS });
  ids.add(id);
};

/** A checked node with everything below it. */
function defineCriterion(definition: CriterionDefinition, position: Position): Defined {
  checkIdentity(definition, position);
  const { id, title, max: stated, weight, children = [] } = definition;
  checkOptional(id, "title", title, "a-text");
  checkOptional(id, "max", stated, "a-number-above-0");
  checkWeight(id, weight, position.parent);
  checkProperty(id, "children", children, "a-list");
  if (children.length > 0) return defineInner(definition, children, position);
  const leaf = defineLeaf(definition);
  return { ...leaf, open: leaf.max === null ? id : null };
}

import {
  type Amount,
  amountNumber,
  amountOf,
  checkRounding,
  minusAmount,
  NOTHING,
  type Rounding,
} from "../../exact/index.js";
import { blaming } from "../../plain/index.js";
import { aggregate, isAggregate } from "../aggregate.js";
import { isName } from "../check.js";
import { referencesOf, referencesOfFormula } from "../conditions/references.js";
import { isInner } from "../criteria.js";
import { invalidArgument } from "../errors.js";
import { percentFactor } from "../figure.js";
import { GEOMETRIC_ROUNDING } from "../geometricMean.js";
import type {
  Aggregate,
  Criterion,
  IndexStructure,
  InnerCriterion,
  InnerInputs,
  LeafCriterion,
  ScoringRule,
} from "../model.js";
import type { Place, Score } from "../rules/RuleKind.js";
import { ruleScoringOf } from "../rules/ruleScorings.js";

/** What every compiled node has: its constants, read once for all units. */
interface Compiled {
  readonly id: string;
  /** Its place among the nodes of the index, each before those below it. */
  readonly place: number;
  /** Its maximum when nothing is left out below it. */
  readonly max: Amount | null;
  readonly maxNumber: number | null;
  /** What makes a score percent of that maximum. */
  readonly toPercent: Amount | null;
  readonly weight: number | undefined;
}

/** A compiled leaf. */
export interface CompiledLeaf extends Compiled {
  readonly criterion: LeafCriterion;
  readonly read: (place: Place) => Amount | null;
  readonly score: Score;
  readonly ofShare: boolean;
  /** Whether its score hangs on its own observation alone, unless a person gives points. */
  readonly isPlain: boolean;
  /** The points that a person may give. */
  readonly range: readonly [Amount | null, Amount | null];
}

/** The compiled top level of an index, or a compiled inner node. */
export interface CompiledParent extends Compiled {
  readonly aggregate: Aggregate;
  readonly children: readonly CompiledNode[];
  /** Which children make it where nothing is left out. */
  readonly whole: InnerInputs;
  /** The limit and the redistribution are its own. */
  readonly source: Pick<InnerCriterion, "limit" | "redistribute">;
  /** How its score is rounded; `null`: it stays exact. */
  readonly rounding: Rounding | null;
  /** What a scorecard says of its rule. */
  readonly rule: { readonly type: Aggregate };
}

/** A compiled inner node. */
export interface CompiledInner extends CompiledParent {
  readonly criterion: InnerCriterion;
}

/** A compiled node. */
export type CompiledNode = CompiledLeaf | CompiledInner;

/** An index with everything read that does not hang on a unit. */
export interface CompiledIndex {
  readonly structure: IndexStructure;
  /** Which index, in which version. */
  readonly version: Pick<IndexStructure, "id" | "version">;
  readonly root: CompiledParent;
  readonly byId: ReadonlyMap<string, CompiledNode | "variable">;
  /** Id of the first node that depends on the level of units; else `null`. */
  readonly needsLevel: string | null;
  /** Whether a leaf is computed. */
  readonly computes: boolean;
  /** Whether survey and appraisal can be told apart by adding up leaves. */
  readonly splits: boolean;
}

/** Whether a compiled node is a leaf. */
export const isLeaf = (node: CompiledNode): node is CompiledLeaf => "score" in node;

/** Points outside the maximum: of a bonus, and of a deduction that starts at 0. */
const outside = (rule: ScoringRule): readonly [Amount | null, Amount | null] | null => {
  if (rule.type === "bonus") return [NOTHING, amountOf(rule.atMost)];
  if (rule.type !== "deduction" || rule.startsAt !== "zero") return null;
  return [rule.atMost === undefined ? null : minusAmount(amountOf(rule.atMost)), NOTHING];
};

const numbersOf = (max: Amount | null) => ({
  max,
  maxNumber: max === null ? null : amountNumber(max),
  toPercent: percentFactor(max),
});

const compileLeaf = (criterion: LeafCriterion, place: number): CompiledLeaf => {
  const { id, rule, weight, round } = criterion;
  if (round !== undefined) checkRounding(round);
  const stated = criterion.max === undefined ? null : amountOf(criterion.max);
  const range = outside(rule);
  const scoring = ruleScoringOf(rule);
  return {
    id,
    place,
    weight,
    criterion,
    ...numbersOf(range === null ? stated : NOTHING),
    read: (at) => scoring.read(rule, at),
    score: scoring.score(rule, stated),
    ofShare: scoring.ofShare,
    isPlain: [criterion.derived, criterion.levels, criterion.appliesWhen].every((part) => part === undefined),
    range: range ?? (stated === null ? [null, null] : [NOTHING, stated]),
  };
};

const notChecked = (value: unknown): Error =>
  invalidArgument({ argument: "structure", value, expected: "a-checked-index" });

/** The compiled nodes below a parent; the walk adds all of them to `into`. */
const compileParent = (
  source: InnerCriterion | IndexStructure,
  criteria: readonly Criterion[],
  round: Rounding | undefined,
  into: CompiledNode[],
): Omit<CompiledParent, "place"> => {
  if (round !== undefined) checkRounding(round);
  if (!isAggregate(source.aggregate)) throw notChecked(source.aggregate);
  const children = criteria.map((child) => compileNode(child, into));
  const order = Object.freeze(criteria.map(({ id }) => id));
  const maxima = children.map(({ max, weight }) => ({ value: max, weight }));
  return {
    id: source.id,
    weight: "weight" in source ? source.weight : undefined,
    aggregate: source.aggregate,
    source,
    children,
    rule: Object.freeze({ type: source.aggregate }),
    whole: Object.freeze({ children: order, leftOut: Object.freeze([]), order, scaledBy: null }),
    rounding: round ?? (source.aggregate === "geometric-mean" ? GEOMETRIC_ROUNDING : null),
    ...numbersOf(aggregate(source.aggregate, maxima)),
  };
};

function compileNode(criterion: Criterion, into: CompiledNode[]): CompiledNode {
  const place = into.length;
  if (!isName(criterion.id)) throw notChecked(criterion.id);
  if (!isInner(criterion)) {
    const leaf = compileLeaf(criterion, place);
    into.push(leaf);
    return leaf;
  }
  // its place comes before those below it
  into.length += 1;
  const inner = { ...compileParent(criterion, criterion.children, criterion.round, into), place, criterion };
  into[place] = inner;
  return inner;
}

const dependsOnLevel = ({ criterion: { levels, appliesWhen, ...rest } }: CompiledNode): boolean =>
  levels !== undefined ||
  [
    ...(appliesWhen === undefined ? [] : referencesOf(appliesWhen)),
    ...("derived" in rest && rest.derived !== undefined ? referencesOfFormula(rest.derived) : []),
  ].some(({ as }) => as === "level");

const isPlainSum = ({ aggregate: name, redistribute }: Pick<InnerCriterion, "aggregate" | "redistribute">): boolean =>
  name === "sum" && redistribute !== "proportional";

const compile = (structure: IndexStructure): CompiledIndex => {
  checkRounding(structure.round);
  const nodes: CompiledNode[] = [];
  const root = { ...compileParent(structure, structure.criteria, undefined, nodes), place: -1 };
  const inner = nodes.flatMap((node) => (isLeaf(node) ? [] : [node.criterion]));
  const variables = (structure.variables ?? []).map(({ id }) => [id, "variable"] as const);
  return {
    structure,
    version: Object.freeze({ id: structure.id, version: structure.version }),
    root,
    byId: new Map<string, CompiledNode | "variable">([...nodes.map((node) => [node.id, node] as const), ...variables]),
    needsLevel: structure.levels !== undefined ? structure.id : (nodes.find(dependsOnLevel)?.id ?? null),
    computes: nodes.some((node) => isLeaf(node) && node.criterion.derived !== undefined),
    splits:
      nodes.some((node) => isLeaf(node) && node.criterion.rule.type === "survey") &&
      isPlainSum(structure) &&
      inner.every((node) => isPlainSum(node) && node.limit === undefined && node.round === undefined),
  };
};

const COMPILED = /* @__PURE__ */ new WeakMap<IndexStructure, CompiledIndex>();

/** The compiled index; kept as long as its structure, where that cannot change. */
export const compileIndex = (structure: IndexStructure): CompiledIndex => {
  const known = COMPILED.get(structure);
  if (known !== undefined) return known;
  const compiled = blaming(
    () => notChecked(structure),
    () => compile(structure),
  );
  if (Object.isFrozen(structure)) COMPILED.set(structure, compiled);
  return compiled;
};

import { type Amount, compareAmounts, NOTHING, type Rounding, roundAmount } from "../../exact/index.js";
import { record } from "../check.js";
import { negativeInGeometricMean } from "../errors.js";
import type { Aggregate } from "../model.js";
import { rankScorecards } from "../rankScorecards.js";
import { exactRanks } from "./exactRanks.js";
import type { Field } from "./field.js";
import { kendall } from "./kendall.js";
import type { Alternative, AlternativeRanking } from "./model.js";
import { scoreTree } from "./scoreTree.js";
import type { Making, Outcome, Tree, TreeNode } from "./treeOf.js";

type Ranks = Readonly<Record<string, number>>;

const withRootMaking = (tree: Tree, change: Partial<Making>): Tree => {
  const [root, ...nodes] = tree.nodes as readonly [TreeNode, ...TreeNode[]];
  return { ...tree, nodes: [{ ...root, making: { ...(root.making as Making), ...change } }, ...nodes] };
};

/** A root is taken of no negative number. */
const checkRoots = ({ tree, units, outcomes, cards }: Field): void => {
  for (const child of tree.nodes[0]?.children ?? []) {
    const at = outcomes.findIndex((own) => compareAmounts(own[child]?.value ?? NOTHING, NOTHING) < 0);
    if (at >= 0) {
      const unit = units[at] as string;
      throw negativeInGeometricMean({
        unit,
        id: cards[at]?.structure.id as string,
        child: tree.nodes[child]?.id as string,
      });
    }
  }
};

const ranksIn = (
  { units, outcomes, measure }: Field,
  tree: Tree,
  change: (own: readonly Outcome[]) => readonly Outcome[],
) =>
  exactRanks(
    units,
    outcomes.map((own) => scoreTree(tree, change(own))[0] as Outcome),
    measure,
  );

const byAggregate = (field: Field, aggregate: Aggregate): Ranks => {
  if (aggregate === "geometric-mean") checkRoots(field);
  return ranksIn(field, withRootMaking(field.tree, { aggregate, rounding: null }), (own) => own);
};

const byRounding = (field: Field, rounding: Rounding): Ranks => {
  const leaves = new Set(field.tree.leaves);
  const rounded = (value: Amount | null) => (value === null ? null : roundAmount(value, rounding));
  return ranksIn(field, field.tree, (own) =>
    own.map((outcome, index) => (leaves.has(index) ? { ...outcome, value: rounded(outcome.value) } : outcome)),
  );
};

const byBasis = ({ cards, measure }: Field, basis: "printed" | "exact"): Ranks => {
  const { ranked } = rankScorecards(cards, { basis, ties: "min", measure });
  return Object.fromEntries(ranked.map(({ unit, rank }) => [unit, rank]));
};

const ranksOf = (field: Field, alternative: Alternative): Ranks => {
  if ("aggregate" in alternative) return byAggregate(field, alternative.aggregate);
  return "round" in alternative ? byRounding(field, alternative.round) : byBasis(field, alternative.basis);
};

/** The ranking made another way. */
export const alternativeRanking = (field: Field, alternative: Alternative): AlternativeRanking => {
  const ranks = ranksOf(field, alternative);
  const nominal = field.units.map((unit) => field.ranks[unit] as number);
  const others = field.units.map((unit) => ranks[unit] as number);
  return record({
    id: alternative.id,
    ranks: record(ranks),
    changed: others.filter((rank, index) => rank !== nominal[index]).length,
    kendall: kendall(nominal, others),
  });
};

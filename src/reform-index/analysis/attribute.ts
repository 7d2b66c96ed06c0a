import { type Amount, addAmounts, amountOf, minusAmount, NOTHING, overAmount } from "../../exact/index.js";
import { remakeFrom, scoreTree } from "./scoreTree.js";
import type { Outcome, Tree, TreeNode } from "./treeOf.js";

const TWO = /* @__PURE__ */ amountOf(2);

/** A node without a score adds nothing. */
const pointsOf = (outcome: Outcome | undefined): Amount => outcome?.value ?? NOTHING;

/** `a - b`. */
export const minus = (a: Amount, b: Amount): Amount => addAmounts([a, minusAmount(b)]);

/** The steps of the total as one leaf after the other goes from one outcome to the other, by index. */
const stepsOf = (
  tree: Tree,
  order: readonly number[],
  from: readonly Outcome[],
  to: readonly Outcome[],
): readonly Amount[] => {
  const outcomes = scoreTree(tree, from);
  const steps: Amount[] = [];
  for (const leaf of order) {
    const before = pointsOf(outcomes[0]);
    outcomes[leaf] = to[leaf] as Outcome;
    remakeFrom(tree, (tree.nodes[leaf] as TreeNode).parent, outcomes);
    steps[leaf] = minus(pointsOf(outcomes[0]), before);
  }
  return steps;
};

/** Whether the total is the sum of the leaves, whatever becomes of them. */
const isSumOfLeaves = (tree: Tree, from: readonly Outcome[], to: readonly Outcome[]): boolean =>
  tree.nodes.every(
    ({ making }) =>
      making === null || (making.aggregate === "sum" && !making.limit && !making.rounding && !making.redistributes),
  ) && !tree.leaves.some((leaf) => from[leaf]?.rescales || to[leaf]?.rescales);

/**
 * What each leaf contributes to the change of the total between two outcomes of the leaves, by index. The leaves change one
 * by one, in order and once more in the opposite order, and each is given the mean of its two steps: the steps of a walk add
 * up to the change of the total, whatever makes the total, and so do their means. In a sum or a weighted mean every order
 * gives the same.
 */
export const attribute = (tree: Tree, from: readonly Outcome[], to: readonly Outcome[]): readonly Amount[] => {
  const { leaves } = tree;
  const contributions: Amount[] = [];
  if (isSumOfLeaves(tree, from, to)) {
    for (const leaf of leaves) contributions[leaf] = minus(pointsOf(to[leaf]), pointsOf(from[leaf]));
    return contributions;
  }
  const forwards = stepsOf(tree, leaves, from, to);
  const backwards = stepsOf(tree, leaves.toReversed(), from, to);
  for (const leaf of leaves) {
    contributions[leaf] = overAmount(addAmounts([forwards[leaf] as Amount, backwards[leaf] as Amount]), TWO);
  }
  return contributions;
};

import { type Amount, amountFromText, amountOf, compareAmounts, NOTHING, roundAmount } from "../../exact/index.js";
import type { NodeScore, Scorecard } from "../model.js";
import { attribute } from "./attribute.js";
import { leafOutcomes, nodeIn, type Outcome, type TreeNode, treeOf } from "./treeOf.js";

/** What one leaf lost. */
export interface Loss {
  readonly node: NodeScore;
  readonly score: Amount;
  /** What it could have; 0 for penalty points. */
  readonly most: Amount;
  /** The same before the rounding of the leaf. */
  readonly full: Amount;
  /** Points of the total. */
  readonly ofTotal: Amount;
}

/** What a rule could give; `null` where it has no end, and for bonuses, which nobody loses. */
const fullOf = ({ rule, max }: NodeScore): Amount | null => {
  if (rule.type === "bonus") return null;
  if (rule.type === "deduction" && rule.startsAt === "zero") return NOTHING;
  return max === null ? null : amountOf(max);
};

const lossOf = (node: NodeScore): Omit<Loss, "ofTotal"> | null => {
  const full = fullOf(node);
  if (node.state !== "scored" || node.exact === null || full === null) return null;
  const score = amountFromText(node.exact);
  const most = node.rounding === null ? full : roundAmount(full, node.rounding);
  return compareAmounts(score, most) < 0 ? { node, score, most, full } : null;
};

/** A leaf without a score stands aside. */
const setAside = (outcome: Outcome): Outcome =>
  outcome.state === "not-scored" ? { ...outcome, state: "left-out" } : outcome;

/** What every leaf that has a score lost, in the order of the index. */
export const lossesOf = (card: Scorecard): readonly Loss[] => {
  const tree = treeOf([card]);
  const from: Outcome[] = leafOutcomes(tree, card).map(setAside);
  const to = [...from];
  const losses = tree.leaves.flatMap((leaf) => {
    const loss = lossOf(nodeIn(card, (tree.nodes[leaf] as TreeNode).id));
    if (loss === null) return [];
    to[leaf] = { ...(from[leaf] as Outcome), value: loss.most };
    return [{ leaf, loss }];
  });
  const gains = attribute(tree, from, to);
  return losses.map(({ leaf, loss }) => ({ ...loss, ofTotal: gains[leaf] as Amount }));
};

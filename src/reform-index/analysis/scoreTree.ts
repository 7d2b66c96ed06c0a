import { type Amount, compareAmounts, NOTHING, overAmount, roundAmount, timesAmount } from "../../exact/index.js";
import { aggregate } from "../aggregate.js";
import { limited } from "../limit.js";
import type { Making, Outcome, Tree, TreeNode } from "./treeOf.js";

/** A child with its weight, as its parent adds it up. */
interface Part extends Outcome {
  readonly weight: number | undefined;
}

/** One number of the children's; `null` where one of them has none. A mean of roots is taken of what is not below 0. */
const combined = (making: Making, parts: readonly Part[], read: "value" | "max" | "whole"): Amount | null => {
  if (parts.length === 0) return null;
  const isRoot = making.aggregate === "geometric-mean";
  const own = parts.map((part) => ({ value: isRoot ? notBelowZero(part[read]) : part[read], weight: part.weight }));
  // maxima are never rounded as scores are
  return aggregate(making.aggregate, own, (read === "value" ? making.rounding : null) ?? undefined);
};

/** Half-way from one scorecard to another a node may be below 0 that is in neither. */
const notBelowZero = (amount: Amount | null): Amount | null =>
  amount !== null && compareAmounts(amount, NOTHING) < 0 ? NOTHING : amount;

/** What is multiplied with to be out of the whole maximum again; `null` where nothing is. */
const scaling = (max: Amount | null, whole: Amount | null): Amount | null =>
  max === null || whole === null || compareAmounts(max, NOTHING) <= 0 ? null : overAmount(whole, max);

const finished = (value: Amount, { limit, rounding }: Making): Amount => {
  const bounded = limited(value, limit);
  return rounding === null ? bounded : roundAmount(bounded, rounding);
};

/** Makes a node of its children, as the scorecard did. */
const made = (making: Making, parts: readonly Part[], rescales: boolean): Outcome => {
  const whole = combined(making, parts, "whole");
  const counting = parts.filter(({ state }) => state !== "left-out");
  const max = combined(making, counting.length === 0 ? parts : counting, "max");
  const value = combined(making, counting, "value");
  if (value === null) {
    const state = counting.length === 0 ? "left-out" : "not-scored";
    return { state, value, max, whole, rescales };
  }
  const factor = making.aggregate === "sum" && (making.redistributes || rescales) ? scaling(max, whole) : null;
  return {
    state: "scored",
    value: finished(factor === null ? value : timesAmount(value, factor), making),
    max: factor === null ? max : whole,
    whole,
    rescales,
  };
};

const nodeAt = ({ nodes }: Tree, index: number): TreeNode => nodes[index] as TreeNode;

/** Whether a total is brought back to the whole maximum: every leaf of the survey comes from a scorecard that was. */
const totalRescales = ({ survey }: Tree, outcomes: readonly Outcome[]): boolean =>
  survey.length > 0 && survey.every((leaf) => outcomes[leaf]?.rescales);

/** Makes one inner node of its children, but not of the one to do without. */
const makeNode = (tree: Tree, index: number, outcomes: readonly Outcome[], without?: number): Outcome => {
  const { children, making } = nodeAt(tree, index);
  const parts = children
    .filter((child) => child !== without)
    .map((child) => ({ ...(outcomes[child] as Outcome), weight: nodeAt(tree, child).weight }));
  return made(making as Making, parts, index === 0 && totalRescales(tree, outcomes));
};

/** Makes a node and every node above it anew, after something below it has changed. */
export const remakeFrom = (tree: Tree, index: number, outcomes: Outcome[]): void => {
  for (let at = index; at >= 0; at = nodeAt(tree, at).parent) outcomes[at] = makeNode(tree, at, outcomes);
};

/** What becomes of every node, by index, where this became of the leaves. The total is the first. */
export const scoreTree = (tree: Tree, leaves: readonly Outcome[]): Outcome[] => {
  const outcomes = [...leaves];
  for (let index = tree.nodes.length - 1; index >= 0; index -= 1) {
    if (nodeAt(tree, index).making !== null) outcomes[index] = makeNode(tree, index, outcomes);
  }
  return outcomes;
};

/** The node to take away so that no node is left without children; the total where nothing would be left. */
export const removable = (tree: Tree, index: number): number => {
  let gone = index;
  while (gone > 0 && nodeAt(tree, nodeAt(tree, gone).parent).children.length === 1) gone = nodeAt(tree, gone).parent;
  return gone;
};

/** The total that remains without a {@link removable} node other than the total. */
export const totalWithout = (tree: Tree, index: number, outcomes: readonly Outcome[]): Outcome => {
  const { parent } = nodeAt(tree, index);
  const remaining = [...outcomes];
  remaining[parent] = makeNode(tree, parent, outcomes, index);
  if (parent > 0) remakeFrom(tree, nodeAt(tree, parent).parent, remaining);
  return remaining[0] as Outcome;
};

import { type Amount, amountNumber } from "../../exact/index.js";
import type { Making, Outcome, Tree, TreeNode } from "./treeOf.js";

/** A node that draws make anew of its children, with other weights. */
export interface DrawStep {
  /** Its place among the columns. */
  readonly column: number;
  /** Places of its children. */
  readonly children: Int32Array;
  /** Which random factor each child's weight takes; the last one is always 1. */
  readonly factors: Int32Array;
  /** The children's own weights; 1 where they have none. */
  readonly weights: Float64Array;
  /** The children's maxima if nothing were left out; 0 where they have none. */
  readonly wholes: Float64Array;
  /** Sum of these. */
  readonly whole: number;
  /** How the children make the node. */
  readonly making: Making;
}

/** What draws change of a tree, with the numbers of all units in columns. */
export interface DrawPlan {
  readonly units: number;
  /** How many random factors a draw takes. */
  readonly varied: number;
  /** The nodes made anew, from the total downwards. */
  readonly steps: readonly DrawStep[];
  /** By place, the units' scores; those of the nodes made anew are written over. */
  readonly values: readonly Float64Array[];
  /** By place, what the scores are out of; 0 where there is no maximum. */
  readonly maxima: readonly Float64Array[];
  /** By place, 1 where the node counts in its parent. */
  readonly counts: readonly Uint8Array[];
  /** By unit, 1 where the total is brought back to the whole maximum because no survey was held. */
  readonly rescaled: Uint8Array;
  /** Whether totals are the sums of some columns times numbers that are the same for all units. */
  readonly linear: boolean;
}

const nodeAt = ({ nodes }: Tree, index: number): TreeNode => nodes[index] as TreeNode;

/** Nodes below which a weight is drawn, and the total. */
const nodesMadeAnew = (tree: Tree, varied: readonly number[]): ReadonlySet<number> => {
  const made = new Set([0]);
  for (const index of varied) {
    for (let at = nodeAt(tree, index).parent; at >= 0; at = nodeAt(tree, at).parent) made.add(at);
  }
  return made;
};

const orZero = (amount: Amount | null): number => (amount === null ? 0 : amountNumber(amount));

const isLinear = (plan: Omit<DrawPlan, "linear" | "values" | "varied" | "units">): boolean =>
  plan.steps.every(({ making }) => making.aggregate !== "geometric-mean" && !making.limit && !making.rounding) &&
  plan.counts.every((column) => column.every((count) => count === 1)) &&
  plan.steps.every(({ children, wholes }) =>
    children.every((place, child) => plan.maxima[place]?.every((max) => max === wholes[child])),
  );

/** What draws need of a tree and of the outcomes of units that all have a total. */
export const drawPlan = (tree: Tree, units: readonly (readonly Outcome[])[], varied: readonly number[]): DrawPlan => {
  const made = nodesMadeAnew(tree, varied);
  const places = tree.nodes.flatMap(({ parent }, index) => (index === 0 || made.has(parent) ? [index] : []));
  const placeOf = new Map(places.map((index, place) => [index, place]));
  const factorOf = new Map(varied.map((index, factor) => [index, factor]));
  const [first = []] = units;
  const stepOf = (index: number): DrawStep => {
    const { children, making } = nodeAt(tree, index);
    const wholes = Float64Array.from(children, (child) => orZero(first[child]?.whole ?? null));
    return {
      column: placeOf.get(index) as number,
      children: Int32Array.from(children, (child) => placeOf.get(child) as number),
      factors: Int32Array.from(children, (child) => factorOf.get(child) ?? varied.length),
      weights: Float64Array.from(children, (child) => nodeAt(tree, child).weight ?? 1),
      wholes,
      whole: wholes.reduce((sum, whole) => sum + whole, 0),
      making: making as Making,
    };
  };
  const columnOf = (read: (outcome: Outcome) => number) => (index: number) =>
    Float64Array.from(units, (outcomes) => read(outcomes[index] as Outcome));
  const plan = {
    steps: places.filter((index) => made.has(index)).map(stepOf),
    maxima: places.map(columnOf(({ max }) => orZero(max))),
    counts: places.map((index) => Uint8Array.from(units, (outcomes) => Number(outcomes[index]?.state === "scored"))),
    rescaled: Uint8Array.from(units, (outcomes) => Number(outcomes[tree.leaves[0] as number]?.rescales)),
  };
  return {
    ...plan,
    units: units.length,
    varied: varied.length,
    values: places.map(columnOf(({ value }) => orZero(value))),
    linear: isLinear(plan),
  };
};

import { type Amount, amountFromText, amountOf, type Rounding } from "../../exact/index.js";
import { blaming, isObject } from "../../plain/index.js";
import type { Aggregate, InnerInputs, NodeScore, Scorecard, ScoreLimit } from "../model.js";
import { invalidOption } from "./errors.js";

/** How an inner node makes one value of its children. */
export interface Making {
  readonly aggregate: Aggregate;
  readonly limit: ScoreLimit | null;
  readonly rounding: Rounding | null;
  /** Whether what was left out is made up for: the sum is brought back to the whole maximum. */
  readonly redistributes: boolean;
}

/** A node of a tree; the total is a node too, the first one. */
export interface TreeNode {
  readonly id: string;
  /** Weight among its siblings, where they have any. */
  readonly weight: number | undefined;
  /** Index of the node above it; -1 for the total. */
  readonly parent: number;
  /** Indices of the nodes below it, in order. */
  readonly children: readonly number[];
  /** `null` for a leaf. */
  readonly making: Making | null;
}

/** The structure behind scorecards, read off one or more of them: every node after the node above it, in order. */
export interface Tree {
  readonly nodes: readonly TreeNode[];
  /** Indices of the leaves, in order. */
  readonly leaves: readonly number[];
  /** Of these, the leaves of the survey. */
  readonly survey: readonly number[];
}

/** What became of a node. */
export interface Outcome {
  readonly state: NodeScore["state"];
  /** `null` unless scored. */
  readonly value: Amount | null;
  /** What the value is out of; `null` where a leaf has no maximum. */
  readonly max: Amount | null;
  /** What it would be out of if nothing were left out. */
  readonly whole: Amount | null;
  /** For a leaf: whether the total of its scorecard was brought back to the whole maximum because no survey was held. */
  readonly rescales: boolean;
}

const notAScorecard = (option: string, value: unknown): Error =>
  invalidOption({ option, value, expected: "a-scorecard-with-nodes" });

/** Refuses what is no scorecard with its nodes. */
export const checkNodes = (option: string, scorecard: unknown): void => {
  const parts = isObject(scorecard) ? [scorecard.nodes, scorecard.root, scorecard.total] : [];
  if (parts.length === 0 || !parts.every(isObject)) throw notAScorecard(option, scorecard);
};

/** Takes scorecards apart. */
export const analysed = <Result>(option: string, scorecards: unknown, analyse: () => Result): Result =>
  blaming(() => notAScorecard(option, scorecards), analyse);

const isInnerInputs = (inputs: NodeScore["inputs"]): inputs is InnerInputs => "order" in inputs;

/** The score of a node. */
export const nodeIn = (card: Scorecard, id: string): NodeScore => {
  const node = Object.hasOwn(card.nodes, id) ? card.nodes[id] : undefined;
  if (node === undefined) throw notAScorecard("scorecard", card);
  return node;
};

/** The ids of nodes whose sums were brought back to their whole maxima, in any of the scorecards; `""` for the total. */
const redistributing = (scorecards: readonly Scorecard[]): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { nodes, root } of scorecards) {
    if (root.scaledBy !== null) ids.add("");
    for (const { id, inputs } of Object.values(nodes))
      if (isInnerInputs(inputs) && inputs.scaledBy !== null) ids.add(id);
  }
  return ids;
};

/**
 * Rebuilds the tree of one structure from its scorecards, at least one. Whether a node makes up for what was left out shows
 * only where it did, so all of them are asked.
 */
export const treeOf = (scorecards: readonly [Scorecard, ...Scorecard[]]): Tree => {
  const [card] = scorecards;
  const scaled = redistributing(scorecards);
  const nodes: TreeNode[] = [];
  const survey: number[] = [];
  const add = (node: Omit<TreeNode, "children">, order: readonly string[]): number => {
    const index = nodes.length;
    const children: number[] = [];
    nodes.push({ ...node, children });
    for (const id of order) children.push(addScored(nodeIn(card, id), index));
    return index;
  };
  const addScored = ({ id, weight, rule, inputs, rounding, limit }: NodeScore, parent: number): number => {
    const inner = isInnerInputs(inputs);
    const making = inner ? { aggregate: rule.type as Aggregate, limit, rounding, redistributes: scaled.has(id) } : null;
    if (rule.type === "survey") survey.push(nodes.length);
    return add({ id, weight: weight ?? undefined, parent, making }, inner ? inputs.order : []);
  };
  const { aggregate, limit, rounding, order } = card.root;
  const making: Making = { aggregate, limit, rounding, redistributes: scaled.has("") };
  add({ id: "", weight: undefined, parent: -1, making }, order);
  return { nodes, leaves: nodes.flatMap((node, index) => (node.making === null ? [index] : [])), survey };
};

/** What a scorecard says of every leaf of its tree, by index; the other places are empty. */
export const leafOutcomes = ({ nodes, leaves }: Tree, card: Scorecard): readonly Outcome[] => {
  const outcomes: Outcome[] = [];
  for (const leaf of leaves) {
    const { state, exact, max } = nodeIn(card, (nodes[leaf] as TreeNode).id);
    const most = max === null ? null : amountOf(max);
    outcomes[leaf] = {
      state,
      value: exact === null ? null : amountFromText(exact),
      max: most,
      whole: most,
      rescales: card.root.rescaled !== null,
    };
  }
  return outcomes;
};

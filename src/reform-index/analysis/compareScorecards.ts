import { type Amount, addAmounts, amountFromText } from "../../exact/index.js";
import { record } from "../check.js";
import { figureOf } from "../figure.js";
import type { Figure, NodeScore, Scorecard } from "../model.js";
import { attribute, minus } from "./attribute.js";
import { cannotCompareStructures, differentUnits } from "./errors.js";
import type { NodeChange, ScorecardComparison } from "./model.js";
import { printingOf } from "./printingOf.js";
import { analysed, checkNodes, leafOutcomes, nodeIn, type Tree, treeOf } from "./treeOf.js";

const checkPair = (before: Scorecard, after: Scorecard): void => {
  checkNodes("before", before);
  checkNodes("after", after);
  if (before.unit !== after.unit) throw differentUnits({ unit: before.unit, otherUnit: after.unit });
  const { unit, structure } = before;
  const { id: otherId, version: otherVersion } = after.structure;
  if (structure.id !== otherId || structure.version !== otherVersion) {
    throw cannotCompareStructures({ unit, id: structure.id, version: structure.version, otherId, otherVersion });
  }
};

/** Contributions of all nodes, by index: an inner node's are those of its leaves. */
const withInner = ({ nodes }: Tree, leaves: readonly Amount[]): readonly Amount[] => {
  const contributions = [...leaves];
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const children = nodes[index]?.children ?? [];
    if (nodes[index]?.making)
      contributions[index] = addAmounts(children.map((child) => contributions[child] as Amount));
  }
  return contributions;
};

const contributionsOf = (tree: Tree, before: Scorecard, after: Scorecard): readonly Amount[] =>
  before.total.exact === null || after.total.exact === null
    ? []
    : withInner(tree, attribute(tree, leafOutcomes(tree, before), leafOutcomes(tree, after)));

const differenceOf = (before: Pick<Figure, "exact">, after: Pick<Figure, "exact">): Amount | null =>
  before.exact === null || after.exact === null
    ? null
    : minus(amountFromText(after.exact), amountFromText(before.exact));

const scoreFigure = ({ score, exact, printed }: NodeScore): Figure => Object.freeze({ value: score, exact, printed });

/** As many decimals as the one that has a score; a node may be printed in its own way. */
const printingOfPair = (before: Pick<Figure, "printed">, after: Pick<Figure, "printed">) =>
  printingOf(/\d/.test(before.printed) ? before : after);

const nodeChange = (before: NodeScore, after: NodeScore, contribution: Figure): NodeChange =>
  Object.freeze({
    id: after.id,
    ...(after.title === undefined ? {} : { title: after.title }),
    before: scoreFigure(before),
    after: scoreFigure(after),
    change: figureOf(differenceOf(before, after), printingOfPair(before, after)),
    contribution,
    state: Object.freeze({ before: before.state, after: after.state }),
  });

/**
 * Compares two scorecards of one unit, of two years or two stages (so sánh điểm hai kỳ), and attributes the change of the
 * total to the criteria. Both must be scored by one version of one index: points of other criteria say nothing about each
 * other.
 *
 * The contributions of the leaves add up to the change of the total exactly, and those of a node's children to the node's.
 * Under sums and weighted means a contribution is the weight times the change of the score. Where something else makes the
 * total, a geometric mean, a rounding, a limit or a criterion left out in one year alone, what a criterion contributes
 * depends on the order in which the criteria change; it is then the mean of two orders, the first criterion first and the
 * last criterion first.
 *
 * @param before - a result of `scoreIndex` or `scoreUnits`
 * @param after - one of the same unit
 * @throws MotcuaError `reform-index/different-units`, `reform-index/cannot-compare-structures`,
 * `reform-index/invalid-option`
 * @example
 * ```ts
 * import { compareScorecards, defineIndex, scoreIndex } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "example",
 *   version: "2026",
 *   criteria: [
 *     { id: "plan", max: 10, rule: { type: "yes-no" } },
 *     { id: "on-time", max: 20, rule: { type: "proportional" } },
 *   ],
 * });
 * const before = scoreIndex(index, { unit: "xã A", period: "2025", values: { plan: true, "on-time": 0.9 } });
 * const after = scoreIndex(index, { unit: "xã A", period: "2026", values: { plan: false, "on-time": 0.975 } });
 * const { change, nodes } = compareScorecards(before, after);
 * change.printed; // => "-8.50"
 * Object.values(nodes).map(({ id, contribution }) => `${id} ${contribution.printed}`); // => ["plan -10.00", "on-time 1.50"]
 * ```
 */
export const compareScorecards = (before: Scorecard, after: Scorecard): ScorecardComparison =>
  analysed("scorecard", [before, after], () => comparisonOf(before, after));

const comparisonOf = (before: Scorecard, after: Scorecard): ScorecardComparison => {
  checkPair(before, after);
  const tree = treeOf([after, before]);
  const contributions = contributionsOf(tree, before, after);
  const printing = printingOfPair(before.total, after.total);
  const nodes = tree.nodes.slice(1).map(({ id }, index) => {
    const contribution = figureOf(contributions[index + 1] ?? null, printing);
    return [id, nodeChange(nodeIn(before, id), nodeIn(after, id), contribution)] as const;
  });
  return record({
    unit: after.unit,
    structure: after.structure,
    complete: before.total.exact !== null && after.total.exact !== null,
    change: figureOf(differenceOf(before.total, after.total), printing),
    nodes: Object.freeze(Object.fromEntries(nodes)),
    missing: record({ before: before.missing, after: after.missing }),
  });
};

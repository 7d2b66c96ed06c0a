import { type Amount, addAmounts, compareAmounts } from "../../exact/index.js";
import { record } from "../check.js";
import { figureOf } from "../figure.js";
import type { Scorecard } from "../model.js";
import { comparable } from "../rankable.js";
import { lossesOf } from "./lossesOf.js";
import type { CostlyCriterion } from "./model.js";
import { printingOf } from "./printingOf.js";
import { analysed, checkNodes } from "./treeOf.js";

interface Cost {
  readonly id: string;
  readonly title: string | undefined;
  readonly lost: Amount[];
}

const costsOf = (scorecards: readonly Scorecard[]): readonly Cost[] => {
  const costs = new Map<string, Cost>();
  for (const card of scorecards) {
    checkNodes("scorecards", card);
    for (const { node, ofTotal } of lossesOf(card)) {
      const cost = costs.get(node.id) ?? { id: node.id, title: node.title, lost: [] };
      cost.lost.push(ofTotal);
      costs.set(node.id, cost);
    }
  }
  return [...costs.values()];
};

/**
 * Which criteria cost the units of one index most points of their totals, the costliest first, over all units that have a
 * total; what a unit loses where is told by `scoreGaps`.
 *
 * @throws MotcuaError `reform-index/different-structures`, `reform-index/duplicate-unit`, `reform-index/invalid-argument`,
 * `reform-index/invalid-option`
 * @example
 * ```ts
 * import { costliestCriteria, defineIndex, scoreUnits } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "example",
 *   version: "1",
 *   criteria: [
 *     { id: "plan", max: 5, rule: { type: "yes-no" } },
 *     { id: "on-time", max: 20, rule: { type: "proportional" } },
 *   ],
 * });
 * const cards = scoreUnits(index, [
 *   { unit: "xã A", values: { plan: false, "on-time": 0.9 } },
 *   { unit: "xã B", values: { plan: true, "on-time": 0.7 } },
 * ]);
 * costliestCriteria(cards).map(({ id, lost, units }) => [id, lost.printed, units]); // => [["on-time", "8.00", 2], ["plan", "5.00", 1]]
 * ```
 */
export const costliestCriteria = (scorecards: readonly Scorecard[]): readonly CostlyCriterion[] =>
  analysed("scorecards", scorecards, () => costliest(scorecards));

const costliest = (scorecards: readonly Scorecard[]): readonly CostlyCriterion[] => {
  // units whose maxima differ lose points of one index all the same
  const complete = comparable(scorecards, "percent");
  const [first] = complete;
  if (first === undefined) return Object.freeze([]);
  const printing = printingOf(first.total);
  const costs = costsOf(complete)
    .map(({ id, title, lost }) => ({ id, title, units: lost.length, sum: addAmounts(lost) }))
    .sort((a, b) => compareAmounts(b.sum, a.sum))
    .map(({ id, title, units, sum }) => record<CostlyCriterion>({ id, title, lost: figureOf(sum, printing), units }));
  return Object.freeze(costs);
};

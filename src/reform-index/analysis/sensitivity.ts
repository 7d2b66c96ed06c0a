import { record } from "../check.js";
import type { Scorecard } from "../model.js";
import { alternativeRanking } from "./alternatives.js";
import { drawPlan } from "./drawPlan.js";
import { drawRanks } from "./drawRanks.js";
import { invalidOption } from "./errors.js";
import { type Field, fieldOf } from "./field.js";
import { unitSensitivity } from "./intervals.js";
import type { Sensitivity, SensitivityOptions, UnitSensitivity } from "./model.js";
import { type SettledSensitivity, settleSensitivity } from "./settleSensitivity.js";
import { analysed, type Tree } from "./treeOf.js";
import { withoutEach } from "./withoutOne.js";

/** Indices of the nodes that an option names, in the order of the index. */
const nodesOf = (tree: Tree, option: "vary" | "leaveOut", choice: SettledSensitivity["vary"]): readonly number[] => {
  if (choice === "top") return tree.nodes[0]?.children ?? [];
  if (choice === "leaves") return tree.leaves;
  const known = new Map(tree.nodes.map(({ id }, index) => [id, index]));
  const indices = choice.map((id) => {
    const index = known.get(id);
    if (index === undefined) throw invalidOption({ option: `options.${option}`, value: id, expected: "criteria" });
    return index;
  });
  return [...new Set(indices)].sort((a, b) => a - b);
};

const TOP_K = [1, 3, 10];

const unitsOf = (field: Field, settled: SettledSensitivity): readonly UnitSensitivity[] => {
  const { units, tree, outcomes } = field;
  const { draws, level, topK = TOP_K.filter((k) => k <= units.length) } = settled;
  const plan = drawPlan(tree, outcomes, nodesOf(tree, "vary", settled.vary));
  const counts = drawRanks(plan, settled);
  return units.map((unit, index) => {
    const own = counts.subarray(index * units.length, (index + 1) * units.length);
    return unitSensitivity(unit, field.ranks[unit] as number, { counts: own, draws }, { level, topK });
  });
};

/**
 * What a ranking is worth (độ nhạy của thứ hạng): how ranks move when the weights do, when one criterion is left out, or when
 * the totals are made another way.
 *
 * Weights are drawn at random: each of those named in `vary` is multiplied by a number from `1 - noise` to `1 + noise`, and the
 * weights beside it are brought back together: those of a sum so that their maxima add up to what they were, those of a mean
 * so that they add up to 1. A sum has no weights of its own; there each maximum is the weight. Each draw gives a ranking, and
 * all draws a rank interval (khoảng thứ hạng) and the probability of being among the first k (xác suất thuộc nhóm k đơn vị dẫn
 * đầu). The draws are computed in doubles, where totals that differ by less than a billionth of the maximum are equal, and
 * roundings of nodes may go the other way at a half; the rank itself, `withoutOne` and `alternatives` are exact. The same seed
 * gives the same result. Memory grows with the square of the units: 44 MB for 3,321.
 *
 * @throws MotcuaError `reform-index/nothing-to-rank`, `reform-index/invalid-option`, `reform-index/different-structures`,
 * `reform-index/different-maxima`, `reform-index/duplicate-unit`, `reform-index/no-percent`,
 * `reform-index/invalid-argument`, `reform-index/negative-in-geometric-mean`, `exact/invalid-digits`,
 * `exact/unknown-rounding-mode`
 * @example
 * ```ts
 * import { defineIndex, scoreUnits, sensitivity } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "example",
 *   version: "1",
 *   criteria: [
 *     { id: "procedures", max: 50, rule: { type: "manual" } },
 *     { id: "survey", max: 50, rule: { type: "manual" } },
 *   ],
 * });
 * const cards = scoreUnits(index, [
 *   { unit: "xã A", values: { procedures: 40, survey: 30 } },
 *   { unit: "xã B", values: { procedures: 30, survey: 39 } },
 *   { unit: "xã C", values: { procedures: 10, survey: 10 } },
 * ]);
 * const { units, withoutOne } = sensitivity(cards, { seed: 2026 });
 * units.map(({ unit, low, high }) => `${unit} ${low}-${high}`); // => ["xã A 1-2", "xã B 1-2", "xã C 3-3"]
 * withoutOne[0]?.shifts; // => { "xã B": 1, "xã A": -1, "xã C": 0 }
 * ```
 */
export const sensitivity = (scorecards: readonly Scorecard[], options: SensitivityOptions): Sensitivity => {
  const settled = settleSensitivity(options);
  return analysed("scorecards", scorecards, () => analysis(fieldOf(scorecards, settled.measure), settled));
};

const analysis = (field: Field, settled: SettledSensitivity): Sensitivity => {
  const leaveOut = nodesOf(field.tree, "leaveOut", settled.leaveOut);
  return record({
    seed: settled.seed,
    draws: settled.draws,
    noise: settled.noise,
    level: settled.level,
    units: Object.freeze(unitsOf(field, settled)),
    withoutOne: Object.freeze(withoutEach(field, leaveOut)),
    alternatives: Object.freeze(settled.alternatives.map((alternative) => alternativeRanking(field, alternative))),
    unranked: Object.freeze(field.unranked),
  });
};

import { toNumber } from "../exact/index.js";
import { record } from "./check.js";
import { checkAssessment } from "./checkAssessment.js";
import { type Combined, combine, idsIn } from "./combine.js";
import { figureOf, percentOfMax } from "./figure.js";
import type { Assessment, IndexStructure, NodeScore, Scorecard } from "./model.js";
import { scoreNode } from "./scoreNode.js";

/** The leaves without a score; where all were left out, all of them. */
const missingLeaves = (whole: Combined, scores: readonly NodeScore[]): readonly string[] => {
  if (whole.state === "scored") return Object.freeze([]);
  const leaves = scores.filter(({ inputs }) => "observation" in inputs);
  return idsIn(whole.state, leaves);
};

/**
 * Scores one unit: every node with its score, its maximum, its rule and what went into it, or why it has no score.
 *
 * Arithmetic is exact. A number is read as the decimal it prints as, a node is rounded only where it states a rounding, and
 * scores are printed with two decimals, half-up, unless the node or the index says otherwise. A leaf that was not observed
 * is never 0: it leaves every node above it, and the total, without a score (`null`, printed `"–"`). A leaf that was left
 * out as not applicable takes its maximum with it: the total is then out of the smaller `total.max`.
 *
 * @throws MotcuaError `reform-index/unknown-criterion`, `reform-index/not-a-leaf`, `reform-index/invalid-observation`,
 * `reform-index/no-band`, `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { defineIndex, scoreIndex } from "motcua/reform-index";
 *
 * // The progress group of the service index 766, and Xuân Viên commune in Phú Thọ's table of 2026.
 * const index = defineIndex({
 *   id: "progress",
 *   version: "2026",
 *   criteria: [{ id: "on-time", max: 20, rule: { type: "proportional", whenDenominatorIsZero: "zero" } }],
 * });
 * const scorecard = scoreIndex(index, {
 *   unit: "H44.163",
 *   values: { "on-time": { numerator: 1989, denominator: 2080 } },
 * });
 * scorecard.total.exact; // => "153/8"
 * scorecard.total.printed; // => "19.13"
 * ```
 */
export const scoreIndex = (structure: IndexStructure, assessment: Assessment): Scorecard => {
  checkAssessment(structure, assessment);
  const { id, version, round: printing } = structure;
  const parts = structure.criteria.map((criterion) => scoreNode(criterion, { assessment, printing }));
  const whole = combine(structure.aggregate, parts);
  const scores = parts.flatMap((part) => part.scores);
  return record({
    unit: assessment.unit,
    period: assessment.period,
    structure: record({ id, version }),
    complete: whole.state === "scored",
    total: record({
      ...figureOf(whole.value, printing),
      max: whole.max === null ? null : toNumber(whole.max),
      percent: percentOfMax(whole.value, whole.max, printing),
    }),
    missing: missingLeaves(whole, scores),
    nodes: Object.freeze(Object.fromEntries(scores.map((score) => [score.id, score]))),
  });
};

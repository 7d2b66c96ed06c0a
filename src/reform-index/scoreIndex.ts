import { checkAssessment, checkStructure } from "./checkAssessment.js";
import type { Assessment, IndexStructure, Scorecard } from "./model.js";
import { compileIndex } from "./score/compileIndex.js";
import { scoreCard } from "./score/scoreCard.js";

/**
 * Scores one unit: every node with its score, its maximum, its rule and what went into it, or why it has no score.
 *
 * Arithmetic is exact. A number is read as the decimal it prints as, a node is rounded only where it states a rounding, and
 * scores are printed with two decimals, half-up, unless the node or the index says otherwise. A leaf that was not observed
 * is never 0: it leaves every node above it, and the total, without a score (`null`, printed `"–"`). A leaf that was left
 * out as not applicable takes its maximum with it: the total is then out of the smaller `total.max`. Many units are scored
 * faster by `scoreUnits`, and faster still by `totalUnits` where only totals are wanted.
 *
 * @throws MotcuaError `reform-index/unknown-criterion`, `reform-index/not-a-leaf`, `reform-index/invalid-observation`,
 * `reform-index/no-band`, `reform-index/derived-observation`, `reform-index/level-missing`,
 * `reform-index/level-not-covered`, `reform-index/negative-in-geometric-mean`, `reform-index/invalid-argument`
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
  checkStructure(structure);
  const index = compileIndex(structure);
  checkAssessment(index, assessment);
  return scoreCard(index, assessment, null);
};

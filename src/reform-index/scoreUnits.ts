import { isIterable } from "../plain/index.js";
import { checkAssessment, checkStructure } from "./checkAssessment.js";
import { invalidArgument } from "./errors.js";
import type { Assessment, IndexStructure, Scorecard, TotalCard } from "./model.js";
import { type CompiledIndex, compileIndex } from "./score/compileIndex.js";
import type { Memo } from "./score/Run.js";
import { scoreCard, totalCard } from "./score/scoreCard.js";

const eachUnit = <Card>(
  structure: IndexStructure,
  assessments: Iterable<Assessment>,
  card: (index: CompiledIndex, assessment: Assessment, memo: Memo) => Card,
): readonly Card[] => {
  checkStructure(structure);
  if (!isIterable(assessments)) {
    throw invalidArgument({ argument: "assessments", value: assessments, expected: "a-list" });
  }
  const index = compileIndex(structure);
  const memo: Memo = [];
  const cards: Card[] = [];
  for (const assessment of assessments) {
    checkAssessment(index, assessment);
    cards.push(card(index, assessment, memo));
  }
  return Object.freeze(cards);
};

/**
 * Scores many units: the same scorecards as `scoreIndex` makes one by one, in the order of the assessments, but faster. Units
 * in which the same was observed for a leaf share its frozen score.
 *
 * @param assessments - a list, or anything else that can be gone through once
 * @throws MotcuaError the errors of `scoreIndex`, at the first assessment that has one
 * @example
 * ```ts
 * import { defineIndex, scoreUnits } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * const cards = scoreUnits(index, [
 *   { unit: "Xã Xuân Viên", values: { posted: true } },
 *   { unit: "Xã Lương Sơn", values: { posted: false } },
 * ]);
 * cards.map(({ total }) => total.printed); // => ["2.00", "0.00"]
 * ```
 */
export const scoreUnits = (structure: IndexStructure, assessments: Iterable<Assessment>): readonly Scorecard[] =>
  eachUnit(structure, assessments, scoreCard);

/**
 * Totals of many units: the same cards as `scoreUnits` makes, without their nodes and parts, for `rankScorecards`. Asks for a
 * fraction of the time and memory.
 *
 * @param assessments - a list, or anything else that can be gone through once
 * @throws MotcuaError the errors of `scoreIndex`, at the first assessment that has one
 * @example
 * ```ts
 * import { defineIndex, rankScorecards, totalUnits } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * const totals = totalUnits(index, [
 *   { unit: "Xã Xuân Viên", values: { posted: false } },
 *   { unit: "Xã Lương Sơn", values: { posted: true } },
 * ]);
 * rankScorecards(totals, { basis: "exact", ties: "min" }).ranked.map(({ unit }) => unit);
 * // => ["Xã Lương Sơn", "Xã Xuân Viên"]
 * ```
 */
export const totalUnits = (structure: IndexStructure, assessments: Iterable<Assessment>): readonly TotalCard[] =>
  eachUnit(structure, assessments, totalCard);

import { amountNumber } from "../exact/index.js";
import type { MaximumDifference } from "./define/common.js";
import { structureOf } from "./define/structureOf.js";
import { maximaDoNotAddUp, maximumIsNotTheMean } from "./errors.js";
import type { IndexDefinition, IndexStructure } from "./model.js";

const refuse = ({ id, stated, computed, aggregate }: MaximumDifference): never => {
  const value = amountNumber(computed);
  throw aggregate === "sum"
    ? maximaDoNotAddUp({ id, stated, sum: value })
    : maximumIsNotTheMean({ id, stated, mean: value });
};

/**
 * Makes an index of your own from its domains (lĩnh vực), criteria (tiêu chí) and sub-criteria (tiêu chí thành phần), to
 * any depth up to 500 levels. The definition is copied, checked and frozen: ids are unique, every leaf has a rule and the
 * maximum that it needs, every child of a weighted mean has a weight, and maxima add up where a node sums; where they do
 * not, the error names the node. Conditions and formulas read only leaves that are observed, and variables, so that they
 * cannot run in circles. A checked index is plain data: it can be stored, compared, and defined again.
 *
 * @throws MotcuaError `reform-index/invalid-definition`, `reform-index/duplicate-id`, `reform-index/missing-rule`,
 * `reform-index/missing-max`, `reform-index/missing-weight`, `reform-index/misplaced-property`,
 * `reform-index/maxima-do-not-add-up`, `reform-index/maximum-is-not-the-mean`, `reform-index/unknown-rule`,
 * `reform-index/unknown-aggregate`, `reform-index/unknown-reference`, `reform-index/rescale-needs-sums`,
 * `reform-index/overlapping-bands`, `reform-index/too-deep`, `exact/invalid-digits`, `exact/unknown-rounding-mode`
 * @example
 * ```ts
 * import { defineIndex } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "our-communes",
 *   version: "2026",
 *   criteria: [
 *     {
 *       id: "procedures",
 *       max: 14.5,
 *       children: [
 *         { id: "on-time", max: 10, rule: { type: "proportional", whenDenominatorIsZero: "not-applicable" } },
 *         { id: "posted", max: 4.5, rule: { type: "yes-no" } },
 *       ],
 *     },
 *   ],
 * });
 * index.max; // => 14.5
 * ```
 */
export const defineIndex = (structure: IndexDefinition): IndexStructure => structureOf(structure, refuse);

import { addAmounts, amountNumber, amountOf, minusAmount } from "../../exact/index.js";
import type { MaximumDifference } from "../define/common.js";
import { structureOf } from "../define/structureOf.js";
import type { CriterionDefinition, IndexDefinition, IndexFinding } from "../model.js";

const findingOf = ({ id, stated, computed }: MaximumDifference): IndexFinding =>
  Object.freeze({
    code: "reform-index/maxima-differ",
    facts: Object.freeze({
      id,
      stated,
      computed: amountNumber(computed),
      difference: amountNumber(addAmounts([amountOf(stated), minusAmount(computed)])),
    }),
  });

const idsOf = ({ id, children = [] }: CriterionDefinition): readonly string[] => [id, ...children.flatMap(idsOf)];

/**
 * Every stated maximum that is not the one its children make, from top to bottom, where `defineIndex` stops at the first: for
 * tables as they were printed. Each node is judged by the maxima computed below it.
 *
 * @throws MotcuaError the errors of `defineIndex`, but those about maxima that do not fit
 * @example
 * ```ts
 * import { indexFindings } from "motcua/reform-index";
 *
 * // A district's index for its own offices, 2019: nine fields under a total of 100, one of them printed 10.05 for 10.5.
 * const maxima = [20.5, 10, 10, 6, 10.05, 6, 14, 9, 14];
 * const criteria = maxima.map((max, index) => ({ id: `field-${index + 1}`, max, rule: { type: "manual" } }) as const);
 * const [finding] = indexFindings({ id: "offices", version: "2019", max: 100, criteria });
 * finding?.facts; // => { id: "offices", stated: 100, computed: 99.55, difference: 0.45 }
 * ```
 */
export const indexFindings = (definition: IndexDefinition): readonly IndexFinding[] => {
  const differences: MaximumDifference[] = [];
  structureOf(definition, (difference) => differences.push(difference));
  const order = [definition.id, ...definition.criteria.flatMap(idsOf)];
  const found = new Map(differences.map((difference) => [difference.id, difference]));
  return Object.freeze(order.flatMap((id) => found.get(id) ?? []).map(findingOf));
};

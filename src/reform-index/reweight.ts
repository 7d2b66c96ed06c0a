import { isObject } from "../plain/index.js";
import { isName } from "./check.js";
import { invalidArgument, unknownWeight } from "./errors.js";
import type { CriterionDefinition, IndexDefinition } from "./model.js";
import { nearIds } from "./nearIds.js";

const idsOf = (criterion: CriterionDefinition): readonly string[] => {
  const fits = isObject(criterion) && isName(criterion.id) && Array.isArray(criterion.children ?? []);
  if (!fits) throw invalidArgument({ argument: "definition.criteria", value: criterion, expected: "an-object" });
  return [criterion.id, ...(criterion.children ?? []).flatMap(idsOf)];
};

const reweighted = (
  criterion: CriterionDefinition,
  weights: Readonly<Record<string, number>>,
): CriterionDefinition => ({
  ...criterion,
  ...(Object.hasOwn(weights, criterion.id) ? { weight: weights[criterion.id] } : {}),
  ...(criterion.children == null ? {} : { children: criterion.children.map((child) => reweighted(child, weights)) }),
});

/**
 * The same index with other weights, by criterion id and never by position. Nodes that are not named keep theirs. What it
 * gives is a definition: `defineIndex` checks it.
 *
 * @param version - of the new index: scores under other weights must not be taken for the old ones
 * @throws MotcuaError `reform-index/unknown-weight`, `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { reweight } from "motcua/reform-index";
 *
 * const index = {
 *   id: "two",
 *   version: "1",
 *   aggregate: "weighted-mean",
 *   criteria: [
 *     { id: "a", max: 1, weight: 1, rule: { type: "yes-no" } },
 *     { id: "b", max: 1, weight: 1, rule: { type: "yes-no" } },
 *   ],
 * } as const;
 * reweight(index, "1-tested", { b: 3 }).criteria.map(({ weight }) => weight); // => [1, 3]
 * ```
 */
export const reweight = (
  definition: IndexDefinition,
  version: string,
  weights: Readonly<Record<string, number>>,
): IndexDefinition => {
  if (!isObject(definition) || !Array.isArray(definition.criteria)) {
    throw invalidArgument({ argument: "definition", value: definition, expected: "an-object" });
  }
  if (!isObject(weights)) throw invalidArgument({ argument: "weights", value: weights, expected: "an-object" });
  const known = definition.criteria.flatMap(idsOf);
  for (const id of Object.keys(weights)) {
    if (!known.includes(id)) throw unknownWeight({ id, near: nearIds(id, known) });
  }
  return { ...definition, version, criteria: definition.criteria.map((criterion) => reweighted(criterion, weights)) };
};

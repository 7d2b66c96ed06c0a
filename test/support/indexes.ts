import {
  type CriterionDefinition,
  defineIndex,
  type IndexDefinition,
  type NodeScore,
  type Observation,
  type ScoringRule,
  scoreIndex,
} from "motcua/reform-index";

/** An index definition with these criteria. */
export const indexOf = (
  criteria: readonly CriterionDefinition[],
  properties: Partial<IndexDefinition> = {},
): IndexDefinition => ({ id: "index", version: "1", criteria, ...properties });

/** A leaf with the id `leaf`, out of 20 unless told. */
export const leafOf = (rule: ScoringRule, properties: Partial<CriterionDefinition> = {}): CriterionDefinition => ({
  id: "leaf",
  max: 20,
  rule,
  ...properties,
});

/** The score of one leaf in an index of its own. */
export const scoreOf = (leaf: CriterionDefinition, observation: Observation): NodeScore => {
  const card = scoreIndex(defineIndex(indexOf([leaf])), { unit: "unit", values: { [leaf.id]: observation } });
  return card.nodes[leaf.id] as NodeScore;
};

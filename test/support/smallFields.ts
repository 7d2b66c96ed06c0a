import {
  type CriterionDefinition,
  defineIndex,
  type IndexStructure,
  type Observation,
  type Scorecard,
  scoreUnits,
} from "motcua/reform-index";
import { indexOf, leafOf } from "./indexes.js";

/** A leaf out of 50 whose score is what was observed. */
export const value = (id: string, properties: Partial<CriterionDefinition> = {}): CriterionDefinition =>
  leafOf({ type: "value" }, { id, max: 50, ...properties });

/** Two fields, of two leaves and of one. */
export const TWO_FIELDS: IndexStructure = defineIndex(
  indexOf([
    { id: "A", children: [value("A.1"), value("A.2")] },
    { id: "B", children: [value("B.1")] },
  ]),
);

/** Observations of the leaves in order, by unit. */
export const cardsOf = (
  structure: IndexStructure,
  rows: Readonly<Record<string, readonly Observation[]>>,
): readonly Scorecard[] => {
  const leaves = structure.criteria.flatMap((criterion) =>
    "children" in criterion ? criterion.children : [criterion],
  );
  return scoreUnits(
    structure,
    Object.entries(rows).map(([unit, row]) => ({
      unit,
      values: Object.fromEntries(leaves.map(({ id }, index) => [id, row[index] ?? null])),
    })),
  );
};

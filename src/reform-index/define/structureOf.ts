import type { Rounding } from "../../exact/index.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { duplicateId, invalidDefinition } from "../errors.js";
import type { IndexDefinition, IndexStructure, VariableDefinition } from "../model.js";
import { checkReferences, checkSurveyPolicy } from "./checkReferences.js";
import { copyOfSum, copyOrigin, copyRounding, type Position, toldMax } from "./common.js";
import { defineParent } from "./defineCriterion.js";

const TWO_DIGITS_HALF_UP: Rounding = Object.freeze({ digits: 2, mode: "half-up" });

const checkDates = ({ id, from, to }: IndexDefinition): void => {
  checkOptional(id, "from", from, "a-date");
  if (to === undefined || to === null) return;
  checkProperty(id, "to", to, "a-date");
  if (from !== undefined && from > to) {
    throw invalidDefinition({ id, property: "to", value: to, expected: "a-value-not-below-from" });
  }
};

const checkIndex = (definition: IndexDefinition): void => {
  checkProperty(null, "index", definition, "an-object");
  const { id, version, title, max, criteria, standing, whenNoSurvey } = definition;
  checkProperty(null, "id", id, "a-text");
  checkProperty(id, "version", version, "a-text");
  checkOptional(id, "title", title, "a-text");
  checkOptional(id, "max", max, "a-number-above-0");
  checkProperty(id, "criteria", criteria, "a-list-with-entries");
  checkOptional(id, "standing", standing, "a-standing");
  checkOptional(id, "whenNoSurvey", whenNoSurvey, "a-survey-policy");
  checkDates(definition);
};

const copyVariable = (index: string, variable: VariableDefinition, ids: Set<string>): VariableDefinition => {
  checkProperty(index, "variables", variable, "an-object");
  const { id, title, unit } = variable;
  checkProperty(index, "id", id, "a-text");
  checkOptional(id, "title", title, "a-text");
  checkOptional(id, "unit", unit, "a-text");
  if (ids.has(id)) throw duplicateId({ id });
  ids.add(id);
  return record({ id, title, unit });
};

const copyVariables = (
  { id, variables }: IndexDefinition,
  ids: Set<string>,
): readonly VariableDefinition[] | undefined => {
  if (variables === undefined) return undefined;
  checkProperty(id, "variables", variables, "a-list");
  return Object.freeze(variables.map((variable) => copyVariable(id, variable, ids)));
};

/** Checks an index, copies and freezes it; what to do about maxima that do not fit is the caller's. */
export const structureOf = (definition: IndexDefinition, onDifference: Position["onDifference"]): IndexStructure => {
  checkIndex(definition);
  const { id, version, title, criteria, round = TWO_DIGITS_HALF_UP, standing, from, to, whenNoSurvey } = definition;
  const ids = new Set<string>();
  const top = defineParent(definition, criteria, { level: 1, ids, onDifference });
  const structure: IndexStructure = record({
    id,
    version,
    title,
    max: toldMax(top.max),
    criteria: top.children,
    round: copyRounding(id, round),
    aggregate: top.aggregate,
    standing,
    ...copyOrigin(definition),
    from,
    to,
    variables: copyVariables(definition, ids),
    ...copyOfSum(definition, top.aggregate),
    whenNoSurvey,
  });
  checkReferences(structure);
  checkSurveyPolicy(structure);
  return structure;
};

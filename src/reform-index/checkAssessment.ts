import { isObject } from "../plain/index.js";
import { isName } from "./check.js";
import { allCriteria, isInner } from "./criteria.js";
import { invalidArgument, notALeaf, unknownCriterion } from "./errors.js";
import type { Assessment, IndexStructure } from "./model.js";
import { nearIds } from "./nearIds.js";

const checkArguments = (structure: IndexStructure, assessment: Assessment): void => {
  if (!isObject(structure) || !Array.isArray(structure.criteria) || !isObject(structure.round)) {
    throw invalidArgument({ argument: "structure", value: structure, expected: "a-checked-index" });
  }
  if (!isObject(assessment)) {
    throw invalidArgument({ argument: "assessment", value: assessment, expected: "an-object" });
  }
  const { unit, period, values } = assessment;
  if (!isName(unit)) throw invalidArgument({ argument: "assessment.unit", value: unit, expected: "a-text" });
  if (period !== undefined && !isName(period)) {
    throw invalidArgument({ argument: "assessment.period", value: period, expected: "a-text" });
  }
  if (!isObject(values)) {
    throw invalidArgument({ argument: "assessment.values", value: values, expected: "an-object" });
  }
};

/** Refuses values that no leaf would read. */
const checkIds = ({ criteria }: IndexStructure, { unit, values }: Assessment): void => {
  const byId = new Map(allCriteria(criteria).map((criterion) => [criterion.id, criterion]));
  for (const id of Object.keys(values)) {
    const criterion = byId.get(id);
    if (criterion === undefined) throw unknownCriterion({ unit, id, near: nearIds(id, [...byId.keys()]) });
    if (isInner(criterion)) throw notALeaf({ unit, id });
  }
};

/** Refuses an assessment that is none, and values that no leaf of the index would read. */
export const checkAssessment = (structure: IndexStructure, assessment: Assessment): void => {
  checkArguments(structure, assessment);
  checkIds(structure, assessment);
};

import { isObject } from "../plain/index.js";
import { isName, isNumber } from "./check.js";
import {
  derivedObservation,
  type Expected,
  invalidArgument,
  levelMissing,
  levelNotCovered,
  notALeaf,
  unknownCriterion,
} from "./errors.js";
import type { Assessment, IndexStructure } from "./model.js";
import { nearIds } from "./nearIds.js";
import { type CompiledIndex, isLeaf } from "./score/compileIndex.js";

const need = (fits: boolean, argument: string, value: unknown, expected: Expected): void => {
  if (!fits) throw invalidArgument({ argument, value, expected });
};

/** Refuses what is no checked index. */
export const checkStructure = (structure: IndexStructure): void => {
  const fits = isObject(structure) && Array.isArray(structure.criteria) && isObject(structure.round);
  need(fits, "structure", structure, "a-checked-index");
};

const STAGES: readonly unknown[] = ["self-assessed", "appraised", "survey", "final"];

const checkGiven = (given: unknown): void => {
  need(isObject(given), "assessment.given", given, "an-object");
  for (const [id, value] of Object.entries(given as object)) {
    const at = `assessment.given[${JSON.stringify(id)}]`;
    need(isObject(value), at, value, "an-object");
    const { points, stage, reason } = value as Record<string, unknown>;
    need(isNumber(points), `${at}.points`, points, "a-number");
    need(STAGES.includes(stage), `${at}.stage`, stage, "a-stage");
    need(isName(reason), `${at}.reason`, reason, "a-text");
  }
};

const checkStages = (stages: unknown): void => {
  need(isObject(stages), "assessment.stages", stages, "an-object");
  for (const stage of Object.values(stages as object)) {
    need(STAGES.includes(stage), "assessment.stages", stage, "a-stage");
  }
};

const isNameOrAbsent = (value: unknown): boolean => value === undefined || isName(value);

const checkShape = (assessment: Assessment): void => {
  need(isObject(assessment), "assessment", assessment, "an-object");
  const { unit, period, values, level, surveyHeld, given, stages } = assessment;
  need(isName(unit), "assessment.unit", unit, "a-text");
  need(isNameOrAbsent(period), "assessment.period", period, "a-text");
  need(isObject(values), "assessment.values", values, "an-object");
  need(isNameOrAbsent(level), "assessment.level", level, "a-text");
  need(
    surveyHeld === undefined || typeof surveyHeld === "boolean",
    "assessment.surveyHeld",
    surveyHeld,
    "true-or-false",
  );
  if (given !== undefined) checkGiven(given);
  if (stages !== undefined) checkStages(stages);
};

/** Refuses ids that no leaf would read; variables have values, but no points. */
const checkIds = ({ byId }: CompiledIndex, unit: string, named: object, takesVariables: boolean): void => {
  for (const id of Object.keys(named)) {
    const node = byId.get(id);
    if (node === undefined || (node === "variable" && !takesVariables)) {
      throw unknownCriterion({ unit, id, near: nearIds(id, [...byId.keys()]) });
    }
    if (node !== "variable" && !isLeaf(node)) throw notALeaf({ unit, id });
  }
};

const refuseDerived = ({ byId }: CompiledIndex, { unit, values }: Assessment): void => {
  for (const [id, node] of byId) {
    const isDerived = node !== "variable" && isLeaf(node) && node.criterion.derived !== undefined;
    if (isDerived && Object.hasOwn(values, id) && values[id] != null) throw derivedObservation({ unit, id });
  }
};

const checkLevel = ({ structure: { levels }, needsLevel }: CompiledIndex, { unit, level }: Assessment): void => {
  if (level === undefined) {
    if (needsLevel !== null) throw levelMissing({ unit, id: needsLevel });
  } else if (levels !== undefined && !levels.includes(level)) {
    throw levelNotCovered({ unit, level, levels });
  }
};

/** Refuses an assessment that is none, a level that the index does not score, and values that no leaf would read. */
export const checkAssessment = (index: CompiledIndex, assessment: Assessment): void => {
  checkShape(assessment);
  checkIds(index, assessment.unit, assessment.values, true);
  if (assessment.given !== undefined) checkIds(index, assessment.unit, assessment.given, false);
  if (assessment.stages !== undefined) checkIds(index, assessment.unit, assessment.stages, true);
  if (index.computes) refuseDerived(index, assessment);
  checkLevel(index, assessment);
};

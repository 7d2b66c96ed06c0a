import type { Amount } from "../../exact/index.js";
import { isObject } from "../../plain/index.js";
import { isName, record } from "../check.js";
import { invalidArgument, nothingToNormalise } from "../errors.js";
import type { Assessment, Normalisation, Observation } from "../model.js";
import { nearIds } from "../nearIds.js";
import { readNumber } from "../rules/read.js";
import { observationOf } from "../score/sightOf.js";
import { checkNormalisation } from "./checkNormalisation.js";
import { normalised } from "./normalised.js";

const checkAssessments = (assessments: readonly Assessment[]): void => {
  const fits =
    Array.isArray(assessments) &&
    assessments.every((assessment) => isObject(assessment) && isName(assessment.unit) && isObject(assessment.values));
  if (!fits) throw invalidArgument({ argument: "assessments", value: assessments, expected: "a-list" });
};

/** The figure of one unit; `null` where there is none. */
const figureOf = (assessment: Assessment, id: string): Amount | null => {
  const observation = observationOf(assessment, id);
  return observation === null || observation === "not-applicable"
    ? null
    : readNumber({ unit: assessment.unit, id, observation });
};

const columnOf = (assessments: readonly Assessment[], id: string, how: Normalisation): readonly (number | null)[] => {
  if (!assessments.some(({ values }) => Object.hasOwn(values, id))) {
    const known = [...new Set(assessments.flatMap(({ values }) => Object.keys(values)))];
    throw nothingToNormalise({ id, near: nearIds(id, known) });
  }
  return normalised(
    assessments.map((assessment) => figureOf(assessment, id)),
    how,
  );
};

/**
 * Assessments with the named figures normalised over all units, by criterion id and never by position; what is not named, not
 * observed, not applicable or 0 out of 0 stays as it is.
 *
 * @param how - by the id of the leaf or variable
 * @throws MotcuaError `reform-index/nothing-to-normalise` where no unit has the id, `reform-index/invalid-observation`,
 * `reform-index/invalid-argument`, and the errors of `normalise`
 * @example
 * ```ts
 * import { normaliseAssessments } from "motcua/reform-index";
 *
 * const assessments = [
 *   { unit: "A", values: { days: 4, posted: true } },
 *   { unit: "B", values: { days: 8, posted: false } },
 * ];
 * const shares = normaliseAssessments(assessments, { days: { type: "min-max", direction: "lower-is-better" } });
 * shares.map(({ values }) => values); // => [{ days: 1, posted: true }, { days: 0, posted: false }]
 * ```
 */
export const normaliseAssessments = (
  assessments: readonly Assessment[],
  how: Readonly<Record<string, Normalisation>>,
): readonly Assessment[] => {
  checkAssessments(assessments);
  if (!isObject(how)) throw invalidArgument({ argument: "how", value: how, expected: "an-object" });
  Object.values(how).forEach(checkNormalisation);
  const columns = Object.entries(how).map(([id, way]) => [id, columnOf(assessments, id, way)] as const);
  return Object.freeze(
    assessments.map((assessment, index) => {
      const entries = columns.flatMap(([id, column]): readonly (readonly [string, Observation])[] =>
        typeof column[index] === "number" ? [[id, column[index]]] : [],
      );
      const values = Object.fromEntries([...Object.entries(assessment.values), ...entries]);
      return record({ ...assessment, values: Object.freeze(values) });
    }),
  );
};

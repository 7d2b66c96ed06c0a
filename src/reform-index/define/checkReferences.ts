import { type Reference, referencesOf, referencesOfFormula } from "../conditions/references.js";
import { allCriteria, isInner } from "../criteria.js";
import { type ExpectedInDefinition, invalidDefinition, rescaleNeedsSums, unknownReference } from "../errors.js";
import type { Criterion, IndexStructure } from "../model.js";
import { nearIds } from "../nearIds.js";
import { refuseMisplaced } from "./common.js";

/** What may be named, by its id. */
type Known = ReadonlyMap<string, Criterion | "variable">;

const EXPECTED: { readonly [As in Exclude<Reference["as"], "level">]: ExpectedInDefinition } = {
  answer: "a-yes-no-leaf",
  number: "an-observed-number",
  observation: "an-observation-given",
};

const canBeRead = (target: Criterion | "variable", as: Reference["as"]): boolean => {
  if (target === "variable") return as !== "answer";
  if (isInner(target) || target.derived !== undefined) return false;
  return as === "observation" || (target.rule.type === "yes-no") === (as === "answer");
};

const checkReference = (
  id: string,
  { id: reference, as }: Reference,
  known: Known,
  levels: readonly string[] | undefined,
): void => {
  if (as === "level") {
    checkLevel(id, reference, levels);
    return;
  }
  const target = known.get(reference);
  if (target === undefined) throw unknownReference({ id, reference, near: nearIds(reference, [...known.keys()]) });
  if (!canBeRead(target, as)) {
    throw invalidDefinition({ id, property: "id", value: reference, expected: EXPECTED[as] });
  }
};

const checkLevel = (id: string, level: string, levels: readonly string[] | undefined): void => {
  if (levels !== undefined && !levels.includes(level)) {
    throw invalidDefinition({ id, property: "levels", value: level, expected: "a-level-of-the-index" });
  }
};

/** Refuses conditions and formulas that read what cannot be read, and levels that the index does not score. */
export const checkReferences = (structure: IndexStructure): void => {
  const { criteria, variables = [], levels } = structure;
  const nodes = allCriteria(criteria);
  const known: Known = new Map<string, Criterion | "variable">([
    ...nodes.map((node) => [node.id, node] as const),
    ...variables.map(({ id }) => [id, "variable"] as const),
  ]);
  for (const node of nodes) {
    for (const level of node.levels ?? []) checkLevel(node.id, level, levels);
    const read = node.appliesWhen === undefined ? [] : referencesOf(node.appliesWhen);
    const formula = isInner(node) || node.derived === undefined ? [] : referencesOfFormula(node.derived);
    for (const reference of [...read, ...formula]) checkReference(node.id, reference, known, levels);
  }
};

const isSurvey = (criterion: Criterion): boolean =>
  isInner(criterion) ? criterion.children.some(isSurvey) : criterion.rule.type === "survey";

const checkSumsAbove = (
  parent: { readonly id: string; readonly aggregate: string },
  children: readonly Criterion[],
): void => {
  const surveyed = children.filter(isSurvey);
  if (surveyed.length > 0 && parent.aggregate !== "sum") {
    throw rescaleNeedsSums({ id: parent.id, aggregate: parent.aggregate });
  }
  for (const child of surveyed) if (isInner(child)) checkSumsAbove(child, child.children);
};

/** Refuses a policy for surveys where there is none, and a rescaling of what is no sum. */
export const checkSurveyPolicy = (structure: IndexStructure): void => {
  const { id, criteria, whenNoSurvey } = structure;
  if (!criteria.some(isSurvey)) refuseMisplaced(id, "without-a-survey", { whenNoSurvey });
  if (whenNoSurvey === "rescale") checkSumsAbove(structure, criteria);
};

import type { Criterion, InnerCriterion } from "./model.js";

/** Whether a node has children. */
export const isInner = (criterion: Criterion): criterion is InnerCriterion => "children" in criterion;

/** The nodes of an index, each before those below it. */
export const allCriteria = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => (isInner(criterion) ? [criterion, ...allCriteria(criterion.children)] : [criterion]));

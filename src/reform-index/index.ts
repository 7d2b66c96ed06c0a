/**
 * Reform index: a tree of criteria with maxima, rules and weights (chỉ số cải cách hành chính, PAR index), and the scores,
 * ranks and classes of the units that are judged by it. The tree is yours, as data: {@link defineIndex} checks it,
 * {@link scoreIndex} scores one unit, {@link rankScorecards} compares many, {@link classify} names a class.
 *
 * All arithmetic is in exact fractions and rounded once, by a named rule. What was not observed is never 0: it leaves the
 * total empty.
 *
 * Offered now: sums, means and weighted means; rules `yes-no`, `proportional`, `bands`, `value` and `goalposts`.
 *
 * @packageDocumentation
 */
export { type Rounding, roundDown, roundHalfEven, roundHalfUp, roundUp } from "../exact/index.js";
export { classify } from "./classify.js";
export { defineIndex } from "./defineIndex.js";
export type {
  Aggregate,
  Assessment,
  Band,
  BandsRule,
  ClassBand,
  Criterion,
  CriterionDefinition,
  Figure,
  Fraction,
  GoalpostsRule,
  IndexDefinition,
  IndexStructure,
  InnerCriterion,
  InnerInputs,
  LeafCriterion,
  LeafInputs,
  NodeScore,
  NotApplicablePolicy,
  NumberRule,
  Observation,
  PointsBand,
  ProportionalRule,
  Ranked,
  Ranking,
  RankOptions,
  Scorecard,
  ScoreReason,
  ScoreReasonFacts,
  ScoringRule,
  Total,
  Unranked,
  ValueRule,
  YesNoRule,
  ZeroDenominatorPolicy,
} from "./model.js";
export { rankScorecards } from "./rankScorecards.js";
export {
  AssessmentSchema,
  CriterionDefinitionSchema,
  IndexDefinitionSchema,
  ObservationSchema,
  ScoringRuleSchema,
} from "./schema.js";
export { scoreIndex } from "./scoreIndex.js";

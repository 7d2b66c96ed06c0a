/**
 * Reform index: a tree of criteria with maxima, rules and weights (chỉ số cải cách hành chính, PAR index), and the scores,
 * ranks and classes of the units that are judged by it. The tree is yours, as data: {@link defineIndex} checks it,
 * {@link scoreIndex} scores one unit, {@link rankScorecards} compares many, {@link classify} names a class.
 *
 * All arithmetic is in exact fractions and rounded once, by a named rule. What was not observed is never 0: it leaves the
 * total empty.
 *
 * Around the score: {@link replayAssessment} keeps the stages of an assessment with who, when and why; {@link normalise} makes
 * raw figures comparable; {@link scoreUnits} and {@link totalUnits} score many units at once.
 *
 * @packageDocumentation
 */
export { type Rounding, roundDown, roundHalfEven, roundHalfUp, roundUp } from "../exact/index.js";
export * from "./analysis/index.js";
export { classify } from "./classify.js";
export { ConditionSchema, FormulaSchema } from "./conditions/schema.js";
export { defineIndex } from "./defineIndex.js";
export { evidenceFindings } from "./findings/evidenceFindings.js";
export { indexFindings } from "./findings/indexFindings.js";
export { GEOMETRIC_ROUNDING } from "./geometricMean.js";
export type * from "./model.js";
export { normalise } from "./normalise/normalise.js";
export { normaliseAssessments } from "./normalise/normaliseAssessments.js";
export { rankScorecards } from "./rankScorecards.js";
export { reweight } from "./reweight.js";
export {
  AssessmentSchema,
  CriterionDefinitionSchema,
  IndexDefinitionSchema,
  ObservationSchema,
  ScoringRuleSchema,
} from "./schema.js";
export { scoreIndex } from "./scoreIndex.js";
export { scoreUnits, totalUnits } from "./scoreUnits.js";
export { applyAssessmentEvent, openAssessment, replayAssessment } from "./stages/assessmentFile.js";
export { AssessmentEventSchema } from "./stages/schema.js";
export { assessmentAt, scoreStages } from "./stages/scoreStages.js";

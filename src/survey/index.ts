/**
 * Survey: satisfaction with public administration (mức độ hài lòng), from answers to an index with its interval.
 *
 * `satisfactionIndex` does it at once: shares of satisfied answers or a weighted mean of options, by question, factor, stratum
 * and whole. Large surveys are made in three steps, `tallyAnswers` on each machine, `mergeAnswerTallies` in any order,
 * `finishSatisfaction` once. `sampleSize` and `marginOfError` plan a survey; `shareInterval` and `responseRate` read one that
 * others made.
 *
 * @packageDocumentation
 */
export { emptyAnswerTally } from "./emptyAnswerTally.js";
export { finishSatisfaction } from "./finishSatisfaction.js";
export type {
  SatisfactionFigure,
  SatisfactionIndex,
  StratumFigure,
  SurveyFigure,
  SurveyInterval,
  SurveyReason,
  SurveyReasonFacts,
  SurveyResponse,
} from "./indexModel.js";
export { marginOfError } from "./marginOfError.js";
export { mergeAnswerTallies } from "./mergeAnswerTallies.js";
export type {
  AnswerCell,
  AnswerInput,
  AnswerLevel,
  AnswerTally,
  ConfidenceLevel,
  SatisfactionEstimator,
  SatisfactionOptions,
  SatisfactionWhole,
  SettledSatisfactionOptions,
  StratumTally,
  SurveyAnswer,
  SurveyDefinition,
  SurveyFactor,
  SurveyQuestion,
  SurveyStratum,
} from "./model.js";
export type { MarginOfErrorRequest, SampleSize, SampleSizeRequest, ShareIntervalOptions } from "./planningModel.js";
export { responseRate } from "./responseRate.js";
export { sampleSize } from "./sampleSize.js";
export { satisfactionIndex } from "./satisfactionIndex.js";
export { FIVE_LEVELS, THREE_LEVELS } from "./scales.js";
export { AnswerTallySchema, SurveyAnswerSchema, SurveyDefinitionSchema } from "./schema.js";
export { shareInterval } from "./shareInterval.js";
export { tallyAnswers } from "./tallyAnswers.js";

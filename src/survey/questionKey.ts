import type { AnswerCell } from "./model.js";

/**
 * What counts as one question, in every stratum the same: the question under whatever factor, or all that is asked of a factor
 * without naming questions.
 */
export const questionKey = ({ question, factor }: AnswerCell): string =>
  JSON.stringify(question === null ? [null, factor] : [question]);

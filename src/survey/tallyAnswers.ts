import { requireAnswers } from "./check.js";
import { type Counters, cellIn, countLevel, stratumIn, tallyFrom } from "./counters.js";
import { type Frame, frameOf } from "./frame.js";
import type { AnswerInput, AnswerTally, SatisfactionOptions } from "./model.js";
import { readAnswer } from "./readAnswer.js";
import { settleOptions } from "./settleOptions.js";

const count = (counters: Counters, frame: Frame, input: AnswerInput): void => {
  const answer = readAnswer(frame, input);
  const stratum = stratumIn(counters, answer.stratum);
  const cell = cellIn(stratum, answer);
  if (answer.level === null) {
    cell.noAnswer += 1;
    return;
  }
  countLevel(cell, answer.level, 1);
  if (answer.respondent === null) cell.anonymous += 1;
  else stratum.names.add(answer.respondent);
};

/**
 * Counts answers by stratum, question and level, with the options under which they will be made into an index: the part that
 * each commune or machine makes by itself, to be stored, sent and merged. {@link satisfactionIndex} does all at once.
 *
 * People are counted by `respondent`; each must be whole within one tally and one stratum, or is counted twice. Where nobody is
 * named, the question with the most answers tells how many there were. That somebody answered a question twice is not found.
 *
 * @throws MotcuaError `survey/unknown-level`, `survey/unknown-question`, `survey/unknown-factor`, `survey/other-factor`,
 * `survey/factor-missing`, `survey/unknown-stratum`, `survey/level-without-percent`, `survey/invalid-argument`,
 * `exact/invalid-digits`, `exact/unknown-rounding-mode`
 * @example
 * ```ts
 * import { tallyAnswers, THREE_LEVELS } from "motcua/survey";
 *
 * const tally = tallyAnswers(["satisfied", "satisfied", "neutral", null], { survey: THREE_LEVELS });
 * const cell = tally.strata[0]?.cells[0];
 * cell?.counts; // => { satisfied: 2, neutral: 1, dissatisfied: 0 }
 * cell?.noAnswer; // => 1
 * ```
 */
export const tallyAnswers = (answers: Iterable<AnswerInput>, options: SatisfactionOptions = {}): AnswerTally => {
  const frame = frameOf(settleOptions(options));
  const counters: Counters = new Map();
  for (const answer of requireAnswers(answers)) count(counters, frame, answer);
  return tallyFrom(counters, frame, frame.options);
};

import { finishSatisfaction } from "./finishSatisfaction.js";
import type { SatisfactionIndex } from "./indexModel.js";
import type { AnswerInput, SatisfactionOptions } from "./model.js";
import { tallyAnswers } from "./tallyAnswers.js";

/**
 * The satisfaction index (chỉ số hài lòng) of answers, for each question, factor, stratum and the whole: in percent, with the
 * counts behind it and an interval. Without valid answers, or with those of too few people, there is no index but a reason.
 *
 * The national index (SIPAS) is described in the press as the share of "rất hài lòng" and "hài lòng", which is the default;
 * its own method was not found, so nothing that comes out may be called an official SIPAS figure. Of five factors nobody says
 * whether their answers are put together or their indices averaged: choose `whole`. Provincial forms that weigh their options
 * (100, 60, 20, 0 %) are `weighted-options`, another figure of the same answers.
 *
 * Intervals take the people as a simple random sample, within each stratum where there are strata: Wilson's for a share, mean and
 * standard error for weighted options and strata (Cochran 1977, sections 2.6 and 5.5). They count people and not answers, since
 * the answers of one person are not independent, and for a mean of factors they take the worst case, that the errors of all
 * factors go the same way. There is none where all answers are alike under a method that would then claim certainty. They do
 * not know of people who did not want to answer: see `response`.
 *
 * Indicator 5.4 of Decision 766 is no such index: it is computed from dossiers and dislikes, not asked.
 *
 * @throws MotcuaError `survey/unknown-level`, `survey/unknown-question`, `survey/unknown-factor`, `survey/other-factor`,
 * `survey/factor-missing`, `survey/whole-not-chosen`, `survey/level-without-percent`, `survey/unknown-stratum`,
 * `survey/population-too-small`, `survey/more-answered-than-invited`, `survey/invalid-argument`, `exact/invalid-digits`,
 * `exact/unknown-rounding-mode`
 * @example
 * ```ts
 * import { satisfactionIndex } from "motcua/survey";
 *
 * const answers = [
 *   ...Array(52).fill("very-satisfied"),
 *   ...Array(31).fill("satisfied"),
 *   ...Array(12).fill("neutral"),
 *   ...Array(5).fill("dissatisfied"),
 *   null,
 * ];
 * const { total } = satisfactionIndex(answers, { population: 1_200 });
 * total.index.printed; // => "83.00"
 * [total.satisfied, total.valid, total.noAnswer]; // => [83, 100, 1]
 * total.interval && [total.interval.low.toFixed(1), total.interval.high.toFixed(1)]; // => ["74.9", "88.9"]
 * ```
 */
export const satisfactionIndex = (
  answers: Iterable<AnswerInput>,
  options: SatisfactionOptions = {},
): SatisfactionIndex => finishSatisfaction(tallyAnswers(answers, options));

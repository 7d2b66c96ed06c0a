import { tallyFrom } from "./counters.js";
import { frameOf } from "./frame.js";
import type { AnswerTally, SatisfactionOptions } from "./model.js";
import { settleOptions } from "./settleOptions.js";

/**
 * The tally of no answers. Without options it merges with any tally and changes nothing; with options it is what
 * {@link tallyAnswers} makes of an empty list, for a unit that nobody answered about.
 *
 * @throws MotcuaError `survey/invalid-argument`, `survey/unknown-factor`, `survey/level-without-percent`,
 * `exact/invalid-digits`, `exact/unknown-rounding-mode`
 * @example
 * ```ts
 * import { emptyAnswerTally } from "motcua/survey";
 *
 * emptyAnswerTally().options; // => null
 * emptyAnswerTally({}).options?.estimator; // => "satisfied-share"
 * ```
 */
export const emptyAnswerTally = (options?: SatisfactionOptions): AnswerTally => {
  const frame = frameOf(settleOptions(options ?? {}));
  return tallyFrom(new Map(), frame, options === undefined ? null : frame.options);
};

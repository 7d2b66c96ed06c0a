import type { ScoreReason, ScoreReasonFacts } from "../model.js";

/** A frozen reason with its facts. */
export const frozenReason = <Code extends keyof ScoreReasonFacts>(
  code: Code,
  facts: ScoreReasonFacts[Code],
): ScoreReason => Object.freeze({ code, facts: Object.freeze(facts) }) as ScoreReason;

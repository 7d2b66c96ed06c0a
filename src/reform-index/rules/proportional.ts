import { amountOf, NOTHING, UNIT } from "../../exact/index.js";
import { checkOptional, record } from "../check.js";
import type { ProportionalRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkRange, readNumber, shareOfMax } from "./read.js";

/** Checks the rule. */
export const defineProportional: RuleDefinition<ProportionalRule> = {
  max: () => "needed",
  derivable: true,
  define: (id, { fullMarkAt, whenDenominatorIsZero }) => {
    checkOptional(id, "fullMarkAt", fullMarkAt, "a-share-above-0");
    checkOptional(id, "whenDenominatorIsZero", whenDenominatorIsZero, "a-zero-denominator-policy");
    return record({ type: "proportional", fullMarkAt, whenDenominatorIsZero });
  },
};

/** The maximum times the share, at most the maximum. */
export const scoreProportional: RuleScoring<ProportionalRule> = {
  ofShare: true,
  read: (_rule, place) => readNumber(place),
  score: ({ fullMarkAt = 1 }, max) => {
    const earned = shareOfMax(max ?? NOTHING, amountOf(fullMarkAt));
    return (share, place) => {
      checkRange(share, [NOTHING, UNIT], place);
      return earned(share);
    };
  },
};

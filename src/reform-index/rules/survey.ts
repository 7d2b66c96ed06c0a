import { amountOf, NOTHING, overAmount, UNIT } from "../../exact/index.js";
import { checkOptional, isNumber, record } from "../check.js";
import type { SurveyRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkRange, readNumber, shareOfMax, wrong } from "./read.js";

/** Checks the rule. */
export const defineSurvey: RuleDefinition<SurveyRule> = {
  max: () => "needed",
  derivable: true,
  define: (id, { from, fullMarkAt, whenDenominatorIsZero }) => {
    checkOptional(id, "from", from, "share-or-percent");
    checkOptional(id, "fullMarkAt", fullMarkAt, "a-share-above-0");
    checkOptional(id, "whenDenominatorIsZero", whenDenominatorIsZero, "a-zero-denominator-policy");
    return record({ type: "survey", from, fullMarkAt, whenDenominatorIsZero });
  },
};

const HUNDRED = /* @__PURE__ */ amountOf(100);

/** The maximum times the share that a survey found. */
export const scoreSurvey: RuleScoring<SurveyRule> = {
  ofShare: true,
  read: ({ from }, place) => {
    const read = readNumber(place);
    if (from !== "percent" || read === null || !isNumber(place.observation)) return read;
    if (place.observation < 0 || place.observation > 100) throw wrong(place, "range", 0, 100);
    return overAmount(read, HUNDRED);
  },
  score: ({ fullMarkAt = 1 }, max) => {
    const earned = shareOfMax(max ?? NOTHING, amountOf(fullMarkAt));
    return (share, place) => {
      checkRange(share, [NOTHING, UNIT], place);
      return earned(share);
    };
  },
};

import { amountOf, compareAmounts, timesAmount } from "../../exact/index.js";
import { checkProperty, isNumber, record } from "../check.js";
import type { BonusRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkCases, readAnswer, wrong } from "./read.js";

/** Checks the rule. */
export const defineBonus: RuleDefinition<BonusRule> = {
  max: () => "none",
  derivable: true,
  define: (id, { perCase, atMost }) => {
    checkProperty(id, "perCase", perCase, "a-number-above-0");
    checkProperty(id, "atMost", atMost, "a-number-above-0");
    return record({ type: "bonus", perCase, atMost });
  },
};

/** So many points for each case, up to an end. */
export const scoreBonus: RuleScoring<BonusRule> = {
  ofShare: false,
  read: (_rule, place) => {
    if (isNumber(place.observation)) return amountOf(place.observation);
    if (typeof place.observation !== "boolean") throw wrong(place, "cases-or-yes");
    return readAnswer(place);
  },
  score: ({ perCase, atMost }) => {
    const [each, most] = [amountOf(perCase), amountOf(atMost)];
    return (cases, place) => {
      checkCases(cases, place, "cases-or-yes");
      const earned = timesAmount(cases, each);
      return compareAmounts(earned, most) < 0 ? earned : most;
    };
  },
};

import { NOTHING } from "../../exact/index.js";
import { checkOptional, record } from "../check.js";
import type { ValueRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkRange, readNumber } from "./read.js";

/** Checks the rule. */
export const defineValue: RuleDefinition<ValueRule> = {
  max: () => "optional",
  derivable: true,
  define: (id, { whenDenominatorIsZero }) => {
    checkOptional(id, "whenDenominatorIsZero", whenDenominatorIsZero, "a-zero-denominator-policy");
    return record({ type: "value", whenDenominatorIsZero });
  },
};

/** The observed number itself. */
export const scoreValue: RuleScoring<ValueRule> = {
  ofShare: false,
  read: (_rule, place) => readNumber(place),
  score: (_rule, max) => (points, place) => {
    if (max !== null) checkRange(points, [NOTHING, max], place);
    return points;
  },
};

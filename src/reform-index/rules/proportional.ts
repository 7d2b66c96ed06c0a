import { compare, divide, multiply, ONE, rational, ZERO } from "../../exact/index.js";
import { checkOptional, record } from "../check.js";
import type { ProportionalRule } from "../model.js";
import type { RuleKind } from "./RuleKind.js";
import { checkRange, checkZeroPolicy, readNumber } from "./readNumber.js";

/** The maximum times the share, at most the maximum. */
export const proportional: RuleKind<ProportionalRule> = {
  needsMax: true,
  define: (id, rule) => {
    checkOptional(id, "fullMarkAt", rule.fullMarkAt, "a-share-above-0");
    checkZeroPolicy(id, rule);
    const { fullMarkAt, whenDenominatorIsZero } = rule;
    return record({ type: "proportional", fullMarkAt, whenDenominatorIsZero });
  },
  score: ({ fullMarkAt = 1 }, max, observation, place) => {
    const share = readNumber(observation, place);
    if (share === null) return null;
    checkRange(share, [ZERO, ONE], observation, place);
    const earned = divide(share, rational(fullMarkAt));
    return { points: multiply(max ?? ZERO, compare(earned, ONE) > 0 ? ONE : earned), share };
  },
};

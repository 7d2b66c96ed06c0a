import { ZERO } from "../../exact/index.js";
import { record } from "../check.js";
import type { ValueRule } from "../model.js";
import type { RuleKind } from "./RuleKind.js";
import { checkRange, checkZeroPolicy, readNumber } from "./readNumber.js";

/** The observed number itself. */
export const value: RuleKind<ValueRule> = {
  needsMax: false,
  define: (id, rule) => {
    checkZeroPolicy(id, rule);
    return record({ type: "value", whenDenominatorIsZero: rule.whenDenominatorIsZero });
  },
  score: (_rule, max, observation, place) => {
    const points = readNumber(observation, place);
    if (points === null) return null;
    if (max !== null) checkRange(points, [ZERO, max], observation, place);
    return { points, share: null };
  },
};

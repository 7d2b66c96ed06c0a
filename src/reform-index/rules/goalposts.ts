import { compare, divide, multiply, ONE, type Rational, rational, subtract, ZERO } from "../../exact/index.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { invalidDefinition } from "../errors.js";
import type { GoalpostsRule } from "../model.js";
import type { RuleKind } from "./RuleKind.js";
import { checkRange, checkZeroPolicy, readNumber } from "./readNumber.js";

const clamped = (share: Rational): Rational => {
  if (compare(share, ZERO) < 0) return ZERO;
  return compare(share, ONE) > 0 ? ONE : share;
};

/** The maximum times the way from the low goalpost to the high one. */
export const goalposts: RuleKind<GoalpostsRule> = {
  needsMax: true,
  define: (id, rule) => {
    const { low, high, clamp, whenDenominatorIsZero } = rule;
    checkProperty(id, "low", low, "a-number");
    checkProperty(id, "high", high, "a-number");
    if (low === high)
      throw invalidDefinition({ id, property: "high", value: high, expected: "a-value-other-than-low" });
    checkOptional(id, "clamp", clamp, "true-or-false");
    checkZeroPolicy(id, rule);
    return record({ type: "goalposts", low, high, clamp, whenDenominatorIsZero });
  },
  score: ({ low, high, clamp = false }, max, observation, place) => {
    const x = readNumber(observation, place);
    if (x === null) return null;
    const [from, to] = [rational(low), rational(high)];
    if (!clamp) checkRange(x, low < high ? [from, to] : [to, from], observation, place);
    const share = clamped(divide(subtract(x, from), subtract(to, from)));
    return { points: multiply(max ?? ZERO, share), share: null };
  },
};

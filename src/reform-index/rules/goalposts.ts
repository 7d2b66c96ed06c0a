import {
  addAmounts,
  amountOf,
  compareAmounts,
  minusAmount,
  NOTHING,
  overAmount,
  timesAmount,
} from "../../exact/index.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { invalidDefinition } from "../errors.js";
import type { GoalpostsRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkRange, readNumber } from "./read.js";

/** Checks the rule. */
export const defineGoalposts: RuleDefinition<GoalpostsRule> = {
  max: () => "needed",
  derivable: true,
  define: (id, { low, high, clamp, whenDenominatorIsZero }) => {
    checkProperty(id, "low", low, "a-number");
    checkProperty(id, "high", high, "a-number");
    if (low === high)
      throw invalidDefinition({ id, property: "high", value: high, expected: "a-value-other-than-low" });
    checkOptional(id, "clamp", clamp, "true-or-false");
    checkOptional(id, "whenDenominatorIsZero", whenDenominatorIsZero, "a-zero-denominator-policy");
    return record({ type: "goalposts", low, high, clamp, whenDenominatorIsZero });
  },
};

/** The maximum times the way from the low goalpost to the high one. */
export const scoreGoalposts: RuleScoring<GoalpostsRule> = {
  ofShare: false,
  read: (_rule, place) => readNumber(place),
  score: ({ low, high, clamp = false }, max) => {
    const full = max ?? NOTHING;
    const [from, to] = [amountOf(low), amountOf(high)];
    const [least, most] = low < high ? [from, to] : [to, from];
    const perUnit = overAmount(full, addAmounts([to, minusAmount(from)]));
    return (x, place) => {
      if (!clamp) checkRange(x, [least, most], place);
      if (compareAmounts(x, least) <= 0) return low < high ? NOTHING : full;
      if (compareAmounts(x, most) >= 0) return low < high ? full : NOTHING;
      return timesAmount(addAmounts([x, minusAmount(from)]), perUnit);
    };
  },
};

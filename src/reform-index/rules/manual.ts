import { amountOf, NOTHING } from "../../exact/index.js";
import { checkOptional, record } from "../check.js";
import type { ManualRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkRange, isMultiple, readPlainNumber, wrong } from "./read.js";

/** Checks the rule. */
export const defineManual: RuleDefinition<ManualRule> = {
  max: () => "needed",
  derivable: false,
  define: (id, { step }) => {
    checkOptional(id, "step", step, "a-number-above-0");
    return record({ type: "manual", step });
  },
};

/** The points that an appraiser gave. */
export const scoreManual: RuleScoring<ManualRule> = {
  ofShare: false,
  read: (_rule, place) => readPlainNumber(place),
  score: ({ step }, max) => {
    const steps = step === undefined ? null : amountOf(step);
    return (points, place) => {
      checkRange(points, [NOTHING, max], place);
      if (steps !== null && !isMultiple(points, steps)) throw wrong(place, "multiple", step);
      return points;
    };
  },
};

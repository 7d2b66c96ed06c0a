import { NOTHING } from "../../exact/index.js";
import { record } from "../check.js";
import type { YesNoRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { readAnswer } from "./read.js";

/** Checks the rule. */
export const defineYesNo: RuleDefinition<YesNoRule> = {
  max: () => "needed",
  derivable: false,
  define: () => record({ type: "yes-no" }),
};

/** The maximum for yes, 0 for no. */
export const scoreYesNo: RuleScoring<YesNoRule> = {
  ofShare: false,
  read: (_rule, place) => readAnswer(place),
  score: (_rule, max) => (answer) => (answer.n === 1 ? (max ?? NOTHING) : NOTHING),
};

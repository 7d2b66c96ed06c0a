import type { ScoringRule } from "../model.js";
import { scoreBands } from "./bands.js";
import { scoreBonus } from "./bonus.js";
import { scoreDeduction } from "./deduction.js";
import { scoreGoalposts } from "./goalposts.js";
import { scoreManual } from "./manual.js";
import { scoreProportional } from "./proportional.js";
import type { RuleScoring } from "./RuleKind.js";
import { scoreSurvey } from "./survey.js";
import { scoreValue } from "./value.js";
import { scoreYesNo } from "./yesNo.js";

const RULE_SCORINGS: { readonly [Type in ScoringRule["type"]]: RuleScoring<Extract<ScoringRule, { type: Type }>> } = {
  "yes-no": scoreYesNo,
  proportional: scoreProportional,
  bands: scoreBands,
  value: scoreValue,
  goalposts: scoreGoalposts,
  deduction: scoreDeduction,
  bonus: scoreBonus,
  manual: scoreManual,
  survey: scoreSurvey,
};

/** How a rule scores. */
export const ruleScoringOf = (rule: ScoringRule): RuleScoring<ScoringRule> =>
  RULE_SCORINGS[rule.type] as RuleScoring<ScoringRule>;

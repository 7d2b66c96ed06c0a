import { checkProperty } from "../check.js";
import { unknownRule } from "../errors.js";
import type { ScoringRule } from "../model.js";
import { defineBands } from "./bands.js";
import { defineBonus } from "./bonus.js";
import { defineDeduction } from "./deduction.js";
import { defineGoalposts } from "./goalposts.js";
import { defineManual } from "./manual.js";
import { defineProportional } from "./proportional.js";
import type { RuleDefinition } from "./RuleKind.js";
import { defineSurvey } from "./survey.js";
import { defineValue } from "./value.js";
import { defineYesNo } from "./yesNo.js";

const RULE_DEFINITIONS: {
  readonly [Type in ScoringRule["type"]]: RuleDefinition<Extract<ScoringRule, { type: Type }>>;
} = {
  "yes-no": defineYesNo,
  proportional: defineProportional,
  bands: defineBands,
  value: defineValue,
  goalposts: defineGoalposts,
  deduction: defineDeduction,
  bonus: defineBonus,
  manual: defineManual,
  survey: defineSurvey,
};

/** How a rule is checked; refuses a rule without a known type. */
export const ruleDefinitionOf = (id: string, rule: ScoringRule): RuleDefinition<ScoringRule> => {
  checkProperty(id, "rule", rule, "an-object");
  if (typeof rule.type !== "string" || !Object.hasOwn(RULE_DEFINITIONS, rule.type)) {
    throw unknownRule({ id, value: rule.type, known: Object.keys(RULE_DEFINITIONS) });
  }
  return RULE_DEFINITIONS[rule.type] as RuleDefinition<ScoringRule>;
};

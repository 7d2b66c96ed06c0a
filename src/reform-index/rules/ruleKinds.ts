import { isObject } from "../../plain/index.js";
import { invalidDefinition, unknownRule } from "../errors.js";
import type { ScoringRule } from "../model.js";
import { bands } from "./bands.js";
import { goalposts } from "./goalposts.js";
import { proportional } from "./proportional.js";
import type { RuleKind } from "./RuleKind.js";
import { value } from "./value.js";
import { yesNo } from "./yesNo.js";

const RULE_KINDS: { readonly [Type in ScoringRule["type"]]: RuleKind<Extract<ScoringRule, { type: Type }>> } = {
  "yes-no": yesNo,
  proportional,
  bands,
  value,
  goalposts,
};

/** What the type of a rule can do; refuses a rule without a known type. */
export const ruleKindOf = (id: string, rule: ScoringRule): RuleKind<ScoringRule> => {
  if (!isObject(rule)) throw invalidDefinition({ id, property: "rule", value: rule, expected: "an-object" });
  if (!Object.hasOwn(RULE_KINDS, rule.type)) {
    throw unknownRule({ id, value: rule.type, known: Object.keys(RULE_KINDS) });
  }
  return RULE_KINDS[rule.type];
};

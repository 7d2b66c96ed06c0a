import { quote } from "../../errors/quote.js";
import type { NotApplicablePolicy, ScoreReasonFacts } from "../../reform-index/index.js";
import type { Sentences } from "../model.js";

const POLICY: Readonly<Record<NotApplicablePolicy, string>> = {
  full: "it earns its maximum",
  zero: "it earns 0 points",
  "leave-out": "it does not count, nor does its maximum",
  "not-scored": "it is not scored",
};

/** Sentences of `motcua/reform-index` in English, for the codes that are no errors. */
export const reformIndex: Sentences<ScoreReasonFacts> = {
  "reform-index/not-observed": ({ id }) => `Nothing was observed for ${quote(id)}, so it has no score.`,
  "reform-index/denominator-is-zero": ({ id, policy }) => `The denominator of ${quote(id)} is 0: ${POLICY[policy]}.`,
  "reform-index/not-applicable": ({ id, policy }) => `${quote(id)} does not apply: ${POLICY[policy]}.`,
  "reform-index/children-not-scored": ({ id, missing }) =>
    `${quote(id)} has no score, because these criteria have none: ${missing.map(quote).join(", ")}.`,
};

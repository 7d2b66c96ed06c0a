import { quote } from "../../errors/quote.js";
import type {
  AssessmentRefusalFacts,
  EvidenceFindingFacts,
  IndexFindingFacts,
  NotApplicablePolicy,
  ScoreReasonFacts,
} from "../../reform-index/index.js";
import type { Sentences } from "../model.js";

const POLICY: Readonly<Record<NotApplicablePolicy, string>> = {
  full: "it earns its maximum",
  zero: "it earns 0 points",
  "leave-out": "it does not count, nor does its maximum",
  "not-scored": "it is not scored",
};

/** Sentences of `motcua/reform-index` in English, for the codes that are no errors. */
export const reformIndex: Sentences<
  ScoreReasonFacts & AssessmentRefusalFacts & IndexFindingFacts & EvidenceFindingFacts
> = {
  "reform-index/not-observed": ({ id }) => `Nothing was observed for ${quote(id)}, so it has no score.`,
  "reform-index/denominator-is-zero": ({ id, policy }) => `The denominator of ${quote(id)} is 0: ${POLICY[policy]}.`,
  "reform-index/not-applicable": ({ id, policy }) => `${quote(id)} does not apply: ${POLICY[policy]}.`,
  "reform-index/condition-not-met": ({ id, policy }) =>
    `The condition under which ${quote(id)} applies is not met: ${POLICY[policy]}.`,
  "reform-index/condition-open": ({ id, waitsFor }) =>
    `Whether ${quote(id)} applies depends on what was not observed: ${waitsFor.map(quote).join(", ")}.`,
  "reform-index/not-for-level": ({ id, level, policy }) =>
    `${quote(id)} does not concern units of the level ${quote(level)}: ${POLICY[policy]}.`,
  "reform-index/survey-not-held": ({ id }) => `No survey was held, so ${quote(id)} has no score.`,
  "reform-index/children-not-scored": ({ id, missing }) =>
    `${quote(id)} has no score, because these criteria have none: ${missing.map(quote).join(", ")}.`,
  "reform-index/already-final": ({ at }) => `The scores are final since ${at}. Nothing can be changed any more.`,
  "reform-index/event-before-last": ({ at, last }) =>
    `The event of ${at} lies before the last one, of ${last}. Enter events in the order of time.`,
  "reform-index/round-out-of-order": ({ round, expected }) =>
    `Round ${round} of appraisal cannot be entered now; it is round ${expected} that may. Close a round before the next begins.`,
  "reform-index/reason-missing": ({ criterion }) =>
    `The value of ${quote(criterion)} is changed, or points are given, without a reason. State the reason.`,
  "reform-index/survey-criterion": ({ criterion }) =>
    `${quote(criterion)} is scored by the survey; it is neither self-assessed nor appraised.`,
  "reform-index/not-a-survey-criterion": ({ criterion }) =>
    `${quote(criterion)} is not scored by the survey. Enter its value as self-assessed or appraised.`,
  "reform-index/nothing-to-object-to": ({ criterion }) =>
    `Nobody has appraised ${quote(criterion)}, so there is nothing to object to.`,
  "reform-index/no-explanation-requested": ({ criterion }) => `No explanation was asked for ${quote(criterion)}.`,
  "reform-index/no-open-objection": ({ criterion }) => `No objection to the appraisal of ${quote(criterion)} is open.`,
  "reform-index/self-assessment-closed": ({ criterion }) =>
    `${quote(criterion)} can no longer be self-assessed: the appraisal has begun.`,
  "reform-index/objections-open": ({ criteria }) =>
    `The scores cannot become final: objections are not decided for ${criteria.map(quote).join(", ")}.`,
  "reform-index/maxima-differ": ({ id, stated, computed, difference }) =>
    `${quote(id)} states a maximum of ${stated}, but its children make ${computed}: a difference of ${difference}.`,
  "reform-index/evidence-missing": ({ id, evidence, title }) =>
    `The paper ${quote(title)} (${evidence}) is missing for ${quote(id)}.`,
};

import { frozenCopy, isObject } from "../../plain/index.js";
import { isBefore } from "../../time/index.js";
import { record } from "../check.js";
import type { AssessmentEvent, AssessmentRefusal, Observation, ScoreChange, Stage, TalkEvent } from "../model.js";
import type { CompiledIndex } from "../score/compileIndex.js";
import { checkEntry, checkEvent, type Entry, entryOf, targetOf } from "./checkEvent.js";
import { addChange, type Draft } from "./draft.js";

/** What an event needs to be judged and written down. */
interface Scene {
  readonly index: CompiledIndex;
  /** The step writes to it, once nothing is refused. */
  readonly draft: Draft;
}

type EventOf<Type extends AssessmentEvent["type"]> = Type extends TalkEvent["type"]
  ? TalkEvent
  : Extract<AssessmentEvent, { readonly type: Type }>;

type About = AssessmentEvent & { readonly criterion: string };

const isSurvey = ({ index, draft }: Scene, { criterion }: About): boolean =>
  targetOf(index, draft.subject, criterion)?.criterion.rule.type === "survey";

const sameValue = (a: Observation, b: Observation): boolean =>
  isObject(a) && isObject(b) ? a.numerator === b.numerator && a.denominator === b.denominator : a === b;

const differs = ({ draft }: Scene, criterion: string, { value, points }: Entry): boolean => {
  const before = draft.latest.get(criterion);
  return before !== undefined && !(sameValue(before.value, value) && before.points === points);
};

const changeOf = (
  { criterion, at, by, reason, evidence = [] }: About,
  { value, points }: Entry,
  stage: Stage,
  round: number | null,
): ScoreChange =>
  record({
    criterion,
    stage,
    round,
    at,
    by,
    reason: reason ?? null,
    evidence: Object.freeze([...evidence]),
    value: frozenCopy(value),
    points,
  });

/** Takes a new value, or refuses it where nobody said why. */
const enter = (
  scene: Scene,
  event: About,
  entry: Entry,
  stage: Stage,
  round: number | null,
): AssessmentRefusal | null => {
  const { index, draft } = scene;
  checkEntry(index, draft, event, entry);
  const needsReason =
    entry.points !== null ||
    (stage !== "self-assessed" && stage !== "survey" && differs(scene, event.criterion, entry));
  if (needsReason && event.reason === undefined) {
    return { code: "reform-index/reason-missing", facts: { criterion: event.criterion } };
  }
  addChange(draft, changeOf(event, entry, stage, round));
  return null;
};

/** The round that may be open now: the open one, or the next. */
const roundExpected = ({ round, roundOpen }: Draft): number => (roundOpen ? round : round + 1);

const outOfOrder = ({ draft }: Scene, round: number): AssessmentRefusal | null => {
  const expected = roundExpected(draft);
  return round === expected ? null : { code: "reform-index/round-out-of-order", facts: { round, expected } };
};

const selfAssess = (event: EventOf<"self-assessed">, scene: Scene): AssessmentRefusal | null => {
  const { criterion } = event;
  if (isSurvey(scene, event)) return { code: "reform-index/survey-criterion", facts: { criterion } };
  if (scene.draft.round > 0) return { code: "reform-index/self-assessment-closed", facts: { criterion } };
  return enter(scene, event, entryOf(event), "self-assessed", null);
};

const survey = (event: EventOf<"surveyed">, scene: Scene): AssessmentRefusal | null => {
  const { criterion, value } = event;
  if (!isSurvey(scene, event)) return { code: "reform-index/not-a-survey-criterion", facts: { criterion } };
  return enter(scene, event, entryOf({ ...event, value }), "survey", null);
};

const appraise = (event: EventOf<"appraised">, scene: Scene): AssessmentRefusal | null => {
  const { criterion, round } = event;
  if (isSurvey(scene, event)) return { code: "reform-index/survey-criterion", facts: { criterion } };
  const refusal = outOfOrder(scene, round) ?? enter(scene, event, entryOf(event), "appraised", round);
  if (refusal === null) Object.assign(scene.draft, { round, roundOpen: true });
  return refusal;
};

const talk = (event: TalkEvent, { index, draft }: Scene): AssessmentRefusal | null => {
  const { type, criterion } = event;
  targetOf(index, draft.subject, criterion);
  if (type === "explanation-requested") {
    draft.openExplanations.add(criterion);
    return null;
  }
  if (type === "explained") {
    return draft.openExplanations.delete(criterion)
      ? null
      : { code: "reform-index/no-explanation-requested", facts: { criterion } };
  }
  if (!draft.appraised.has(criterion)) return { code: "reform-index/nothing-to-object-to", facts: { criterion } };
  draft.openObjections.add(criterion);
  return null;
};

const decide = (event: EventOf<"objection-decided">, scene: Scene): AssessmentRefusal | null => {
  const { index, draft } = scene;
  const { criterion, accepted } = event;
  targetOf(index, draft.subject, criterion);
  if (!draft.openObjections.has(criterion)) return { code: "reform-index/no-open-objection", facts: { criterion } };
  const refusal = accepted ? enter(scene, event, entryOf(event), "final", null) : null;
  if (refusal === null) draft.openObjections.delete(criterion);
  return refusal;
};

const closeRound = ({ round }: EventOf<"round-closed">, scene: Scene): AssessmentRefusal | null => {
  const refusal = outOfOrder(scene, round);
  if (refusal === null) Object.assign(scene.draft, { round, roundOpen: false });
  return refusal;
};

const finalise = ({ at }: EventOf<"finalised">, { draft }: Scene): AssessmentRefusal | null => {
  if (draft.openObjections.size > 0) {
    return { code: "reform-index/objections-open", facts: { criteria: [...draft.openObjections] } };
  }
  Object.assign(draft, { finalAt: at, roundOpen: false });
  return null;
};

const STEPS: {
  readonly [Type in AssessmentEvent["type"]]: (event: EventOf<Type>, scene: Scene) => AssessmentRefusal | null;
} = {
  "self-assessed": selfAssess,
  surveyed: survey,
  appraised: appraise,
  "explanation-requested": talk,
  explained: talk,
  objected: talk,
  "objection-decided": decide,
  "round-closed": closeRound,
  finalised: finalise,
};

/** Takes one event into a draft, or says why not; a draft that was refused is not changed. */
export const step = (scene: Scene, event: AssessmentEvent): AssessmentRefusal | null => {
  const { draft } = scene;
  const at = checkEvent(event);
  if (draft.finalAt !== null) return { code: "reform-index/already-final", facts: { at: draft.finalAt } };
  const last = draft.events.at(-1);
  if (last !== undefined && draft.last !== null && isBefore(at, draft.last)) {
    return { code: "reform-index/event-before-last", facts: { at: event.at, last: last.at } };
  }
  const take = STEPS[event.type] as (event: AssessmentEvent, scene: Scene) => AssessmentRefusal | null;
  const refusal = take(event, scene);
  if (refusal !== null) return refusal;
  draft.events.push(record(frozenCopy(event)));
  draft.last = at;
  return null;
};

import { quote } from "../../errors/index.js";
import { isObject } from "../../plain/index.js";
import { type Instant, readInstant } from "../../time/index.js";
import { isName, isNumber } from "../check.js";
import { derivedObservation, type ExpectedOfEvent, invalidEvent, notALeaf, unknownCriterion } from "../errors.js";
import type { AssessmentEvent, Observation } from "../model.js";
import { nearIds } from "../nearIds.js";
import { readNumber } from "../rules/read.js";
import { type CompiledIndex, type CompiledLeaf, isLeaf } from "../score/compileIndex.js";
import { scoreRule } from "../score/scoreRule.js";
import { type Draft, ZONE } from "./draft.js";

const isRound = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;

const need = (
  fits: boolean,
  event: AssessmentEvent,
  property: string,
  value: unknown,
  expected: ExpectedOfEvent,
): void => {
  if (!fits) throw invalidEvent({ type: event.type, property, value, expected });
};

const TYPES: readonly unknown[] = [
  "self-assessed",
  "surveyed",
  "appraised",
  "explanation-requested",
  "explained",
  "objected",
  "objection-decided",
  "round-closed",
  "finalised",
] satisfies readonly AssessmentEvent["type"][];

/** Refuses an event that is malformed, whatever the file; tells when it was. */
export const checkEvent = (event: AssessmentEvent): Instant => {
  if (!isObject(event)) throw invalidEvent({ type: null, property: "event", value: event, expected: "an-event-type" });
  const { type, by, reason, evidence = [] } = event;
  const at = readInstant(event.at, ZONE);
  need(TYPES.includes(type), event, "type", type, "an-event-type");
  need(isName(by), event, "by", by, "a-text");
  need(reason === undefined || isName(reason), event, "reason", reason, "a-text");
  need(Array.isArray(evidence) && evidence.every(isName), event, "evidence", evidence, "a-list-of-texts");
  if ("round" in event) need(isRound(event.round), event, "round", event.round, "a-round");
  if (type === "objection-decided") {
    need(typeof event.accepted === "boolean", event, "accepted", event.accepted, "true-or-false");
  }
  if (at === null) throw invalidEvent({ type, property: "at", value: event.at, expected: "a-date-or-date-time" });
  return at;
};

/** The leaf that an event is about, or `null` where it is about a variable; refuses any other id. */
export const targetOf = (
  { byId }: CompiledIndex,
  { unit }: Draft["subject"],
  criterion: string,
): CompiledLeaf | null => {
  const node = byId.get(criterion);
  if (node === undefined) {
    const id = typeof criterion === "string" ? criterion : quote(criterion);
    throw unknownCriterion({ unit, id, near: nearIds(id, [...byId.keys()]) });
  }
  if (node === "variable") return null;
  if (!isLeaf(node)) throw notALeaf({ unit, id: criterion });
  return node;
};

/** A new observation or points, as a change of the file states them. */
export interface Entry {
  readonly value: Observation;
  readonly points: number | null;
}

/** The observation or the points of an event that brings one of the two. */
export const entryOf = (
  event: AssessmentEvent & { readonly value?: Observation | undefined; readonly points?: number | undefined },
): Entry => {
  const { value, points } = event;
  need((value === undefined) !== (points === undefined), event, "value", value, "a-value-or-points");
  if (points !== undefined) need(isNumber(points), event, "points", points, "a-number");
  return { value: value ?? null, points: points ?? null };
};

/** Refuses an observation or points that would not score. */
export const checkEntry = (
  index: CompiledIndex,
  draft: Draft,
  event: AssessmentEvent & { readonly criterion: string },
  entry: Entry,
): void => {
  const { criterion: id } = event;
  const leaf = targetOf(index, draft.subject, id);
  const { unit } = draft.subject;
  const { value, points } = entry;
  if (leaf === null) {
    need(points === null, event, "points", points, "a-value-for-a-variable");
    if (value !== null && value !== "not-applicable") readNumber({ unit, id, observation: value });
    return;
  }
  if (leaf.criterion.derived !== undefined && points === null) throw derivedObservation({ unit, id });
  const given = points === null ? null : ({ points, stage: "final", reason: id } as const);
  const assessment = { ...draft.subject, values: { [id]: value } };
  const run = { index, assessment, printing: index.structure.round, nodes: null, leaves: [], memo: null };
  scoreRule(leaf, run, null, { unit, id, observation: value, given });
};

import { type Instant, instantOf, isBefore } from "../time/index.js";
import { availableEvents } from "./availableEvents.js";
import { change } from "./changes.js";
import { channelOf, checkEvent } from "./check.js";
import type { Draft } from "./draft.js";
import { invalidArgument, invalidEvent } from "./errors.js";
import { isMet } from "./isMet.js";
import type { Dossier, DossierContext, DossierEvent, Guard, Refusal, Transition } from "./model.js";
import { supplementEffectOf } from "./terms.js";
import { transitionOf } from "./transitionOf.js";

/** A draft and when its last event happened. */
export interface Progress {
  readonly draft: Draft;
  last: Instant;
}

/** The dossier that a first event opens, before the event has changed it. */
const opened = (event: DossierEvent): Draft => {
  const { code, at } = event;
  const channel = channelOf(event);
  if (code === undefined) throw invalidEvent({ property: "code", value: code });
  if (channel === undefined) throw invalidEvent({ property: "channel", value: channel });
  return {
    code,
    channel,
    nonTerritorial: "nonTerritorial" in event && event.nonTerritorial === true,
    status: "registered",
    submittedAt: null,
    acceptedAt: null,
    agencyReceivedAt: null,
    refusal: null,
    appraisedAt: null,
    approvedAt: null,
    finishedAt: null,
    outcome: null,
    returnedAt: null,
    returnedBy: null,
    interruptions: [],
    legs: [],
    reappointments: [],
    recalls: [],
    rating: null,
    remarks: [],
    lastEventAt: at,
  };
};

/** Where an interruption leads back to. */
const heldStatus = (draft: Draft, context: DossierContext): Dossier["status"] => {
  const interruption = draft.interruptions.at(-1);
  if (interruption === undefined) throw invalidArgument({ argument: "dossier", value: draft });
  const { kind, status } = interruption;
  const restarts = kind === "supplement" && status === "in-processing";
  return restarts && supplementEffectOf(draft, context) === "restart" ? "accepted" : status;
};

const notAllowed = (event: DossierEvent, draft: Draft | undefined): Refusal => ({
  code: "dossier/transition-not-allowed",
  facts: {
    code: draft?.code ?? event.code ?? null,
    event: event.type,
    at: event.at,
    status: draft?.status ?? null,
    allowed: availableEvents(draft),
  },
});

/** Why an event cannot happen to an open dossier though the table has it; `null` where it can. */
const obstacleTo = (
  event: DossierEvent,
  now: Instant,
  { draft, last }: Progress,
  guard: Guard | null,
): Refusal | null => {
  const { type, at } = event;
  const { code, lastEventAt } = draft;
  if (guard !== null && !isMet(guard, draft)) {
    return { code: "dossier/guard-not-met", facts: { code, event: type, at, guard } };
  }
  return isBefore(now, last) ? { code: "dossier/out-of-order", facts: { code, event: type, at, lastEventAt } } : null;
};

/** Whether a date says less than an instant of the same day that is known already. */
const saysLess = (next: Instant, last: Instant): boolean =>
  last.time !== null && next.time === null && last.day === next.day;

const enter = (
  progress: Progress,
  event: DossierEvent,
  now: Instant,
  transition: Transition,
  context: DossierContext,
): void => {
  const { draft } = progress;
  const status = transition.to === "held" ? heldStatus(draft, context) : transition.to;
  change(draft, event);
  draft.status = status;
  if (saysLess(now, progress.last)) return;
  draft.lastEventAt = event.at;
  progress.last = now;
};

/**
 * Lets an event happen to what the events before it have made, in place; gives the progress, or why the event is refused.
 */
export const step = (
  before: Progress | undefined,
  event: DossierEvent,
  context: DossierContext,
): Progress | Refusal => {
  checkEvent(event);
  const now = instantOf(event.at, context.calendar.timeZone);
  const { type, code } = event;
  const draft = before?.draft;
  if (draft !== undefined && code !== undefined && code !== draft.code) {
    return { code: "dossier/other-dossier", facts: { code: draft.code, event: type, given: code } };
  }
  const transition = transitionOf(draft?.status ?? null, type);
  if (transition === undefined) return notAllowed(event, draft);
  const progress = before ?? { draft: opened(event), last: now };
  const obstacle = obstacleTo(event, now, progress, transition.guard);
  if (obstacle !== null) return obstacle;
  enter(progress, event, now, transition, context);
  return progress;
};

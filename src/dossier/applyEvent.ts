import { hasTimeOfDay, type IsoDate, type IsoDateTime, type TimeZone, toLocalDay, toLocalTime } from "../time/index.js";
import { availableEvents } from "./availableEvents.js";
import { channelOf, checkContext, checkDossier, checkEvent } from "./check.js";
import { invalidArgument, invalidEvent } from "./errors.js";
import type { Dossier, DossierContext, DossierEvent, EventResult, Refusal, Supplement, Transition } from "./model.js";
import { TRANSITIONS } from "./transitions.js";

type Moment = IsoDate | IsoDateTime;

const refuse = (refusal: Refusal): EventResult => {
  Object.freeze(refusal.facts);
  return Object.freeze({ ok: false, refusal: Object.freeze(refusal) });
};

/** By the day where one of the two has no time of day, else by the minute. */
const isBefore = (a: Moment, b: Moment, zone: TimeZone): boolean =>
  hasTimeOfDay(a) && hasTimeOfDay(b)
    ? toLocalTime(a, zone) < toLocalTime(b, zone)
    : toLocalDay(a, zone) < toLocalDay(b, zone);

/** A date after a date-time of the same day says nothing new: the hour that is known stays the last one. */
const lastMoment = (last: Moment, at: Moment, zone: TimeZone): Moment =>
  hasTimeOfDay(last) && !hasTimeOfDay(at) && toLocalDay(last, zone) === toLocalDay(at, zone) ? last : at;

const opened = (event: DossierEvent): Dossier => {
  const { code, at } = event;
  const channel = channelOf(event);
  if (code === undefined) throw invalidEvent({ property: "code", value: code });
  if (channel === undefined) throw invalidEvent({ property: "channel", value: channel });
  return {
    code,
    channel,
    status: "registered",
    submittedAt: null,
    acceptedAt: null,
    finishedAt: null,
    returnedAt: null,
    supplements: [],
    lastEventAt: at,
  };
};

const isAwaited = ({ suppliedAt }: Supplement): boolean => suppliedAt === null;

/** What an event changes beside the status. */
const changesBy = (dossier: Dossier, { type, at, note = "" }: DossierEvent): Partial<Dossier> => {
  const { status, supplements, acceptedAt } = dossier;
  switch (type) {
    case "submitted":
      return { submittedAt: at };
    case "accepted":
      return { acceptedAt: at };
    case "supplement-requested":
      return {
        supplements: [...supplements, { requestedAt: at, requestedIn: status, suppliedAt: null, reason: note }],
      };
    case "supplement-supplied":
      return { supplements: supplements.map((one) => (isAwaited(one) ? { ...one, suppliedAt: at } : one)) };
    case "processed":
      return { finishedAt: at };
    case "withdrawn":
      return { finishedAt: acceptedAt === null ? null : at };
    case "result-returned":
      return { returnedAt: at };
    default:
      return {};
  }
};

const statusAfter = (
  dossier: Dossier,
  { to }: Transition,
  { supplementEffect = "restart" }: DossierContext,
): Dossier["status"] => {
  if (to !== "held") return to;
  const awaited = dossier.supplements.find(isAwaited);
  if (awaited === undefined) throw invalidArgument({ argument: "dossier", value: dossier });
  const { requestedIn } = awaited;
  return supplementEffect === "restart" && requestedIn === "in-processing" ? "accepted" : requestedIn;
};

const frozen = (dossier: Dossier): Dossier =>
  Object.freeze({
    ...dossier,
    supplements: Object.freeze(dossier.supplements.map((one) => Object.freeze({ ...one }))),
  });

/**
 * What an event makes of a dossier: a pure fold, by the transition table and nothing else. An event that the table does not
 * foresee is refused as a value; a malformed event is thrown.
 *
 * @param dossier - the dossier so far; `undefined` for its first event
 * @throws MotcuaError `dossier/invalid-event`, `dossier/invalid-argument`, `dossier/unknown-status`, `time/invalid-date`,
 * `time/invalid-date-time`
 * @example
 * ```ts
 * import { applyEvent } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 10, unit: "working-day" } } as const;
 * const opened = applyEvent(
 *   undefined,
 *   { type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" },
 *   context,
 * );
 * opened.ok && opened.dossier.status; // => "accepted"
 * const returned = opened.ok && applyEvent(opened.dossier, { type: "result-returned", at: "2026-02-11" }, context);
 * returned && !returned.ok && returned.refusal.code; // => "dossier/transition-not-allowed"
 * ```
 */
export const applyEvent = (dossier: Dossier | undefined, event: DossierEvent, context: DossierContext): EventResult => {
  checkDossier(dossier);
  checkEvent(event);
  checkContext(context);
  const { type, at, code } = event;
  if (dossier !== undefined && code !== undefined && code !== dossier.code) {
    return refuse({ code: "dossier/other-dossier", facts: { code: dossier.code, event: type, given: code } });
  }
  const status = dossier?.status ?? null;
  const transition = TRANSITIONS.find((candidate) => candidate.from === status && candidate.event === type);
  if (transition === undefined) {
    return refuse({
      code: "dossier/transition-not-allowed",
      facts: { code: dossier?.code ?? code ?? null, event: type, at, status, allowed: availableEvents(dossier) },
    });
  }
  const before = dossier ?? opened(event);
  const { lastEventAt } = before;
  const { timeZone } = context.calendar;
  if (isBefore(at, lastEventAt, timeZone)) {
    return refuse({ code: "dossier/out-of-order", facts: { code: before.code, event: type, at, lastEventAt } });
  }
  return Object.freeze({
    ok: true,
    dossier: frozen({
      ...before,
      ...changesBy(before, event),
      status: statusAfter(before, transition, context),
      lastEventAt: lastMoment(lastEventAt, at, timeZone),
    }),
  });
};

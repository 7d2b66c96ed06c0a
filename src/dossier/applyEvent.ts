import {
  asIsoDate,
  asIsoDateTime,
  hasTimeOfDay,
  type IsoDate,
  type IsoDateTime,
  type TimeZone,
  toLocalDay,
  toLocalTime,
} from "../time/index.js";
import { availableEvents } from "./availableEvents.js";
import { invalidEvent } from "./errors.js";
import type {
  Channel,
  Dossier,
  DossierContext,
  DossierEvent,
  DossierEventType,
  EventResult,
  Refusal,
  Transition,
} from "./model.js";
import { TRANSITIONS } from "./transitions.js";

type Moment = IsoDate | IsoDateTime;

const EVENT_TYPES: readonly DossierEventType[] = [...new Set(TRANSITIONS.map(({ event }) => event))];
const CHANNELS: readonly Channel[] = ["counter", "online", "post"];

const refuse = (refusal: Refusal): EventResult => {
  Object.freeze(refusal.facts);
  return Object.freeze({ ok: false, refusal: Object.freeze(refusal) });
};

const checkEvent = (event: DossierEvent): void => {
  if (typeof event !== "object" || event === null) {
    throw invalidEvent({ property: "value", value: event, expected: "an object with a type and a moment" });
  }
  if (!EVENT_TYPES.includes(event.type)) {
    throw invalidEvent({ property: "type", value: event.type, expected: EVENT_TYPES.join(", ") });
  }
  if (hasTimeOfDay(event.at)) asIsoDateTime(event.at);
  else asIsoDate(event.at);
};

/** By the day where one of the two has no time of day, else by the minute. */
const isBefore = (a: Moment, b: Moment, zone: TimeZone): boolean =>
  hasTimeOfDay(a) && hasTimeOfDay(b)
    ? toLocalTime(a, zone) < toLocalTime(b, zone)
    : toLocalDay(a, zone) < toLocalDay(b, zone);

const opened = (event: DossierEvent): Dossier => {
  const { code, at } = event;
  const channel = "channel" in event ? event.channel : undefined;
  if (typeof code !== "string" || code === "") {
    throw invalidEvent({ property: "code", value: code, expected: "the dossier's code on its first event" });
  }
  if (channel === undefined || !CHANNELS.includes(channel)) {
    throw invalidEvent({ property: "channel", value: channel, expected: `${CHANNELS.join(", ")} on the first event` });
  }
  return {
    code,
    channel,
    status: "registered",
    submittedAt: null,
    acceptedAt: null,
    finishedAt: null,
    returnedAt: null,
    supplements: [],
    heldStatus: null,
    lastEventAt: at,
  };
};

const supplied = ({ supplements }: Dossier, at: Moment): Pick<Dossier, "supplements" | "heldStatus"> => ({
  supplements: supplements.map((supplement) =>
    supplement.suppliedAt === null ? Object.freeze({ ...supplement, suppliedAt: at }) : supplement,
  ),
  heldStatus: null,
});

/** What an event changes beside the status. */
const changesBy = (dossier: Dossier, { type, at, note = "" }: DossierEvent): Partial<Dossier> => {
  switch (type) {
    case "submitted":
      return { submittedAt: at };
    case "accepted":
      return { acceptedAt: at };
    case "supplement-requested": {
      const supplement = Object.freeze({ requestedAt: at, suppliedAt: null, reason: note });
      return { supplements: [...dossier.supplements, supplement], heldStatus: dossier.status };
    }
    case "supplement-supplied":
      return supplied(dossier, at);
    case "processed":
      return { finishedAt: at };
    case "withdrawn":
      return { finishedAt: dossier.acceptedAt === null ? null : at, heldStatus: null };
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
  const held = dossier.heldStatus ?? "registered";
  return supplementEffect === "restart" && held === "in-processing" ? "accepted" : held;
};

/**
 * What an event makes of a dossier: a pure fold, by the transition table and nothing else. An event that the table does not
 * foresee is refused as a value; a malformed event is thrown.
 *
 * @param dossier - the dossier so far; `undefined` for its first event
 * @throws MotcuaError `dossier/invalid-event`, `time/invalid-date`, `time/invalid-date-time`
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
  checkEvent(event);
  const { type, at, code } = event;
  const status = dossier?.status ?? null;
  const transition = TRANSITIONS.find((candidate) => candidate.from === status && candidate.event === type);
  if (transition === undefined) {
    const allowed = availableEvents(dossier);
    return refuse({
      code: "dossier/transition-not-allowed",
      facts: {
        code: dossier?.code ?? code ?? null,
        event: type,
        at,
        status,
        allowed,
      },
    });
  }
  const before = dossier ?? opened(event);
  if (code !== undefined && code !== before.code) {
    return refuse({ code: "dossier/other-dossier", facts: { code: before.code, event: type, given: code } });
  }
  if (isBefore(at, before.lastEventAt, context.calendar.timeZone)) {
    return refuse({
      code: "dossier/out-of-order",
      facts: { code: before.code, event: type, at, lastEventAt: before.lastEventAt },
    });
  }
  const after = {
    ...before,
    ...changesBy(before, event),
    status: statusAfter(before, transition, context),
    lastEventAt: at,
  };
  return Object.freeze({
    ok: true,
    dossier: Object.freeze({ ...after, supplements: Object.freeze(after.supplements) }),
  });
};

import { defineError, quote } from "../errors/index.js";

/** A status name is none of the ten. */
export const unknownStatus = /* @__PURE__ */ defineError(
  "dossier/unknown-status",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a dossier status. Give one of the ten names in NATIONAL_STATUSES, for example "in-processing".`,
);

/** A code is none of the national portal's ten. */
export const unknownStatusCode = /* @__PURE__ */ defineError(
  "dossier/unknown-status-code",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a status code of the national portal. Give a text from "1" to "10".`,
);

const OF_EVENT = {
  event: "an object with a type and a moment",
  type: 'the type of an event in TRANSITIONS, for example "accepted"',
  code: "the dossier's code as text; the first event must carry it",
  channel: '"counter", "online" or "post"; the first event must carry it',
  note: "text, or leave it out",
};

/** What of an event can be wrong: one of its properties, or the event as a whole. */
export type EventProperty = keyof typeof OF_EVENT;

/** An event lacks something or has a value that it cannot have. */
export const invalidEvent = /* @__PURE__ */ defineError(
  "dossier/invalid-event",
  ({ property, value }: { property: EventProperty; value: unknown }) =>
    `The ${property === "event" ? "event" : `event's ${property}`} cannot be ${quote(value)}. Give ${OF_EVENT[property]}.`,
);

const OF_CALL = {
  dossier: "a dossier that applyEvent or replayDossier made",
  events: "an iterable of events, for example an array",
  context: "an object with a calendar and a limit",
  "context.calendar": 'a calendar, for example vietnamCalendar from "motcua/vn"',
  "context.supplementEffect": '"restart" or "continue"',
};

/** What the functions of this room are called with. */
export type DossierArgument = keyof typeof OF_CALL;

/** An argument is of the wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "dossier/invalid-argument",
  ({ argument, value }: { argument: DossierArgument; value: unknown }) =>
    `${quote(value)} cannot be the ${argument}. Give ${OF_CALL[argument]}.`,
);

/** A dossier has no deadline: it was never accepted, or its procedure sets none. */
export const noDeadline = /* @__PURE__ */ defineError(
  "dossier/no-deadline",
  ({ code, because }: { code: string; because: "not-accepted" | "no-limit" }) =>
    because === "not-accepted"
      ? `Dossier ${quote(code)} has not been accepted, so no limit runs. Ask for its deadline after acceptance.`
      : `Dossier ${quote(code)} has no time limit, so nothing is due. Set context.limit where the procedure has one.`,
);

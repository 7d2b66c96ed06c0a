import { defineError, quote } from "../errors/index.js";
import type { FormKind } from "./regime.js";

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
  nonTerritorial: "true or false, or leave it out",
  unit: "the name of the unit that has it from now on; a forwarded dossier must carry it",
  to: "the new due date as YYYY-MM-DD",
  outcome: '"granted" or "refused", or leave it out',
  means: '"counter", "online" or "post", or leave it out',
  rating: "a whole number",
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

/** An event or a context has a property that none has: a misspelled one would be left out without a word. */
export const unknownProperty = /* @__PURE__ */ defineError(
  "dossier/unknown-property",
  ({ of, property, known }: { of: "event" | "context" | "description"; property: string; known: readonly string[] }) =>
    `The ${of} has no property ${quote(property)}. Check the spelling: ${known.join(", ")}.`,
);

const OF_CALL = {
  dossier: "a dossier that applyEvent or replayDossier made",
  events: "an iterable of events, for example an array",
  terms: "what termsOf gave",
  file: "an object with agency, receivingUnit, content, submitter { name }, papers and sets",
  context: "an object with a calendar and a limit or a procedure",
  "context.calendar": 'a calendar, for example vietnamCalendar from "motcua/vn"',
  "context.regimes": 'a list of regimes, for example vietnamRegimes from "motcua/vn"',
  "context.procedure": "a list of the versions of one procedure",
  "context.rules": "an object of counting rules",
  "context.limit": "a limit { amount, unit }, null where nothing is due, or the versions of a procedure beside it",
  "context.clockStart": '"accepted" or "accepted-and-paid"',
  "context.nonTerritorialStart": '"accepted" or "competent-agency"',
  "context.supplementEffect": '"restart" or "continue"',
  "context.maxSupplements": "a whole number from 0 up",
  "context.supplementWithin": "a limit { amount, unit }",
  "context.applicantTime": "a limit { amount, unit }",
  "context.receptionLimit": "a limit { amount, unit }",
  "context.forwardAfter": 'an hour as "HH:mm"',
  "context.apologyLeadDays": "a whole number from 0 up",
  "context.maxReappointments": "a whole number from 0 up",
};

/** What the functions of this room are called with. */
export type DossierArgument = keyof typeof OF_CALL;

/** An argument is of the wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "dossier/invalid-argument",
  ({ argument, value }: { argument: DossierArgument; value: unknown }) =>
    `${quote(value)} cannot be the ${argument}. Give ${OF_CALL[argument]}.`,
);

/** A paper is asked for that the dossier gives no reason to issue. */
export const notOnFile = /* @__PURE__ */ defineError(
  "dossier/not-on-file",
  ({ code, form, ordinal, count }: { code: string; form: FormKind; ordinal: number; count: number }) =>
    `Dossier ${quote(code)} has no ${form} number ${typeof ordinal === "number" ? ordinal : quote(ordinal)}: its events give ${count}. Ask for one that happened.`,
);

const WITHOUT = {
  "not-accepted": "has not been accepted, so no limit runs. Ask for its deadline after acceptance.",
  "not-at-competent-agency":
    "was received outside the territory and has not reached the competent agency, so no limit runs. Ask for its deadline after that.",
  "not-paid": "runs its limit from the payment of the fee, which has not been made. Ask for its deadline after that.",
  "no-limit": "has no time limit, so nothing is due. Set context.limit where the procedure has one.",
};

/** Why a dossier has no deadline. */
export type NoDeadlineReason = keyof typeof WITHOUT;

/** A dossier has no deadline: it was never accepted, or its procedure sets none. */
export const noDeadline = /* @__PURE__ */ defineError(
  "dossier/no-deadline",
  ({ code, because }: { code: string; because: NoDeadlineReason }) => `Dossier ${quote(code)} ${WITHOUT[because]}`,
);

const CODE_FAULTS = {
  "no-text": "it is no text",
  shape: "it is not unit-YYMMDD-number with an order number of 4 to 10 digits",
  unit: "its first part is no identifier of capital letters and digits in groups with dots between, at most 35 characters",
  date: "its middle part is no day as YYMMDD",
  number: "its last part is no order number of 4 to 10 digits, from 0001 up",
  "centralised-number": "its last part is not two digits of the system's owner with an order number of 4 to 10 digits",
  "before-centralised": "there was no form for centralised procedures on its day, before 2026-01-25",
};

/** Why a text is no dossier code. */
export type CodeFault = keyof typeof CODE_FAULTS;

/** A text is no dossier code. */
export const invalidCode = /* @__PURE__ */ defineError(
  "dossier/invalid-code",
  ({ value, because }: { value: unknown; because: CodeFault }) =>
    `${quote(value)} is not a dossier code: ${CODE_FAULTS[because]}. Give a code such as "H44.100-260210-0001".`,
);

const OF_CODE = {
  unit: "an identifier of capital letters and digits in groups with dots between, at most 35 characters",
  date: "a day as YYYY-MM-DD in the years 2000 to 2099",
  sequence: "an order number: a whole number from 1 to 9999999999",
  digits: "how many digits the order number has at least: a whole number from 4 to 10",
  system: "the two digits of the centralised system's owner for a day from 2026-01-25 on, or leave it out",
  previous: "the last order number of that day (0 for none), or an iterable of codes",
};

/** What of a dossier code can be wrong before it is written. */
export type CodePart = keyof typeof OF_CODE;

/** A dossier code cannot be written of its parts. */
export const invalidCodePart = /* @__PURE__ */ defineError(
  "dossier/invalid-code-part",
  ({ part, value }: { part: CodePart; value: unknown }) =>
    `${quote(value)} cannot be the ${part} of a dossier code. Give ${OF_CODE[part]}.`,
);

/** A dossier code can be read as a plain and as a centralised one, and the caller has not said which it is. */
export const ambiguousCode = /* @__PURE__ */ defineError(
  "dossier/ambiguous-code",
  ({ value }: { value: string }) =>
    `The last part of ${quote(value)} may be a long order number, or two digits of a centralised system's owner and a shorter one. Set system to those two digits, or to null where no centralised system gave the code.`,
);

/** A text is no time of the national portal. */
export const invalidNationalTime = /* @__PURE__ */ defineError(
  "dossier/invalid-national-time",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a time of the national portal. Give an existing time as yyyyMMddHHmmss, for example "20260210154000".`,
);

const MAPPING_FAULTS = {
  "no-rows": "they are no list of rows { local, status }",
  "no-name": "a local status must be a text that is not empty",
  "no-status": "status must be one of the ten names in NATIONAL_STATUSES",
  twice: "a local status can have one national status only, and this one stands there twice",
};

/** Why rows are no mapping of local statuses. */
export type MappingFault = keyof typeof MAPPING_FAULTS;

/** A mapping of local statuses is not complete or contradicts itself. */
export const invalidStatusMapping = /* @__PURE__ */ defineError(
  "dossier/invalid-status-mapping",
  ({ row, value, because }: { row: number | null; value: unknown; because: MappingFault }) =>
    `The mapping of statuses cannot have ${quote(value)}${row === null ? "" : ` in row ${row}`}: ${MAPPING_FAULTS[because]}. Correct the rows.`,
);

/** A local status has no national one in the mapping. */
export const unknownLocalStatus = /* @__PURE__ */ defineError(
  "dossier/unknown-local-status",
  ({ value, known }: { value: unknown; known: readonly string[] }) =>
    `The local status ${quote(value)} has no national status in this mapping. Add a row for it; the mapping has ${known.length === 0 ? "none" : known.map(quote).join(", ")}.`,
);

const UNWRITABLE = {
  "dossier/national-wrong-type": "a value of another kind",
  "dossier/national-missing": "nothing, and the portal needs it",
  "dossier/national-unknown-code": "a name that has no code",
  "dossier/national-invalid-time": "no time of a year with four digits",
  "dossier/national-text-too-long": "a text that is too long",
  "dossier/national-list-too-long": "a list that is too long",
};

/** Why a value cannot be written for the national portal. */
export type UnwritableReason = keyof typeof UNWRITABLE;

/** A dossier or a step has a value that its payload cannot carry. */
export const invalidNationalValue = /* @__PURE__ */ defineError(
  "dossier/invalid-national-value",
  ({ field, because }: { field: string; because: UnwritableReason }) =>
    `The field ${quote(field)} of the national portal cannot be written: there is ${UNWRITABLE[because]} where it comes from. Correct that value, or set it to null where the portal can do without.`,
);

const OF_NATIONAL = {
  "national dossier": "what readNationalDossier or nationalDossierOf gave",
  progress: "a list of steps that readNationalProgress gave",
  opening: "an object { channel, nonTerritorial, outcome }, channel null where it is not known",
  description: "an object with what the dossier does not hold, or leave it out",
  payloads: "an iterable of payloads",
  options: "an object of options, or leave it out",
  "options.progress": "an iterable of progress payloads, or leave it out",
  "options.localStatus": "a function from a dossier code to a status, or leave it out",
  mapping: "what defineStatusMapping gave",
};

/** What the functions for the national portal are called with. */
export type NationalArgument = keyof typeof OF_NATIONAL;

/** An argument of a function for the national portal is of the wrong kind. */
export const invalidNationalArgument = /* @__PURE__ */ defineError(
  "dossier/invalid-national-argument",
  ({ argument, value }: { argument: NationalArgument; value: unknown }) =>
    `${quote(value)} cannot be the ${argument}. Give ${OF_NATIONAL[argument]}.`,
);

import { defineError, quote } from "../errors/index.js";

const EXPECTED = {
  "a-definition": "an object with at least code, version, name, from and limits",
  "an-object": "an object",
  "a-list": "a list",
  "a-text": "a text",
  "a-text-not-empty": "a text that is not empty",
  "a-count": "a whole number from 0 up",
  "one-of": "one of the choices",
  "a-time": 'an hour as "HH:mm"',
};

/** What a property of a procedure may hold. */
export type Expected = keyof typeof EXPECTED;

/** A procedure lacks something or has a value that it cannot have. */
export const invalidDefinition = /* @__PURE__ */ defineError(
  "procedure/invalid-definition",
  (facts: { property: string; value: unknown; expected: Expected; choices: readonly (string | number)[] }) => {
    const wanted = facts.choices.length === 0 ? EXPECTED[facts.expected] : facts.choices.map(quote).join(" or ");
    return `A procedure's ${facts.property} cannot be ${quote(facts.value)}. Give ${wanted}.`;
  },
);

/** There is no property of that name: a misspelled one would be left out without a word. */
export const unknownProperty = /* @__PURE__ */ defineError(
  "procedure/unknown-property",
  ({ property, known }: { property: string; known: readonly string[] }) =>
    `A procedure has no property ${quote(property)}. Check the spelling: ${known.join(", ")}.`,
);

/** A text has not the form of a procedure code. */
export const invalidCode = /* @__PURE__ */ defineError(
  "procedure/invalid-code",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a procedure code. Give a digit from 1 to 9, a dot and six digits, and where there is one the agency's suffix: "1.000656", "1.000948.H38".`,
);

const OF_CALL = {
  procedure: "what defineProcedure gave, or a list of it",
  versions: "a list of what defineProcedure gave",
  catalogue: "an iterable of entries with a code, such as defineProcedure gives, and with known levels and kinds",
  posted: "an iterable of procedure codes, or of entries that carry one",
  question: "an object: { case, channel, on }",
  case: "the name of a case as text, or leave it out",
  channel: '"counter", "online" or "post", or leave it out',
  on: 'a day, for example "2026-02-10": which of several versions applies depends on it',
  level: 'a level from 1 to 4, or "information", "partial" or "full"',
  record: "a record of the national catalogue, with ma_thu_tuc and texts",
  options: "an object of options",
  version: "a name for the version, since the record carries no number of a decision",
  text: "a text",
  limit: "a time limit, { amount, unit }",
};

/** What the functions of this room are called with. */
export type ProcedureArgument = keyof typeof OF_CALL;

/** An argument is of the wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "procedure/invalid-argument",
  ({ argument, value }: { argument: ProcedureArgument; value: unknown }) =>
    `${quote(value)} cannot be the ${argument}. Give ${OF_CALL[argument]}.`,
);

/** For which dossiers a limit is asked, or set. */
export interface LimitKey {
  /** The case; `null` where none is named. */
  readonly case: string | null;
  /** The channel; `null` where none is named. */
  readonly channel: string | null;
}

const keyText = ({ case: name, channel }: LimitKey): string => {
  const parts = [name === null ? null : `case ${quote(name)}`, channel === null ? null : `channel ${quote(channel)}`];
  return parts.filter((part) => part !== null).join(", ") || "any dossier";
};

/** A case is none of those that the procedure names: a misspelled one would get what holds for every dossier. */
export const unknownCase = /* @__PURE__ */ defineError(
  "procedure/unknown-case",
  (facts: { code: string; version: string; case: string; known: readonly string[] }) =>
    `Procedure ${quote(facts.code)} (${quote(facts.version)}) knows no case ${quote(facts.case)}; it names ${facts.known.map(quote).join(", ")}. Name the case as the procedure does, or leave it out.`,
);

/** No row of a procedure's limits answers for a dossier. */
export const noLimit = /* @__PURE__ */ defineError(
  "procedure/no-limit",
  ({ code, version, rows, ...asked }: LimitKey & { code: string; version: string; rows: readonly LimitKey[] }) =>
    `Procedure ${quote(code)} (${quote(version)}) has no limit for ${keyText(asked)}; it has ${rows.length === 0 ? "none at all" : `limits for ${rows.map(keyText).join("; ")}`}. Name case and channel as the procedure does, or give it a row without them; a row with limit null says that nothing is due.`,
);

/** Several rows of a procedure's limits answer for a dossier, none more precisely than the others. */
export const ambiguousLimit = /* @__PURE__ */ defineError(
  "procedure/ambiguous-limit",
  ({ code, version, count, ...row }: LimitKey & { code: string; version: string; count: number }) =>
    `Procedure ${quote(code)} (${quote(version)}) has ${count} limits for ${keyText(row)}. Keep one, or tell them apart by case or channel.`,
);

/** No version of a procedure is in force on the asked day. */
export const noVersionInForce = /* @__PURE__ */ defineError(
  "procedure/no-version-in-force",
  ({ code, on, first }: { code: string | null; on: string; first: string | null }) =>
    `No version of ${code === null ? "a procedure" : `procedure ${quote(code)}`} is in force on ${on}${first === null ? ": the list is empty" : `; the first one begins on ${first}`}. Add the version that held then, or check the day.`,
);

/** Several versions of a procedure began on the same day and are in force. */
export const ambiguousVersion = /* @__PURE__ */ defineError(
  "procedure/ambiguous-version",
  ({ code, on, versions }: { code: string; on: string; versions: readonly string[] }) =>
    `Procedure ${quote(code)} has several versions in force on ${on} that began on the same day: ${versions.map(quote).join(", ")}. Correct their validity; checkVersions lists what overlaps.`,
);

/** The versions given are of several procedures. */
export const severalProcedures = /* @__PURE__ */ defineError(
  "procedure/several-procedures",
  ({ codes }: { codes: readonly string[] }) =>
    `These versions are of several procedures: ${codes.map(quote).join(", ")}. Give the versions of one code.`,
);

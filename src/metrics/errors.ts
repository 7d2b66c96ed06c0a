import { defineError, quote } from "../errors/index.js";
import type { IsoDate } from "../time/index.js";
import type { SettledTallyOptions } from "./model.js";

/** What would have been right, in words; other languages have words of their own for it. */
export type ExpectedWords =
  | "an object"
  | "a whole number from 0 up"
  | "a finite number from 0 up"
  | "a finite number above 0"
  | "a number from 0 to 100"
  | "a list of numbers from 0 to 100"
  | "a number between 0 and 1, as 0.95"
  | "ascending whole numbers"
  | "[value, count][] by ascending whole values, with counts above 0"
  | "{ light, from }[] with different shares from 0 to 1"
  | "names that differ"
  | "columns that do not change meanwhile"
  | "a day number since 1970-01-01, or NO_DAY"
  | "a place in groups.names";

/** What would have been right, as every language writes it: a name in quotation marks, a number, a form or a type. */
export type ExpectedForm =
  | `"${string}"`
  | "1"
  | `1 … ${number}`
  | "0, 1, 2"
  | "true"
  | "false"
  | "null"
  | "string"
  | "number"
  | "string[]"
  | "YYYY-MM-DD"
  | "YYYY-MM-DDTHH:mm"
  | IsoDate
  | "Iterable"
  | "AsyncIterable"
  | "tallyDossiersAsync(AsyncIterable)"
  | "tallyDossiersByAsync(AsyncIterable)"
  | "Int32Array"
  | "Uint8Array"
  | "Tally"
  | "PublishedCounts"
  | "Rate"
  | "Backlog"
  | "RecordCheck"
  | "FormDefinition"
  | "Map<string, Tally>"
  | "Map<string, Rate>"
  | "UnitProcedures[]"
  | "{ from, to }"
  | "{ rows, total }"
  | "{ dossier, context }"
  | "(record) => string"
  | "(unit) => string | null"
  | "(leg, index) => string | null";

/** What would have been right. */
export type Expected = ExpectedWords | ExpectedForm;

/** An argument or an option is of the wrong kind, or none of its names. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "metrics/invalid-argument",
  ({ argument, value, expected }: { argument: string; value: unknown; expected: readonly Expected[] }) =>
    `${quote(value)} does not do as ${argument}. Give ${expected.join(" or ")}.`,
);

/** A period ends before it begins. */
export const reversedPeriod = /* @__PURE__ */ defineError(
  "metrics/reversed-period",
  ({ from, to }: { from: string; to: string }) =>
    `The period from ${from} to ${to} ends before it begins. Swap its ends.`,
);

/** Nothing of the period is known on the day of the tally. */
export const asOfBeforePeriod = /* @__PURE__ */ defineError(
  "metrics/as-of-before-period",
  ({ asOf, from }: { asOf: string; from: string }) =>
    `A tally as of ${asOf} knows nothing of a period that begins on ${from}. Give a later asOf or an earlier period.`,
);

/** What of a record can be unreadable: one of its properties, or the record as a whole. */
export type RecordProperty =
  | "record"
  | "code"
  | "status"
  | "channel"
  | "receivedAt"
  | "dueAt"
  | "finishedAt"
  | "returnedAt"
  | "pauses"
  | "supplements"
  | "limit";

const asText = (value: unknown): string =>
  quote(value) === "a Date object" ? "; isoDateFromDate makes text of a Date" : "";

/** A record cannot be read. */
export const invalidRecord = /* @__PURE__ */ defineError(
  "metrics/invalid-record",
  ({ code, property, value }: { code: string | null; property: RecordProperty; value: unknown }) =>
    `The ${property} of ${code === null ? "a record without code" : `the dossier ${quote(code)}`} is ${quote(value)}, which cannot be read. Check records with checkRecords or DossierRecordSchema${asText(value)}.`,
);

/** Why a pause of a record cannot be read. */
export type PauseFault =
  | "not-an-object"
  | "unknown-kind"
  | "unreadable-from"
  | "unreadable-to"
  | "ends-before-it-begins";

const PAUSE_FAULTS: Readonly<Record<PauseFault, string>> = {
  "not-an-object": "it is no { kind, from, to }",
  "unknown-kind": 'its kind is not "supplement", "payment" or "stop"',
  "unreadable-from": "its beginning is no date",
  "unreadable-to": "its end is no date",
  "ends-before-it-begins": "it ends before it begins",
};

/** A pause of a record cannot be read; pauses are numbered from 1. */
export const invalidPause = /* @__PURE__ */ defineError(
  "metrics/invalid-pause",
  ({ code, no, because, value }: { code: string; no: number; because: PauseFault; value: unknown }) =>
    `Pause ${no} of the dossier ${quote(code)} cannot be read, since ${PAUSE_FAULTS[because]}: ${quote(value)}. Check records with checkRecords or DossierRecordSchema${asText(value)}.`,
);

/** The key of a record is no text. */
export const invalidKey = /* @__PURE__ */ defineError(
  "metrics/invalid-key",
  ({ code, value }: { code: string | null; value: unknown }) =>
    `The key of ${code === null ? "a record without code" : `the dossier ${quote(code)}`} is ${quote(value)}, not text. Let the key function name a group for every record, also for those that lack the property.`,
);

const described = ({ period, asOf, cohort, compareBy, allocation }: SettledTallyOptions): string =>
  `${period.from} to ${period.to} as of ${asOf} (${cohort}, ${compareBy}, ${allocation})`;

/** Tallies that were made in different ways do not add up to anything. */
export const differentOptions = /* @__PURE__ */ defineError(
  "metrics/different-options",
  ({ first, second }: { first: SettledTallyOptions; second: SettledTallyOptions }) =>
    `These tallies were made with different options: ${described(first)}, and ${described(second)}. Tally both with the same options.`,
);

/** A count is no whole number from 0 up. */
export const invalidCount = /* @__PURE__ */ defineError(
  "metrics/invalid-count",
  ({ count, value }: { count: string; value: unknown }) =>
    `${quote(value)} is no number of dossiers for ${count}. Give a whole number from 0 up.`,
);

/** Published counts contradict each other. */
export const countsDoNotAddUp = /* @__PURE__ */ defineError(
  "metrics/counts-do-not-add-up",
  ({
    total,
    parts,
    stated,
    sum,
    difference,
  }: {
    total: string;
    parts: readonly string[];
    stated: number;
    sum: number;
    difference: number;
  }) =>
    `${total} is ${stated}, but ${parts.join(" + ")} is ${sum}: a difference of ${difference}. Correct the counts before a rate is taken from them.`,
);

/** Two numbers are no share of one another. */
export const invalidRate = /* @__PURE__ */ defineError(
  "metrics/invalid-rate",
  ({ basis, numerator, denominator }: { basis: unknown; numerator: unknown; denominator: unknown }) =>
    `${quote(numerator)} of ${quote(denominator)} on the basis ${quote(basis)} is no rate. Give two whole numbers from 0 up, the first not above the second, and a name for the basis.`,
);

/** What is made in parts. */
export type PartKind =
  | "tally"
  | "durations"
  | "ageing"
  | "backlog"
  | "unit-times"
  | "qd766-tally"
  | "record-check"
  | "rate";

/** What was made in parts cannot be put together, because the parts were made in different ways. */
export const differentParts = /* @__PURE__ */ defineError(
  "metrics/different-parts",
  ({ what, property, first, second }: { what: PartKind; property: string; first: unknown; second: unknown }) =>
    `Parts of the kind ${quote(what)} were made in different ways: ${property} is ${quote(first)} in one and ${quote(second)} in another. Make all with the same options.`,
);

/** A stored part is of a version that is not known here, or no such part at all. */
export const unknownVersion = /* @__PURE__ */ defineError(
  "metrics/unknown-version",
  ({ what, version, known }: { what: PartKind; version: unknown; known: number }) =>
    `This is no part of the kind ${quote(what)} and version ${known}: its version is ${quote(version)}. Make it again from the records, or read it with the version of motcua that stored it.`,
);

/** A stored part is of another kind than the function puts together. */
export const otherPart = /* @__PURE__ */ defineError(
  "metrics/other-part",
  ({ what, given }: { what: PartKind; given: PartKind }) =>
    `This is a part of the kind ${quote(given)}, not ${quote(what)}. Give it to the functions for parts of its kind.`,
);

/** Units that are above themselves. */
export const unitCycle = /* @__PURE__ */ defineError(
  "metrics/unit-cycle",
  ({ units }: { units: readonly string[] }) =>
    `The units ${units.map((unit) => quote(unit)).join(" < ")} are above each other in a ring, so that nothing can be added up. Correct the hierarchy.`,
);

/** Columns that are to be read side by side have different lengths. */
export const columnLengths = /* @__PURE__ */ defineError(
  "metrics/column-lengths",
  ({ lengths }: { lengths: readonly number[] }) =>
    `Columns of ${lengths.join(", ")} rows cannot be read side by side. Give columns of one length.`,
);

/** An entry of a column stands for nothing. */
export const invalidEntry = /* @__PURE__ */ defineError(
  "metrics/invalid-entry",
  ({ column, row, value, expected }: { column: string; row: number; value: number; expected: Expected }) =>
    `Row ${row} of ${column} is ${value}, which is not ${expected}. Correct the entry; where there is no day, put NO_DAY.`,
);

import type { NationalStatus } from "../dossier/index.js";
import { defineError, quote } from "../errors/index.js";
import type { Channel } from "../procedure/index.js";
import type { DossierColumns, SqlDates, SqlDialect } from "./model.js";

const EXPECTED = {
  "an-object": "an object",
  "a-name": "a name",
  "a-list-of-names": "a list of names",
  "a-text": "a text",
  "a-text-not-empty": "a text that is not empty",
  "a-finite-number": "a finite number",
  "a-number-like-the-others": "a number, since the others are numbers",
  "true-or-false": "true or false",
  null: "null",
  "nothing-beside-a-timestamp": "nothing, since a timestamp holds its time",
  "a-dossier-record": "a DossierRecord",
  rows: "an array or another iterable of rows",
  "a-row": "a row as an object of columns and values",
  "a-key-function": "a function (row) => string",
  "a-table-or-ordinals": "{ table } or the names of the columns that hold ordinals",
  "a-column": "the name of a column",
  "pauses-counted": 'pauses: "counted" in the options',
};

/** What kind of value would have been right. */
export type Expected = keyof typeof EXPECTED;

/** A value that would have been right. */
export type Choice = SqlDialect | SqlDates | NationalStatus | Channel | "working-day";

const inWords = (expected: Expected | Choice): string =>
  Object.hasOwn(EXPECTED, expected) ? EXPECTED[expected as Expected] : quote(expected);

/** An argument or a part of a query is of the wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "sql/invalid-argument",
  ({ argument, value, expected }: { argument: string; value: unknown; expected: readonly (Expected | Choice)[] }) =>
    `${quote(value)} does not do as ${argument}. Give ${expected.map(inWords).join(" or ")}.`,
);

/** Two statuses, or two channels, are written alike, so that dossiers of one would be counted as the other. */
export const sameValue = /* @__PURE__ */ defineError(
  "sql/same-value",
  ({
    argument,
    names: [first, second],
    value,
  }: {
    argument: "statuses" | "channels";
    names: readonly [string, string];
    value: string | number;
  }) =>
    `By ${argument}, the table writes both ${quote(first)} and ${quote(second)} as ${quote(value)}, and cannot tell them apart. Give each a value of its own; in a table of texts, one that is not listed is written by its name.`,
);

/** Moments are to be compared, and the table has only days. */
export const missingTimes = /* @__PURE__ */ defineError(
  "sql/missing-times",
  ({ missing }: { missing: readonly Extract<keyof DossierColumns, `${string}Time`>[] }) =>
    `compareBy "instant" needs to know where the times of day stand, and columns lacks ${missing.join(", ")}. Name these columns, give null for those of which the table knows the day alone, or compare by "date".`,
);

/** A column to group by has the name of a column of the result, or stands twice. */
export const reservedKey = /* @__PURE__ */ defineError(
  "sql/reserved-key",
  ({ key }: { key: string }) =>
    `The result has another column named ${quote(key)}, so dossiers cannot be grouped by it. Name each key once, and rename the column in a view.`,
);

/** A row of a result lacks a column, or holds something else in it. */
export const invalidRow = /* @__PURE__ */ defineError(
  "sql/invalid-row",
  ({ column, value }: { column: string; value: unknown }) =>
    `A row has ${quote(value)} in column ${quote(column)}. Give the rows of the compiled query as the driver returns them.`,
);

/** The table holds dossiers whose status or channel is not one of the names that the query knows. */
export const unreadableRows = /* @__PURE__ */ defineError(
  "sql/unreadable-rows",
  ({ count }: { count: number }) =>
    `${count === 1 ? "1 dossier has" : `${count} dossiers have`} a status or channel that the query does not know. Correct the table, or tell with statuses and channels how it writes them; classificationSql finds the rows.`,
);

/** The table of the calendar does not hold the days of some dossiers. */
export const outsideCalendar = /* @__PURE__ */ defineError(
  "sql/outside-calendar",
  ({ count }: { count: number }) =>
    `${count === 1 ? "1 dossier has" : `${count} dossiers have`} days that the calendar's table does not hold. Load calendarRows of a calendar that covers them.`,
);

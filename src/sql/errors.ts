import { defineError, quote } from "../errors/index.js";

/** An argument or a part of a query is of the wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "sql/invalid-argument",
  ({ argument, value, expected }: { argument: string; value: unknown; expected: readonly string[] }) =>
    `${quote(value)} does not do as ${argument}. Give ${expected.join(" or ")}.`,
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

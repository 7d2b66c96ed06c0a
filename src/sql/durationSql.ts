import { isObject } from "../plain/index.js";
import { receptionText } from "./classification.js";
import { hasCome } from "./comparisons.js";
import { invalidArgument } from "./errors.js";
import { type Keys, keysOf, places } from "./keys.js";
import type { DurationQuery, OrdinalColumns, SqlTable } from "./model.js";
import { OPTION_COLUMNS, RECEIVED, RECEPTIONS } from "./places.js";
import { columnText, fromText, type ReadQuery, readQuery, tableText } from "./readQuery.js";
import { optionTexts } from "./tallySql.js";

/** 1 for dossiers of the tally whose processing ended, else 0. */
const endedText = (query: ReadQuery): string => {
  const reception = receptionText(query, (place) => String(RECEPTIONS.indexOf(place)));
  const counted = RECEIVED.map((each) => RECEPTIONS.indexOf(each)).join(", ");
  return `CASE WHEN ${reception} IN (${counted}) AND ${hasCome(query.finished, query)} THEN 1 ELSE 0 END`;
};

/** `"p"."dossiers"`. */
const of = (table: string, column: string, { dialect }: ReadQuery): string =>
  `${dialect.name(table)}.${dialect.name(column)}`;

/**
 * Counts the dossiers that agree in the keys, in these expressions and in whether they ended. That is a column and no condition:
 * planners that cannot tell how many dossiers a long condition leaves would fetch them one by one from other servers.
 */
const countText = (keys: Keys, expressions: Readonly<Record<string, string>>, query: ReadQuery): string => {
  const { name } = query.dialect;
  const columns = [
    ...keys.inner,
    ...Object.entries({ ...expressions, ended: endedText(query) }).map(
      ([alias, expression]) => `${expression} AS ${name(alias)}`,
    ),
  ];
  return `SELECT ${columns.join(",\n    ")},\n    COUNT(*) AS ${name("dossiers")}\n  ${fromText(query)}\n  GROUP BY ${places(columns.length)}`;
};

/** The result, from counted dossiers and tables joined to them. */
const resultText = (
  keys: Keys,
  { workingDays, from }: { readonly workingDays: string; readonly from: string },
  query: ReadQuery,
): string => {
  const { name } = query.dialect;
  const sum = `SUM(CASE WHEN ${of("p", "ended", query)} = 1 THEN ${of("p", "dossiers", query)} ELSE 0 END)`;
  const groups = [...keys.outer, `${workingDays} AS ${name("working_days")}`];
  const columns = [...groups, `CAST(${sum} AS BIGINT) AS ${name("dossiers")}`, ...optionTexts(query)];
  return `SELECT ${columns.join(",\n  ")}\nFROM ${from}\nGROUP BY ${places(groups.length)}\nHAVING ${sum} > 0`;
};

const pausedText = ({ pausedDays }: DurationQuery, { dialect }: ReadQuery): string =>
  pausedDays === undefined ? "0" : `COALESCE(${columnText("pausedDays", pausedDays, dialect)}, 0)`;

/** The days first, so that the calendar is joined to a few days and not to every dossier. */
const withCalendar = (asked: DurationQuery, calendar: SqlTable, keys: Keys, query: ReadQuery): string => {
  const { dialect, received, finished } = query;
  const { name } = dialect;
  const days = { received_day: received.day, finished_day: finished.day, paused_days: pausedText(asked, query) };
  const day = of("c", asked.dates === "day-number" ? "day" : "date", query);
  const columns = `${day} AS ${name("day")}, ${dialect.nullable(of("c", "ordinal", query))} AS ${name("ordinal")}`;
  const ordinals = `(SELECT ${columns} FROM ${tableText("calendar.table", calendar, dialect)} AS ${name("c")})`;
  const join = (alias: string, column: string): string =>
    `LEFT JOIN ${ordinals} AS ${name(alias)} ON ${of(alias, "day", query)} = ${of("p", column, query)}`;
  const [until, since] = [of("f", "ordinal", query), of("r", "ordinal", query)];
  const counted = `(\n  ${countText(keys, days, query)}\n) AS ${name("p")}`;
  return resultText(
    keys,
    {
      workingDays: `${until} - ${since} - ${of("p", "paused_days", query)}`,
      from: [counted, join("r", "received_day"), join("f", "finished_day")].join("\n"),
    },
    query,
  );
};

const withOrdinals = (asked: DurationQuery, ordinals: OrdinalColumns, keys: Keys, query: ReadQuery): string => {
  const { dialect } = query;
  const [until, since] = (["finishedOrdinal", "receivedOrdinal"] as const).map((column) =>
    columnText(`calendar.${column}`, ordinals[column], dialect),
  );
  const inner = countText(keys, { working_days: `${until} - ${since} - ${pausedText(asked, query)}` }, query);
  const from = `(\n  ${inner}\n) AS ${dialect.name("p")}`;
  return resultText(keys, { workingDays: of("p", "working_days", query), from }, query);
};

/**
 * Compiles the time that dossiers took to one SQL query: for each group and each number of `working_days` how many `dossiers`
 * of the tally ended with it, to be read by {@link durationsFromRows}. Counts by duration add up over servers, and give exact
 * percentiles where averages do not.
 *
 * Working days are those after the day of receipt up to the day on which processing ended: the calendar is joined twice and its
 * ordinals subtracted. Days that the calendar's table does not hold give `NULL`, in every dialect.
 *
 * Where a table is partitioned over servers, the calendar is joined to the days that come back. To have it joined on the
 * servers, let each have a view of its dossiers with both ordinals, and name these columns as `calendar`.
 *
 * @throws MotcuaError as `tallySql`
 * @example
 * ```ts
 * import { durationSql } from "motcua/sql";
 *
 * const sql = durationSql({
 *   dialect: "duckdb",
 *   table: "dossier",
 *   columns: { status: "status", channel: "channel", receivedAt: "received", dueAt: "due", finishedAt: "finished" },
 *   calendar: { table: "calendar" },
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 * });
 * sql.includes('"f"."ordinal" - "r"."ordinal"'); // => true
 * ```
 */
export const durationSql = (asked: DurationQuery): string => {
  const query = readQuery(asked);
  const keys = keysOf(asked, query, [...OPTION_COLUMNS, "working_days", "dossiers"]);
  const { calendar } = asked;
  if (!isObject(calendar)) {
    throw invalidArgument({
      argument: "calendar",
      value: calendar,
      expected: ["{ table }", "{ receivedOrdinal, finishedOrdinal }"],
    });
  }
  return "table" in calendar
    ? withCalendar(asked, calendar.table as SqlTable, keys, query)
    : withOrdinals(asked, calendar as unknown as OrdinalColumns, keys, query);
};

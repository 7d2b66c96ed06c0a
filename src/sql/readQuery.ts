import { NATIONAL_STATUSES, type NationalStatus } from "../dossier/index.js";
import { emptyTally, type SettledTallyOptions } from "../metrics/index.js";
import { isObject } from "../plain/index.js";
import { CHANNELS, type Channel } from "../procedure/index.js";
import { DAY_MS, instantOf, toEpochDay } from "../time/index.js";
import { DIALECTS, type Dialect } from "./dialects.js";
import { invalidArgument, missingTimes } from "./errors.js";
import type { DossierSource, SqlDates, SqlDialect, SqlTable, SqlValue, TallyQuery } from "./model.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";
import { VIETNAM } from "./zone.js";

const DATES: readonly SqlDates[] = ["date", "day-number", "timestamp"];

const TIMES = ["receivedTime", "dueTime", "finishedTime"] as const;

/** A point of time in the table: expressions for its day and, where the table knows it, its time. */
export interface MomentColumns {
  readonly day: string;
  /** `null` where the table knows only the day. */
  readonly time: string | null;
  /** Whether rows may lack the time and have the day. */
  readonly timeMayLack: boolean;
}

/** A query, checked, every name quoted and every value written. */
export interface ReadQuery {
  readonly dialect: Dialect;
  readonly options: SettledTallyOptions;
  /** The table with the alias `d`. */
  readonly from: string;
  /** Conditions on its rows. */
  readonly conditions: readonly string[];
  readonly code: string | null;
  readonly status: string;
  readonly channel: string;
  readonly received: MomentColumns;
  readonly due: MomentColumns;
  readonly finished: MomentColumns;
  readonly statuses: Vocabulary<NationalStatus>;
  readonly channels: Vocabulary<Channel>;
  /** Whether the table writes days as numbers. */
  readonly numbered: boolean;
  /** Writes a day and a moment as the table does. */
  readonly writeDay: (day: number) => string;
  readonly writeTime: (time: number) => string;
  /** Days from one day to a later one. */
  readonly daysBetween: (later: string, earlier: string) => string;
  /** First day of the period. */
  readonly firstDay: number;
  /** Last millisecond that is known: the earlier of `asOf` and the end of the period. */
  readonly knownUntil: number;
}

/** The text, if it can name a table or column; NUL ends a text in some databases. */
export const requireName = (argument: string, value: unknown): string => {
  if (typeof value !== "string" || value === "" || value.includes("\0")) {
    throw invalidArgument({ argument, value, expected: ["a-name"] });
  }
  return value;
};

/** A table as text. */
export const tableText = (argument: string, table: SqlTable, dialect: Dialect): string => {
  const names: readonly unknown[] = Array.isArray(table) ? table : [table];
  if (names.length === 0) throw invalidArgument({ argument, value: table, expected: ["a-name", "a-list-of-names"] });
  return names.map((name) => dialect.name(requireName(argument, name))).join(".");
};

/** A column of the dossiers as text. */
export const columnText = (argument: string, name: unknown, dialect: Dialect): string =>
  `${dialect.name("d")}.${dialect.name(requireName(argument, name))}`;

const valueText = (argument: string, value: SqlValue, dialect: Dialect): string => {
  if (typeof value === "string" && !value.includes("\0")) return dialect.text(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "bigint" || Number.isFinite(value)) return String(value);
  throw invalidArgument({ argument, value, expected: ["a-text", "a-finite-number", "true-or-false", "null"] });
};

const conditionsOf = ({ where = {} }: DossierSource, dialect: Dialect): readonly string[] => {
  if (!isObject(where)) throw invalidArgument({ argument: "where", value: where, expected: ["an-object"] });
  return Object.entries(where).map(([name, value]) => {
    const column = columnText("where", name, dialect);
    return value === null ? `${column} IS NULL` : `${column} = ${valueText(`where.${name}`, value, dialect)}`;
  });
};

/** `FROM … WHERE …` over the dossiers of a query. */
export const fromText = ({ from, conditions }: ReadQuery): string =>
  `FROM ${from}${conditions.length === 0 ? "" : `\n  WHERE ${conditions.join(" AND ")}`}`;

const momentOf = (
  { columns, dates }: DossierSource,
  name: "received" | "due" | "finished",
  dialect: Dialect,
): MomentColumns => {
  const [dayColumn, timeColumn] = [`${name}At`, `${name}Time`] as const;
  const day = columnText(`columns.${dayColumn}`, columns[dayColumn], dialect);
  const [argument, value] = [`columns.${timeColumn}`, columns[timeColumn]];
  if (dates === "timestamp") {
    if (value === undefined) return { day: dialect.dayOf(day), time: day, timeMayLack: false };
    throw invalidArgument({ argument, value, expected: ["nothing-beside-a-timestamp"] });
  }
  const isKnown = value !== undefined && value !== null;
  return { day, time: isKnown ? columnText(argument, value, dialect) : null, timeMayLack: true };
};

/** A table that has times and does not name them would have its days compared, and the result say something else. */
const requireTimes = ({ columns, dates }: DossierSource, { compareBy }: SettledTallyOptions): void => {
  if (compareBy === "date" || dates === "timestamp") return;
  const missing = TIMES.filter((column) => columns[column] === undefined);
  if (missing.length > 0) throw missingTimes({ missing });
};

/** The last millisecond of a date or date-time. */
const endOf = (at: SettledTallyOptions["asOf"]): number => {
  const { day, time } = instantOf(at, VIETNAM);
  return time ?? (day + 1) * DAY_MS - 1;
};

/** The number itself, as day or as milliseconds. */
const written = (value: number): string => String(value);

const requireDialect = (asked: SqlDialect): Dialect => {
  const known = Object.keys(DIALECTS) as SqlDialect[];
  if (known.includes(asked)) return DIALECTS[asked];
  throw invalidArgument({ argument: "dialect", value: asked, expected: known });
};

/** Checks a query and writes its names and values. */
export const readQuery = (query: TallyQuery): ReadQuery => {
  if (!isObject(query)) throw invalidArgument({ argument: "query", value: query, expected: ["an-object"] });
  const { table, columns, dates = "date", statuses = {}, channels = {} } = query;
  const dialect = requireDialect(query.dialect);
  if (!DATES.includes(dates)) throw invalidArgument({ argument: "dates", value: dates, expected: DATES });
  if (!isObject(columns)) throw invalidArgument({ argument: "columns", value: columns, expected: ["an-object"] });
  const options = emptyTally(query.options ?? {}).options as SettledTallyOptions;
  requireTimes(query, options);
  const numbered = dates === "day-number";
  return {
    dialect,
    options,
    from: `${tableText("table", table, dialect)} AS ${dialect.name("d")}`,
    conditions: conditionsOf(query, dialect),
    code: columns.code === undefined ? null : columnText("columns.code", columns.code, dialect),
    status: columnText("columns.status", columns.status, dialect),
    channel: columnText("columns.channel", columns.channel, dialect),
    received: momentOf(query, "received", dialect),
    due: momentOf(query, "due", dialect),
    finished: momentOf(query, "finished", dialect),
    statuses: vocabularyOf("statuses", NATIONAL_STATUSES, statuses, dialect),
    channels: vocabularyOf("channels", CHANNELS, channels, dialect),
    numbered,
    writeDay: numbered ? written : dialect.date,
    daysBetween: numbered ? (later, earlier) => `${later} - ${earlier}` : dialect.daysBetween,
    writeTime: numbered ? written : dialect.timestamp,
    firstDay: toEpochDay(options.period.from),
    knownUntil: Math.min(endOf(options.asOf), endOf(options.period.to)),
  };
};

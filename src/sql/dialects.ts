import { fromEpochDay, fromLocalTime } from "../time/index.js";
import type { SqlDialect } from "./model.js";
import { VIETNAM } from "./zone.js";

/** What the databases write differently. */
export interface Dialect {
  /** A quoted name. */
  readonly name: (name: string) => string;
  /** A text. */
  readonly text: (text: string) => string;
  /** A date, from days since 1970-01-01. */
  readonly date: (day: number) => string;
  /** A local timestamp, from milliseconds since 1970-01-01T00:00. */
  readonly timestamp: (time: number) => string;
  /** The date of a timestamp; `NULL` of `NULL`. */
  readonly dayOf: (timestamp: string) => string;
  /** Days from a date to a later one. */
  readonly daysBetween: (later: string, earlier: string) => string;
  /** A column of a table that was joined from the left: `NULL` where there was no row to join. */
  readonly nullable: (column: string) => string;
}

const doubled = (quotation: string) => (text: string) =>
  `${quotation}${text.replaceAll(quotation, quotation + quotation)}${quotation}`;

const escaped = (quotation: string) => (text: string) =>
  `${quotation}${text.replaceAll("\\", "\\\\").replaceAll(quotation, `\\${quotation}`)}${quotation}`;

const singleQuoted = /* @__PURE__ */ doubled("'");

/** A backslash means itself in `'…'` only where the server says so, and always two in `E'…'`. */
const postgresText = (text: string): string =>
  text.includes("\\") ? `E${singleQuoted(text.replaceAll("\\", "\\\\"))}` : singleQuoted(text);

/** `2026-02-10 15:40:00`; databases want the seconds. */
const timestampText = (time: number): string => {
  const text = fromLocalTime(time).replace("T", " ");
  return text.length === "2026-02-10 15:40".length ? `${text}:00` : text;
};

const STANDARD: Dialect = {
  name: /* @__PURE__ */ doubled('"'),
  text: singleQuoted,
  date: (day) => `DATE '${fromEpochDay(day)}'`,
  timestamp: (time) => `TIMESTAMP '${timestampText(time)}'`,
  dayOf: (timestamp) => `CAST(${timestamp} AS DATE)`,
  daysBetween: (later, earlier) => `${later} - ${earlier}`,
  nullable: (column) => column,
};

/** How each database writes names and values. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: STANDARD,
  postgresql: { ...STANDARD, text: postgresText },
  clickhouse: {
    name: /* @__PURE__ */ escaped("`"),
    text: /* @__PURE__ */ escaped("'"),
    date: (day) => `toDate32('${fromEpochDay(day)}')`,
    timestamp: (time) => `toDateTime64('${timestampText(time)}', 3, '${VIETNAM}')`,
    dayOf: (timestamp) => `toDate32(${timestamp})`,
    daysBetween: (later, earlier) => `dateDiff('day', ${earlier}, ${later})`,
    nullable: (column) => `toNullable(${column})`,
  },
};

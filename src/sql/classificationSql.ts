import { outcomeText, receptionText } from "./classification.js";
import { invalidArgument } from "./errors.js";
import type { TallyQuery } from "./model.js";
import { RECEIVED } from "./places.js";
import { fromText, readQuery } from "./readQuery.js";

/**
 * Compiles the question where each dossier stands to one SQL query: a row a dossier with its `code`; `received`, the
 * name of its cell under `Tally.received`, and `outcome`, the name of its other cell, where it is counted; or `excluded`, the
 * name of its cell under `Tally.excluded`, or `unreadable`. It lists the dossiers behind any figure of {@link tallySql}.
 *
 * @throws MotcuaError as {@link tallySql}; `sql/invalid-argument` also where `columns.code` is missing
 * @example
 * ```ts
 * import { classificationSql } from "motcua/sql";
 *
 * const sql = classificationSql({
 *   dialect: "duckdb",
 *   table: "dossier",
 *   columns: { code: "code", status: "status", channel: "channel", receivedAt: "received", dueAt: "due", finishedAt: "finished" },
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 * });
 * const late = `SELECT code FROM (${sql}) AS c WHERE outcome = 'late'`;
 * late.includes("'overdue'"); // => true
 * ```
 */
export const classificationSql = (query: Omit<TallyQuery, "keys">): string => {
  const read = readQuery(query);
  const { name, text } = read.dialect;
  if (read.code === null) {
    throw invalidArgument({ argument: "columns.code", value: query.columns.code, expected: ["a-name"] });
  }
  const inner = [
    `${read.code} AS ${name("code")}`,
    `${receptionText(read, text)} AS ${name("reception")}`,
    `${outcomeText(read, text)} AS ${name("outcome")}`,
  ];
  const [code, reception, outcome] = ["code", "reception", "outcome"].map((column) => `${name("p")}.${name(column)}`);
  const counted = `${reception} IN (${RECEIVED.map(text).join(", ")})`;
  const columns = [
    `${code} AS ${name("code")}`,
    `CASE WHEN ${counted} THEN ${reception} END AS ${name("received")}`,
    `CASE WHEN ${counted} THEN ${outcome} END AS ${name("outcome")}`,
    `CASE WHEN ${counted} THEN NULL ELSE ${reception} END AS ${name("excluded")}`,
  ];
  return `SELECT ${columns.join(",\n  ")}\nFROM (\n  SELECT ${inner.join(",\n    ")}\n  ${fromText(read)}\n) AS ${name("p")}`;
};

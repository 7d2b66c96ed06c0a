import { type BacklogOptions, backlog } from "../metrics/index.js";
import { isObject } from "../plain/index.js";
import { cellsText, cellText, columnOf, countedText, standsAs, twiceText } from "./counted.js";
import { invalidArgument } from "./errors.js";
import { keysOf } from "./keys.js";
import type { BacklogQuery } from "./model.js";
import { readQuery } from "./readQuery.js";
import { BACKLOG_SETTINGS, backlogSettings } from "./settings.js";

const RESULT_COLUMNS = [...BACKLOG_SETTINGS, "cell", "day", "dossiers", "days_spent"];

/**
 * Compiles the backlog over time (hồ sơ tồn) to one SQL query, to be read by {@link backlogFromRows}: for each group, each `cell` of
 * `Backlog` and each `day`, counted from the first of the period, 0, how many `dossiers`; beside `finished` also the calendar
 * `days_spent` on them. It counts what `backlog` counts, and needs no calendar.
 *
 * @throws MotcuaError as `tallySql`; for the options as `backlog`
 * @example
 * ```ts
 * import { backlogSql } from "motcua/sql";
 *
 * const sql = backlogSql({
 *   dialect: "clickhouse",
 *   table: ["warehouse", "dossier"],
 *   columns: { status: "status", channel: "channel", receivedAt: "received", dueAt: "due", finishedAt: "finished" },
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 * });
 * sql.includes("'opening'"); // => true
 * ```
 */
export const backlogSql = (asked: BacklogQuery): string => {
  if (!isObject(asked)) throw invalidArgument({ argument: "query", value: asked, expected: ["an-object"] });
  const options = backlog([], asked.options).options as BacklogOptions;
  const query = readQuery({ ...asked, options });
  const keys = keysOf(asked, query, RESULT_COLUMNS);
  const { dialect, received, finished, writeDay, firstDay, daysBetween } = query;
  const { text } = dialect;
  const [begun, ended] = [columnOf("p", "received_day", query), columnOf("p", "finished_day", query)];
  const first = writeDay(firstDay);
  const isEnd = `${columnOf("e", "turn", query)} = 1`;
  const isCounted = `(${standsAs("finished", query)} OR ${standsAs("open", query)})`;
  const carriedOver = `${begun} < ${first}`;
  const dossiers = columnOf("p", "dossiers", query);
  const counted = `CASE WHEN ${isEnd} THEN ${text("finished")} WHEN ${carriedOver} THEN ${text("opening")} ELSE ${text("received")} END`;
  const day = `CASE WHEN ${isEnd} THEN ${daysBetween(ended, first)} WHEN ${isCounted} AND NOT (${carriedOver}) THEN ${daysBetween(begun, first)} END`;
  return cellsText(
    keys,
    {
      cell: cellText(counted, query),
      value: ["day", day],
      sums: { days_spent: `CASE WHEN ${isEnd} THEN ${dossiers} * (${daysBetween(ended, begun)}) ELSE 0 END` },
      from: [countedText(keys, { received_day: received.day, finished_day: finished.day }, query), twiceText(query)],
      where: `NOT (${isEnd}) OR ${standsAs("finished", query)}`,
      settings: backlogSettings(query.options),
    },
    query,
  );
};

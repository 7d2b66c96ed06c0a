import { cellsText, cellText, standsAs } from "./counted.js";
import type { DurationQuery } from "./model.js";
import { readWorkingDays } from "./workingDays.js";

/**
 * Compiles the time that dossiers took to one SQL query, to be read by {@link durationsFromRows}: for each group, each `cell` of
 * `Durations` and each number of `working_days` how many `dossiers`. Counts by duration add up over servers, and give exact
 * percentiles where averages do not.
 *
 * It counts what `durationsOf` counts in working days: those after the day of receipt up to the day on which processing ended or,
 * of an open dossier, to the last day that is known. The calendar is joined and its ordinals subtracted; days that its table does not
 * hold are counted apart. Two things differ from `durationsOf`, and neither in silence: minutes of office time are refused, and the
 * pauses of a dossier are not read but taken from a column, which must be named unless the options count pauses with the rest.
 *
 * Where a table is partitioned over servers, the calendar is joined to the days that come back. To have it joined on the
 * servers, let each have a view of its dossiers with their ordinals, and name these columns as `ordinals`.
 *
 * @throws MotcuaError as `tallySql` and, for options and calendar, as `durationsOf`; `sql/invalid-argument` also for a unit of
 * minutes, and for pauses to be taken out without a column
 * @example
 * ```ts
 * import { durationSql } from "motcua/sql";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const sql = durationSql({
 *   dialect: "duckdb",
 *   table: "dossier",
 *   columns: { status: "status", channel: "channel", receivedAt: "received", dueAt: "due", finishedAt: "finished" },
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31", pauses: "counted" },
 *   calendar: vietnamCalendar,
 *   ordinals: { table: "calendar" },
 * });
 * sql.includes('"finished"."ordinal"'); // => true
 * ```
 */
export const durationSql = (asked: DurationQuery): string => {
  const { query, keys, settings, from, measures } = readWorkingDays(asked, () => ({
    moments: ["received", "finished"],
    onlyOpen: false,
    measure: ({ ordinal, cutOff, paused, ended }) => ({
      working_days: `CASE WHEN ${ended} THEN ${ordinal.finished} ELSE ${cutOff} END - ${ordinal.received} - ${paused}`,
    }),
  }));
  const { text } = query.dialect;
  const [finished, open] = [standsAs("finished", query), standsAs("open", query)];
  const cell = cellText(`CASE WHEN ${finished} THEN ${text("finished")} ELSE ${text("open")} END`, query);
  const workingDays = `CASE WHEN ${finished} OR ${open} THEN ${measures.working_days} END`;
  return cellsText(keys, { cell, value: ["working_days", workingDays], from, settings }, query);
};

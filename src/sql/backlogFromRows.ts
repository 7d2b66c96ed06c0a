import { type Backlog, type BacklogOptions, backlog, type Histogram, mergeBacklogs } from "../metrics/index.js";
import { invalidRow } from "./errors.js";
import type { SqlRow } from "./model.js";
import { partsOf, type SomeRows } from "./partsOf.js";
import { readCells } from "./readCells.js";
import { count, text } from "./readRow.js";
import { BACKLOG_SETTINGS, readBacklogSettings } from "./settings.js";

/** Counts day by day, from those by the number of the day. */
const onDays = (days: Histogram, none: readonly number[]): readonly number[] => {
  const counts = [...none];
  for (const [day, dossiers] of days) {
    if (day >= counts.length) throw invalidRow({ column: "day", value: day });
    counts[day] = dossiers;
  }
  return counts;
};

const daysSpentOf = (rows: readonly SqlRow[]): number =>
  rows.reduce((sum, row) => sum + (text(row, "cell") === "finished" ? count(row, "days_spent") : 0), 0);

const backlogOfRows = (rows: SomeRows): Backlog => {
  const options: BacklogOptions = readBacklogSettings(rows[0]);
  const nothing = backlog([], options);
  const { counts, histograms, excluded } = readCells(rows, {
    counted: ["opening"],
    valued: ["received", "finished"],
    value: "day",
  });
  return {
    ...nothing,
    ...counts,
    received: onDays(histograms.received, nothing.received),
    finished: onDays(histograms.finished, nothing.finished),
    daysSpent: daysSpentOf(rows),
    excluded,
  };
};

/**
 * Reads the rows of {@link backlogSql} back into the `Backlog` that `backlog` makes of the same dossiers, the sum of all rows,
 * whether they came from one server or from many. They merge with others by `mergeBacklogs`. Of no rows, the backlog of nothing.
 *
 * @throws MotcuaError `sql/unreadable-rows` where the table of dossiers holds unknown statuses or channels; `sql/invalid-row`,
 * `sql/invalid-argument`; `metrics/different-parts`; the errors of options where a row states none that a backlog has
 * @example
 * ```ts
 * import { backlogFromRows } from "motcua/sql";
 *
 * const made = { period_from: "2026-03-01", period_to: "2026-03-31", as_of: "2026-03-03" };
 * const { opening, finished, daysSpent } = backlogFromRows([
 *   { ...made, cell: "opening", day: null, dossiers: 4, days_spent: 0 },
 *   { ...made, cell: "finished", day: 2, dossiers: 1, days_spent: 9 },
 * ]);
 * opening; // => 4
 * finished; // => [0, 0, 1]
 * daysSpent; // => 9
 * ```
 */
export const backlogFromRows = (rows: Iterable<SqlRow>): Backlog =>
  mergeBacklogs(...partsOf(rows, BACKLOG_SETTINGS, backlogOfRows));

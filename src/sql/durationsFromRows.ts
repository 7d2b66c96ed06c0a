import { type Durations, mergeDurations } from "../metrics/index.js";
import type { SqlRow } from "./model.js";
import { partsOf, type SomeRows } from "./partsOf.js";
import { readCells } from "./readCells.js";
import { DURATION_SETTINGS, readDurationSettings } from "./settings.js";

const durationsOfRows = (rows: SomeRows): Durations => {
  const { histograms, excluded } = readCells(rows, {
    counted: [],
    valued: ["finished", "open"],
    value: "working_days",
  });
  return {
    version: 1,
    options: readDurationSettings(rows[0]),
    ...histograms,
    excluded: { ...excluded, noTimeOfDay: 0 },
  };
};

/**
 * Reads the rows of {@link durationSql} back into the `Durations` that `durationsOf` makes of the same dossiers, the sum of all
 * rows, whether they came from one server or from many. They merge with others by `mergeDurations`. Of no rows, the
 * durations of nothing.
 *
 * @throws MotcuaError `sql/outside-calendar` where days were not in the calendar's table; `sql/unreadable-rows` where the table of
 * dossiers holds unknown statuses or channels; `sql/invalid-row`, `sql/invalid-argument`; `metrics/different-parts`; the errors of
 * options where a row states none that durations have
 * @example
 * ```ts
 * import { durationsFromRows } from "motcua/sql";
 *
 * const made = {
 *   period_from: "2026-01-01",
 *   period_to: "2026-03-31",
 *   as_of: "2026-03-31",
 *   cohort: "handled",
 *   pauses: "counted",
 *   calendar: "vn 1",
 * };
 * const north = { ...made, cell: "finished", working_days: 3, dossiers: 20n };
 * const south = { ...made, cell: "finished", working_days: 3, dossiers: "5" };
 * durationsFromRows([north, south]).finished; // => [[3, 25]]
 * ```
 */
export const durationsFromRows = (rows: Iterable<SqlRow>): Durations =>
  mergeDurations(...partsOf(rows, DURATION_SETTINGS, durationsOfRows));

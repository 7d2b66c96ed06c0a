import { type Ageing, mergeAgeing } from "../metrics/index.js";
import type { SqlRow } from "./model.js";
import { partsOf, type SomeRows } from "./partsOf.js";
import { readCells } from "./readCells.js";
import { DURATION_SETTINGS, readDurationSettings } from "./settings.js";

const ageingOfRows = (rows: SomeRows): Ageing => {
  const { counts, histograms, excluded } = readCells(rows, {
    counted: ["noDueDate", "finished"],
    valued: ["age", "withinTime", "overdue"],
    value: "working_days",
  });
  return {
    version: 1,
    options: readDurationSettings(rows[0]),
    ...histograms,
    ...counts,
    excluded: { ...excluded, noTimeOfDay: 0 },
  };
};

/**
 * Reads the rows of {@link ageingSql} back into the `Ageing` that `ageing` makes of the same dossiers, the sum of all rows,
 * whether they came from one server or from many. They merge with others by `mergeAgeing`. Of no rows, the ageing of nothing.
 *
 * @throws MotcuaError as {@link durationsFromRows}
 * @example
 * ```ts
 * import { ageingFromRows } from "motcua/sql";
 *
 * const made = {
 *   period_from: "2026-01-01",
 *   period_to: "2026-03-31",
 *   as_of: "2026-03-31",
 *   cohort: "handled",
 *   pauses: "counted",
 *   calendar: "vn 1",
 * };
 * const { age, noDueDate } = ageingFromRows([
 *   { ...made, cell: "age", working_days: 12, dossiers: 2 },
 *   { ...made, cell: "noDueDate", working_days: null, dossiers: 2 },
 * ]);
 * age; // => [[12, 2]]
 * noDueDate; // => 2
 * ```
 */
export const ageingFromRows = (rows: Iterable<SqlRow>): Ageing =>
  mergeAgeing(...partsOf(rows, DURATION_SETTINGS, ageingOfRows));

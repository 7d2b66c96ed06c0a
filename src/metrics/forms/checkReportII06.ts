import { checkColumns } from "./checkColumns.js";
import type { ReportFinding } from "./model.js";
import { II06_COUNT_COLUMNS } from "./reportII06Columns.js";
import type { StatedReportII06 } from "./reportII06Model.js";

/**
 * Checks a form II.06, by this library or by anybody: (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13) and
 * (3) = (7) + (11) on every line and in the total row, the total row against the sum of the lines, and every cell to be
 * a whole number from 0 up. Cells that are missing are not held against the report; sums in which they stand are not checked.
 *
 * @returns every breach with its line, columns and difference; empty when the report reconciles
 * @throws MotcuaError `metrics/invalid-argument` when something else than a report is given
 * @example
 * ```ts
 * import { checkReportII06 } from "motcua/metrics";
 *
 * const [finding] = checkReportII06({ rows: [{ field: "Đất đai", receivedTotal: 384, resolvedTotal: 381, pendingTotal: 2 }] });
 * finding?.code; // => "metrics/row-does-not-add-up"
 * finding?.facts;
 * // => { no: 1, field: "Đất đai", column: 3, parts: [7, 11], stated: 384, sum: 383, difference: 1 }
 * ```
 */
export const checkReportII06 = (report: StatedReportII06): readonly ReportFinding[] =>
  checkColumns(report, "field", II06_COUNT_COLUMNS);

import { isCount } from "../counts.js";
import { linesOf } from "./checkColumns.js";
import type { FormFinding, ReportLine } from "./model.js";
import type { StatedReportII06, StatedReportII06Cells } from "./reportII06Model.js";

const findingOf = (
  line: ReportLine,
  before: StatedReportII06Cells | undefined,
  after: StatedReportII06Cells,
): readonly FormFinding[] => {
  const [pending, carriedOver] = [before?.pendingTotal, after.carriedOver];
  if (!isCount(pending) || !isCount(carriedOver) || pending === carriedOver) return [];
  const facts = Object.freeze({ ...line, pending, carriedOver, difference: carriedOver - pending });
  return [Object.freeze({ code: "metrics/carry-over-differs", facts })];
};

/**
 * Holds two consecutive forms II.06 against each other: what was pending at the end of one period, (11), should be what was
 * carried over into the next, (6). No act that was read says so [unconfirmed]; a difference is a question to ask, and a
 * dossier that was found to be misdated explains some. Lines are matched by their fields; those of one report alone are left aside.
 *
 * @throws MotcuaError `metrics/invalid-argument` when something else than a report is given
 * @example
 * ```ts
 * import { checkCarryOver } from "motcua/metrics";
 *
 * const [finding] = checkCarryOver(
 *   { rows: [{ field: "Đất đai", pendingTotal: 12 }] },
 *   { rows: [{ field: "Đất đai", carriedOver: 10 }] },
 * );
 * finding?.facts; // => { no: 1, field: "Đất đai", pending: 12, carriedOver: 10, difference: -2 }
 * ```
 */
export const checkCarryOver = (earlier: StatedReportII06, later: StatedReportII06): readonly FormFinding[] => {
  const before = linesOf(earlier, "field");
  const after = linesOf(later, "field");
  const byField = new Map(before.lines.map(({ line, cells }) => [line.field, cells as StatedReportII06Cells]));
  const named = after.lines.filter(({ line }) => line.field !== null);
  return Object.freeze([
    ...named.flatMap(({ line, cells }) => findingOf(line, byField.get(line.field), cells)),
    ...findingOf(after.total.line, before.total.cells, after.total.cells),
  ]);
};

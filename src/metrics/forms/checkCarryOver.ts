import { fromEpochDay, isIsoDate, toEpochDay } from "../../time/index.js";
import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import { linesOf, type StatedLine } from "./checkColumns.js";
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

/** Refuses two reports that say which days they cover, and of which one does not begin where the other ends. */
const requireNext = (earlier: StatedReportII06, later: StatedReportII06): void => {
  const [to, from] = [earlier.options?.period?.to, later.options?.period?.from];
  if (!isIsoDate(to) || from === undefined) return;
  const next = fromEpochDay(toEpochDay(to) + 1);
  if (from !== next) throw invalidArgument({ argument: "later.options.period.from", value: from, expected: [next] });
};

/** The lines by field; such as share a field tell nothing apart. */
const byField = (lines: readonly StatedLine[]): ReadonlyMap<string, StatedLine> => {
  const fields = lines.map(({ line }) => line.field);
  const alone = lines.filter(({ line }) => fields.indexOf(line.field) === fields.lastIndexOf(line.field));
  return new Map(alone.flatMap((one) => (one.line.field === null ? [] : [[one.line.field, one]])));
};

/**
 * Holds two consecutive forms II.06 against each other: what was pending at the end of one period, (11), should be what was
 * carried over into the next, (6). No act that was read says so [unconfirmed]; a difference is a question to ask, and a
 * dossier that was found to be misdated explains some. Lines are matched by their fields; those of one report alone, and those
 * whose field stands on several lines of a report, are left aside.
 *
 * @throws MotcuaError `metrics/invalid-argument` when something else than a report is given, or when both say which days they
 * cover and the later does not begin on the day after the earlier ends
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
  requireNext(earlier, later);
  const known = byField(before.lines);
  return Object.freeze([
    ...Array.from(byField(after.lines), ([field, { line, cells }]) =>
      findingOf(line, known.get(field)?.cells, cells),
    ).flat(),
    ...findingOf(after.total.line, before.total.cells, after.total.cells),
  ]);
};

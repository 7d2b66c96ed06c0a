import { countsOf, tallyFrom } from "../counts.js";
import { invalidArgument } from "../errors.js";
import type { SettledTallyOptions, Tally } from "../model.js";
import { sharedOptions } from "../sharedOptions.js";
import { totalOf } from "./checkColumns.js";
import { checkReportII06 } from "./checkReportII06.js";
import type { ReportFinding } from "./model.js";
import { COLUMN_NAMES } from "./reportII06Columns.js";
import type { ReportII06Cells, ReportII06Result } from "./reportII06Model.js";

const cellsOf = (tally: Tally): ReportII06Cells => {
  const { received, resolved, pending } = tallyFrom(countsOf(tally), null);
  return {
    receivedTotal: received.total,
    receivedOnline: received.online,
    receivedCounterOrPost: received.counterOrPost,
    carriedOver: received.carriedOver,
    resolvedTotal: resolved.total,
    resolvedEarly: resolved.early,
    resolvedOnTime: resolved.onTime,
    resolvedLate: resolved.late,
    pendingTotal: pending.total,
    pendingWithinTime: pending.withinTime,
    pendingOverdue: pending.overdue,
  };
};

const requireHandled = (options: SettledTallyOptions | null): SettledTallyOptions | null => {
  if (options !== null && options.cohort !== "handled") {
    throw invalidArgument({ argument: "cohort", value: options.cohort, expected: ['"handled"'] });
  }
  return options;
};

const requireMap = (tallies: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] => {
  if (!(tallies instanceof Map)) {
    throw invalidArgument({ argument: "tallies", value: tallies, expected: ["Map<string, Tally>"] });
  }
  return [...tallies];
};

const withoutDueDate = (entries: readonly (readonly [string, Tally])[]): readonly ReportFinding[] =>
  entries.flatMap(([field, { noDueDate: count }], index) => {
    const facts = Object.freeze({ no: index + 1, field, count });
    return count === 0 ? [] : [Object.freeze({ code: "metrics/no-due-date" as const, facts })];
  });

const refusal = (findings: readonly ReportFinding[]): ReportII06Result => Object.freeze({ ok: false, findings });

/**
 * Form II.06 on the handling of procedures (biểu II.06), one line a field, from tallies of the cohort `handled`. No report
 * is made that does not reconcile.
 *
 * The form has no column for dossiers without a due date, and (3) = (7) + (11) leaves no place for them. Software was seen
 * to print them as on time or within time; this function refuses instead and says how many there are on which line: give
 * them due dates, or decide openly to report without them.
 *
 * @param tallies - by field, as {@link tallyDossiersBy} makes them; lines keep the order of the map
 * @returns the report, or every finding that stands against it
 * @throws MotcuaError `metrics/different-options` when the tallies were made in different ways; `metrics/invalid-argument`
 * for another cohort than `handled`; `metrics/invalid-count`
 * @example
 * ```ts
 * import { reportII06, tallyDossiersBy } from "motcua/metrics";
 *
 * const tallies = tallyDossiersBy(
 *   [{ code: "1", status: "accepted", channel: "online", receivedAt: "2026-01-05", dueAt: "2026-01-12", field: "Hộ tịch" }],
 *   (record) => record.field ?? "Khác",
 *   { period: { from: "2025-12-15", to: "2026-03-14" }, asOf: "2026-01-06" },
 * );
 * const result = reportII06(tallies);
 * result.ok && result.report.total.pendingWithinTime; // => 1
 * ```
 */
export const reportII06 = (tallies: ReadonlyMap<string, Tally>): ReportII06Result => {
  const entries = requireMap(tallies);
  const rows = entries.map(([field, tally], index) => Object.freeze({ no: index + 1, field, ...cellsOf(tally) }));
  const options = requireHandled(sharedOptions(entries.map(([, tally]) => tally)));
  const undated = withoutDueDate(entries);
  if (undated.length > 0) return refusal(Object.freeze(undated));
  const report = Object.freeze({ options, rows: Object.freeze(rows), total: totalOf(COLUMN_NAMES, rows) });
  const findings = checkReportII06(report);
  return findings.length > 0 ? refusal(findings) : Object.freeze({ ok: true, report });
};

import fc from "fast-check";
import {
  checkReportII06,
  type DossierRecord,
  makeFormII06,
  mergeTallies,
  REPORT_II06_COLUMNS,
  type ReportII06Cells,
  reportII06,
  type TallyOptions,
  tallyDossiersBy,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { optionsArbitrary, recordsArbitrary } from "../support/metricsArbitraries.js";

const datedArbitrary = recordsArbitrary.map((records) =>
  records.map((record) => ({ ...record, dueAt: record.dueAt ?? ("2026-01-05" as const) })),
);
const handledArbitrary = optionsArbitrary.map((options) => ({ ...options, cohort: "handled" as const }));
const columnArbitrary = fc.constantFrom(...(Object.keys(REPORT_II06_COLUMNS) as (keyof ReportII06Cells)[]));

describe("reportII06 of random populations", () => {
  test("reconciles, and its total row is the merged tally", () => {
    fc.assert(
      fc.property(datedArbitrary, handledArbitrary, (records, options) => {
        const tallies = tallyDossiersBy(records, ({ field }) => field ?? "", options);
        const result = reportII06(tallies);
        if (!result.ok) throw new Error("refused");
        const { received, resolved, pending } = mergeTallies(...tallies.values());
        expect(checkReportII06(result.report)).toEqual([]);
        expect(result.report.total).toMatchObject({
          receivedTotal: received.total,
          carriedOver: received.carriedOver,
          resolvedLate: resolved.late,
          pendingOverdue: pending.overdue,
        });
      }),
    );
  });

  test("has the identities of the form under every allocation, and none moves a dossier from resolved to pending", () => {
    const totals = (records: readonly DossierRecord[], options: TallyOptions) =>
      (["by-due-date", "local-practice"] as const).map((allocation) => {
        const made = makeFormII06(
          tallyDossiersBy(records, ({ field }) => field ?? "", { ...options, allocation }),
          { periods: "any", allocation },
        );
        if (!made.ok) throw new Error("refused");
        for (const line of [...made.report.rows, made.report.total]) {
          expect(line.receivedTotal).toBe(line.receivedOnline + line.receivedCounterOrPost + line.carriedOver);
          expect(line.resolvedTotal).toBe(line.resolvedEarly + line.resolvedOnTime + line.resolvedLate);
          expect(line.pendingTotal).toBe(line.pendingWithinTime + line.pendingOverdue);
          expect(line.receivedTotal).toBe(line.resolvedTotal + line.pendingTotal);
        }
        return made.report.total;
      });
    fc.assert(
      fc.property(datedArbitrary, handledArbitrary, (records, options) => {
        const [byDueDate, localPractice] = totals(records, options);
        expect(localPractice?.receivedTotal).toBe(byDueDate?.receivedTotal);
        expect(localPractice?.resolvedTotal).toBe(byDueDate?.resolvedTotal);
      }),
    );
  });

  test("any single cell that is changed by hand is found, with the size of the change", () => {
    fc.assert(
      fc.property(datedArbitrary, handledArbitrary, columnArbitrary, fc.integer({ min: 1, max: 9 }), (...drawn) => {
        const [records, options, column, more] = drawn;
        const result = reportII06(tallyDossiersBy(records, () => "Đất đai", options));
        if (!result.ok) throw new Error("refused");
        const { rows, total } = result.report;
        const changed = rows.map((row) => ({ ...row, [column]: row[column] + more }));
        const findings = checkReportII06({ rows: changed, total });
        expect(findings.length > 0).toBe(rows.length > 0);
        for (const { facts } of findings) {
          expect("difference" in facts ? Math.abs(facts.difference) : Number.NaN).toBe(more);
        }
      }),
    );
  });
});

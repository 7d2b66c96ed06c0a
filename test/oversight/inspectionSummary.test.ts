import { type Inspection, type InspectionFinding, inspectionSummary } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const found = (id: string, kind: string, properties: Partial<InspectionFinding> = {}): InspectionFinding => ({
  id,
  kind,
  severity: "minor",
  ...properties,
});

const at = (id: string, unit: string, on: string, findings: readonly InspectionFinding[] = []): Inspection => ({
  id,
  unit,
  on: on as "2026-01-01",
  findings,
});

const ORDER = { document: "12/UBND", issuedOn: "2026-02-10", responsible: "UBND xã A" } as const;

const INSPECTIONS = [
  at("1", "xã A", "2026-02-05", [
    found("1", "plan-late", { remediation: { ...ORDER, dueOn: "2026-03-31", reportedOn: "2026-04-02" } }),
    found("2", "no-initiative"),
  ]),
  at("2", "xã A", "2026-08-11", [found("1", "plan-late", { severity: "serious" })]),
  at("3", "xã B", "2026-03-31", [
    found("1", "plan-late", { severity: "major", remediation: { ...ORDER, dueOn: "2026-06-30" } }),
  ]),
  { ...at("4", "Phòng Kinh tế", "2026-08-12"), unitKind: "agency" },
];

const UNITS = [
  { unit: "xã A", kind: "commune" },
  { unit: "xã B", kind: "commune" },
  { unit: "xã C", kind: "commune" },
  { unit: "Phòng Kinh tế", kind: "agency" },
];

const YEAR = { from: "2026-01-01", to: "2026-12-31" } as const;

describe("a year of inspections, asked about on 30 September", () => {
  const summary = inspectionSummary(INSPECTIONS, { asOf: "2026-09-30", period: YEAR, units: UNITS });

  test("by calendar quarter, also the one without any, up to the day asked about", () => {
    expect(summary.inspections).toBe(4);
    expect(summary.byQuarter).toEqual([
      { year: 2026, quarter: 1, inspections: 2, units: 2, findings: 3 },
      { year: 2026, quarter: 2, inspections: 0, units: 0, findings: 0 },
      { year: 2026, quarter: 3, inspections: 2, units: 2, findings: 1 },
    ]);
  });

  test("covers three of four units, each counted once", () => {
    expect(summary.units).toEqual({
      inspected: 3,
      total: 4,
      coverage: { numerator: 3, denominator: 4, value: 0.75, printed: "75.00 %" },
    });
    expect(summary.byKind.map(({ kind, inspected, total }) => [kind, inspected, total])).toEqual([
      ["commune", 2, 3],
      ["agency", 1, 1],
    ]);
    expect(summary.notInspected).toEqual(["xã C"]);
    expect(summary.unlisted).toEqual([]);
    expect(summary.repeated).toEqual([{ unit: "xã A", inspections: 2 }]);
  });

  test("counts what was found", () => {
    expect(summary.findings).toEqual({
      total: 4,
      bySeverity: { minor: 2, major: 1, serious: 1 },
      byKind: [
        { kind: "plan-late", findings: 3, units: 2 },
        { kind: "no-initiative", findings: 1, units: 1 },
      ],
      byStatus: {
        "no-remediation": 2,
        open: 0,
        reported: 0,
        "reported-late": 1,
        verified: 0,
        "verified-late": 0,
        overdue: 1,
      },
    });
  });

  test("what recurs at a unit, and what was not put right in time", () => {
    expect(summary.recurring).toEqual([{ unit: "xã A", kind: "plan-late", inspections: 2 }]);
    expect(summary.late).toEqual([
      {
        code: "oversight/remediation-late",
        facts: {
          finding: "1",
          unit: "xã A",
          document: "12/UBND",
          responsible: "UBND xã A",
          dueDate: "2026-03-31",
          on: "2026-04-02",
        },
      },
      {
        code: "oversight/remediation-late",
        facts: {
          finding: "1",
          unit: "xã B",
          document: "12/UBND",
          responsible: "UBND xã A",
          dueDate: "2026-06-30",
          on: null,
        },
      },
    ]);
  });
});

describe("which inspections count", () => {
  test("those up to the day asked about, in the period, both ends included", () => {
    const period = { from: "2026-02-05", to: "2026-03-31" } as const;
    const first = inspectionSummary(INSPECTIONS, { asOf: "2026-12-31", period });
    expect([first.inspections, first.outside]).toEqual([2, 2]);
    const early = inspectionSummary(INSPECTIONS, { asOf: "2026-02-05", period });
    expect([early.inspections, early.outside]).toEqual([1, 3]);
    expect(early.findings.byStatus["no-remediation"]).toBe(2);
  });

  test("without a period all of them, and quarters from the first to the last", () => {
    const { byQuarter, inspections } = inspectionSummary(
      [at("1", "xã A", "2025-12-31"), at("2", "xã A", "2026-04-01")],
      { asOf: "2026-12-31" },
    );
    expect(inspections).toBe(2);
    expect(byQuarter.map(({ year, quarter, inspections: count }) => [year, quarter, count])).toEqual([
      [2025, 4, 1],
      [2026, 1, 0],
      [2026, 2, 1],
    ]);
  });

  test("none, and a period that has not begun", () => {
    const none = inspectionSummary([], { asOf: "2026-06-30" });
    expect([none.inspections, none.byQuarter, none.units.coverage, none.late]).toEqual([0, [], null, []]);
    expect(inspectionSummary([], { asOf: "2025-06-30", period: YEAR }).byQuarter).toEqual([]);
  });

  test("a generator is gone through once", () => {
    function* stream() {
      yield* INSPECTIONS;
    }
    expect(inspectionSummary(stream(), { asOf: "2026-12-31" }).inspections).toBe(4);
  });
});

describe("units", () => {
  test("without a list have no coverage, and the kind that inspections state", () => {
    const { units, byKind, notInspected, unlisted } = inspectionSummary(INSPECTIONS, { asOf: "2026-12-31" });
    expect(units).toEqual({ inspected: 3, total: null, coverage: null });
    expect(byKind).toEqual([
      { kind: null, inspected: 2, total: null, coverage: null },
      { kind: "agency", inspected: 1, total: null, coverage: null },
    ]);
    expect([notInspected, unlisted]).toEqual([[], []]);
  });

  test("that are inspected and not listed are named, and cover nothing", () => {
    const { units, unlisted } = inspectionSummary(INSPECTIONS, { asOf: "2026-12-31", units: UNITS.slice(1) });
    expect(unlisted).toEqual(["xã A"]);
    expect([units.inspected, units.total]).toEqual([2, 3]);
  });

  test("of a list without kinds have the kind of their inspection", () => {
    const units = [{ unit: "Phòng Kinh tế" }, { unit: "xã A" }];
    const { byKind } = inspectionSummary(INSPECTIONS, { asOf: "2026-12-31", units });
    expect(byKind.map(({ kind }) => kind)).toEqual(["agency", null]);
  });
});

describe("limits", () => {
  const limited = [at("1", "xã A", "2026-02-05", [found("F1", "x", { remediation: ORDER })])];
  const limits = { minor: { amount: 5, unit: "working-day" } } as const;

  test("are counted on the calendar: five working days from 10 February, over Tet, end on the 24th", () => {
    const on = (asOf: "2026-02-24" | "2026-02-25") =>
      inspectionSummary(limited, { asOf, limits }, vietnamCalendar).findings.byStatus;
    expect(on("2026-02-24")).toMatchObject({ open: 1, overdue: 0 });
    expect(on("2026-02-25")).toMatchObject({ open: 0, overdue: 1 });
  });

  test("need a calendar, and must be stated", () => {
    expect(errorOf(() => inspectionSummary(limited, { asOf: "2026-02-25", limits }))).toEqual({
      code: "oversight/calendar-needed",
      facts: { finding: "F1" },
    });
    expect(errorOf(() => inspectionSummary(limited, { asOf: "2026-02-25" }, vietnamCalendar))).toEqual({
      code: "oversight/no-remediation-limit",
      facts: { finding: "F1", severity: "minor" },
    });
  });
});

import { type Inspection, type InspectionFinding, type InspectionOptions, inspectionSummary } from "motcua/oversight";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const found = (id: string, kind: string): InspectionFinding => ({
  id,
  kind,
  severity: "minor",
});

const at = (id: string, unit: string, on: string, findings: readonly InspectionFinding[] = []): Inspection => ({
  id,
  unit,
  on: on as "2026-01-01",
  findings,
});

describe("what cannot be summed up", () => {
  const asOf = "2026-12-31";
  test.each([
    ["inspections", 7, { asOf }, "a-list"],
    ["inspections[]", ["1"], { asOf }, "an-object"],
    ["inspection.id", [{ ...at("1", "xã A", "2026-02-05"), id: 1 }], { asOf }, "a-text"],
    ["inspection.unit", [at("1", "", "2026-02-05")], { asOf }, "a-text"],
    ["inspection.unitKind", [{ ...at("1", "xã A", "2026-02-05"), unitKind: "" }], { asOf }, "a-text"],
    ["inspection.on", [at("1", "xã A", "2026-02-31")], { asOf }, "a-date"],
    ["inspection.findings", [{ ...at("1", "xã A", "2026-02-05"), findings: undefined }], { asOf }, "a-list"],
    ["finding.kind", [at("1", "xã A", "2026-02-05", [found("1", "")])], { asOf }, "a-text"],
    ["options", [], undefined, "an-object"],
    ["options.units", [], { asOf, units: "all" }, "a-list"],
    ["unit", [], { asOf, units: [{ unit: "" }] }, "a-text"],
    ["kind", [], { asOf, units: [{ unit: "xã A", kind: "" }] }, "a-text"],
    ["options.limits", [], { asOf, limits: [] }, "an-object"],
    ["options.period", [], { asOf, period: "2026" }, "an-object"],
    ["options.period.from", [], { asOf, period: { from: "2026", to: "2026-12-31" } }, "a-date"],
    ["options.period.to", [], { asOf, period: { from: "2026-01-01" } }, "a-date"],
  ])("%s", (argument, inspections, options, expected) => {
    expect(errorOf(() => inspectionSummary(inspections as Inspection[], options as InspectionOptions))).toMatchObject({
      code: "oversight/invalid-argument",
      facts: { argument, expected },
    });
  });

  test("twice the same inspection, finding or unit", () => {
    const twice = (call: () => unknown) => errorOf(call);
    const one = at("1", "xã A", "2026-02-05");
    expect(twice(() => inspectionSummary([one, one], { asOf }))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "inspection", id: "1" },
    });
    const findings = [found("F", "a"), found("F", "b")];
    expect(twice(() => inspectionSummary([{ ...one, findings }], { asOf }))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "finding", id: "F" },
    });
    expect(twice(() => inspectionSummary([], { asOf, units: [{ unit: "xã A" }, { unit: "xã A" }] }))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "unit", id: "xã A" },
    });
  });

  test("a reversed period, no day, and something else as a calendar", () => {
    const period = { from: "2026-12-31", to: "2026-01-01" } as const;
    expect(errorOf(() => inspectionSummary([], { asOf, period }))).toEqual({
      code: "oversight/reversed-period",
      facts: period,
    });
    expect(errorOf(() => inspectionSummary([], {} as InspectionOptions)).code).toBe("time/invalid-date");
    expect(errorOf(() => inspectionSummary([], { asOf }, {} as never)).code).toBe("calendar/not-a-calendar");
  });
});

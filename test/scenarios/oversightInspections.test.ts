import { type Inspection, inspectionSummary } from "motcua/oversight";
import { describe, expect, test } from "vitest";

/*
 * Thường Tín, nine months of 2023, as the press has it: 17 communes were inspected, later 2 communes and 1 agency. Neither the
 * days, nor whether the later two were other communes, nor how many there are in all is in the material: these are the test's own.
 */
const inspected = (unit: string, unitKind: string, on: "2023-05-16" | "2023-09-12"): Inspection => ({
  id: `${unit} ${on}`,
  unit,
  unitKind,
  on,
  findings: [],
});

const first = Array.from({ length: 17 }, (_, index) => inspected(`xã ${index + 1}`, "commune", "2023-05-16"));
const agency = inspected("Phòng chuyên môn", "agency", "2023-09-12");
const options = { asOf: "2023-09-30", period: { from: "2023-01-01", to: "2023-09-30" } } as const;

const summaryOf = (later: readonly string[], communes: number) => {
  const units = Array.from({ length: communes }, (_, index) => ({ unit: `xã ${index + 1}`, kind: "commune" }));
  const second = later.map((unit) => inspected(unit, "commune", "2023-09-12"));
  return inspectionSummary([...first, ...second, agency], {
    ...options,
    units: [...units, { unit: "Phòng chuyên môn", kind: "agency" }],
  });
};

describe("17 xã, sau đó 2 xã và 1 phòng (17 communes, then 2 communes and 1 agency)", () => {
  test("hai xã khác: 20 cuộc, 19 xã, 1 phòng (two other communes)", () => {
    const { inspections, byKind, repeated, byQuarter } = summaryOf(["xã 18", "xã 19"], 24);
    expect(inspections).toBe(20);
    expect(byKind.map(({ kind, inspected: count, total }) => [kind, count, total])).toEqual([
      ["commune", 19, 24],
      ["agency", 1, 1],
    ]);
    expect(repeated).toEqual([]);
    expect(byQuarter.map(({ quarter, inspections: count, units }) => [quarter, count, units])).toEqual([
      [1, 0, 0],
      [2, 17, 17],
      [3, 3, 3],
    ]);
  });

  test("hai xã cũ: vẫn 20 cuộc nhưng chỉ 17 xã (the same communes again)", () => {
    const { inspections, byKind, repeated } = summaryOf(["xã 1", "xã 2"], 24);
    expect(inspections).toBe(20);
    expect(byKind[0]).toMatchObject({ kind: "commune", inspected: 17, coverage: { printed: "70.83 %" } });
    expect(repeated).toEqual([
      { unit: "xã 1", inspections: 2 },
      { unit: "xã 2", inspections: 2 },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { phuTho2026 } from "../../examples/demo/data/phuTho2026.js";
import { hasReferenceTable, referenceTable } from "./referenceTable.js";

const sum = (of: "received" | "onTime" | "overdue") => phuTho2026.reduce((total, unit) => total + unit[of], 0);

describe("the published table of Phu Tho 2026", () => {
  it("adds up to the province's total", () => {
    expect(phuTho2026).toHaveLength(163);
    expect(sum("received")).toBe(597_918);
    expect(sum("onTime")).toBe(528_684);
    expect(phuTho2026.filter(({ received, onTime, overdue }) => onTime + overdue !== received)).toEqual([]);
    expect(new Set(phuTho2026.map(({ code }) => code)).size).toBe(163);
  });

  it("has the one tie that tells half-up from half-even: Xuân Viên, 1,989 of 2,080", () => {
    expect(phuTho2026.find(({ code }) => code === "H44.163")).toMatchObject({
      received: 2080,
      onTime: 1989,
      ratio: 95.63,
      score: 19.13,
    });
  });

  it.skipIf(!hasReferenceTable("qd766-progress-phutho-2026.csv"))("agrees with the captured table", () => {
    const expected = referenceTable("qd766-progress-phutho-2026.csv").map((row) => ({
      code: row.code,
      name: row.name,
      level: row.level?.toLowerCase(),
      received: Number(row.total_received),
      onTime: Number(row.total_on_time),
      overdue: Number(row.total_overdue),
      averageDays: Number(row.avg_processing_days),
      ratio: Number(row.ratio_pct),
      score: Number(row.score),
    }));
    expect(phuTho2026).toEqual(expected);
  });
});

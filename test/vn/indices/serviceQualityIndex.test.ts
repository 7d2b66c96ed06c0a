import { classify, scoreIndex } from "motcua/reform-index";
import { AGENCY_QUALITY_CLASSES, OFFICIAL_QUALITY_CLASSES, officialQualityIndex, serviceQualityIndex } from "motcua/vn";
import { describe, expect, it } from "vitest";
import { hasReferenceTable, referenceTable } from "../referenceTable.js";

describe("serviceQualityIndex, Circular 01/2018/TT-VPCP art. 13 and 15", () => {
  it("is nine indicators of 2 points, five of them for officials", () => {
    expect(serviceQualityIndex.max).toBe(18);
    expect(serviceQualityIndex.criteria.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(officialQualityIndex.max).toBe(10);
    expect(officialQualityIndex.criteria.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "7"]);
  });

  it("adds nine scores, an indicator without data left out with its 2 points", () => {
    const values = { 1: 2, 2: 1.3, 3: 2, 4: 1, 5: 1, 6: 2, 7: 1.5, 8: 2, 9: "not-applicable" as const };
    const { total, complete } = scoreIndex(serviceQualityIndex, { unit: "Xã A", values });
    expect(total).toMatchObject({ printed: "12.8", max: 16 });
    expect(complete).toBe(true);
  });

  it.each([
    [1.25, "1.3"],
    [1.24, "1.2"],
    [{ numerator: 3, denominator: 20 }, "0.2"],
  ])("rounds the mean %j of an indicator to %s", (mean, printed) => {
    expect(scoreIndex(serviceQualityIndex, { unit: "Xã A", values: { 1: mean } }).nodes["1"]?.printed).toBe(printed);
  });

  it("rounds each indicator before it is added: 9 times 1.25 is 11.7, not 11.3", () => {
    const values = Object.fromEntries(serviceQualityIndex.criteria.map(({ id }) => [id, 1.25]));
    expect(scoreIndex(serviceQualityIndex, { unit: "Xã A", values }).total.printed).toBe("11.7");
  });

  it("has no total while an indicator was not observed", () => {
    const values = { 1: 2, 2: 2, 3: 2, 4: 2 };
    expect(scoreIndex(officialQualityIndex, { unit: "Công chức A", values })).toMatchObject({
      complete: false,
      missing: ["7"],
      total: { value: null },
    });
  });
});

describe("classes of Circular 01/2018/TT-VPCP art. 15(3)", () => {
  it.each([
    [18, "xuất sắc"],
    [15, "xuất sắc"],
    [14.9, "tốt"],
    [12, "tốt"],
    [11.9, "khá"],
    [9, "khá"],
    [8.9, "trung bình"],
    [6, "trung bình"],
    [5.9, "yếu"],
    [0, "yếu"],
  ])("an agency with %d is %s", (points, name) => {
    expect(classify(points, AGENCY_QUALITY_CLASSES)).toBe(name);
  });

  it.each([
    [10, "hoàn thành 100% nhiệm vụ"],
    [5, "hoàn thành 100% nhiệm vụ"],
    [4.9, "hoàn thành từ 70% đến dưới 100% nhiệm vụ"],
    [3.5, "hoàn thành từ 70% đến dưới 100% nhiệm vụ"],
    [3.4, "hoàn thành dưới 70% nhiệm vụ"],
    [0, "hoàn thành dưới 70% nhiệm vụ"],
  ])("an official with %d: %s", (points, name) => {
    expect(classify(points, OFFICIAL_QUALITY_CLASSES)).toBe(name);
  });

  it.skipIf(!hasReferenceTable("nd61-bands.csv"))("are the bands of the reference table", () => {
    const rows = referenceTable("nd61-bands.csv").map((row) => [
      Number(row.from_inclusive),
      row.to_exclusive === "" ? undefined : Number(row.to_exclusive),
    ]);
    const ends = [...OFFICIAL_QUALITY_CLASSES, ...AGENCY_QUALITY_CLASSES].map(({ from, to }) => [from, to]);
    expect(ends).toEqual(rows);
  });
});

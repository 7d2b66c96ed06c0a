import { type ClassBand, classify, defineIndex, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

/** Classes of the service index 766 as its tools show them; the ends 90, 70 and 50 are unconfirmed. */
const CLASSES_766 = [
  { name: "Xuất sắc", from: 90 },
  { name: "Tốt", from: 80, to: 90 },
  { name: "Khá", from: 70, to: 80 },
  { name: "Trung bình", from: 50, to: 70 },
  { name: "Yếu", to: 50 },
] as const;

/** Circular 01/2018/TT-VPCP art. 15(3)(b): an agency by its points out of 18. */
const CLASSES_2018 = [
  { name: "xuất sắc", from: 15, to: 18, includes: "both" },
  { name: "tốt", from: 12, to: 15 },
  { name: "khá", from: 9, to: 12 },
  { name: "trung bình", from: 6, to: 9 },
  { name: "yếu", from: 0, to: 6 },
] as const;

describe("a class holds from its lower end up to, not including, its upper end", () => {
  test.each([
    [100, "Xuất sắc"],
    [90, "Xuất sắc"],
    [89.999999, "Tốt"],
    [80, "Tốt"],
    [79.99, "Khá"],
    [70, "Khá"],
    [50, "Trung bình"],
    [49.99, "Yếu"],
    [0, "Yếu"],
  ])("%d is %s", (score, name) => {
    expect(classify(score, CLASSES_766)).toBe(name);
  });

  test.each([
    [18, "xuất sắc"],
    [15, "xuất sắc"],
    [14.99, "tốt"],
    [6, "trung bình"],
    [5.99, "yếu"],
  ])("%d of 18 is %s", (score, name) => {
    expect(classify(score, CLASSES_2018)).toBe(name);
  });
});

describe("a score as text", () => {
  const index = defineIndex(indexOf([leafOf({ type: "value" }, { max: 100 })]));
  const { total } = scoreIndex(index, { unit: "unit", values: { leaf: 89.996 } });

  test("is classified as printed or exactly, whichever is given", () => {
    expect(classify(total.printed, CLASSES_766)).toBe("Xuất sắc");
    expect(classify(total.exact ?? "", CLASSES_766)).toBe("Tốt");
  });

  test("loses nothing: a fraction that no double tells from 90", () => {
    expect(classify("8999999999999999999999999/100000000000000000000000", CLASSES_766)).toBe("Tốt");
  });
});

describe("what is refused", () => {
  test("a score in no class", () => {
    expect(errorOf(() => classify(18.5, CLASSES_2018))).toEqual({
      code: "reform-index/no-class",
      facts: { score: 18.5 },
    });
  });

  test.each(["–", "abc", Number.NaN, null])("%s is no score", (score) => {
    expect(errorOf(() => classify(score as never, CLASSES_766)).code).toBe("exact/not-a-number");
  });

  test("classes that overlap", () => {
    const bands: readonly ClassBand[] = [
      { name: "A", from: 90 },
      { name: "B", from: 80, to: 90, includes: "both" },
    ];
    expect(errorOf(() => classify(85, bands))).toEqual({
      code: "reform-index/overlapping-bands",
      facts: { id: null, first: "[80, 90]", second: "[90, ∞)" },
    });
  });

  test.each([
    { bands: [], property: "bands", expected: "a-list-with-entries" },
    { bands: [{ from: 0 }], property: "name", expected: "a-text" },
  ])("$property", ({ bands, property, expected }) => {
    expect(errorOf(() => classify(85, bands as never))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: null, property, expected },
    });
  });
});

import { roundHalfUp } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { leafOf, scoreOf } from "../../support/indexes.js";

/** The progress group of the service index 766: 20 points, an empty unit was published with 0. */
const PROGRESS = leafOf({ type: "proportional", whenDenominatorIsZero: "zero" });

describe("the progress table of Phú Thọ, 2026 to 26 September, as published", () => {
  test.each([
    { unit: "Văn phòng UBND Tỉnh", onTime: 156, received: 161, percent: 96.89, score: 19.38 },
    { unit: "Sở Công Thương", onTime: 1652, received: 2270, percent: 72.78, score: 14.56 },
    { unit: "Sở Ngoại vụ", onTime: 3, received: 5, percent: 60, score: 12 },
    { unit: "Sở Y tế", onTime: 4001, received: 4593, percent: 87.11, score: 17.42 },
    { unit: "Sở Nội vụ", onTime: 3272, received: 9552, percent: 34.25, score: 6.85 },
    { unit: "Sở Xây dựng", onTime: 4226, received: 4495, percent: 94.02, score: 18.8 },
    { unit: "Sở Nông nghiệp và Môi trường", onTime: 58_496, received: 83_675, percent: 69.91, score: 13.98 },
    { unit: "xã Hy Cương", onTime: 2775, received: 3443, percent: 80.6, score: 16.12 },
    { unit: "xã Xuân Viên, an exact tie", onTime: 1989, received: 2080, percent: 95.63, score: 19.13 },
    { unit: "xã Hợp Lý", onTime: 3637, received: 4041, percent: 90, score: 18 },
    { unit: "xã Hoàng An", onTime: 2330, received: 2741, percent: 85.01, score: 17 },
    { unit: "xã Yên Phú", onTime: 2882, received: 2914, percent: 98.9, score: 19.78 },
  ])("$unit", ({ onTime, received, percent, score }) => {
    const node = scoreOf(PROGRESS, { numerator: onTime, denominator: received });
    expect(node.printed).toBe(score.toFixed(2));
    expect(node.percent.printed).toBe(percent.toFixed(2));
    expect("ratio" in node.inputs && node.inputs.ratio?.printed).toBe(percent.toFixed(2));
  });

  test("Thanh tra tỉnh, which received nothing, has 0 by the stated policy", () => {
    expect(scoreOf(PROGRESS, { numerator: 0, denominator: 0 })).toMatchObject({
      state: "scored",
      score: 0,
      exact: "0",
      printed: "0.00",
      reason: { code: "reform-index/denominator-is-zero", facts: { id: "leaf", policy: "zero" } },
    });
  });

  test("the tie stays exact until it is printed", () => {
    const node = scoreOf(PROGRESS, { numerator: 1989, denominator: 2080 });
    expect(node).toMatchObject({
      score: 19.125,
      exact: "153/8",
      inputs: {
        observation: { numerator: 1989, denominator: 2080 },
        ratio: { value: 95.625, exact: "765/8", printed: "95.63" },
      },
    });
    expect(roundHalfUp(19.125, 2)).toBe(19.13);
  });
});

describe("a bare number", () => {
  test("is a share from 0 to 1", () => {
    expect(scoreOf(PROGRESS, 0.956)).toMatchObject({ exact: "478/25", printed: "19.12" });
    expect(scoreOf(PROGRESS, 0).printed).toBe("0.00");
    expect(scoreOf(PROGRESS, 1).printed).toBe("20.00");
  });

  test.each([1.01, 95.6, -0.1])("%d is no share", (value) => {
    expect(errorOf(() => scoreOf(PROGRESS, value))).toEqual({
      code: "reform-index/invalid-observation",
      facts: { unit: "unit", id: "leaf", value, expected: "range", low: 0, high: 1 },
    });
  });
});

describe("with a threshold", () => {
  const satisfaction = leafOf({ type: "proportional", fullMarkAt: 0.9 }, { max: 6 });

  test("dossiers without complaint earn min(6, 6 x r / 0.90): Phú Thọ, 528,464 of 597,918", () => {
    expect(scoreOf(satisfaction, { numerator: 528_464, denominator: 597_918 }).printed).toBe("5.89");
  });

  test.each([
    [0.9, "6"],
    [0.95, "6"],
    [1, "6"],
    [0.45, "3"],
    [0, "0"],
  ])("a share of %d earns %s", (share, exact) => {
    expect(scoreOf(satisfaction, share).exact).toBe(exact);
  });

  test.each([0, -0.5, 1.2, Number.NaN, "0.8" as never])("%s is no threshold", (fullMarkAt) => {
    expect(errorOf(() => scoreOf(leafOf({ type: "proportional", fullMarkAt }), 1))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property: "fullMarkAt", expected: "a-share-above-0" },
    });
  });
});

describe("0 out of 0", () => {
  const nothing = { numerator: 0, denominator: 0 };
  const code = "reform-index/denominator-is-zero";

  test("is not scored unless told", () => {
    expect(scoreOf(leafOf({ type: "proportional" }), nothing)).toMatchObject({
      state: "not-scored",
      score: null,
      exact: null,
      printed: "–",
      reason: { code, facts: { id: "leaf", policy: "not-scored" } },
    });
  });

  test("earns the maximum under full: petitions of the service index 766", () => {
    expect(scoreOf(leafOf({ type: "proportional", whenDenominatorIsZero: "full" }), nothing)).toMatchObject({
      state: "scored",
      exact: "20",
      reason: { code, facts: { id: "leaf", policy: "full" } },
    });
  });

  test("is as not applicable where told, and then by that policy", () => {
    const rule = { type: "proportional", whenDenominatorIsZero: "not-applicable" } as const;
    expect(scoreOf(leafOf(rule), nothing)).toMatchObject({
      state: "not-scored",
      reason: { code, facts: { policy: "not-scored" } },
    });
    expect(scoreOf(leafOf(rule, { whenNotApplicable: "leave-out" }), nothing)).toMatchObject({
      state: "left-out",
      reason: { code, facts: { policy: "leave-out" } },
    });
    expect(scoreOf(leafOf(rule, { whenNotApplicable: "full" }), nothing)).toMatchObject({ exact: "20" });
  });

  test("an unknown policy is refused", () => {
    const rule = { type: "proportional", whenDenominatorIsZero: "ignore" } as never;
    expect(errorOf(() => scoreOf(leafOf(rule), 1))).toEqual({
      code: "reform-index/invalid-definition",
      facts: {
        id: "leaf",
        property: "whenDenominatorIsZero",
        value: "ignore",
        expected: "a-zero-denominator-policy",
      },
    });
  });
});

describe("what is no share", () => {
  test.each([
    { observation: { numerator: 12, denominator: 10 }, value: "12/10", expected: "range", low: 0, high: 1 },
    { observation: { numerator: -1, denominator: 10 }, value: "-1/10", expected: "range", low: 0, high: 1 },
    { observation: { numerator: 1, denominator: 0 }, value: "1/0", expected: "fraction-with-denominator" },
    { observation: { numerator: -1, denominator: -2 }, value: "-1/-2", expected: "fraction-with-denominator" },
    { observation: { numerator: 1 }, value: { numerator: 1 }, expected: "number-or-fraction" },
    { observation: true, value: true, expected: "number-or-fraction" },
    { observation: "0.9", value: "0.9", expected: "number-or-fraction" },
    { observation: Number.NaN, value: "NaN", expected: "number-or-fraction" },
    { observation: Number.POSITIVE_INFINITY, value: "Infinity", expected: "number-or-fraction" },
  ])("$observation", ({ observation, value, expected, low = null, high = null }) => {
    expect(errorOf(() => scoreOf(PROGRESS, observation as never))).toEqual({
      code: "reform-index/invalid-observation",
      facts: { unit: "unit", id: "leaf", value, expected, low, high },
    });
  });
});

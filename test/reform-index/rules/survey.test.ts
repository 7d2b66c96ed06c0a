import { defineIndex, type SurveyRule } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf, scoreOf } from "../../support/indexes.js";

const survey = (rule: Partial<SurveyRule> = {}) => leafOf({ type: "survey", ...rule }, { max: 10 });

describe("the share that a survey found", () => {
  test.each([
    [survey(), 0.85, "17/2"],
    [survey(), { numerator: 171, denominator: 200 }, "171/20"],
    [survey({ from: "percent" }), 85.5, "171/20"],
    [survey({ from: "percent" }), { numerator: 171, denominator: 200 }, "171/20"],
    [survey({ fullMarkAt: 0.9 }), 0.9, "10"],
    [survey({ fullMarkAt: 0.9 }), 0.45, "5"],
    [survey({ from: "percent", fullMarkAt: 0.9 }), 95, "10"],
  ])("%#", (leaf, observation, exact) => {
    expect(scoreOf(leaf, observation).exact).toBe(exact);
  });

  test("is told in percent", () => {
    expect(scoreOf(survey({ from: "percent" }), 85.5).inputs).toMatchObject({
      observation: 85.5,
      ratio: { exact: "171/2", printed: "85.50" },
    });
  });

  test.each([
    ["full", "10"],
    ["zero", "0"],
  ] as const)("of 0 out of 0 answers is what its policy says: %s", (whenDenominatorIsZero, exact) => {
    expect(scoreOf(survey({ whenDenominatorIsZero }), { numerator: 0, denominator: 0 }).exact).toBe(exact);
  });

  test.each([
    [survey(), 85.5, 1],
    [survey({ from: "percent" }), 101, 100],
    [survey({ from: "percent" }), -1, 100],
    [survey({ from: "percent" }), { numerator: 3, denominator: 2 }, 1],
  ])("%# lies outside its range", (leaf, observation, high) => {
    expect(errorOf(() => scoreOf(leaf, observation))).toMatchObject({
      code: "reform-index/invalid-observation",
      facts: { expected: "range", low: 0, high },
    });
  });

  test("needs a maximum and known words", () => {
    expect(errorOf(() => defineIndex(indexOf([{ ...survey(), max: undefined }]))).code).toBe(
      "reform-index/missing-max",
    );
    expect(errorOf(() => defineIndex(indexOf([survey({ from: "permille" as never })])))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { property: "from", expected: "share-or-percent" },
    });
  });
});

import { type DeductionRule, defineIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf, scoreOf } from "../../support/indexes.js";

const deduction = (rule: Partial<DeductionRule> = {}) =>
  leafOf({ type: "deduction", perCase: 0.5, ...rule }, { max: 2 });
const penalty = (rule: Partial<DeductionRule> = {}) =>
  leafOf({ type: "deduction", perCase: 0.5, startsAt: "zero", ...rule }, { max: undefined });

describe("deduction from the maximum", () => {
  test.each([
    [0, "2"],
    [1, "3/2"],
    [3, "1/2"],
    [4, "0"],
    [5, "0"],
    [1_000_000, "0"],
  ])("%d cases leave %s of 2, and never less than 0", (cases, exact) => {
    expect(scoreOf(deduction(), cases)).toMatchObject({ exact, max: 2 });
  });

  test("takes no more than it may", () => {
    expect(scoreOf(deduction({ atMost: 1.2 }), 2).exact).toBe("1");
    expect(scoreOf(deduction({ atMost: 1.2 }), 3).exact).toBe("4/5");
    expect(scoreOf(deduction({ atMost: 1.2 }), 100).exact).toBe("4/5");
  });
});

describe("penalty points, which start at zero", () => {
  test.each([
    [0, "0"],
    [1, "-1/2"],
    [30, "-15"],
  ])("%d cases are %s points", (cases, exact) => {
    const node = scoreOf(penalty(), cases);
    expect(node).toMatchObject({ exact, max: 0, percent: { value: null, printed: "–" } });
  });

  test("end where they are told to", () => {
    expect(scoreOf(penalty({ atMost: 3 }), 100).exact).toBe("-3");
  });

  test("count in the total, and not in its maximum", () => {
    const index = defineIndex(indexOf([leafOf({ type: "yes-no" }, { id: "a", max: 10 }), { ...penalty(), id: "b" }]));
    expect(index.max).toBe(10);
    expect(index.criteria[1]?.max).toBeUndefined();
  });
});

describe("what is refused", () => {
  test.each([1.5, -1])("%d cases", (cases) => {
    expect(errorOf(() => scoreOf(deduction(), cases))).toEqual({
      code: "reform-index/invalid-observation",
      facts: { unit: "unit", id: "leaf", value: cases, expected: "cases", low: null, high: null },
    });
  });

  test.each([true, { numerator: 1, denominator: 2 }, "two" as never])("%o for a number", (observation) => {
    expect(errorOf(() => scoreOf(deduction(), observation))).toMatchObject({
      code: "reform-index/invalid-observation",
      facts: { expected: "number" },
    });
  });

  test.each([
    { leaf: deduction({ perCase: 0 }), property: "perCase", expected: "a-number-above-0" },
    { leaf: deduction({ perCase: undefined as never }), property: "perCase", expected: "a-number-above-0" },
    { leaf: deduction({ atMost: 0 }), property: "atMost", expected: "a-number-above-0" },
    { leaf: deduction({ atMost: 2.5 }), property: "atMost", expected: "at-most-the-maximum" },
    { leaf: deduction({ startsAt: "half" as never }), property: "startsAt", expected: "a-start" },
  ])("$property $expected", ({ leaf, property, expected }) => {
    expect(errorOf(() => defineIndex(indexOf([leaf])))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property, expected },
    });
  });

  test("no maximum to deduct from, and a maximum on penalty points", () => {
    expect(errorOf(() => defineIndex(indexOf([{ ...deduction(), max: undefined }]))).code).toBe(
      "reform-index/missing-max",
    );
    expect(errorOf(() => defineIndex(indexOf([{ ...penalty(), max: 5 }])))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "leaf", property: "max", place: "outside-the-maximum" },
    });
  });
});

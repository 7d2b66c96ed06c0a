import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { leafOf, scoreOf } from "../../support/indexes.js";

/** Life expectancy of the Human Development Report: 20 years earn nothing, 85 all. */
const LIFE = leafOf({ type: "goalposts", low: 20, high: 85, clamp: true }, { max: 1 });

describe("goalposts", () => {
  test.each([
    [20, "0"],
    [85, "1"],
    [52.5, "1/2"],
    [33, "1/5"],
    [90, "1"],
    [10, "0"],
  ])("%d years earn %s", (years, exact) => {
    expect(scoreOf(LIFE, years).exact).toBe(exact);
  });

  test("less is better where the low goalpost is the greater number", () => {
    const days = leafOf({ type: "goalposts", low: 30, high: 10 }, { max: 10 });
    expect(scoreOf(days, 10).exact).toBe("10");
    expect(scoreOf(days, 15).exact).toBe("15/2");
    expect(scoreOf(days, 30).exact).toBe("0");
    expect(errorOf(() => scoreOf(days, 31))).toMatchObject({ facts: { value: 31, low: 10, high: 30 } });
  });

  test("a value beyond them is an error unless they clamp", () => {
    expect(errorOf(() => scoreOf(leafOf({ type: "goalposts", low: 20, high: 85 }), 90))).toEqual({
      code: "reform-index/invalid-observation",
      facts: { unit: "unit", id: "leaf", value: 90, expected: "range", low: 20, high: 85 },
    });
  });

  test("0 out of 0 follows its policy", () => {
    const rule = { type: "goalposts", low: 0, high: 1 } as const;
    const nothing = { numerator: 0, denominator: 0 };
    expect(scoreOf(leafOf(rule), nothing).state).toBe("not-scored");
    expect(scoreOf(leafOf({ ...rule, whenDenominatorIsZero: "full" }), nothing).exact).toBe("20");
  });

  test.each([
    { rule: { low: 1, high: 1 }, property: "high", expected: "a-value-other-than-low" },
    { rule: { low: "1", high: 1 }, property: "low", expected: "a-number" },
    { rule: { low: 1 }, property: "high", expected: "a-number" },
    { rule: { low: 1, high: 2, clamp: "yes" }, property: "clamp", expected: "true-or-false" },
  ])("refuses $rule", ({ rule, property, expected }) => {
    expect(errorOf(() => scoreOf(leafOf({ type: "goalposts", ...rule } as never), 1))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property, expected },
    });
  });
});

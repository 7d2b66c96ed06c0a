import { expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { leafOf, scoreOf } from "../../support/indexes.js";

test("the score is the observation", () => {
  expect(scoreOf(leafOf({ type: "value" }), 19.125)).toMatchObject({ exact: "153/8", max: 20 });
  expect(scoreOf(leafOf({ type: "value" }), { numerator: 1, denominator: 3 }).exact).toBe("1/3");
});

test("with a maximum it lies between 0 and that", () => {
  expect(errorOf(() => scoreOf(leafOf({ type: "value" }), 20.01))).toEqual({
    code: "reform-index/invalid-observation",
    facts: { unit: "unit", id: "leaf", value: 20.01, expected: "range", low: 0, high: 20 },
  });
  expect(errorOf(() => scoreOf(leafOf({ type: "value" }), -0.01)).code).toBe("reform-index/invalid-observation");
});

test("without a maximum it may be any number, and has no percentage", () => {
  expect(scoreOf(leafOf({ type: "value" }, { max: undefined }), -1.5)).toMatchObject({
    exact: "-3/2",
    max: null,
    percent: { value: null, exact: null, printed: "–" },
  });
});

test("0 out of 0 follows its policy", () => {
  const nothing = { numerator: 0, denominator: 0 };
  expect(scoreOf(leafOf({ type: "value" }), nothing).state).toBe("not-scored");
  expect(scoreOf(leafOf({ type: "value", whenDenominatorIsZero: "zero" }), nothing).exact).toBe("0");
});

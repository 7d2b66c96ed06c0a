import { defineIndex, type Formula, type Observation, type ScoringRule, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const of = (id: string): Formula => ({ type: "observed", id });
const number = (value: number): Formula => ({ type: "number", value });
const ratio: Formula = { type: "divide", from: of("late"), by: of("all") };

const definition = (derived: Formula, rule: ScoringRule = { type: "value" }, properties = {}) =>
  indexOf(
    [
      leafOf({ type: "yes-no" }, { id: "posted", max: 1 }),
      leafOf(rule, { max: rule.type === "value" ? undefined : 10, derived, ...properties }),
    ],
    { variables: [{ id: "late" }, { id: "all" }] },
  );

const score = (derived: Formula, values: Readonly<Record<string, Observation>>, rule?: ScoringRule, properties = {}) =>
  scoreIndex(defineIndex(definition(derived, rule, properties)), { unit: "unit", values: { posted: true, ...values } })
    .nodes.leaf;

describe("a formula", () => {
  const values = { late: 3, all: 8 };

  test.each([
    [number(0.1), "1/10"],
    [of("late"), "3"],
    [of("posted"), "1"],
    [{ type: "add", of: [number(0.1), number(0.2)] }, "3/10"],
    [{ type: "multiply", of: [of("late"), of("all")] }, "24"],
    [{ type: "min", of: [of("late"), of("all"), number(5)] }, "3"],
    [{ type: "max", of: [of("late"), of("all"), number(5)] }, "8"],
    [{ type: "subtract", from: of("late"), by: of("all") }, "-5"],
    [ratio, "3/8"],
    [{ type: "multiply", of: [number(2), ratio] }, "3/4"],
    [
      {
        type: "when",
        condition: { type: "compared", id: "all", comparison: "more-than", value: 5 },
        met: number(1),
        otherwise: number(2),
      },
      "1",
    ],
    [
      {
        type: "when",
        condition: { type: "answered", id: "posted", value: false },
        met: number(1),
        otherwise: number(2),
      },
      "2",
    ],
  ] as const satisfies readonly (readonly [Formula, string])[])("%o makes %s", (formula, exact) => {
    expect(score(formula, values)?.exact).toBe(exact);
  });

  test("says what it made, and that it did", () => {
    expect(score(ratio, values, { type: "proportional" })).toMatchObject({
      exact: "15/4",
      inputs: { observation: { numerator: 3, denominator: 8 }, derived: true, ratio: { printed: "37.50" } },
    });
    expect(score({ type: "add", of: [of("late"), number(0.5)] }, values)?.inputs).toMatchObject({ observation: 3.5 });
  });

  test("keeps 0 out of 0 at its top for the policy of the rule", () => {
    const none = { late: 0, all: 0 };
    expect(score(ratio, none, { type: "proportional", whenDenominatorIsZero: "full" })).toMatchObject({
      exact: "10",
      reason: { code: "reform-index/denominator-is-zero", facts: { id: "leaf", policy: "full" } },
    });
    expect(
      score(of("late"), { late: { numerator: 0, denominator: 0 } }, { type: "value", whenDenominatorIsZero: "zero" })
        ?.exact,
    ).toBe("0");
  });

  test("refuses every other division by 0", () => {
    const divided = (formula: Formula, late: Observation) => errorOf(() => score(formula, { late, all: 0 }));
    const facts = { unit: "unit", id: "leaf", expected: "fraction-with-denominator", low: null, high: null };
    const code = "reform-index/invalid-observation";
    expect(divided(ratio, 3)).toEqual({ code, facts: { ...facts, value: "3/0" } });
    expect(divided({ type: "add", of: [ratio] }, 0)).toEqual({ code, facts: { ...facts, value: "0/0" } });
    expect(divided({ type: "add", of: [of("late")] }, { numerator: 0, denominator: 0 })).toEqual({
      code,
      facts: { ...facts, value: "0/0" },
    });
  });

  test("of what was not observed is not observed, and of what does not apply does not apply", () => {
    expect(score(ratio, { late: 3 })).toMatchObject({
      state: "not-scored",
      reason: { code: "reform-index/not-observed" },
    });
    expect(score(ratio, { late: "not-applicable", all: null })?.reason?.code).toBe("reform-index/not-observed");
    expect(
      score(ratio, { late: "not-applicable", all: 8 }, undefined, { whenNotApplicable: "leave-out" }),
    ).toMatchObject({
      state: "left-out",
      inputs: { observation: "not-applicable" },
    });
    const when: Formula = {
      type: "when",
      condition: { type: "compared", id: "all", comparison: "equal", value: 1 },
      met: number(1),
      otherwise: number(2),
    };
    expect(score(when, {})?.reason?.code).toBe("reform-index/not-observed");
  });

  test.each<[Formula["type"], Formula]>([
    ["add", { type: "add", of: [of("late"), of("all")] }],
    ["multiply", { type: "multiply", of: [number(0), of("late"), of("all")] }],
    ["min", { type: "min", of: [of("late"), of("all")] }],
    ["subtract", { type: "subtract", from: of("late"), by: of("all") }],
    ["add, further below", { type: "add", of: [number(1), { type: "max", of: [of("late"), of("all")] }] }],
  ] as never)("%s of what is missing is missing, never 0", (_, formula) => {
    expect(score(formula, { late: 3 })?.reason?.code).toBe("reform-index/not-observed");
    expect(score(formula, { late: "not-applicable", all: 3 })).toMatchObject({
      state: "not-scored",
      reason: { code: "reform-index/not-applicable" },
      inputs: { observation: "not-applicable" },
    });
  });

  test("turns the sign of a fraction to its numerator", () => {
    expect(score(ratio, { late: 3, all: -8 })).toMatchObject({
      exact: "-3/8",
      inputs: { observation: { numerator: -3, denominator: 8 } },
    });
  });

  test("makes whole cases for rules that count", () => {
    expect(score(of("late"), { late: 3 }, { type: "deduction", perCase: 1 })?.exact).toBe("7");
    expect(errorOf(() => score(of("late"), { late: 0.5 }, { type: "deduction", perCase: 1 }))).toMatchObject({
      facts: { id: "leaf", expected: "cases" },
    });
  });
});

describe("what is refused", () => {
  test("an observation beside the formula, but not its absence", () => {
    expect(errorOf(() => score(number(1), { leaf: 2 }))).toEqual({
      code: "reform-index/derived-observation",
      facts: { unit: "unit", id: "leaf" },
    });
    expect(score(number(1), { leaf: null })?.exact).toBe("1");
  });

  test("a formula that reads itself, another formula, or a node above", () => {
    const chain = indexOf([
      leafOf({ type: "value" }, { id: "a", derived: number(1) }),
      { id: "b", children: [leafOf({ type: "value" }, { id: "c", derived: of("a") })] },
    ]);
    const expected = "an-observation-given";
    expect(errorOf(() => defineIndex(definition(of("leaf"))))).toMatchObject({ facts: { value: "leaf", expected } });
    expect(errorOf(() => defineIndex(chain))).toEqual({
      code: "reform-index/invalid-definition",
      facts: { id: "c", property: "id", value: "a", expected },
    });
    const above = indexOf([{ id: "b", children: [leafOf({ type: "value" }, { id: "c", derived: of("b") })] }]);
    expect(errorOf(() => defineIndex(above))).toMatchObject({ facts: { id: "c", value: "b", expected } });
  });

  test("what it reads must be there", () => {
    expect(errorOf(() => defineIndex(definition(of("lat"))))).toEqual({
      code: "reform-index/unknown-reference",
      facts: { id: "leaf", reference: "lat", near: ["late", "leaf", "all", "posted"] },
    });
  });

  test.each([
    null,
    7,
    { type: "power" },
    { type: "number", value: Number.NaN },
    { type: "observed" },
    { type: "add", of: [] },
    { type: "divide", from: number(1) },
    { type: "when", condition: { type: "answered", id: "posted", value: true }, met: number(1) },
  ])("%o", (derived) => {
    expect(errorOf(() => defineIndex(definition(derived as never)))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property: "derived", expected: "a-formula" },
    });
  });

  test("a formula on an inner node or a yes-no question", () => {
    const inner = { id: "inner", derived: number(1), children: [leafOf({ type: "value" }, { id: "a" })] };
    expect(errorOf(() => defineIndex(indexOf([inner])))).toMatchObject({ facts: { place: "on-an-inner-node" } });
    expect(errorOf(() => defineIndex(definition(number(1), { type: "yes-no" })))).toMatchObject({
      facts: { id: "leaf", property: "derived", place: "on-an-answer-of-a-person" },
    });
  });
});

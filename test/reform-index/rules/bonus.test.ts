import { type Aggregate, type BonusRule, defineIndex, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf, scoreOf } from "../../support/indexes.js";

const bonus = (rule: Partial<BonusRule> = {}, properties = {}) =>
  leafOf({ type: "bonus", perCase: 0.5, atMost: 2, ...rule }, { max: undefined, ...properties });

describe("bonus points", () => {
  test.each([
    [0, "0"],
    [1, "1/2"],
    [3, "3/2"],
    [4, "2"],
    [5, "2"],
    [true, "1/2"],
    [false, "0"],
  ])("%s: %s points, at most 2", (observation, exact) => {
    expect(scoreOf(bonus(), observation)).toMatchObject({ exact, max: 0, percent: { value: null } });
  });

  test("lift a total above its maximum, unless a limit stops it", () => {
    const criteria = [leafOf({ type: "yes-no" }, { id: "a", max: 10 }), bonus({}, { id: "b" })];
    const total = (limit?: { to: number }) =>
      scoreIndex(defineIndex(indexOf(criteria, { max: 10, limit })), { unit: "unit", values: { a: true, b: 3 } });
    expect(total().total).toMatchObject({ exact: "23/2", max: 10, percent: { exact: "115" } });
    expect(total({ to: 10 }).total).toMatchObject({ exact: "10", percent: { exact: "100" } });
    expect(total({ to: 10 }).root).toMatchObject({ limit: { to: 10 }, limited: true });
    expect(total().root.limited).toBe(false);
  });

  test("several are capped together by a node above them", () => {
    const bonuses = { id: "bonuses", limit: { to: 3 }, children: [bonus({}, { id: "a" }), bonus({}, { id: "b" })] };
    const index = defineIndex(indexOf([leafOf({ type: "yes-no" }, { id: "c", max: 10 }), bonuses]));
    const card = (a: number, b: number) => scoreIndex(index, { unit: "unit", values: { a, b, c: false } });
    expect(card(4, 4).nodes.bonuses).toMatchObject({ exact: "3", max: 0, limit: { to: 3 }, limited: true });
    expect(card(4, 4).total).toMatchObject({ exact: "3", max: 10 });
    expect(card(1, 4).nodes.bonuses).toMatchObject({ exact: "5/2", limited: false });
    expect(defineIndex(JSON.parse(JSON.stringify(index)))).toStrictEqual(index);
  });
});

describe("what is refused", () => {
  test.each([
    [0.5, "cases-or-yes"],
    [-1, "cases-or-yes"],
    [{ numerator: 1, denominator: 1 }, "cases-or-yes"],
  ])("%o", (observation, expected) => {
    expect(errorOf(() => scoreOf(bonus(), observation))).toMatchObject({
      code: "reform-index/invalid-observation",
      facts: { id: "leaf", expected },
    });
  });

  test.each([
    [{ perCase: -1 }, "perCase"],
    [{ atMost: undefined as never }, "atMost"],
  ])("%o", (rule, property) => {
    expect(errorOf(() => defineIndex(indexOf([bonus(rule)])))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { property, expected: "a-number-above-0" },
    });
  });

  test("a maximum", () => {
    expect(errorOf(() => defineIndex(indexOf([bonus({}, { max: 2 })])))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "leaf", property: "max", place: "outside-the-maximum" },
    });
  });

  test.each(["mean", "geometric-mean"] satisfies Aggregate[])(
    "a place in a %s, alone or in a node of its own",
    (aggregate) => {
      const inner = { id: "inner", children: [bonus()] };
      const outside = (criteria: (typeof inner | ReturnType<typeof bonus>)[]) =>
        errorOf(() => defineIndex(indexOf([leafOf({ type: "yes-no" }, { id: "a" }), ...criteria], { aggregate })));
      const facts = { place: "outside-a-sum" };
      expect(outside([bonus()])).toEqual({
        code: "reform-index/misplaced-property",
        facts: { ...facts, id: "leaf", property: "rule" },
      });
      expect(outside([inner])).toEqual({
        code: "reform-index/misplaced-property",
        facts: { ...facts, id: "inner", property: "children" },
      });
    },
  );
});

import { type CriterionDefinition, defineIndex, type Observation, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const free = (id: string): CriterionDefinition => leafOf({ type: "value" }, { id, max: undefined });
const upTo = (id: string, max: number, properties = {}): CriterionDefinition =>
  leafOf({ type: "value" }, { id, max, whenNotApplicable: "leave-out", ...properties });

const score = (
  criteria: readonly CriterionDefinition[],
  values: Readonly<Record<string, Observation>>,
  properties: Parameters<typeof indexOf>[1] = {},
) => scoreIndex(defineIndex(indexOf(criteria, properties)), { unit: "unit", values });

describe("bounds of a score", () => {
  const bounded = { id: "sum", limit: { from: -2, to: 3.5 }, children: [free("a"), free("b")] };

  test.each([
    [1, 1, "2", false],
    [3, 0.5, "7/2", false],
    [3, 0.6, "7/2", true],
    [-1, -1, "-2", false],
    [-1, -1.1, "-2", true],
  ])("%d + %d is %s", (a, b, exact, limited) => {
    expect(score([bounded], { a, b }).nodes.sum).toMatchObject({ exact, limited, limit: { from: -2, to: 3.5 } });
  });

  test("come before the rounding of their node", () => {
    const rounded = { ...bounded, limit: { to: 1.25 }, round: { digits: 1, mode: "half-up" } as const };
    expect(score([rounded], { a: 9, b: 0 }).nodes.sum?.exact).toBe("13/10");
  });

  test("of the index bound its total only", () => {
    const card = score([free("a")], { a: 120 }, { limit: { from: 0, to: 100 } });
    expect(card.total.exact).toBe("100");
    expect(card.nodes.a?.exact).toBe("120");
    expect(score([free("a")], { a: -7 }, { limit: { from: 0, to: 100 } }).total.exact).toBe("0");
  });

  test.each([
    [7, "limit", "an-object"],
    [{ from: "0" }, "from", "a-number"],
    [{ to: Number.NaN }, "to", "a-number"],
    [{ from: 2, to: 1 }, "to", "a-value-not-below-from"],
  ])("%o is refused", (limit, property, expected) => {
    const node = { ...bounded, limit: limit as never };
    expect(errorOf(() => defineIndex(indexOf([node])))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "sum", property, expected },
    });
    expect(errorOf(() => defineIndex(indexOf([free("a")], { limit: limit as never })))).toMatchObject({
      facts: { id: "index", property, expected },
    });
  });

  test("have no meaning on a leaf, whose rule has its own", () => {
    expect(errorOf(() => defineIndex(indexOf([{ ...free("a"), limit: { to: 1 } }])))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "a", property: "limit", place: "on-a-leaf" },
    });
  });
});

describe("redistribution of what was left out", () => {
  const children = [upTo("a", 6), upTo("b", 4)];
  const inner = (redistribute: "none" | "proportional") => ({ id: "sum", redistribute, children });
  const values = { a: 3, b: "not-applicable" } as const;

  test("multiplies the rest to the whole maximum, and says by what", () => {
    const card = score([inner("proportional"), upTo("c", 5)], { ...values, c: 5 });
    expect(card.nodes.sum).toMatchObject({
      exact: "5",
      max: 10,
      percent: { exact: "50" },
      inputs: { children: ["a"], leftOut: ["b"], order: ["a", "b"], scaledBy: "5/3" },
    });
    expect(card.total).toMatchObject({ exact: "10", max: 15 });
  });

  test("is not done unless told: the total is out of the smaller maximum", () => {
    const card = score([inner("none")], values);
    expect(card.nodes.sum).toMatchObject({ exact: "3", max: 6, percent: { exact: "50" }, inputs: { scaledBy: null } });
  });

  test("of the top level makes the total out of the whole maximum", () => {
    const card = score(children, values, { redistribute: "proportional" });
    expect(card.total).toMatchObject({ exact: "5", max: 10 });
    expect(card.root).toMatchObject({ scaledBy: "5/3", leftOut: ["b"] });
  });

  test("also brings back what was left out further below", () => {
    const outer = { id: "outer", redistribute: "proportional" as const, children: [inner("none"), upTo("c", 5)] };
    expect(score([outer], { ...values, c: 5 }).nodes.outer).toMatchObject({
      exact: "120/11",
      max: 15,
      inputs: { children: ["sum", "c"], leftOut: [], scaledBy: "15/11" },
    });
  });

  test("comes before the bounds and leaves what is open open", () => {
    const bounded = { ...inner("proportional"), limit: { to: 4 } };
    expect(score([bounded], values).nodes.sum).toMatchObject({ exact: "4", limited: true });
    expect(score([inner("proportional")], { b: "not-applicable" }).nodes.sum).toMatchObject({
      state: "not-scored",
      max: 10,
      inputs: { scaledBy: null },
    });
    const all = score([inner("proportional"), upTo("c", 5)], { a: "not-applicable", b: "not-applicable", c: 1 });
    expect(all.nodes.sum?.state).toBe("left-out");
  });

  test("changes nothing where nothing was left out", () => {
    expect(score([inner("proportional")], { a: 3, b: 1 }).nodes.sum).toMatchObject({
      exact: "4",
      inputs: { scaledBy: null },
    });
  });

  test("has no meaning on means and leaves", () => {
    const mean = { ...inner("proportional"), aggregate: "mean" as const };
    expect(errorOf(() => defineIndex(indexOf([mean])))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "sum", property: "redistribute", place: "without-a-sum" },
    });
    expect(errorOf(() => defineIndex(indexOf([upTo("a", 1, { redistribute: "none" })])))).toMatchObject({
      facts: { id: "a", place: "on-a-leaf" },
    });
    expect(errorOf(() => defineIndex(indexOf([inner("some" as never)])))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "sum", property: "redistribute", expected: "a-redistribution" },
    });
  });
});

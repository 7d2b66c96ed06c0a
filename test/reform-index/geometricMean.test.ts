import {
  type CriterionDefinition,
  defineIndex,
  GEOMETRIC_ROUNDING,
  type Rounding,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const leaves = (weights: readonly (number | undefined)[], properties: Partial<CriterionDefinition> = {}) =>
  weights.map((weight, index) => leafOf({ type: "value" }, { id: `x${index}`, max: undefined, weight, ...properties }));

const mean = (values: readonly number[], weights: readonly number[] = [], round?: Rounding) => {
  const children = leaves(values.map((_, index) => weights[index]));
  const index = defineIndex(indexOf([{ id: "mean", aggregate: "geometric-mean", round, children }]));
  return scoreIndex(index, {
    unit: "unit",
    values: Object.fromEntries(values.map((value, at) => [`x${at}`, value])),
  }).nodes.mean;
};

describe("a geometric mean", () => {
  test.each([
    [[2, 8], [], "4"],
    [[4, 1, 0.03125], [], "1/2"],
    [[7], [], "7"],
    [[0, 5], [], "0"],
    [[2, 16], [2, 1], "4"],
    [[2, 16], [0.5, 0.25], "4"],
  ])("of %o by weights %o is %s", (values, weights, exact) => {
    expect(mean(values, weights)?.exact).toBe(exact);
  });

  // the square root of 2 is 1.41421 35623 73095 04880 16887…, the cube root 1.25992 10498 94873 16476 72…
  test.each([
    [{ digits: 20, mode: "down" }, "1.41421356237309504880"],
    [{ digits: 10, mode: "half-up" }, "1.4142135624"],
    [{ digits: 10, mode: "down" }, "1.4142135623"],
    [{ digits: 1, mode: "up" }, "1.5"],
    [{ digits: 0, mode: "half-even" }, "1"],
  ] as const)("is rounded once, at its node: %o", (round, printed) => {
    expect(mean([1, 2], [], round)).toMatchObject({ printed, rounding: round });
  });

  test("is rounded to 15 decimals, half-even, unless told", () => {
    expect(mean([1, 2])).toMatchObject({
      exact: "282842712474619/200000000000000",
      rounding: { digits: 15, mode: "half-even" },
    });
    expect(mean([1, 1, 2])?.score).toBe(1.259921049894873);
    expect(mean([1, 1, 2], [], { digits: 20, mode: "half-up" })?.printed).toBe("1.25992104989487316477");
  });

  test("breaks ties by its mode: the root of 6.25 is 2.5", () => {
    const whole = (mode: Rounding["mode"]) => mean([1, 6.25], [], { digits: 0, mode })?.exact;
    expect([whole("half-up"), whole("half-even"), whole("down"), whole("up")]).toEqual(["3", "2", "2", "3"]);
  });

  test("of the top level tells its rounding", () => {
    const index = defineIndex(indexOf(leaves([undefined, undefined]), { aggregate: "geometric-mean" }));
    const card = scoreIndex(index, { unit: "unit", values: { x0: 1, x1: 2 } });
    expect(card.root.rounding).toEqual(GEOMETRIC_ROUNDING);
    expect(card.total.exact).toBe("282842712474619/200000000000000");
    expect(card.total.printed).toBe("1.41");
  });

  test("has the geometric mean of the maxima for a maximum, also of what is left, and never rounded by the node", () => {
    const children = [4, 9, 6].map((max, index) =>
      leafOf({ type: "value" }, { id: `x${index}`, max, whenNotApplicable: "leave-out" }),
    );
    const index = defineIndex(indexOf([{ id: "mean", max: 6, aggregate: "geometric-mean", children }]));
    expect(index.max).toBe(6);
    const values = { x0: "not-applicable", x1: 4, x2: 6 } as const;
    expect(scoreIndex(index, { unit: "unit", values }).nodes.mean?.max).toBeCloseTo(54 ** 0.5, 12);
    expect(
      errorOf(() => defineIndex(indexOf([{ id: "mean", max: 7, aggregate: "geometric-mean", children }]))),
    ).toEqual({
      code: "reform-index/maximum-is-not-the-mean",
      facts: { id: "mean", stated: 7, mean: 6 },
    });
  });
});

describe("what is refused", () => {
  test("a score below 0", () => {
    expect(errorOf(() => mean([4, -1]))).toEqual({
      code: "reform-index/negative-in-geometric-mean",
      facts: { unit: "unit", id: "mean", child: "x1" },
    });
  });

  const define = (weights: readonly (number | undefined)[]) => () =>
    defineIndex(indexOf([{ id: "mean", aggregate: "geometric-mean", children: leaves(weights) }]));

  test("weights of some children", () => {
    expect(errorOf(define([1, undefined]))).toEqual({
      code: "reform-index/missing-weight",
      facts: { id: "x1", parent: "mean" },
    });
  });

  test("weights that ask for a root above the thousandth", () => {
    expect(define([0.999, 0.001])().criteria).toHaveLength(1);
    expect(define([1000, 1000])().criteria).toHaveLength(1);
    expect(errorOf(define([1, 0.001]))).toEqual({
      code: "reform-index/invalid-definition",
      facts: { id: "mean", property: "weight", value: [1, 0.001], expected: "weights-in-small-proportion" },
    });
  });
});

import { type Assessment, type Normalisation, normalise, normaliseAssessments } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";

describe("a column of figures", () => {
  const FIGURES = [2, 4, null, 4, 10];

  // lower and higher side by side; mean 5, so 2 is 60 % below and 10 is 100 % above it
  test.each([
    [{ type: "min-max" }, [0, 0.25, null, 0.25, 1], [1, 0.75, null, 0.75, 0]],
    [{ type: "goalposts", low: 0, high: 8 }, [0.25, 0.5, null, 0.5, 1.25], [0.75, 0.5, null, 0.5, -0.25]],
    [{ type: "goalposts", low: 3, high: 8, clamp: true }, [0, 0.2, null, 0.2, 1], [1, 0.8, null, 0.8, 0]],
    [{ type: "rank" }, [1, 2, null, 2, 4], [4, 2, null, 2, 1]],
    [{ type: "rank", ties: "max" }, [1, 3, null, 3, 4], [4, 3, null, 3, 1]],
    [{ type: "rank", ties: "dense" }, [1, 2, null, 2, 3], [3, 2, null, 2, 1]],
    [{ type: "rank", ties: "ordinal" }, [1, 2, null, 3, 4], [4, 2, null, 3, 1]],
    [{ type: "percentile-rank" }, [25, 50, null, 50, 100], [100, 50, null, 50, 25]],
    [{ type: "distance-to-target", target: 8 }, [0.25, 0.5, null, 0.5, 1.25], [4, 2, null, 2, 0.8]],
    [{ type: "distance-to", reference: "mean" }, [0.4, 0.8, null, 0.8, 2], [0.4, 0.8, null, 0.8, 2]],
    [{ type: "distance-to", reference: "best" }, [0.2, 0.4, null, 0.4, 1], [1, 2, null, 2, 5]],
    [{ type: "distance-to", reference: "worst" }, [1, 2, null, 2, 5], [0.2, 0.4, null, 0.4, 1]],
    [{ type: "difference-from-mean" }, [-0.6, -0.2, null, -0.2, 1], [0.6, 0.2, null, 0.2, -1]],
    [{ type: "above-or-below-mean", threshold: 0.2 }, [-1, 0, null, 0, 1], [1, 0, null, 0, -1]],
    [
      {
        type: "bands",
        of: "value",
        bands: [
          { to: 4, points: 0 },
          { from: 4, points: 60 },
        ],
      },
      [0, 60, null, 60, 60],
      [0, 60, null, 60, 60],
    ],
    [
      {
        type: "bands",
        of: "percentile-rank",
        bands: [
          { to: 50, points: 0 },
          { from: 50, to: 100, points: 60 },
          { from: 100, points: 100 },
        ],
      },
      [0, 60, null, 60, 100],
      [100, 60, null, 60, 0],
    ],
  ] satisfies readonly (readonly [Normalisation, readonly unknown[], readonly unknown[]])[])(
    "%o",
    (how, higher, lower) => {
      expect(normalise(FIGURES, how)).toEqual(higher);
      expect(normalise(FIGURES, { ...how, direction: "higher-is-better" })).toEqual(higher);
      expect(normalise(FIGURES, { ...how, direction: "lower-is-better" })).toEqual(lower);
    },
  );

  test("by the standard deviation: the textbook column has mean 5 and population deviation 2", () => {
    const column = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(normalise(column, { type: "z-score", deviation: "population" })).toEqual([
      -1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2,
    ]);
    expect(normalise([2, 6, 10], { type: "z-score" })).toEqual([-1, 0, 1]);
    expect(normalise([2, 6, 10], { type: "z-score", direction: "lower-is-better" })).toEqual([1, 0, -1]);
  });

  test("is read as decimals: 0.1 + 0.2 + 0.3 has the mean 0.2", () => {
    expect(normalise([0.1, 0.2, 0.3], { type: "difference-from-mean" })).toEqual([-0.5, 0, 0.5]);
  });

  test("without a figure stays without", () => {
    expect(normalise([null, null], { type: "z-score" })).toEqual([null, null]);
    expect(normalise([], { type: "min-max" })).toEqual([]);
  });
});

describe("columns that have none", () => {
  test.each([
    [[3, 3], { type: "min-max" }, "all-equal"],
    [[3, 3], { type: "z-score" }, "all-equal"],
    [[3, null], { type: "z-score" }, "too-few"],
    [[3], { type: "z-score", deviation: "population" }, "all-equal"],
    [[-1, 1], { type: "difference-from-mean" }, "zero-reference"],
    [[-1, 1], { type: "distance-to", reference: "mean" }, "zero-reference"],
    [[1, 2], { type: "distance-to-target", target: 0 }, "zero-reference"],
    [[0, 2], { type: "distance-to-target", target: 1, direction: "lower-is-better" }, "zero-reference"],
  ] as const)("%o by %o", (values, how, why) => {
    expect(errorOf(() => normalise(values, how))).toEqual({
      code: "reform-index/cannot-normalise",
      facts: { type: how.type, why },
    });
  });

  test("a figure in none of the bands", () => {
    expect(errorOf(() => normalise([5], { type: "bands", of: "value", bands: [{ to: 4, points: 1 }] }))).toEqual({
      code: "reform-index/no-figure-band",
      facts: { value: 5 },
    });
  });

  test.each([
    [{ type: "log" }, "type", "a-normalisation"],
    [null, "type", "a-normalisation"],
    [{ type: "min-max", direction: "up" }, "direction", "a-direction"],
    [{ type: "goalposts", low: "0", high: 1 }, "low", "a-number"],
    [{ type: "goalposts", low: 1, high: 1 }, "high", "a-number-other-than-low"],
    [{ type: "goalposts", low: 0, high: 1, clamp: 1 }, "clamp", "true-or-false"],
    [{ type: "z-score", deviation: "mean" }, "deviation", "a-deviation"],
    [{ type: "rank", ties: "mean" }, "ties", "a-way-with-ties"],
    [{ type: "distance-to-target" }, "target", "a-number"],
    [{ type: "distance-to", reference: "median" }, "reference", "a-reference"],
    [{ type: "above-or-below-mean", threshold: -0.1 }, "threshold", "a-number-from-0"],
    [{ type: "bands", of: "rank", bands: [{ points: 1 }] }, "of", "what-bands-are-of"],
    [{ type: "bands", of: "value", bands: [{ points: "1" }] }, "points", "a-number"],
  ])("%o is no way to normalise", (how, property, expected) => {
    expect(errorOf(() => normalise([1, 2], how as never))).toMatchObject({
      code: "reform-index/invalid-normalisation",
      facts: { property, expected },
    });
  });

  test.each([7, [Number.NaN], ["1"], [undefined]])("%o is no column", (values) => {
    expect(errorOf(() => normalise(values as never, { type: "min-max" }))).toMatchObject({
      code: "reform-index/invalid-normalisation",
      facts: { property: "values", expected: "numbers-or-null" },
    });
  });
});

describe("columns of assessments", () => {
  const units: readonly Assessment[] = [
    { unit: "A", values: { days: 4, share: { numerator: 1, denominator: 2 }, posted: true }, period: "2026" },
    { unit: "B", values: { days: 8, share: { numerator: 0, denominator: 0 }, posted: false } },
    { unit: "C", values: { days: "not-applicable", share: 1 } },
    { unit: "D", values: { days: null, share: 0.75 } },
  ];

  test("are normalised by id, over the units that have a figure", () => {
    const result = normaliseAssessments(units, {
      days: { type: "min-max", direction: "lower-is-better" },
      share: { type: "min-max" },
    });
    expect(result).toStrictEqual([
      { unit: "A", values: { days: 1, share: 0, posted: true }, period: "2026" },
      { unit: "B", values: { days: 0, share: { numerator: 0, denominator: 0 }, posted: false } },
      { unit: "C", values: { days: "not-applicable", share: 1 } },
      { unit: "D", values: { days: null, share: 0.5 } },
    ]);
  });

  test("must be there, and be numbers", () => {
    const call = (how: object, list: unknown = units) =>
      errorOf(() => normaliseAssessments(list as never, how as never));
    expect(call({ dais: { type: "min-max" } })).toEqual({
      code: "reform-index/nothing-to-normalise",
      facts: { id: "dais", near: ["days", "share", "posted"] },
    });
    expect(call({ posted: { type: "min-max" } })).toMatchObject({
      code: "reform-index/invalid-observation",
      facts: { unit: "A", id: "posted", expected: "number-or-fraction" },
    });
    expect(call({ days: { type: "log" } }).code).toBe("reform-index/invalid-normalisation");
    expect(call(null as never)).toMatchObject({ facts: { argument: "how" } });
    expect(call({}, [null])).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument: "assessments" },
    });
  });
});

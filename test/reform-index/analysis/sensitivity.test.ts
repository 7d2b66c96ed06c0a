import {
  type Alternative,
  type CriterionDefinition,
  defineIndex,
  type IndexDefinition,
  type SensitivityOptions,
  sensitivity,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";
import { cardsOf, TWO_FIELDS, value } from "../../support/smallFields.js";

/** Totals 75, 70, 60 and 50. */
const CARDS = cardsOf(TWO_FIELDS, { a: [40, 15, 20], b: [20, 5, 45], c: [25, 25, 10], d: [10, 10, 30], open: [1, 1] });

const NO_DRAWS = { seed: 1, draws: 0 } as const;

describe("without one criterion", () => {
  test("ranks are those of the rest, and a shift above 0 is a rise", () => {
    const { withoutOne, unranked } = sensitivity(CARDS, NO_DRAWS);
    // without A: 20, 45, 10, 30; without B: 55, 25, 50, 20
    expect(withoutOne).toEqual([
      { id: "A", ranks: { a: 3, b: 1, c: 4, d: 2 }, shifts: { a: -2, b: 1, c: -1, d: 2 }, meanAbsoluteShift: 1.5 },
      { id: "B", ranks: { a: 1, b: 3, c: 2, d: 4 }, shifts: { a: 0, b: -1, c: 1, d: 0 }, meanAbsoluteShift: 0.5 },
    ]);
    expect(unranked).toEqual(["open"]);
  });

  test("a leaf, and an only child, which takes its parent along", () => {
    const { withoutOne } = sensitivity(CARDS, { ...NO_DRAWS, leaveOut: "leaves" });
    // without A.1: 35, 50, 35, 40
    expect(withoutOne.map(({ id, ranks }) => [id, ranks])).toEqual([
      ["A.1", { a: 3, b: 1, c: 3, d: 2 }],
      ["A.2", { a: 2, b: 1, c: 4, d: 3 }],
      ["B.1", { a: 1, b: 3, c: 2, d: 4 }],
    ]);
  });

  test("named ones, in the order of the index; none without the only one", () => {
    const ids = (options: Partial<SensitivityOptions>) =>
      sensitivity(CARDS, { ...NO_DRAWS, ...options }).withoutOne.map(({ id }) => id);
    expect(ids({ leaveOut: ["B", "A.2", "B"] })).toEqual(["A.2", "B"]);
    expect(ids({ leaveOut: [] })).toEqual([]);
    const alone = cardsOf(defineIndex(indexOf([value("x")])), { a: [1], b: [2] });
    expect(sensitivity(alone, NO_DRAWS).withoutOne).toEqual([]);
  });

  test("a unit of which nothing remains has no rank there", () => {
    const index = defineIndex(indexOf(["x", "y"].map((id) => value(id, { whenNotApplicable: "leave-out" }))));
    const cards = cardsOf(index, { a: [40, 20], b: [45, "not-applicable"] });
    const [withoutX] = sensitivity(cards, { ...NO_DRAWS, measure: "percent" }).withoutOne;
    expect(withoutX).toEqual({ id: "x", ranks: { a: 1 }, shifts: { a: 1 }, meanAbsoluteShift: 1 });
  });
});

test("without the only criterion that applied to anybody nobody has a rank, and nothing shifts", () => {
  const index = defineIndex(indexOf([value("x"), value("y", { whenNotApplicable: "leave-out" })]));
  const cards = cardsOf(index, { a: [40, "not-applicable"], b: [30, "not-applicable"] });
  expect(sensitivity(cards, { ...NO_DRAWS, leaveOut: ["x"] }).withoutOne).toEqual([
    { id: "x", ranks: {}, shifts: {}, meanAbsoluteShift: 0 },
  ]);
});

describe("alternatives", () => {
  const rankings = (...alternatives: readonly Alternative[]) =>
    sensitivity(CARDS, { ...NO_DRAWS, alternatives }).alternatives;

  test("another aggregate of the top level: roots of 55 · 20, 25 · 45, 50 · 10 and 20 · 30", () => {
    // 1,100, 1,125, 500 and 600: two neighbours change places twice, so 4 pairs of 6 agree
    expect(rankings({ id: "geometric", aggregate: "geometric-mean" })).toEqual([
      { id: "geometric", ranks: { a: 2, b: 1, c: 4, d: 3 }, changed: 4, kendall: 1 / 3 },
    ]);
  });

  test("roundings of the leaves", () => {
    const index = defineIndex(indexOf([value("x"), value("y")]));
    // 20.4 + 20.4 and 20.5 + 20: rounded 40 and 41
    const cards = cardsOf(index, { a: [20.4, 20.4], b: [20.5, 20] });
    const round = { digits: 0, mode: "half-up" } as const;
    const [rounded] = sensitivity(cards, { ...NO_DRAWS, alternatives: [{ id: "whole", round }] }).alternatives;
    expect(rounded).toEqual({ id: "whole", ranks: { a: 2, b: 1 }, changed: 2, kendall: -1 });
  });

  test("roundings leave alone what was left out", () => {
    const index = defineIndex(indexOf([value("x"), value("y", { whenNotApplicable: "leave-out" })]));
    // 20.4 of 50 are 40.8 %, 40.7 of 100 are 40.7 %; rounded both are 40 %
    const cards = cardsOf(index, { a: [20.4, "not-applicable"], b: [20.3, 20.4] });
    const round = { digits: 0, mode: "half-up" } as const;
    const options = { ...NO_DRAWS, measure: "percent", alternatives: [{ id: "whole", round }] } as const;
    expect(sensitivity(cards, options).alternatives[0]).toMatchObject({ ranks: { a: 1, b: 1 }, changed: 1 });
  });

  test("a mean of what a sum adds up ranks alike; without weights a weighted mean is a mean", () => {
    for (const aggregate of ["mean", "weighted-mean"] as const) {
      expect(rankings({ id: aggregate, aggregate })).toEqual([
        { id: aggregate, ranks: { a: 1, b: 2, c: 3, d: 4 }, changed: 0, kendall: 1 },
      ]);
    }
  });

  test("printed totals, where equals share a rank: Kendall's tau-b is 5 / √(6 · 5)", () => {
    const index = defineIndex(indexOf([value("x")]));
    const cards = cardsOf(index, { a: [40], b: [30.001], c: [30], d: [20] });
    const [printed, exact] = sensitivity(cards, {
      ...NO_DRAWS,
      alternatives: [
        { id: "printed", basis: "printed" },
        { id: "exact", basis: "exact" },
      ],
    }).alternatives;
    expect(printed).toMatchObject({ ranks: { a: 1, b: 2, c: 2, d: 4 }, changed: 1 });
    expect(printed?.kendall).toBeCloseTo(5 / Math.sqrt(30), 12);
    expect(exact).toMatchObject({ changed: 0, kendall: 1 });
  });

  test("there is no tau where all share a rank", () => {
    const cards = cardsOf(TWO_FIELDS, { a: [1, 1, 1], b: [1, 1, 1] });
    const alternatives = [{ id: "same", basis: "exact" }] as const;
    expect(sensitivity(cards, { ...NO_DRAWS, alternatives }).alternatives[0]?.kendall).toBeNull();
  });

  test("no root of a negative score", () => {
    const index = defineIndex(
      indexOf([
        value("x"),
        leafOf({ type: "deduction", perCase: 1, startsAt: "zero" }, { id: "penalty", max: undefined }),
      ]),
    );
    const cards = cardsOf(index, { a: [10, 0], b: [10, 2] });
    const alternatives = [{ id: "geometric", aggregate: "geometric-mean" }] as const;
    expect(errorOf(() => sensitivity(cards, { ...NO_DRAWS, alternatives }))).toEqual({
      code: "reform-index/negative-in-geometric-mean",
      facts: { unit: "b", id: "index", child: "penalty" },
    });
  });
});

describe("draws", () => {
  test("no draws: every interval is the rank, and nothing is likely", () => {
    expect(sensitivity(CARDS, NO_DRAWS).units[1]).toEqual({
      unit: "b",
      rank: 2,
      low: 2,
      high: 2,
      median: 2,
      mean: 2,
      topK: {},
    });
  });

  test("no noise: every draw is the ranking, and equal units share it", () => {
    const cards = cardsOf(TWO_FIELDS, { a: [40, 15, 20], b: [15, 40, 20], c: [1, 1, 1] });
    const { units } = sensitivity(cards, { seed: 7, draws: 50, noise: 0 });
    expect(units.map(({ unit, rank, low, high, median, mean }) => [unit, rank, low, high, median, mean])).toEqual([
      ["a", 1, 1, 1, 1, 1],
      ["b", 1, 1, 1, 1, 1],
      ["c", 3, 3, 3, 3, 3],
    ]);
    expect(units[0]?.topK).toEqual({ "1": { draws: 50, probability: 1 }, "3": { draws: 50, probability: 1 } });
  });

  test.each<[string, Partial<IndexDefinition>, Partial<CriterionDefinition>]>([
    ["a limit from below", { limit: { from: 60 } }, {}],
    ["a limit of a field from both sides", {}, { limit: { from: 20, to: 60 } }],
    ["a field rounded up", {}, { round: { digits: 0, mode: "up" } }],
    ["a field rounded down", {}, { round: { digits: 0, mode: "down" } }],
    ["a field rounded to the nearest", {}, { round: { digits: 0, mode: "half-up" } }],
    ["a field with a geometric mean", {}, { aggregate: "geometric-mean" }],
    ["a mean of the top level", { aggregate: "mean" }, {}],
    ["a top level that makes up for what was left out", { redistribute: "proportional" }, {}],
    ["a field that makes up for what was left out", {}, { redistribute: "proportional" }],
  ])("no noise in an index with %s: every draw is the ranking, by points and by percent", (_, top, properties) => {
    const weight = properties.aggregate === "geometric-mean" ? { weight: 1 } : {};
    const leaves = ["A.1", "A.2"].map((id) => value(id, { ...weight, whenNotApplicable: "leave-out" }));
    const index = defineIndex(indexOf([{ id: "A", children: leaves, ...properties }, value("B")], top));
    const cards = cardsOf(index, {
      a: [40.6, 15.2, 20],
      b: [20.5, "not-applicable", 45],
      c: [25.3, 25.4, 10],
      d: [10.1, 10.9, 30],
    });
    const { units } = sensitivity(cards, { seed: 11, draws: 20, noise: 0, vary: "leaves", measure: "percent" });
    expect(units.map(({ low, high }) => [low, high])).toEqual(units.map(({ rank }) => [rank, rank]));
    const whole = cards.filter(({ unit }) => unit !== "b");
    const byPoints = sensitivity(whole, { seed: 11, draws: 20, noise: 0, vary: "leaves" });
    expect(byPoints.units.map(({ low, high }) => [low, high])).toEqual(byPoints.units.map(({ rank }) => [rank, rank]));
  });

  test("criteria without maxima have equal weights, and units that all have 0 share the first rank", () => {
    const index = defineIndex(indexOf([value("x", { max: undefined }), value("y", { max: undefined })]));
    const better = cardsOf(index, { a: [9, 9], b: [5, 5] });
    const options = { seed: 3, draws: 50, noise: 0.9 } as const;
    expect(sensitivity(better, options).units.map(({ low, high }) => [low, high])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const nothing = cardsOf(index, { a: [0, 0], b: [0, 0] });
    expect(sensitivity(nothing, options).units.map(({ rank, low, high }) => [rank, low, high])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  test("who is better in everything always stays before", () => {
    const cards = cardsOf(TWO_FIELDS, { a: [40, 40, 40], b: [30, 30, 30], c: [20, 20, 20] });
    const { units } = sensitivity(cards, { seed: 3, draws: 200, noise: 0.99, vary: "leaves", topK: [2] });
    expect(units.map(({ low, high }) => [low, high])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(units[2]?.topK).toEqual({ "2": { draws: 0, probability: 0 } });
  });

  test("which of two equals comes first is as likely as not, and intervals follow their level", () => {
    const index = defineIndex(indexOf([value("x"), value("y")]));
    const cards = cardsOf(index, { a: [40, 20], b: [20, 40] });
    const options = { seed: 2026, draws: 10_000 };
    const { units } = sensitivity(cards, options);
    // the standard deviation of 10,000 throws of a coin is 50
    expect(Math.abs((units[0]?.topK["1"]?.draws ?? 0) - 5_000)).toBeLessThan(250);
    expect(units.map(({ rank, low, high }) => [rank, low, high])).toEqual([
      [1, 1, 2],
      [1, 1, 2],
    ]);
    const { units: narrow } = sensitivity(cards, { ...options, level: 0.0001 });
    expect(narrow.every(({ low, high, median }) => low === median && high === median)).toBe(true);
  });

  test("the same seed, the same result; another, another", () => {
    const run = (seed: number) => JSON.stringify(sensitivity(CARDS, { seed, draws: 300 }));
    expect(run(5)).toBe(run(5));
    expect(run(5).replace('"seed":5', "")).not.toBe(run(6).replace('"seed":6', ""));
  });

  test("more than 256 units, which are sorted and not counted", () => {
    const index = defineIndex(indexOf([value("x", { max: 1_000 })]));
    const rows = Object.fromEntries(Array.from({ length: 300 }, (_, unit) => [`u${unit}`, [Math.floor(unit / 2)]]));
    const { units } = sensitivity(cardsOf(index, rows), { seed: 1, draws: 3, topK: [2] });
    expect(units.every(({ rank, low, high, mean }) => low === rank && high === rank && mean === rank)).toBe(true);
    expect(units.filter(({ topK }) => topK["2"]?.probability === 1).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test("survive JSON", () => {
    const result = sensitivity(CARDS, { seed: 1, alternatives: [{ id: "printed", basis: "printed" }] });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(sensitivity(JSON.parse(JSON.stringify(CARDS)), { seed: 1 }).units).toStrictEqual(result.units);
  });

  test.each([
    { draws: 1, calls: 1 },
    { draws: 100, calls: 100 },
    { draws: 250, calls: 84 },
    { draws: 0, calls: 0 },
  ])("tell how far they have come: $calls times for $draws", ({ draws, calls }) => {
    const told: { readonly done: number; readonly total: number }[] = [];
    sensitivity(CARDS, { seed: 1, draws, onProgress: (progress) => told.push(progress) });
    expect(told).toHaveLength(calls);
    expect(told.at(-1)).toEqual(calls === 0 ? undefined : { done: draws, total: draws });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  });
});

describe("different maxima", () => {
  const index = defineIndex(indexOf([value("x"), value("y", { whenNotApplicable: "leave-out" })]));
  const cards = cardsOf(index, { whole: [40, 30], part: [45, "not-applicable"] });

  test("are refused by points and ranked by percent", () => {
    expect(errorOf(() => sensitivity(cards, NO_DRAWS)).code).toBe("reform-index/different-maxima");
    const { units } = sensitivity(cards, { seed: 1, draws: 20, measure: "percent" });
    // 90 % against 60 to 80 %
    expect(units.map(({ unit, low, high }) => [unit, low, high])).toEqual([
      ["part", 1, 1],
      ["whole", 2, 2],
    ]);
  });
});

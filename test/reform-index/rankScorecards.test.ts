import { defineIndex, type RankOptions, rankScorecards, type Scorecard, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const INDEX = defineIndex(indexOf([leafOf({ type: "value" }, { id: "points", max: 100 })]));

const cardOf = (unit: string, points: number | null): Scorecard => scoreIndex(INDEX, { unit, values: { points } });

const places = (cards: readonly Scorecard[], options: RankOptions) =>
  rankScorecards(cards, options).ranked.map(({ unit, rank, tied }) => [unit, rank, tied]);

describe("ties", () => {
  const cards = [cardOf("d", 70), cardOf("c", 80), cardOf("a", 90), cardOf("b", 80)];

  test.each([
    { ties: "min", ranks: [1, 2, 2, 4] },
    { ties: "max", ranks: [1, 3, 3, 4] },
    { ties: "dense", ranks: [1, 2, 2, 3] },
    { ties: "ordinal", ranks: [1, 2, 3, 4] },
  ] as const)("$ties: $ranks, by unit id within a tie", ({ ties, ranks }) => {
    expect(places(cards, { basis: "printed", ties })).toEqual([
      ["a", ranks[0], false],
      ["b", ranks[1], true],
      ["c", ranks[2], true],
      ["d", ranks[3], false],
    ]);
  });
});

describe("basis", () => {
  test("totals that print alike tie on the printed basis only", () => {
    const cards = [cardOf("a", 80.001), cardOf("b", 80.004)];
    expect(places(cards, { basis: "printed", ties: "min" })).toEqual([
      ["a", 1, true],
      ["b", 1, true],
    ]);
    expect(places(cards, { basis: "exact", ties: "min" })).toEqual([
      ["b", 1, false],
      ["a", 2, false],
    ]);
  });

  test("0.1 + 0.2 ties with 0.3", () => {
    const index = defineIndex(indexOf(["a", "b"].map((id) => leafOf({ type: "value" }, { id, max: 1 }))));
    const cards = [
      scoreIndex(index, { unit: "sum", values: { a: 0.1, b: 0.2 } }),
      scoreIndex(index, { unit: "whole", values: { a: 0, b: 0.3 } }),
    ];
    expect(places(cards, { basis: "exact", ties: "min" })).toEqual([
      ["sum", 1, true],
      ["whole", 1, true],
    ]);
  });

  test("totals closer than doubles can tell are still apart", () => {
    const index = defineIndex(indexOf([leafOf({ type: "proportional" }, { id: "p", max: 1 })]));
    const cards = [
      scoreIndex(index, {
        unit: "a",
        values: { p: { numerator: 9_007_199_254_740_989, denominator: 9_007_199_254_740_990 } },
      }),
      scoreIndex(index, {
        unit: "b",
        values: { p: { numerator: 9_007_199_254_740_990, denominator: 9_007_199_254_740_991 } },
      }),
    ];
    expect(places(cards, { basis: "exact", ties: "min" })).toEqual([
      ["b", 1, false],
      ["a", 2, false],
    ]);
  });
});

describe("a ranking", () => {
  test("keeps units without a total apart, with what is missing", () => {
    expect(
      rankScorecards([cardOf("z", null), cardOf("b", 1), cardOf("a", null)], { basis: "exact", ties: "min" }),
    ).toEqual({
      ranked: [{ unit: "b", rank: 1, tied: false, total: cardOf("b", 1).total }],
      unranked: [
        { unit: "a", missing: ["points"] },
        { unit: "z", missing: ["points"] },
      ],
    });
  });

  test("of nobody is empty", () => {
    expect(rankScorecards([], { basis: "exact", ties: "min" })).toEqual({ ranked: [], unranked: [] });
  });

  test("takes scorecards that went through JSON, and survives it", () => {
    const cards = [cardOf("a", 80.5), cardOf("b", 80.25), cardOf("c", null)];
    const ranking = rankScorecards(cards, { basis: "exact", ties: "min" });
    expect(rankScorecards(JSON.parse(JSON.stringify(cards)), { basis: "exact", ties: "min" })).toStrictEqual(ranking);
    expect(JSON.parse(JSON.stringify(ranking))).toStrictEqual(ranking);
    expect(Object.isFrozen(ranking.ranked) && Object.isFrozen(ranking.unranked)).toBe(true);
  });

  test("leaves the list in its order", () => {
    const cards = [cardOf("a", 1), cardOf("b", 2)];
    rankScorecards(cards, { basis: "exact", ties: "min" });
    expect(cards.map(({ unit }) => unit)).toEqual(["a", "b"]);
  });
});

describe("different maxima", () => {
  const index = defineIndex(
    indexOf([
      leafOf({ type: "value" }, { id: "a", max: 70 }),
      leafOf({ type: "value" }, { id: "s", max: 30, whenNotApplicable: "leave-out" }),
    ]),
  );
  const whole = scoreIndex(index, { unit: "whole", values: { a: 63, s: 24 } });
  const part = scoreIndex(index, { unit: "part", values: { a: 63, s: "not-applicable" } });

  test("are not ranked by points", () => {
    expect(errorOf(() => rankScorecards([whole, part], { basis: "exact", ties: "min" }))).toEqual({
      code: "reform-index/different-maxima",
      facts: { unit: "part", max: 70, otherUnit: "whole", otherMax: 100 },
    });
  });

  test("are ranked by percent: 63 of 70 before 87 of 100", () => {
    const options = { basis: "printed", ties: "min", measure: "percent" } as const;
    expect(places([whole, part], options)).toEqual([
      ["part", 1, false],
      ["whole", 2, false],
    ]);
  });

  test("no maximum, no percentage", () => {
    const open = defineIndex(indexOf([leafOf({ type: "value" }, { max: undefined })]));
    const card = scoreIndex(open, { unit: "unit", values: { leaf: 5 } });
    expect(errorOf(() => rankScorecards([card], { basis: "exact", ties: "min", measure: "percent" }))).toEqual({
      code: "reform-index/no-percent",
      facts: { unit: "unit" },
    });
    expect(places([card], { basis: "exact", ties: "min" })).toEqual([["unit", 1, false]]);
  });
});

describe("what is refused", () => {
  const options = { basis: "exact", ties: "min" } as const;

  test.each([
    { id: "index", version: "2" },
    { id: "other", version: "1" },
  ])("scorecards of another index or version: $id $version", ({ id, version }) => {
    const other = defineIndex(indexOf([leafOf({ type: "value" })], { id, version }));
    const cards = [cardOf("a", 1), scoreIndex(other, { unit: "b", values: { leaf: null } })];
    expect(errorOf(() => rankScorecards(cards, options))).toEqual({
      code: "reform-index/different-structures",
      facts: { unit: "b", id, version, otherUnit: "a", otherId: "index", otherVersion: "1" },
    });
  });

  test("a unit twice", () => {
    expect(errorOf(() => rankScorecards([cardOf("a", 1), cardOf("a", 2)], options))).toEqual({
      code: "reform-index/duplicate-unit",
      facts: { unit: "a" },
    });
  });

  test.each([
    { given: { basis: "rounded", ties: "min" }, argument: "options.basis", expected: "printed-or-exact" },
    { given: { basis: "exact" }, argument: "options.ties", expected: "a-way-with-ties" },
    { given: { basis: "exact", ties: "constructor" }, argument: "options.ties", expected: "a-way-with-ties" },
    {
      given: { basis: "exact", ties: "min", measure: "rank" },
      argument: "options.measure",
      expected: "points-or-percent",
    },
    { given: undefined, argument: "options", expected: "an-object" },
    { given: options, cards: "a", argument: "scorecards", expected: "a-list" },
    { given: options, cards: [null], argument: "scorecards", expected: "a-scorecard" },
    { given: options, cards: [{ unit: "a" }], argument: "scorecards", expected: "a-scorecard" },
  ])("$argument: $given", ({ given, cards = [], argument, expected }) => {
    expect(errorOf(() => rankScorecards(cards as never, given as never))).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument, expected },
    });
  });
});

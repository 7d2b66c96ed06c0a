import {
  defineIndex,
  rankLabel,
  rankScorecards,
  rankScorecardsBy,
  type Scorecard,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";

const INDEX = defineIndex(indexOf([leafOf({ type: "value" }, { id: "points", max: 100 })]));
const OPTIONS = { basis: "printed", ties: "min" } as const;

const cardOf = (unit: string, level: string, points: number | null): Scorecard =>
  scoreIndex(INDEX, { unit, level, values: { points } });

const CARDS = [
  cardOf("xã Đông", "commune", 70),
  cardOf("Sở Nội vụ", "department", 80),
  cardOf("xã Tây", "commune", 90),
  cardOf("Sở Tài chính", "department", 80),
  cardOf("xã Bắc", "commune", null),
];

const byLevel = ({ level }: Pick<Scorecard, "level">): string => String(level);

describe("rankScorecardsBy", () => {
  test("ranks every group by itself, in the order of first appearance", () => {
    const rankings = rankScorecardsBy(CARDS, byLevel, OPTIONS);
    const told = [...rankings].map(([group, { ranked, unranked }]) => [
      group,
      ranked.map((each) => `${rankLabel(each)} ${each.unit}`),
      unranked.map(({ unit }) => unit),
    ]);
    expect(told).toEqual([
      ["commune", ["1 xã Tây", "2 xã Đông"], ["xã Bắc"]],
      ["department", ["=1 Sở Nội vụ", "=1 Sở Tài chính"], []],
    ]);
  });

  test("one group is the ranking of all", () => {
    expect(rankScorecardsBy(CARDS, () => "all", OPTIONS).get("all")).toEqual(rankScorecards(CARDS, OPTIONS));
  });

  test("of nobody has no groups", () => {
    expect(rankScorecardsBy([], byLevel, OPTIONS).size).toBe(0);
  });

  test("the scorecards of two years of one unit are two groups", () => {
    const years = ["2025", "2026"].map((period) => scoreIndex(INDEX, { unit: "a", period, values: { points: 1 } }));
    const rankings = rankScorecardsBy(years, ({ period }) => String(period), OPTIONS);
    expect([...rankings.keys()]).toEqual(["2025", "2026"]);
  });

  test("within a group a unit twice is refused", () => {
    const cards = [cardOf("a", "commune", 1), cardOf("a", "commune", 2)];
    expect(errorOf(() => rankScorecardsBy(cards, byLevel, OPTIONS))).toEqual({
      code: "reform-index/duplicate-unit",
      facts: { unit: "a" },
    });
  });

  test.each([
    { key: "level", option: "key", value: "level", expected: "a-function" },
    { key: () => undefined, option: "key", value: undefined, expected: "a-text" },
  ])("a key that tells no group: $value", ({ key, expected }) => {
    expect(errorOf(() => rankScorecardsBy(CARDS, key as never, OPTIONS))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option: "key", expected },
    });
  });

  test.each([
    { cards: null, options: OPTIONS, argument: "scorecards", expected: "a-list" },
    { cards: [{ unit: "a" }], options: OPTIONS, argument: "scorecards", expected: "a-scorecard" },
    { cards: [], options: {}, argument: "options.basis", expected: "printed-or-exact" },
  ])("$argument: $expected", ({ cards, options, argument, expected }) => {
    expect(errorOf(() => rankScorecardsBy(cards as never, byLevel, options as never))).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument, expected },
    });
  });
});

describe("rankLabel", () => {
  test.each([
    { rank: 12, tied: true, label: "=12" },
    { rank: 12, tied: false, label: "12" },
  ])("$label", ({ rank, tied, label }) => expect(rankLabel({ rank, tied })).toBe(label));

  test.each([null, { rank: 1 }, { rank: 1.5, tied: false }, { rank: "1", tied: true }])("refuses %j", (ranked) => {
    expect(errorOf(() => rankLabel(ranked as never))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option: "ranked", expected: "a-rank-and-tied" },
    });
  });
});

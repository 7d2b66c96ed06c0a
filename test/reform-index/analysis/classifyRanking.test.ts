import { classifyRanking, defineIndex, rankScorecards, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";

const INDEX = defineIndex(indexOf([leafOf({ type: "value" }, { id: "points", max: 100 })]));
const BANDS = [
  { name: "tốt", from: 80, to: 90 },
  { name: "xuất sắc", from: 90 },
] as const;

const rankingOf = (...points: readonly (number | null)[]) =>
  rankScorecards(
    points.map((value, index) => scoreIndex(INDEX, { unit: `unit ${index}`, values: { points: value } })),
    { basis: "exact", ties: "min" },
  );

describe("classifyRanking", () => {
  test("gives every ranked unit its class, in the order of the ranking; none to a unit without a total", () => {
    expect([...classifyRanking(rankingOf(80, null, 90), BANDS, "printed")]).toEqual([
      ["unit 2", "xuất sắc"],
      ["unit 0", "tốt"],
    ]);
  });

  test("89.995 prints 90.00: one class printed, another exact", () => {
    const ranking = rankingOf(89.995);
    expect(classifyRanking(ranking, BANDS, "printed").get("unit 0")).toBe("xuất sắc");
    expect(classifyRanking(ranking, BANDS, "exact").get("unit 0")).toBe("tốt");
  });

  test("a total in no class is an error", () => {
    expect(errorOf(() => classifyRanking(rankingOf(79), BANDS, "exact"))).toEqual({
      code: "reform-index/no-class",
      facts: { score: "79" },
    });
  });

  test.each([
    { ranking: [], basis: "exact", option: "ranking", expected: "a-ranking" },
    { ranking: rankingOf(80), basis: "rounded", option: "basis", expected: "printed-or-exact" },
  ])("refuses a wrong $option", ({ ranking, basis, option, expected }) => {
    expect(errorOf(() => classifyRanking(ranking as never, BANDS, basis as never))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option, expected },
    });
  });
});

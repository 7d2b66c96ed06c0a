import { compareAll, compareScorecards, defineIndex, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";

const INDEX = defineIndex(indexOf([leafOf({ type: "value" }, { id: "points", max: 100 })]));
const cardOf = (unit: string, points: number) => scoreIndex(INDEX, { unit, values: { points } });

describe("compareAll", () => {
  test("pairs units, and names those that came and went", () => {
    const before = [cardOf("a", 1), cardOf("b", 2), cardOf("old", 3)];
    const after = [cardOf("b", 5), cardOf("new", 6), cardOf("a", 1)];
    expect(compareAll(before, after)).toEqual({
      compared: [compareScorecards(cardOf("b", 2), cardOf("b", 5)), compareScorecards(cardOf("a", 1), cardOf("a", 1))],
      came: ["new"],
      went: ["old"],
    });
  });

  test.each([
    { before: [cardOf("a", 1), cardOf("a", 2)], after: [], code: "reform-index/duplicate-unit" },
    { before: [], after: [cardOf("a", 1), cardOf("a", 2)], code: "reform-index/duplicate-unit" },
    { before: "a", after: [], code: "reform-index/invalid-argument" },
  ])("refuses $code", ({ before, after, code }) => {
    expect(errorOf(() => compareAll(before as never, after)).code).toBe(code);
  });
});

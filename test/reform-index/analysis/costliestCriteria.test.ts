import {
  costliestCriteria,
  defineIndex,
  type IndexDefinition,
  type Observation,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf } from "../../support/indexes.js";
import { value } from "../../support/smallFields.js";

const cardOf = (definition: IndexDefinition, values: Readonly<Record<string, Observation>>, unit = "unit") =>
  scoreIndex(defineIndex(definition), { unit, values });

describe("costliestCriteria", () => {
  const index = indexOf([
    value("a", { title: "Criterion a", max: 10 }),
    value("b", { max: 10 }),
    value("c", { max: 10 }),
  ]);

  test("adds up what the units with a total lost", () => {
    const cards = [
      cardOf(index, { a: 9, b: 10, c: 4 }, "u"),
      cardOf(index, { a: 8, b: 10, c: 10 }, "v"),
      cardOf(index, { a: 0, b: 0, c: null }, "w"),
    ];
    expect(costliestCriteria(cards)).toEqual([
      { id: "c", lost: { value: 6, exact: "6", printed: "6.00" }, units: 1 },
      { id: "a", title: "Criterion a", lost: { value: 3, exact: "3", printed: "3.00" }, units: 2 },
    ]);
  });

  test("of nobody are none", () => {
    expect(costliestCriteria([])).toEqual([]);
    expect(costliestCriteria([cardOf(index, { a: null })])).toEqual([]);
  });

  test("refuses two indices and what has no nodes", () => {
    const other = cardOf({ ...index, version: "2" }, { a: 1, b: 1, c: 1 }, "other");
    const card = cardOf(index, { a: 1, b: 1, c: 1 });
    expect(errorOf(() => costliestCriteria([card, other])).code).toBe("reform-index/different-structures");
    expect(errorOf(() => costliestCriteria([{ ...card, nodes: null } as never])).code).toBe(
      "reform-index/invalid-option",
    );
  });
});

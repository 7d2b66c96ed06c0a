import {
  type Aggregate,
  type CriterionDefinition,
  compareScorecards,
  defineIndex,
  type IndexDefinition,
  type Observation,
  type Scorecard,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";

const value = (id: string, properties: Partial<CriterionDefinition> = {}): CriterionDefinition =>
  leafOf({ type: "value" }, { id, max: 10, ...properties });

const compared = (
  definition: IndexDefinition,
  before: Readonly<Record<string, Observation>>,
  after: Readonly<Record<string, Observation>>,
) => {
  const index = defineIndex(definition);
  return compareScorecards(
    scoreIndex(index, { unit: "unit", values: before }),
    scoreIndex(index, { unit: "unit", values: after }),
  );
};

/** The exact contributions, by id. */
const contributions = ({ nodes }: ReturnType<typeof compareScorecards>) =>
  Object.fromEntries(Object.entries(nodes).map(([id, { contribution }]) => [id, contribution.exact]));

describe("a sum", () => {
  const index = indexOf([
    { id: "domain", children: [value("a"), value("b", { title: "Criterion b" })] },
    value("c", { round: { digits: 0, mode: "down" } }),
  ]);

  test("gives each criterion its own change", () => {
    const result = compared(index, { a: 5, b: 7.5, c: 4.75 }, { a: 8, b: 6, c: 5.25 });
    expect(contributions(result)).toEqual({ domain: "3/2", a: "3", b: "-3/2", c: "1" });
    expect(result).toMatchObject({
      unit: "unit",
      complete: true,
      structure: { id: "index", version: "1" },
      change: { value: 2.5, exact: "5/2", printed: "2.50" },
      missing: { before: [], after: [] },
    });
    expect(result.nodes.b).toEqual({
      id: "b",
      title: "Criterion b",
      before: { value: 7.5, exact: "15/2", printed: "7.50" },
      after: { value: 6, exact: "6", printed: "6.00" },
      change: { value: -1.5, exact: "-3/2", printed: "-1.50" },
      contribution: { value: -1.5, exact: "-3/2", printed: "-1.50" },
      state: { before: "scored", after: "scored" },
    });
  });

  test("survives JSON, before and after", () => {
    const structure = defineIndex(index);
    const cards = [4, 6].map((c) => scoreIndex(structure, { unit: "unit", values: { a: 1, b: 1, c } }));
    const result = compareScorecards(cards[0] as Scorecard, cards[1] as Scorecard);
    const [before, after] = JSON.parse(JSON.stringify(cards));
    expect(compareScorecards(before, after)).toStrictEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(Object.isFrozen(result.nodes)).toBe(true);
  });
});

describe("other ways to make a total", () => {
  const two = (aggregate: Aggregate, weights: readonly (number | undefined)[] = []) =>
    indexOf([value("a", { weight: weights[0] }), value("b", { weight: weights[1] })], { aggregate });

  test("a mean of two: half the change each", () => {
    expect(contributions(compared(two("mean"), { a: 5, b: 5 }, { a: 8, b: 4 }))).toEqual({ a: "3/2", b: "-1/2" });
  });

  test("a weighted mean: the weight's part of the change", () => {
    const result = compared(two("weighted-mean", [3, 1]), { a: 5, b: 5 }, { a: 8, b: 4 });
    expect(contributions(result)).toEqual({ a: "9/4", b: "-1/4" });
  });

  test("a geometric mean: 2 of (1, 4) becomes 6 of (4, 9), the mean of both orders", () => {
    // a first: 4 of (4, 4), so 2 and then 2; b first: 3 of (1, 9), so 1 and then 3
    const result = compared(two("geometric-mean"), { a: 1, b: 4 }, { a: 4, b: 9 });
    expect(result.change.exact).toBe("4");
    expect(contributions(result)).toEqual({ a: "5/2", b: "3/2" });
  });

  test("a geometric mean that was 0: no logarithm is taken", () => {
    // a first: 0 of (4, 0), so 0 and then 6; b first: 0 of (0, 9), so 0 and then 6
    const result = compared(two("geometric-mean"), { a: 0, b: 0 }, { a: 4, b: 9 });
    expect(contributions(result)).toEqual({ a: "3", b: "3" });
  });

  test("a limit: what is above it contributes nothing", () => {
    const index = indexOf([value("a"), value("b")], { limit: { to: 12 } });
    // a first: 8 + 4 = 12, 4 and then 0; b first: 4 + 6 = 10, 2 and then 2
    expect(contributions(compared(index, { a: 4, b: 4 }, { a: 8, b: 6 }))).toEqual({ a: "3", b: "1" });
  });

  test("a rounded node: 0.25 + 0.25 alone are rounded away, together they are not", () => {
    // half-up to whole points: 4.0 → 4, 4.25 → 4, 4.5 → 5; whoever comes second brings the point
    const domain = { id: "domain", round: { digits: 0, mode: "half-up" }, children: [value("a"), value("b")] } as const;
    const result = compared(indexOf([domain]), { a: 2, b: 2 }, { a: 2.25, b: 2.25 });
    expect(contributions(result)).toEqual({ domain: "1", a: "1/2", b: "1/2" });
  });

  test("a criterion left out in one year alone, its points made up for", () => {
    // before: 6 of 10, brought to 12 of 20; after: 6 + 9 of 20. b alone makes the change
    const index = indexOf([
      {
        id: "domain",
        redistribute: "proportional",
        children: [value("a"), value("b", { whenNotApplicable: "leave-out" })],
      },
    ]);
    const result = compared(index, { a: 6, b: "not-applicable" }, { a: 6, b: 9 });
    expect(result.change.exact).toBe("3");
    expect(contributions(result)).toEqual({ domain: "3", a: "0", b: "3" });
    expect(result.nodes.b?.state).toEqual({ before: "left-out", after: "scored" });
    expect(result.nodes.b?.change.exact).toBeNull();
  });

  test("a geometric mean half-way below 0: the node counts as 0 there, since there is no root", () => {
    // the domain goes from 2 to 8 - 6; with the penalty alone it would be at -4, and the mean of it and 2 at 0
    const penalty = leafOf({ type: "deduction", perCase: 1, startsAt: "zero" }, { id: "penalty", max: undefined });
    const domain = { id: "domain", children: [value("a"), penalty] };
    const index = indexOf([domain, value("b")], { aggregate: "geometric-mean" });
    const result = compared(index, { a: 2, penalty: 0, b: 2 }, { a: 8, penalty: 6, b: 2 });
    // a first: 2 to 4 and back to 2; the penalty first: 2 to 0 and back to 2
    expect(contributions(result)).toEqual({ domain: "0", a: "2", penalty: "-2", b: "0" });
  });

  test("nothing is made up for where what is left has no maximum to stand for it", () => {
    const bonus = leafOf({ type: "bonus", perCase: 1, atMost: 2 }, { id: "bonus", max: undefined });
    const leaves = ["a", "b"].map((id) => value(id, { whenNotApplicable: "leave-out" }));
    const index = indexOf([...leaves, bonus], { redistribute: "proportional" });
    // before: 6 + 1 of 10, brought to 14 of 20; after: the point alone, out of nothing
    const result = compared(
      index,
      { a: 6, b: "not-applicable", bonus: 1 },
      { a: "not-applicable", b: "not-applicable", bonus: 1 },
    );
    expect(result.change.exact).toBe("-13");
    expect(contributions(result)).toEqual({ a: "-13", b: "0", bonus: "0" });
  });

  test("a survey that was held in one year alone, under Ha Noi's rule", () => {
    const index = defineIndex(
      indexOf([value("appraised", { max: 70 }), leafOf({ type: "survey" }, { id: "survey", max: 30 })], {
        whenNoSurvey: "rescale",
      }),
    );
    const before = scoreIndex(index, { unit: "unit", surveyHeld: false, values: { appraised: 63 } });
    const after = scoreIndex(index, { unit: "unit", values: { appraised: 63, survey: 0.8 } });
    // 63 of 70 is 90 of 100; with 24 from the survey it is 87
    const result = compareScorecards(before, after);
    expect(result.change.exact).toBe("-3");
    expect(contributions(result)).toEqual({ appraised: "0", survey: "-3" });
  });
});

describe("a scorecard without a total", () => {
  test("has changes of nodes, and no contributions", () => {
    const result = compared(indexOf([value("a"), value("b")]), { a: 5, b: null }, { a: 7, b: 3 });
    expect(result).toMatchObject({ complete: false, missing: { before: ["b"], after: [] } });
    expect(result.change).toEqual({ value: null, exact: null, printed: "–" });
    expect(result.nodes.a).toMatchObject({ change: { exact: "2" }, contribution: { exact: null } });
    expect(result.nodes.b).toMatchObject({ change: { exact: null }, contribution: { exact: null } });
  });
});

describe("what is refused", () => {
  const index = defineIndex(indexOf([value("a")]));
  const card = scoreIndex(index, { unit: "unit", values: { a: 1 } });

  test("two units", () => {
    const other = scoreIndex(index, { unit: "other", values: { a: 1 } });
    expect(errorOf(() => compareScorecards(card, other))).toEqual({
      code: "reform-index/different-units",
      facts: { unit: "unit", otherUnit: "other" },
    });
  });

  test.each([
    { id: "index", version: "2" },
    { id: "other", version: "1" },
  ])("another index or version: $id $version", ({ id, version }) => {
    const other = scoreIndex(defineIndex(indexOf([value("a")], { id, version })), { unit: "unit", values: { a: 1 } });
    expect(errorOf(() => compareScorecards(card, other))).toEqual({
      code: "reform-index/cannot-compare-structures",
      facts: { unit: "unit", id: "index", version: "1", otherId: id, otherVersion: version },
    });
  });

  test.each([
    { before: null, after: card, option: "before" },
    { before: card, after: { ...card, nodes: undefined }, option: "after" },
    { before: card, after: { ...card, nodes: {} }, option: "scorecard" },
  ])("what is no scorecard with its nodes: $option", ({ before, after, option }) => {
    expect(errorOf(() => compareScorecards(before as never, after as never))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option, expected: "a-scorecard-with-nodes" },
    });
  });
});

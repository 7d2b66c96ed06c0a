import {
  type Assessment,
  type CriterionDefinition,
  defineIndex,
  type IndexDefinition,
  type Observation,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const yesNo = (id: string, max: number, properties: Partial<CriterionDefinition> = {}): CriterionDefinition => ({
  id,
  max,
  rule: { type: "yes-no" },
  ...properties,
});

const score = (definition: IndexDefinition, values: Readonly<Record<string, Observation>>) =>
  scoreIndex(defineIndex(definition), { unit: "unit", values });

/**
 * Satisfaction in the service index 766 (Phú Thọ, 2026 to 26 September): petitions handled on time 296 of 570, petitions
 * answered to satisfaction 230 of 570, dossiers without complaint 528,464 of 597,918; published 3.12 + 2.42 + 5.89 = 11.43.
 */
const SATISFACTION = indexOf([
  {
    id: "5",
    title: "Mức độ hài lòng",
    max: 18,
    children: [
      leafOf({ type: "proportional", whenDenominatorIsZero: "full" }, { id: "5.2", max: 6 }),
      leafOf({ type: "proportional", whenDenominatorIsZero: "full" }, { id: "5.3", max: 6 }),
      leafOf({ type: "proportional", fullMarkAt: 0.9, whenDenominatorIsZero: "zero" }, { id: "5.4", max: 6 }),
    ],
  },
]);

const PHU_THO = {
  "5.2": { numerator: 296, denominator: 570 },
  "5.3": { numerator: 230, denominator: 570 },
  "5.4": { numerator: 528_464, denominator: 597_918 },
} as const;

describe("a scorecard", () => {
  const card = scoreIndex(defineIndex(SATISFACTION), { unit: "H44", period: "2026", values: PHU_THO });

  test("has the published scores, and a total of the unrounded ones", () => {
    expect(Object.values(card.nodes).map(({ id, printed }) => [id, printed])).toEqual([
      ["5", "11.43"],
      ["5.2", "3.12"],
      ["5.3", "2.42"],
      ["5.4", "5.89"],
    ]);
    expect(card.total).toMatchObject({ printed: "11.43", max: 18, percent: { printed: "63.50" } });
  });

  test("says whose it is, and by which index", () => {
    expect(card).toMatchObject({
      unit: "H44",
      period: "2026",
      structure: { id: "index", version: "1" },
      complete: true,
      missing: [],
    });
  });

  test("explains a leaf", () => {
    expect(card.nodes["5.2"]).toStrictEqual({
      id: "5.2",
      state: "scored",
      score: 296 / 95,
      exact: "296/95",
      printed: "3.12",
      max: 6,
      percent: { value: 2960 / 57, exact: "2960/57", printed: "51.93" },
      weight: null,
      rule: { type: "proportional", whenDenominatorIsZero: "full" },
      inputs: {
        observation: { numerator: 296, denominator: 570 },
        ratio: { value: 2960 / 57, exact: "2960/57", printed: "51.93" },
        given: null,
        derived: false,
      },
      rounding: null,
      reason: null,
      limit: null,
      limited: false,
      stage: null,
    });
  });

  test("explains an inner node", () => {
    expect(card.nodes["5"]).toMatchObject({
      title: "Mức độ hài lòng",
      rule: { type: "sum" },
      inputs: { children: ["5.2", "5.3", "5.4"], leftOut: [] },
      reason: null,
    });
  });

  test("says how the total was made, so that it can be made again", () => {
    expect(card.root).toStrictEqual({
      aggregate: "sum",
      children: ["5"],
      leftOut: [],
      order: ["5"],
      scaledBy: null,
      limit: null,
      limited: false,
      rounding: null,
      rescaled: null,
    });
    expect(card.parts).toStrictEqual({ appraised: null, survey: null });
  });

  test("survives JSON and is frozen", () => {
    expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
    const isDeepFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));
    expect(isDeepFrozen(card)).toBe(true);
  });

  test("does not freeze or keep what the caller gave", () => {
    const observation = { numerator: 1, denominator: 2 };
    const values = { leaf: observation };
    const own = scoreIndex(defineIndex(indexOf([leafOf({ type: "proportional" })])), { unit: "unit", values });
    observation.numerator = 2;
    expect(own.nodes.leaf?.inputs).toMatchObject({ observation: { numerator: 1, denominator: 2 } });
  });
});

describe("what was not observed", () => {
  const incomplete = score(SATISFACTION, { "5.2": PHU_THO["5.2"], "5.3": null });

  test("is never 0: the nodes above it and the total are empty", () => {
    expect(incomplete.complete).toBe(false);
    expect(incomplete.total).toEqual({
      value: null,
      exact: null,
      printed: "–",
      max: 18,
      percent: { value: null, exact: null, printed: "–" },
    });
    expect(incomplete.missing).toEqual(["5.3", "5.4"]);
    expect(incomplete.nodes["5"]).toMatchObject({
      state: "not-scored",
      score: null,
      max: 18,
      reason: { code: "reform-index/children-not-scored", facts: { id: "5", missing: ["5.3", "5.4"] } },
    });
  });

  test("null, undefined and an absent id mean the same", () => {
    const reason = (id: string) => ({ code: "reform-index/not-observed", facts: { id } });
    expect(incomplete.nodes["5.3"]).toMatchObject({ state: "not-scored", score: null, reason: reason("5.3") });
    expect(incomplete.nodes["5.4"]).toMatchObject({
      state: "not-scored",
      inputs: { observation: null, ratio: null },
      reason: reason("5.4"),
    });
    expect(score(SATISFACTION, { "5.2": PHU_THO["5.2"], "5.3": undefined as never })).toStrictEqual(incomplete);
  });

  test("the siblings that were observed keep their scores", () => {
    expect(incomplete.nodes["5.2"]?.printed).toBe("3.12");
  });
});

describe("what does not apply", () => {
  const withSurvey = (whenNotApplicable: CriterionDefinition["whenNotApplicable"]) =>
    indexOf([
      { id: "appraised", children: [leafOf({ type: "value" }, { id: "a", max: 70 })] },
      { id: "surveyed", children: [leafOf({ type: "value" }, { id: "s", max: 30, whenNotApplicable })] },
    ]);
  const values = { a: 63, s: "not-applicable" } as const;

  test("is not scored unless told", () => {
    const card = score(withSurvey(undefined), values);
    expect(card).toMatchObject({ complete: false, missing: ["s"], total: { value: null } });
    expect(card.nodes.s?.reason).toEqual({
      code: "reform-index/not-applicable",
      facts: { id: "s", policy: "not-scored" },
    });
  });

  test("earns what its policy says", () => {
    expect(score(withSurvey("full"), values).total).toMatchObject({ exact: "93", max: 100 });
    expect(score(withSurvey("zero"), values).total).toMatchObject({ exact: "63", max: 100 });
    expect(score(withSurvey("zero"), values).nodes.s).toMatchObject({
      state: "scored",
      reason: { code: "reform-index/not-applicable", facts: { id: "s", policy: "zero" } },
    });
  });

  test("is left out with its maximum: without a survey the appraised part makes the percentage", () => {
    const card = score(withSurvey("leave-out"), values);
    expect(card.complete).toBe(true);
    expect(card.total).toMatchObject({ exact: "63", max: 70, percent: { exact: "90", printed: "90.00" } });
    expect(card.nodes.s).toMatchObject({ state: "left-out", score: null, printed: "–", max: 30 });
    expect(card.nodes.surveyed).toMatchObject({
      state: "left-out",
      inputs: { children: [], leftOut: ["s"] },
      reason: { code: "reform-index/not-applicable", facts: { id: "surveyed", policy: "leave-out" } },
    });
  });

  test("leaves a mean to the others", () => {
    const children = [
      leafOf({ type: "value" }, { id: "a", max: 10, weight: 1 }),
      leafOf({ type: "value" }, { id: "b", max: 10, weight: 3, whenNotApplicable: "leave-out" }),
      leafOf({ type: "value" }, { id: "c", max: 10, weight: 1 }),
    ];
    const index = indexOf([{ id: "m", aggregate: "weighted-mean", children }]);
    expect(score(index, { a: 4, b: "not-applicable", c: 8 }).total).toMatchObject({ exact: "6", max: 10 });
    expect(score(index, { a: 4, b: 9, c: 8 }).total.exact).toBe("39/5");
  });

  test("makes no total where nothing applies", () => {
    const index = indexOf([leafOf({ type: "value" }, { whenNotApplicable: "leave-out" })]);
    expect(score(index, { leaf: "not-applicable" })).toMatchObject({
      complete: false,
      missing: ["leaf"],
      total: { value: null, printed: "–" },
    });
  });
});

describe("aggregates", () => {
  const values = { a: 1, b: 2 };
  const children = (weights: readonly [number, number] | undefined) =>
    ["a", "b"].map((id, index) => leafOf({ type: "value" }, { id, max: 10, weight: weights?.[index] }));

  test("a sum, a mean and a weighted mean", () => {
    expect(score(indexOf(children(undefined)), values).total.exact).toBe("3");
    expect(score(indexOf(children(undefined), { aggregate: "mean" }), values).total.exact).toBe("3/2");
    const weighted = score(indexOf(children([1, 3]), { aggregate: "weighted-mean" }), values);
    expect(weighted.total.exact).toBe("7/4");
    expect(weighted.nodes.b?.weight).toBe(3);
  });

  test("weights need not add up to 1: their sum divides", () => {
    const tenths = score(indexOf(children([0.1, 0.3]), { aggregate: "weighted-mean" }), values);
    expect(tenths.total.exact).toBe("7/4");
  });

  test("numbers are the decimals they print as: 0.1 + 0.2 is 0.3", () => {
    expect(score(indexOf(children(undefined)), { a: 0.1, b: 0.2 }).total).toMatchObject({ value: 0.3, exact: "3/10" });
  });
});

describe("rounding", () => {
  const two = (properties: Partial<CriterionDefinition>) =>
    indexOf([
      {
        id: "sum",
        children: ["a", "b"].map((id) => leafOf({ type: "value" }, { id, max: 10, ...properties })),
      },
    ]);
  const values = { a: 1.245, b: 1.245 };

  test("happens once, when printed", () => {
    const card = score(two({}), values);
    expect(card.total).toMatchObject({ exact: "249/100", printed: "2.49" });
    expect(card.nodes.a).toMatchObject({ exact: "249/200", printed: "1.25", rounding: null });
  });

  test("happens at a node that says so, before its parent takes it", () => {
    const round = { digits: 1, mode: "half-up" } as const;
    const card = score(two({ round }), values);
    expect(card.nodes.a).toMatchObject({ score: 1.2, exact: "6/5", printed: "1.2", rounding: round });
    expect(card.total).toMatchObject({ exact: "12/5", printed: "2.40" });
  });

  test("of the index is how it prints, and leaves its total exact", () => {
    const card = score({ ...two({}), round: { digits: 0, mode: "down" } }, values);
    expect(card.total).toMatchObject({ value: 2.49, exact: "249/100", printed: "2" });
    expect(card.nodes.a).toMatchObject({ exact: "249/200", printed: "1" });
  });
});

describe("ids that objects have by nature", () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const index = indexOf(ids.map((id) => yesNo(id, 1)));

  test("are criteria like others", () => {
    const values = JSON.parse('{ "__proto__": true, "constructor": true, "toString": false, "hasOwnProperty": true }');
    const card = score(index, values);
    expect(Object.keys(card.nodes)).toEqual(ids);
    expect(card.total.exact).toBe("3");
    expect(Object.getPrototypeOf(card.nodes)).toBe(Object.prototype);
    expect(Object.keys(JSON.parse(JSON.stringify(card)).nodes)).toEqual(ids);
  });

  test("are not observed where the assessment does not name them", () => {
    expect(score(index, {}).missing).toEqual(ids);
  });

  test("are unknown where the index does not have them", () => {
    const values = JSON.parse('{ "__proto__": true }');
    expect(errorOf(() => score(indexOf([yesNo("a", 1)]), values))).toMatchObject({
      code: "reform-index/unknown-criterion",
      facts: { id: "__proto__" },
    });
  });
});

describe("what is refused", () => {
  test("a value for a criterion that the index does not have, with the five nearest ids", () => {
    const ids = ["bbbbbb", "bbbb", "aabb", "bbbbb", "aaab", "abbb"];
    expect(errorOf(() => score(indexOf(ids.map((id) => yesNo(id, 1))), { aaaa: true }))).toEqual({
      code: "reform-index/unknown-criterion",
      facts: { unit: "unit", id: "aaaa", near: ["aaab", "aabb", "abbb", "bbbb", "bbbbb"] },
    });
  });

  test("an unknown id of ten million letters, in no time", () => {
    const index = indexOf([yesNo("a", 1)]);
    const { code } = errorOf(() => score(index, { ["x".repeat(10_000_000)]: true }));
    expect(code).toBe("reform-index/unknown-criterion");
  });

  test("a value for a node that is made from its children", () => {
    expect(errorOf(() => score(SATISFACTION, { ...PHU_THO, "5": 18 }))).toEqual({
      code: "reform-index/not-a-leaf",
      facts: { unit: "unit", id: "5" },
    });
  });

  test.each([
    ["an aggregate that is none", { aggregate: "median" }],
    ["a criterion that is none", { criteria: [null] }],
    ["a rule that is none", { criteria: [{ id: "a", max: 1, rule: { type: "magic" } }] }],
    ["children that are none", { criteria: [{ id: "a", aggregate: "sum", children: 5 }] }],
  ])("an index that defineIndex did not make, with %s", (_, properties) => {
    const checked = defineIndex(indexOf([yesNo("a", 1)]));
    const changed = { ...checked, ...properties } as never;
    expect(errorOf(() => scoreIndex(changed, { unit: "u", values: {} }))).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument: "structure", expected: "a-checked-index" },
    });
  });

  test("a rounding that was changed since by its own name", () => {
    const checked = defineIndex(indexOf([yesNo("a", 1)]));
    const criteria = [{ ...checked.criteria[0], round: { digits: 99, mode: "half-up" } }];
    expect(errorOf(() => scoreIndex({ ...checked, criteria } as never, { unit: "u", values: {} })).code).toBe(
      "exact/invalid-digits",
    );
  });

  test.each([
    { argument: "structure", expected: "a-checked-index", structure: SATISFACTION },
    { argument: "structure", expected: "a-checked-index", structure: null },
    { argument: "assessment", expected: "an-object", assessment: null },
    { argument: "assessment.unit", expected: "a-text", assessment: { values: {} } },
    { argument: "assessment.unit", expected: "a-text", assessment: { unit: "", values: {} } },
    { argument: "assessment.period", expected: "a-text", assessment: { unit: "u", period: 2026, values: {} } },
    { argument: "assessment.values", expected: "an-object", assessment: { unit: "u" } },
    { argument: "assessment.values", expected: "an-object", assessment: { unit: "u", values: [] } },
  ])("$argument: $assessment", ({ argument, expected, structure, assessment }) => {
    const index = structure === undefined ? defineIndex(SATISFACTION) : (structure as never);
    const given = assessment === undefined ? { unit: "u", values: {} } : (assessment as unknown as Assessment);
    expect(errorOf(() => scoreIndex(index, given))).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument, expected },
    });
  });
});

import { type CriterionDefinition, defineIndex, type IndexDefinition, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const yesNo = (id: string, max: number, properties: Partial<CriterionDefinition> = {}): CriterionDefinition => ({
  id,
  max,
  rule: { type: "yes-no" },
  ...properties,
});

/** A district's index for its own offices, 2019: nine fields that print these maxima under a total of 100. */
const PRINTED_MAXIMA_2019 = [20.5, 10, 10, 6, 10.05, 6, 14, 9, 14];

const fieldsOf = (maxima: readonly number[]) => maxima.map((max, index) => yesNo(`field-${index + 1}`, max));

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

/** Three levels, two of them with other aggregates, every kind of rule. */
const FULL: IndexDefinition = {
  id: "full",
  version: "2026",
  title: "Chỉ số thử nghiệm",
  max: 24,
  round: { digits: 1, mode: "half-even" },
  criteria: [
    {
      id: "1",
      title: "Thủ tục hành chính",
      max: 14,
      children: [
        leafOf({ type: "proportional", fullMarkAt: 0.8, whenDenominatorIsZero: "zero" }, { id: "1.1", max: 4 }),
        {
          id: "1.2",
          aggregate: "weighted-mean",
          children: [yesNo("1.2.1", 10, { weight: 2 }), yesNo("1.2.2", 10, { weight: 1 })],
        },
      ],
    },
    {
      id: "2",
      aggregate: "mean",
      max: 10,
      round: { digits: 2, mode: "down" },
      children: [
        leafOf({ type: "value" }, { id: "2.1", max: 10, whenNotApplicable: "leave-out" }),
        leafOf({ type: "goalposts", low: 0, high: 50, clamp: true }, { id: "2.2", max: 10 }),
        leafOf({ type: "bands", bands: [{ from: 0, to: 1, includes: "both", points: 10 }] }, { id: "2.3", max: 10 }),
      ],
    },
  ],
};

describe("maxima", () => {
  test("of the top level make the maximum of the index", () => {
    expect(defineIndex(indexOf(fieldsOf(PRINTED_MAXIMA_2019))).max).toBe(99.55);
  });

  test("that do not add up are named: the table of 2019 prints 10.05 for 10.5", () => {
    expect(errorOf(() => defineIndex(indexOf(fieldsOf(PRINTED_MAXIMA_2019), { max: 100 })))).toEqual({
      code: "reform-index/maxima-do-not-add-up",
      facts: { id: "index", stated: 100, sum: 99.55 },
    });
    const corrected = PRINTED_MAXIMA_2019.with(4, 10.5);
    expect(defineIndex(indexOf(fieldsOf(corrected), { max: 100 })).max).toBe(100);
  });

  test("are added as decimals: 0.1 + 0.2 is 0.3", () => {
    const criteria = [{ id: "sum", max: 0.3, children: [yesNo("a", 0.1), yesNo("b", 0.2)] }];
    expect(defineIndex(indexOf(criteria)).max).toBe(0.3);
  });

  test("are checked at any depth, and the error names the node", () => {
    const inner = { id: "deep", max: 3, children: [yesNo("a", 1), yesNo("b", 1)] };
    expect(errorOf(() => defineIndex(indexOf([{ id: "top", children: [inner] }])))).toEqual({
      code: "reform-index/maxima-do-not-add-up",
      facts: { id: "deep", stated: 3, sum: 2 },
    });
  });

  test("of a mean are averaged, by weight where it is weighted", () => {
    const children = [yesNo("a", 10), yesNo("b", 20)];
    const mean = { id: "mean", aggregate: "mean", children } as const;
    expect(defineIndex(indexOf([{ ...mean, max: 15 }])).max).toBe(15);
    expect(errorOf(() => defineIndex(indexOf([{ ...mean, max: 30 }])))).toEqual({
      code: "reform-index/maximum-is-not-the-mean",
      facts: { id: "mean", stated: 30, mean: 15 },
    });
    const weighted = [yesNo("a", 10, { weight: 3 }), yesNo("b", 20, { weight: 1 })];
    expect(defineIndex(indexOf(weighted, { aggregate: "weighted-mean" })).max).toBe(12.5);
  });

  test("are needed by every rule but value", () => {
    expect(defineIndex(indexOf([leafOf({ type: "value" }, { max: undefined })])).max).toBeUndefined();
    const rules = [
      { type: "yes-no" },
      { type: "proportional" },
      { type: "goalposts", low: 0, high: 1 },
      { type: "bands", bands: [{ points: 1 }] },
      { type: "value", whenDenominatorIsZero: "full" },
    ] as const;
    for (const rule of rules) {
      expect(errorOf(() => defineIndex(indexOf([leafOf(rule, { max: undefined })])))).toEqual({
        code: "reform-index/missing-max",
        facts: { id: "leaf" },
      });
    }
    const fullIfNotApplicable = leafOf({ type: "value" }, { max: undefined, whenNotApplicable: "full" });
    expect(errorOf(() => defineIndex(indexOf([fullIfNotApplicable]))).code).toBe("reform-index/missing-max");
  });

  test("stated above a leaf without one cannot be checked, and the leaf is named", () => {
    const inner = { id: "inner", children: [leafOf({ type: "value" }, { id: "open", max: undefined })] };
    expect(errorOf(() => defineIndex(indexOf([yesNo("a", 1), inner], { max: 10 })))).toEqual({
      code: "reform-index/missing-max",
      facts: { id: "open" },
    });
  });
});

describe("the structure", () => {
  const structure = defineIndex(FULL);

  test("carries what was written down, with defaults and maxima made explicit", () => {
    expect(structure).toEqual({
      ...FULL,
      aggregate: "sum",
      criteria: [
        {
          ...FULL.criteria[0],
          aggregate: "sum",
          children: [FULL.criteria[0]?.children?.[0], { ...FULL.criteria[0]?.children?.[1], max: 10 }],
        },
        FULL.criteria[1],
      ],
    });
  });

  test("is frozen to its leaves and shares nothing with the definition", () => {
    expect(isDeepFrozen(structure)).toBe(true);
    expect(Object.isFrozen(FULL.criteria[0])).toBe(false);
  });

  test("survives JSON, and is a definition of itself", () => {
    expect(JSON.parse(JSON.stringify(structure))).toStrictEqual(structure);
    expect(defineIndex(structure)).toStrictEqual(structure);
  });

  test("prints two decimals half-up and sums, unless told", () => {
    expect(defineIndex(indexOf([yesNo("a", 1)]))).toStrictEqual({
      id: "index",
      version: "1",
      max: 1,
      criteria: [{ id: "a", max: 1, rule: { type: "yes-no" } }],
      round: { digits: 2, mode: "half-up" },
      aggregate: "sum",
    });
  });

  test("takes undefined for what is absent", () => {
    const nothing = { title: undefined, round: undefined, aggregate: undefined, max: undefined };
    const leaf = { ...yesNo("a", 1), ...nothing, max: 1, weight: undefined, children: undefined };
    expect(defineIndex(indexOf([leaf], nothing))).toStrictEqual(defineIndex(indexOf([yesNo("a", 1)])));
  });

  test("may be 500 levels deep, and no deeper", () => {
    const nested = (levels: number): CriterionDefinition =>
      Array.from({ length: levels - 1 }).reduce<CriterionDefinition>(
        (child, _, index) => ({ id: `level-${levels - 1 - index}`, children: [child] }),
        yesNo(`level-${levels}`, 1),
      );
    const deepest = defineIndex(indexOf([nested(500)]));
    expect(deepest.max).toBe(1);
    expect(scoreIndex(deepest, { unit: "unit", values: { "level-500": true } }).total.exact).toBe("1");
    expect(errorOf(() => defineIndex(indexOf([nested(501)])))).toEqual({
      code: "reform-index/too-deep",
      facts: { id: "level-501", levels: 500 },
    });
  });
});

describe("contradictions", () => {
  test("an id twice, anywhere", () => {
    const criteria = [yesNo("a", 1), { id: "b", children: [yesNo("a", 1)] }];
    expect(errorOf(() => defineIndex(indexOf(criteria)))).toEqual({
      code: "reform-index/duplicate-id",
      facts: { id: "a" },
    });
  });

  test.each([{ id: "a" }, { id: "a", children: [] }])("neither rule nor children: %o", (node) => {
    expect(errorOf(() => defineIndex(indexOf([node])))).toEqual({
      code: "reform-index/missing-rule",
      facts: { id: "a" },
    });
  });

  test.each([
    { node: yesNo("a", 1, { weight: 1 }), property: "weight", place: "outside-a-weighted-mean" },
    { node: yesNo("a", 1, { aggregate: "sum" }), property: "aggregate", place: "on-a-leaf" },
    { node: yesNo("a", 1, { children: [yesNo("b", 1)] }), property: "rule", place: "on-an-inner-node" },
    {
      node: { id: "a", whenNotApplicable: "zero", children: [yesNo("b", 1)] } as const,
      property: "whenNotApplicable",
      place: "on-an-inner-node",
    },
  ])("$property $place", ({ node, property, place }) => {
    expect(errorOf(() => defineIndex(indexOf([node])))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "a", property, place },
    });
  });

  test.each([
    [{ from: 0, to: 5, includes: "to" }, { from: 4, to: 9 }, "(0, 5]", "[4, 9)"],
    [{ to: 5 }, { from: 4, to: 9, includes: "neither" }, "(-∞, 5)", "(4, 9)"],
    [{ from: 0, to: 5, includes: "both" }, { from: 5 }, "[0, 5]", "[5, ∞)"],
  ] as const)("bands that overlap, in the notation of intervals: %j and %j", (one, other, first, second) => {
    const rule = {
      type: "bands",
      bands: [
        { ...other, points: 2 },
        { ...one, points: 1 },
      ],
    } as const;
    expect(errorOf(() => defineIndex(indexOf([leafOf(rule)])))).toEqual({
      code: "reform-index/overlapping-bands",
      facts: { id: "leaf", first, second },
    });
  });

  test("a weighted mean of a child without a weight", () => {
    const children = [yesNo("a", 1, { weight: 1 }), yesNo("b", 1)];
    expect(errorOf(() => defineIndex(indexOf([{ id: "parent", aggregate: "weighted-mean", children }])))).toEqual({
      code: "reform-index/missing-weight",
      facts: { id: "b", parent: "parent" },
    });
  });

  test.each(["median", "constructor", 7, null])("aggregate %s", (aggregate) => {
    expect(errorOf(() => defineIndex(indexOf([yesNo("a", 1)], { aggregate: aggregate as never })))).toEqual({
      code: "reform-index/unknown-aggregate",
      facts: { id: "index", value: aggregate },
    });
  });

  test.each(["penalty", "constructor", "__proto__", undefined])("rule type %s", (type) => {
    const known = ["yes-no", "proportional", "bands", "value", "goalposts", "deduction", "bonus", "manual", "survey"];
    expect(errorOf(() => defineIndex(indexOf([leafOf({ type } as never)])))).toEqual({
      code: "reform-index/unknown-rule",
      facts: { id: "leaf", value: type, known },
    });
  });
});

describe("values of a wrong kind", () => {
  const index = (properties: object) => () => defineIndex({ ...indexOf([yesNo("a", 1)]), ...properties });
  const node = (properties: object) => index({ criteria: [{ ...yesNo("a", 1), ...properties }] });

  test.each([
    { call: () => defineIndex(null as never), id: null, property: "index", expected: "an-object" },
    { call: () => defineIndex([] as never), id: null, property: "index", expected: "an-object" },
    { call: index({ id: "" }), id: null, property: "id", expected: "a-text" },
    { call: index({ version: 1 }), id: "index", property: "version", expected: "a-text" },
    { call: index({ title: 1 }), id: "index", property: "title", expected: "a-text" },
    { call: index({ max: 0 }), id: "index", property: "max", expected: "a-number-above-0" },
    { call: index({ criteria: [] }), id: "index", property: "criteria", expected: "a-list-with-entries" },
    { call: index({ criteria: {} }), id: "index", property: "criteria", expected: "a-list-with-entries" },
    { call: index({ round: 2 }), id: "index", property: "round", expected: "an-object" },
    { call: index({ criteria: [null] }), id: "index", property: "children", expected: "an-object" },
    { call: node({ id: "" }), id: "index", property: "id", expected: "a-text" },
    { call: node({ id: 1 }), id: "index", property: "id", expected: "a-text" },
    { call: node({ title: "" }), id: "a", property: "title", expected: "a-text" },
    { call: node({ max: 0 }), id: "a", property: "max", expected: "a-number-above-0" },
    { call: node({ max: -1 }), id: "a", property: "max", expected: "a-number-above-0" },
    { call: node({ max: "20" }), id: "a", property: "max", expected: "a-number-above-0" },
    { call: node({ max: Number.NaN }), id: "a", property: "max", expected: "a-number-above-0" },
    { call: node({ children: "b" }), id: "a", property: "children", expected: "a-list" },
    { call: node({ rule: "yes-no" }), id: "a", property: "rule", expected: "an-object" },
    { call: node({ round: null }), id: "a", property: "round", expected: "an-object" },
    {
      call: node({ whenNotApplicable: "skip" }),
      id: "a",
      property: "whenNotApplicable",
      expected: "a-not-applicable-policy",
    },
  ])("$property of $id must be $expected", ({ call, id, property, expected }) => {
    expect(errorOf(call)).toMatchObject({ code: "reform-index/invalid-definition", facts: { id, property, expected } });
  });

  test.each([0, -1, "1", Number.POSITIVE_INFINITY])("weight %s", (weight) => {
    const criteria = [yesNo("a", 1, { weight: weight as never })];
    expect(errorOf(() => defineIndex(indexOf(criteria, { aggregate: "weighted-mean" })))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "a", property: "weight", expected: "a-number-above-0" },
    });
  });

  test("a rounding that is none", () => {
    expect(errorOf(index({ round: { digits: 21, mode: "half-up" } }))).toEqual({
      code: "exact/invalid-digits",
      facts: { value: 21 },
    });
    expect(errorOf(node({ round: { digits: 2, mode: "nearest" } }))).toEqual({
      code: "exact/unknown-rounding-mode",
      facts: { value: "nearest" },
    });
  });
});

import {
  AssessmentSchema,
  ConditionSchema,
  defineIndex,
  FormulaSchema,
  IndexDefinitionSchema,
  ScoringRuleSchema,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";

const FILE = {
  id: "file",
  version: "1",
  round: { digits: 1, mode: "half-even" },
  criteria: [
    {
      id: "1",
      max: 3,
      children: [
        { id: "1.1", max: 1, rule: { type: "yes-no" } },
        { id: "1.2", children: [{ id: "1.2.1", max: 2, rule: { type: "proportional", fullMarkAt: 0.8 } }] },
      ],
    },
  ],
};

describe("data from outside", () => {
  test("an index of three levels goes through the schema into defineIndex", () => {
    const definition = IndexDefinitionSchema.parse(JSON.parse(JSON.stringify(FILE)));
    expect(definition).toEqual(FILE);
    expect(defineIndex(definition).max).toBe(3);
  });

  test("an assessment goes through the schema into scoreIndex", () => {
    const assessment = AssessmentSchema.parse({
      unit: "a",
      period: "2026-Q1",
      values: { "1.1": true, "1.2.1": { numerator: 2, denominator: 5 } },
    });
    const index = defineIndex(IndexDefinitionSchema.parse(FILE));
    expect(scoreIndex(index, assessment).total.exact).toBe("2");
  });

  test.each([true, 0.5, { numerator: 0, denominator: 0 }, "not-applicable", null])("%o is an observation", (value) => {
    expect(AssessmentSchema.parse({ unit: "a", values: { x: value } }).values).toEqual({ x: value });
  });
});

describe("conditions and formulas from outside", () => {
  const condition = { type: "not", of: { type: "all", of: [{ type: "answered", id: "1.1", value: true }] } };
  const formula = {
    type: "when",
    condition,
    met: {
      type: "divide",
      from: { type: "observed", id: "v" },
      by: { type: "add", of: [{ type: "number", value: 2 }] },
    },
    otherwise: { type: "number", value: 0 },
  };

  test("go through the schema into defineIndex, to any depth", () => {
    const leaf = { id: "1.2", rule: { type: "value" }, appliesWhen: condition, derived: formula };
    const file = {
      ...FILE,
      criteria: [{ id: "1.1", max: 1, rule: { type: "yes-no" } }, leaf],
      variables: [{ id: "v" }],
    };
    const definition = IndexDefinitionSchema.parse(JSON.parse(JSON.stringify(file)));
    expect(definition).toEqual(file);
    expect(defineIndex(definition).criteria[1]).toEqual(leaf);
  });

  test("are refused where a part is missing", () => {
    expect(ConditionSchema.safeParse({ type: "not", of: { type: "all", of: [] } }).error?.issues[0]?.path).toEqual([
      "of",
      "of",
    ]);
    expect(FormulaSchema.safeParse({ ...formula, met: { type: "number" } }).error?.issues[0]?.path).toEqual([
      "met",
      "value",
    ]);
  });
});

describe("what the schemas refuse", () => {
  test.each([
    ["an observation as text", AssessmentSchema, { unit: "a", values: { x: "0.5" } }, ["values", "x"]],
    ["an assessment of nobody", AssessmentSchema, { unit: "", values: {} }, ["unit"]],
    ["a maximum of 0 deep below", IndexDefinitionSchema, deepMax(0), ["criteria", 0, "children", 0, "max"]],
    ["an index without criteria", IndexDefinitionSchema, { ...FILE, criteria: [] }, ["criteria"]],
    ["an unknown rule", ScoringRuleSchema, { type: "penalty" }, ["type"]],
    ["a deduction of nothing", ScoringRuleSchema, { type: "deduction", perCase: 0 }, ["perCase"]],
    ["21 decimals", IndexDefinitionSchema, { ...FILE, round: { digits: 21, mode: "down" } }, ["round", "digits"]],
  ] as const)("%s", (_, schema, data, path) => {
    const { error } = schema.safeParse(data);
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

function deepMax(max: number) {
  return { ...FILE, criteria: [{ id: "1", children: [{ id: "1.1", max, rule: { type: "yes-no" } }] }] };
}

describe("conditions from outside", () => {
  const compared = (comparison: string) => ({ type: "compared", id: "staff", comparison, value: 3 });

  test.each([
    { type: "answered", id: "posted", value: true },
    ...["at-least", "more-than", "at-most", "less-than", "equal"].map(compared),
    { type: "level", levels: ["commune"] },
    { type: "not", of: { type: "answered", id: "posted", value: false } },
    { type: "any", of: [compared("equal")] },
  ])("%j is one", (condition) => expect(ConditionSchema.parse(condition)).toEqual(condition));

  test.each([
    { type: "answered", id: "", value: true },
    { type: "answered", id: "posted", value: "yes" },
    { type: "answered" },
    compared("about"),
    { ...compared("equal"), id: "" },
    { ...compared("equal"), value: "3" },
    { type: "level", levels: [] },
    { type: "level", levels: [""] },
    { type: "some", of: [] },
  ])("%j is none", (condition) => expect(ConditionSchema.safeParse(condition).success).toBe(false));
});

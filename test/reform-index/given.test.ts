import {
  type Assessment,
  type CriterionDefinition,
  defineIndex,
  type GivenPoints,
  type Observation,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const given = (points: number): GivenPoints => ({ points, stage: "appraised", reason: "3 of 40 procedures missing" });

const score = (leaf: CriterionDefinition, points: number, observation: Observation = null) =>
  scoreIndex(defineIndex(indexOf([leaf])), {
    unit: "unit",
    values: { leaf: observation },
    given: { leaf: given(points) },
  }).nodes.leaf;

const posted = leafOf({ type: "yes-no" });

describe("points given by a person", () => {
  test("beat the rule, and the scorecard says so", () => {
    expect(score(posted, 12.5, true)).toMatchObject({
      state: "scored",
      exact: "25/2",
      reason: null,
      stage: "appraised",
      inputs: { observation: true, given: given(12.5), ratio: null },
    });
  });

  test.each([null, "not-applicable"] as const)("need no observation: %s", (observation) => {
    expect(score(posted, 5, observation)).toMatchObject({ state: "scored", exact: "5", reason: null });
  });

  test("are rounded where their leaf says so", () => {
    expect(score({ ...posted, round: { digits: 0, mode: "half-up" } }, 12.5)?.exact).toBe("13");
  });

  test("do not count where the criterion does not apply", () => {
    const index = defineIndex(indexOf([{ ...posted, levels: ["province"] }]));
    const card = scoreIndex(index, { unit: "unit", level: "commune", values: {}, given: { leaf: given(5) } });
    expect(card.nodes.leaf).toMatchObject({ state: "left-out", inputs: { given: null } });
  });

  const bonus = leafOf({ type: "bonus", perCase: 1, atMost: 3 }, { max: undefined });
  const penalty = leafOf({ type: "deduction", perCase: 1, startsAt: "zero", atMost: 3 }, { max: undefined });
  const endless = leafOf({ type: "deduction", perCase: 1, startsAt: "zero" }, { max: undefined });

  test.each([
    [posted, 0, 20],
    [bonus, 0, 3],
    [penalty, -3, 0],
  ])("lie in the range of their criterion: %#", (leaf, low, high) => {
    expect(score(leaf, low)?.score).toBe(low);
    expect(score(leaf, high)?.score).toBe(high);
    for (const points of [low - 0.1, high + 0.1]) {
      expect(errorOf(() => score(leaf, points))).toEqual({
        code: "reform-index/invalid-observation",
        facts: { unit: "unit", id: "leaf", value: points, expected: "range", low, high },
      });
    }
  });

  test("of a penalty without an end have none either", () => {
    expect(score(endless, -1_000)?.score).toBe(-1_000);
    expect(errorOf(() => score(endless, 1))).toMatchObject({ facts: { low: null, high: 0 } });
  });
});

describe("stages of values", () => {
  test("may be those of variables", () => {
    const index = defineIndex(indexOf([posted], { variables: [{ id: "dossiers" }] }));
    const values = { leaf: true, dossiers: 7 };
    const card = scoreIndex(index, { unit: "unit", values, stages: { dossiers: "appraised" } });
    expect(card.nodes.leaf).toMatchObject({ exact: "20", stage: null });
  });

  test("are told back", () => {
    const index = defineIndex(indexOf([posted, { ...posted, id: "other" }]));
    const values = { leaf: true, other: true };
    const card = scoreIndex(index, { unit: "unit", values, stages: { leaf: "self-assessed" } });
    expect([card.nodes.leaf?.stage, card.nodes.other?.stage]).toEqual(["self-assessed", null]);
  });
});

describe("what is refused", () => {
  const index = defineIndex(indexOf([{ id: "inner", children: [posted] }], { variables: [{ id: "dossiers" }] }));
  const call = (properties: object) =>
    errorOf(() => scoreIndex(index, { unit: "unit", values: {}, ...properties } as Assessment));

  test.each([
    [{ given: 7 }, "assessment.given", "an-object"],
    [{ given: { leaf: 7 } }, 'assessment.given["leaf"]', "an-object"],
    [{ given: { leaf: { ...given(1), points: "1" } } }, 'assessment.given["leaf"].points', "a-number"],
    [{ given: { leaf: { ...given(1), stage: "first" } } }, 'assessment.given["leaf"].stage', "a-stage"],
    [{ given: { leaf: { ...given(1), reason: "" } } }, 'assessment.given["leaf"].reason', "a-text"],
    [{ stages: 7 }, "assessment.stages", "an-object"],
    [{ stages: { leaf: "first" } }, "assessment.stages", "a-stage"],
    [{ level: 7 }, "assessment.level", "a-text"],
    [{ surveyHeld: "no" }, "assessment.surveyHeld", "true-or-false"],
  ])("%o", (properties, argument, expected) => {
    expect(call(properties)).toMatchObject({ code: "reform-index/invalid-argument", facts: { argument, expected } });
  });

  test("points for what has none", () => {
    expect(call({ given: { inner: given(1) } }).code).toBe("reform-index/not-a-leaf");
    expect(call({ given: { dossiers: given(1) } })).toMatchObject({
      code: "reform-index/unknown-criterion",
      facts: { id: "dossiers" },
    });
    expect(call({ stages: { nobody: "appraised" } }).code).toBe("reform-index/unknown-criterion");
  });
});

import {
  type CriterionDefinition,
  defineIndex,
  type GapOptions,
  type IndexDefinition,
  type NextStep,
  type Observation,
  type ScoringRule,
  scoreGaps,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";

type Values = Readonly<Record<string, Observation>>;

const cardOf = (definition: IndexDefinition, values: Values, unit = "unit") =>
  scoreIndex(defineIndex(definition), { unit, values });

const value = (id: string, properties: Partial<CriterionDefinition> = {}): CriterionDefinition =>
  leafOf({ type: "value" }, { id, max: 10, ...properties });

const gapsOf = (definition: IndexDefinition, values: Values) =>
  scoreGaps(cardOf(definition, values)).map(({ id, lost, ofTotal, share }) => [
    id,
    lost.exact,
    ofTotal.exact,
    share.printed,
  ]);

describe("gaps", () => {
  test("of a sum, the greatest first; of equal ones in the order of the index; full marks are no gap", () => {
    const index = indexOf([
      { id: "domain", children: [value("a"), value("b")] },
      value("c"),
      value("d", { title: "Criterion d" }),
    ]);
    expect(gapsOf(index, { a: 9, b: 10, c: 9, d: 4 })).toEqual([
      ["d", "6", "6", "75.00"],
      ["a", "1", "1", "12.50"],
      ["c", "1", "1", "12.50"],
    ]);
    expect(scoreGaps(cardOf(index, { a: 9, b: 10, c: 9, d: 4 }))[0]?.title).toBe("Criterion d");
  });

  test("of a weighted mean, in points of the total: 3 points of weight 1 cost less than 2 of weight 3", () => {
    const index = indexOf([value("a", { weight: 1 }), value("b", { weight: 3 })], { aggregate: "weighted-mean" });
    expect(gapsOf(index, { a: 7, b: 8 })).toEqual([
      ["b", "2", "3/2", "66.67"],
      ["a", "3", "3/4", "33.33"],
    ]);
  });

  test("leave out what was not scored or does not apply", () => {
    const index = indexOf([value("a"), value("b"), value("c", { whenNotApplicable: "leave-out" })]);
    expect(gapsOf(index, { a: 4, b: null, c: "not-applicable" })).toEqual([["a", "6", "6", "100.00"]]);
  });

  test("penalty points are lost, a bonus that was not earned is not", () => {
    const index = indexOf([
      value("a"),
      leafOf({ type: "bonus", perCase: 1, atMost: 3 }, { id: "bonus", max: undefined }),
      leafOf({ type: "deduction", perCase: 0.5, startsAt: "zero" }, { id: "penalty", max: undefined }),
    ]);
    expect(gapsOf(index, { a: 9, bonus: 0, penalty: 3 })).toEqual([
      ["penalty", "3/2", "3/2", "60.00"],
      ["a", "1", "1", "40.00"],
    ]);
  });

  test("a criterion without a maximum loses nothing", () => {
    const index = indexOf([leafOf({ type: "value" }, { max: undefined })]);
    expect(gapsOf(index, { leaf: 3 })).toEqual([]);
  });

  test("under a limit the total cannot gain: no share", () => {
    const index = indexOf([value("a"), value("b")], { limit: { to: 12 } });
    expect(gapsOf(index, { a: 10, b: 2 })).toEqual([["b", "8", "0", "–"]]);
  });

  test("survive JSON", () => {
    const card = cardOf(indexOf([value("a"), value("b")]), { a: 1, b: 2 });
    const gaps = scoreGaps(card);
    expect(scoreGaps(JSON.parse(JSON.stringify(card)))).toStrictEqual(gaps);
    expect(JSON.parse(JSON.stringify(gaps))).toStrictEqual(gaps);
    expect(Object.isFrozen(gaps)).toBe(true);
  });
});

/** The next step of one leaf, its figures in exact text. */
const stepOf = (rule: ScoringRule, max: number | undefined, observation: Observation, options: GapOptions = {}) => {
  const step = scoreGaps(cardOf(indexOf([leafOf(rule, { max })]), { leaf: observation }), options)[0]?.next;
  return step === undefined || step === null ? step : exactly(step);
};

const exactly = (step: NextStep): object => ({
  ...step,
  gain: step.gain.exact,
  ...("to" in step ? { to: step.to.exact } : {}),
});

describe("the next step", () => {
  const bands = [
    { to: 0.5, points: 0 },
    { from: 0.5, to: 0.8, points: 3 },
    { from: 0.8, points: 5 },
  ];

  test.each<{ title: string; rule: ScoringRule; max?: number; observed: Observation; step: object | null }>([
    {
      title: "Phu Tho 5.2: 95 petitions more of 570 are a point of 6",
      rule: { type: "proportional" },
      max: 6,
      observed: { numerator: 296, denominator: 570 },
      step: { kind: "cases", cases: 95, gain: "1" },
    },
    {
      title: "whole cases: 1 point of 10 is 5.7 of 57, so 6",
      rule: { type: "proportional" },
      max: 10,
      observed: { numerator: 0, denominator: 57 },
      step: { kind: "cases", cases: 6, gain: "20/19" },
    },
    {
      title: "only half a point is left, and full marks are at 80 %: 4 cases of 100",
      rule: { type: "proportional", fullMarkAt: 0.8 },
      max: 10,
      observed: { numerator: 76, denominator: 100 },
      step: { kind: "cases", cases: 4, gain: "1/2" },
    },
    {
      title: "cases beyond full marks earn nothing: 4.8 of 6 have them, so 1 more than 4 gains the 5/6 that are left",
      rule: { type: "proportional", fullMarkAt: 0.8 },
      max: 5,
      observed: { numerator: 4, denominator: 6 },
      step: { kind: "cases", cases: 1, gain: "5/6" },
    },
    {
      title: "a bare share",
      rule: { type: "survey", fullMarkAt: 0.9 },
      max: 6,
      observed: 0.6,
      step: { kind: "share", to: "3/4", gain: "1" },
    },
    {
      title: "a share in percent is told as a share",
      rule: { type: "survey", from: "percent" },
      max: 10,
      observed: 60,
      step: { kind: "share", to: "7/10", gain: "1" },
    },
    { title: "yes or no", rule: { type: "yes-no" }, max: 2, observed: false, step: { kind: "do-it", gain: "2" } },
    {
      title: "the next band up",
      rule: { type: "bands", bands },
      max: 5,
      observed: { numerator: 2, denominator: 5 },
      step: { kind: "band", at: 0.5, gain: "3" },
    },
    {
      title: "the nearest band, where less is better",
      rule: {
        type: "bands",
        bands: [
          { to: 3, points: 5, includes: "to" },
          { from: 3, to: 6, includes: "to", points: 2 },
          { from: 6, points: 0, includes: "neither" },
        ],
      },
      max: 5,
      observed: 8,
      step: { kind: "band", at: 6, gain: "2" },
    },
    {
      title: "of two bands that are equally near the better one",
      rule: {
        type: "bands",
        bands: [
          { to: 2, includes: "to", points: 3 },
          { from: 2, to: 4, includes: "neither", points: 0 },
          { from: 4, points: 5 },
        ],
      },
      max: 5,
      observed: 3,
      step: { kind: "band", at: 4, gain: "5" },
    },
    {
      title: "2 cases fewer would gain 0.8 points, 3 gain 1.2",
      rule: { type: "deduction", perCase: 0.4 },
      max: 10,
      observed: 5,
      step: { kind: "fewer-cases", cases: 3, gain: "6/5" },
    },
    {
      title: "beyond the most that is taken off, cases must first come down to it",
      rule: { type: "deduction", perCase: 1, atMost: 4 },
      max: 10,
      observed: 7,
      step: { kind: "fewer-cases", cases: 4, gain: "1" },
    },
    {
      title: "penalty points",
      rule: { type: "deduction", perCase: 0.5, startsAt: "zero" },
      observed: 3,
      step: { kind: "fewer-cases", cases: 2, gain: "1" },
    },
    {
      title: "goalposts where less is better: 10 points for 0, none for 50, so 5 less a point",
      rule: { type: "goalposts", low: 50, high: 0 },
      max: 10,
      observed: 40,
      step: { kind: "value", to: "35", gain: "1" },
    },
    {
      title: "a value",
      rule: { type: "value" },
      max: 10,
      observed: 9.5,
      step: { kind: "value", to: "10", gain: "1/2" },
    },
    { title: "points given by hand", rule: { type: "manual" }, max: 10, observed: 9, step: null },
  ])("$title", ({ rule, max, observed, step }) => expect(stepOf(rule, max, observed)).toEqual(step));

  const exactStep = (leaf: CriterionDefinition, observation: Observation) => {
    const step = scoreGaps(cardOf(indexOf([leaf]), { leaf: observation }))[0]?.next;
    return step ? exactly(step) : step;
  };

  test("counts cases that a formula divided: 16 out of 2 are 8, and the 4th of them costs the point", () => {
    const derived = { type: "divide", from: { type: "observed", id: "v" }, by: { type: "observed", id: "w" } } as const;
    const leaf = leafOf({ type: "deduction", perCase: 0.25 }, { max: 5, derived });
    const index = indexOf([leaf], { variables: [{ id: "v" }, { id: "w" }] });
    expect(scoreGaps(cardOf(index, { v: 16, w: 2 }))[0]?.next).toMatchObject({ kind: "fewer-cases", cases: 4 });
  });

  // 6 x 296 / 570 is 3.1158, so 3.1; 4.1 needs 389.5 of 570
  test("of a rounded score reaches a rounded one, and says what that gains", () => {
    const round = { digits: 1, mode: "half-up" } as const;
    const observed = { numerator: 296, denominator: 570 };
    expect(exactStep(leafOf({ type: "proportional" }, { max: 6, round }), observed)).toEqual({
      kind: "cases",
      cases: 94,
      gain: "1",
    });
    expect(exactStep(leafOf({ type: "value" }, { max: 10, round: { digits: 0, mode: "down" } }), 5.5)).toEqual({
      kind: "value",
      to: "6",
      gain: "1",
    });
    const penalty = leafOf({ type: "deduction", perCase: 0.4, startsAt: "zero" }, { max: undefined, round });
    expect(exactStep(penalty, 5)).toEqual({ kind: "fewer-cases", cases: 3, gain: "6/5" });
  });

  test("of a rounded band is one whose rounded points are more", () => {
    const rule = {
      type: "bands",
      bands: [
        { to: 10, points: 1.5 },
        { from: 10, points: 2.5 },
      ],
    } as const;
    const round = { digits: 0, mode: "down" } as const;
    expect(exactStep(leafOf(rule, { max: 4, round }), 24)).toBeNull();
    expect(exactStep(leafOf(rule, { max: 4, round }), 7)).toEqual({ kind: "band", at: 10, gain: "1" });
  });

  test("what a rounding takes off the maximum is not lost: nobody could have it", () => {
    const leaf = leafOf({ type: "yes-no" }, { max: 2.5, round: { digits: 0, mode: "down" } });
    expect(gapsOf(indexOf([leaf]), { leaf: true })).toEqual([]);
    expect(exactStep(leaf, false)).toEqual({ kind: "do-it", gain: "2" });
  });

  test("gains as many points as are wanted", () => {
    const rule = { type: "proportional" } as const;
    expect(stepOf(rule, 6, { numerator: 296, denominator: 570 }, { pointsToGain: 0.5 })).toEqual({
      kind: "cases",
      cases: 48,
      gain: "48/95",
    });
  });

  test("is not told where a policy or a person made the score", () => {
    const rule = { type: "proportional", whenDenominatorIsZero: "zero" } as const;
    expect(stepOf(rule, 6, { numerator: 0, denominator: 0 })).toBeNull();
    const index = defineIndex(indexOf([leafOf({ type: "yes-no" }, { id: "a" })]));
    const given = { a: { points: 5, stage: "appraised", reason: "half of it" } } as const;
    expect(scoreGaps(scoreIndex(index, { unit: "unit", values: {}, given }))[0]?.next).toBeNull();
  });

  test.each([0, -1, Number.NaN, "1"])("pointsToGain %j is refused", (pointsToGain) => {
    const card = cardOf(indexOf([value("a")]), { a: 1 });
    expect(errorOf(() => scoreGaps(card, { pointsToGain: pointsToGain as number }))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option: "options.pointsToGain", expected: "a-number-above-0" },
    });
  });

  test.each([
    { call: () => scoreGaps(null as never), option: "scorecard", expected: "a-scorecard-with-nodes" },
    {
      call: () => scoreGaps({ ...cardOf(indexOf([value("a")]), { a: 1 }), total: null } as never),
      option: "scorecard",
      expected: "a-scorecard-with-nodes",
    },
    {
      call: () => scoreGaps(cardOf(indexOf([value("a")]), { a: 1 }), 5 as never),
      option: "options",
      expected: "an-object",
    },
  ])("a wrong $option is refused", ({ call, option, expected }) => {
    expect(errorOf(call)).toMatchObject({ code: "reform-index/invalid-option", facts: { option, expected } });
  });
});

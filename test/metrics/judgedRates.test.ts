import {
  discloseRate,
  dossierSatisfaction,
  petitionSatisfaction,
  petitionTimeliness,
  rateOf,
  trafficLight,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

describe("discloseRate", () => {
  test("shows a rate that rests on enough dossiers, as it is", () => {
    const rate = rateOf(9, 10, "resolved");
    expect(discloseRate(rate, 10)).toEqual({ shown: true, rate });
  });

  test("withholds one that does not, and its numerator with it", () => {
    expect(discloseRate(rateOf(9, 9, "resolved"), 10)).toEqual({
      shown: false,
      basis: "resolved",
      denominator: 9,
      minimum: 10,
    });
  });

  test("leaves the caller's rate alone", () => {
    const rate = { ...rateOf(9, 10, "resolved") };
    discloseRate(rate, 1);
    expect(Object.isFrozen(rate)).toBe(false);
  });

  test("mistakes", () => {
    expect(errorOf(() => discloseRate(rateOf(1, 2, "x"), -1))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "minimum", value: -1 },
    });
    expect(errorOf(() => discloseRate(5 as never, 1))).toMatchObject({ facts: { argument: "rate" } });
  });
});

describe("trafficLight", () => {
  const RULES = [
    { light: "red", from: 0 },
    { light: "green", from: 0.9 },
    { light: "amber", from: 0.85 },
  ];

  test.each([
    [90, 100, "green", null],
    [89, 100, "amber", 1],
    [85, 100, "amber", 5],
    [84, 100, "red", 1],
    [0, 100, "red", 85],
    [899_999, 1_000_000, "amber", 1],
  ])("%i of %i is %s, %j to the next", (numerator, denominator, light, toNext) => {
    expect(trafficLight(rateOf(numerator, denominator, "resolved"), RULES)).toMatchObject({ light, toNext });
  });

  test("the exact share is judged: 0.3 is three tenths, not a hair less", () => {
    expect(trafficLight(rateOf(3, 10, "resolved"), [{ light: "on", from: 0.3 }]).light).toBe("on");
  });

  test("what is no rate is refused", () => {
    for (const rate of [null, 0.9, { numerator: 3, denominator: 2 }, { numerator: 0.5, denominator: 2 }]) {
      expect(errorOf(() => trafficLight(rate as never, RULES))).toMatchObject({
        code: "metrics/invalid-argument",
        facts: { argument: "rate" },
      });
    }
  });

  test("a target for one basis is not held against a rate on another", () => {
    const target = [...RULES.slice(0, 1), { basis: "resolved", light: "met", from: 0.95 }];
    expect(trafficLight(rateOf(95, 100, "resolved"), target)).toEqual({ light: "met", rule: target[1], toNext: null });
    expect(errorOf(() => trafficLight(rateOf(95, 100, "qd766"), target))).toEqual({
      code: "metrics/invalid-argument",
      facts: { argument: "rate.basis", value: "qd766", expected: ['"resolved"'] },
    });
    expect(errorOf(() => trafficLight(rateOf(0, 0, "qd766"), target))).toMatchObject({
      facts: { argument: "rate.basis" },
    });
  });

  test("below every rule, and of nothing, there is no light", () => {
    const rules = [{ light: "green", from: 0.9 }];
    expect(trafficLight(rateOf(8, 10, "resolved"), rules)).toEqual({ light: null, rule: null, toNext: 1 });
    expect(trafficLight(rateOf(0, 0, "resolved"), rules)).toEqual({ light: null, rule: null, toNext: null });
  });

  test.each([
    [[]],
    [null],
    [[{ light: "a", from: Number.NaN }]],
    [[{ light: "", from: 0 }]],
    [[{ light: "a", from: 95 }]],
    [
      [
        { light: "a", from: 0.5 },
        { light: "b", from: 0.5 },
      ],
    ],
  ])("rules that are none: %j", (rules) => {
    expect(errorOf(() => trafficLight(rateOf(1, 2, "x"), rules as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "rules" },
    });
  });
});

describe("the satisfaction indicators of Decision 766, as Phú Thọ's were published in 2026", () => {
  test("5.2, 5.3 and 5.4", () => {
    const petitions = { petitions: 570, onTime: 296, dissatisfied: 340 };
    expect(petitionTimeliness(petitions)).toMatchObject({ basis: "qd766-5.2", numerator: 296, printed: "51.93 %" });
    expect(petitionSatisfaction(petitions)).toMatchObject({ basis: "qd766-5.3", numerator: 230, printed: "40.35 %" });
    const dossiers = { dossiers: 597_918, overdue: 69_234, dissatisfied: 220 };
    expect(dossierSatisfaction(dossiers)).toMatchObject({
      basis: "qd766-5.4",
      numerator: 528_464,
      denominator: 597_918,
      printed: "88.38 %",
    });
  });

  test("of no petition there is no rate, and full marks are the index's affair", () => {
    expect(petitionTimeliness({ petitions: 0, onTime: 0, dissatisfied: 0 }).value).toBeNull();
  });

  test("what is no count is refused under its name", () => {
    expect(errorOf(() => petitionSatisfaction({ petitions: 5, onTime: 5 } as never))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "dissatisfied", value: undefined },
    });
    expect(errorOf(() => petitionTimeliness(undefined as never))).toMatchObject({ facts: { count: "onTime" } });
    expect(errorOf(() => dossierSatisfaction({ dossiers: 5, overdue: "1", dissatisfied: 0 } as never))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "overdue", value: "1" },
    });
  });

  test("more overdue and dissatisfied than there are is refused", () => {
    const call = () => dossierSatisfaction({ dossiers: 3, overdue: 2, dissatisfied: 2 });
    expect(errorOf(call)).toEqual({
      code: "metrics/invalid-rate",
      facts: { basis: "qd766-5.4", numerator: -1, denominator: 3 },
    });
  });
});

import { checkTarget, checkTargets, type Target, type TargetComparison } from "motcua/oversight";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const target = (comparison: TargetComparison, value: number, unit?: string): Target => ({
  id: "online",
  indicator: "Hồ sơ nộp trực tuyến",
  unit,
  comparison,
  value,
});

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("a share to be reached (Hồng Ngự 2022: at least 40 % online, press)", () => {
  const online = target("at-least", 0.4);

  test("40 of 100 is enough: 0.4 is two fifths, not the nearest double", () => {
    expect(checkTarget(online, of(40, 100))).toStrictEqual({
      target: "online",
      status: "met",
      observed: { value: 0.4, exact: "2/5" },
      distance: { value: 0, exact: "0" },
      casesMissing: 0,
      finding: null,
    });
  });

  test("399 of 1,000 is not: one dossier is missing", () => {
    expect(checkTarget(online, of(399, 1000))).toStrictEqual({
      target: "online",
      status: "not-met",
      observed: { value: 0.399, exact: "399/1000" },
      distance: { value: -0.001, exact: "-1/1000" },
      casesMissing: 1,
      finding: {
        code: "oversight/target-not-met",
        facts: {
          target: "online",
          indicator: "Hồ sơ nộp trực tuyến",
          comparison: "at-least",
          value: 0.4,
          observed: 0.399,
          shortBy: 0.001,
          unit: null,
        },
      },
    });
  });

  test("the same target in per cent", () => {
    const inPercent = target("at-least", 40, "%");
    expect(checkTarget(inPercent, of(40, 100))).toMatchObject({ status: "met", observed: { value: 40 } });
    expect(checkTarget(inPercent, of(399, 1000))).toMatchObject({
      status: "not-met",
      observed: { exact: "399/10" },
      casesMissing: 1,
    });
    expect(checkTarget(inPercent, 40.5)).toMatchObject({ status: "met", distance: { value: 0.5 }, casesMissing: null });
  });

  test("0 out of 0, null and nothing at all are no data", () => {
    for (const nothing of [of(0, 0), null, undefined as unknown as null]) {
      expect(checkTarget(online, nothing)).toStrictEqual({
        target: "online",
        status: "no-data",
        observed: null,
        distance: null,
        casesMissing: null,
        finding: {
          code: "oversight/target-no-data",
          facts: { target: "online", indicator: "Hồ sơ nộp trực tuyến" },
        },
      });
    }
  });
});

describe("each comparison, below, at and above 0.5", () => {
  test.each([
    ["at-least", ["not-met", "met", "met"], [-0.1, 0, 0.1]],
    ["more-than", ["not-met", "not-met", "met"], [-0.1, 0, 0.1]],
    ["at-most", ["met", "met", "not-met"], [0.1, 0, -0.1]],
    ["less-than", ["met", "not-met", "not-met"], [0.1, 0, -0.1]],
    ["equal", ["not-met", "met", "not-met"], [-0.1, 0, -0.1]],
  ] as const)("%s", (comparison, statuses, distances) => {
    const checks = [0.4, 0.5, 0.6].map((observed) => checkTarget(target(comparison, 0.5), observed));
    expect(checks.map(({ status }) => status)).toEqual(statuses);
    expect(checks.map(({ distance }) => distance?.value)).toEqual(distances);
  });
});

describe("the cases that are missing", () => {
  test.each([
    ["at-least", 0.9, of(7, 10), 2],
    ["at-least", 0.95, of(7, 10), 3],
    ["at-least", 0.9, of(10, 10), 0],
    ["more-than", 0.9, of(9, 10), 1],
    ["more-than", 0.85, of(7, 10), 2],
    ["more-than", 0.9, of(10, 10), 0],
    ["more-than", 1, of(10, 10), null],
    ["at-least", 1.5, of(10, 10), null],
    ["at-most", 0.1, of(5, 10), null],
    ["equal", 0.5, of(4, 10), null],
    ["at-least", 0.5, of(1.5, 10), null],
    ["at-least", 0.9, 0.7, null],
  ] as const)("%s %d of %o: %d", (comparison, value, observed, missing) => {
    expect(checkTarget(target(comparison, value), observed).casesMissing).toBe(missing);
  });
});

describe("many targets", () => {
  const targets = [
    target("at-least", 0.4),
    { ...target("at-most", 0), id: "late" },
    { ...target("equal", 2), id: "dialogue" },
  ];

  test("are counted; one without an observation has no data", () => {
    const { met, notMet, noData, checks } = checkTargets(targets, { online: of(360, 384), late: 3 });
    expect([met, notMet, noData]).toEqual([1, 1, 1]);
    expect(checks.map(({ target: id, status }) => [id, status])).toEqual([
      ["online", "met"],
      ["late", "not-met"],
      ["dialogue", "no-data"],
    ]);
  });

  test("names of an object's own methods are no observations", () => {
    expect(checkTargets([{ ...target("equal", 2), id: "toString" }], {}).noData).toBe(1);
    expect(checkTargets([target("equal", 2)], { online: undefined as unknown as null }).noData).toBe(1);
  });

  test("an observation of no target is an error, and so are two targets of one id", () => {
    expect(errorOf(() => checkTargets(targets, { onlin: 1 }))).toEqual({
      code: "oversight/unknown-id",
      facts: { what: "target", id: "onlin", known: ["online", "late", "dialogue"] },
    });
    expect(errorOf(() => checkTargets([...targets, target("equal", 1)], {}))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "target", id: "online" },
    });
  });
});

describe("what is no target or no observation", () => {
  test.each([
    [undefined, "target", "an-object"],
    [{ ...target("equal", 1), id: "" }, "target.id", "a-text"],
    [{ ...target("equal", 1), indicator: 7 }, "target.indicator", "a-text"],
    [{ ...target("equal", 1), unit: "" }, "target.unit", "a-text"],
    [target("equal", Number.NaN), "target.value", "a-number"],
  ])("%o", (given, argument, expected) => {
    expect(errorOf(() => checkTarget(given as Target, 1))).toMatchObject({
      code: "oversight/invalid-argument",
      facts: { argument, expected },
    });
  });

  test("a comparison of another name", () => {
    expect(errorOf(() => checkTarget(target(">=" as TargetComparison, 1), 1))).toEqual({
      code: "oversight/unknown-choice",
      facts: {
        argument: "target.comparison",
        value: ">=",
        choices: ["at-least", "more-than", "at-most", "less-than", "equal"],
      },
    });
  });

  test.each([[Number.POSITIVE_INFINITY], ["40"], [of(1, 0)], [of(1, -2)], [of(Number.NaN, 2)], [{}], [true]])(
    "the observation %o",
    (observation) => {
      expect(errorOf(() => checkTarget(target("equal", 1), observation as number))).toMatchObject({
        code: "oversight/invalid-argument",
        facts: { argument: "observation (online)", expected: "an-observation" },
      });
    },
  );

  test("lists and records of another kind", () => {
    expect(errorOf(() => checkTargets("targets" as never, {}))).toMatchObject({
      facts: { argument: "targets", expected: "a-list" },
    });
    expect(errorOf(() => checkTargets([null as never], {}))).toMatchObject({
      facts: { argument: "targets[]", expected: "an-object" },
    });
    expect(errorOf(() => checkTargets([], null as never))).toMatchObject({
      facts: { argument: "observations", expected: "an-object" },
    });
  });
});

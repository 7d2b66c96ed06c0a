import {
  type AnswerInput,
  type SatisfactionOptions,
  satisfactionIndex,
  shareInterval,
  tallyAnswers,
} from "motcua/survey";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { answersOf, OFFICE, YEN_BAI } from "../support/surveys.js";

const failure = (answers: readonly unknown[], options?: unknown) =>
  errorOf(() => satisfactionIndex(answers as readonly AnswerInput[], options as SatisfactionOptions));

describe("answers", () => {
  test("of an unknown level, on the scale of their question", () => {
    expect(failure(["HL"])).toEqual({
      code: "survey/unknown-level",
      facts: {
        value: "HL",
        question: null,
        known: ["very-satisfied", "satisfied", "neutral", "dissatisfied", "very-dissatisfied"],
      },
    });
    expect(failure([{ level: "HL", question: "officer" }], { survey: OFFICE })).toEqual({
      code: "survey/unknown-level",
      facts: { value: "HL", question: "officer", known: ["1", "0"] },
    });
  });

  test("to no question of the survey", () => {
    const known = ["place", "signs", "officer"];
    const code = "survey/unknown-question";
    expect(failure([{ level: "HL", question: "price" }], { survey: OFFICE })).toEqual({
      code,
      facts: { value: "price", known },
    });
    expect(failure(["HL"], { survey: OFFICE })).toEqual({ code, facts: { value: null, known } });
  });

  test("of another factor than the survey says, or of none that it has", () => {
    expect(failure([{ level: "HL", question: "place", factor: "officials" }], { survey: OFFICE })).toEqual({
      code: "survey/other-factor",
      facts: { question: "place", factor: "officials", stated: "access" },
    });
    const survey = { ...OFFICE, questions: undefined };
    expect(failure([{ level: "HL", factor: "price" }], { survey })).toEqual({
      code: "survey/unknown-factor",
      facts: { value: "price", known: ["officials", "access"] },
    });
    const unsorted = { ...OFFICE, questions: [{ id: "place" }] };
    expect(failure([{ level: "HL", factor: "access" }], { survey: unsorted })).toEqual({
      code: "survey/other-factor",
      facts: { question: "place", factor: "access", stated: null },
    });
  });

  test("of no factor, where factors are averaged", () => {
    expect(failure([{ level: "satisfied", question: "1" }], { whole: "mean-of-factors" })).toEqual({
      code: "survey/factor-missing",
      facts: { question: "1" },
    });
  });

  test("of two factors, where nobody said how they make the whole", () => {
    const answers = [
      { level: "satisfied", factor: "b" },
      { level: "satisfied", factor: "a" },
    ];
    expect(failure(answers)).toEqual({ code: "survey/whole-not-chosen", facts: { factors: ["a", "b"] } });
  });

  test("of no stated stratum", () => {
    const strata = { A: { population: 10 } };
    const code = "survey/unknown-stratum";
    expect(failure([{ level: "satisfied", stratum: "B" }], { strata })).toEqual({
      code,
      facts: { value: "B", known: ["A"] },
    });
    expect(failure(["satisfied"], { strata })).toEqual({ code, facts: { value: null, known: ["A"] } });
  });

  test("that are more than the people", () => {
    const answers = answersOf({ satisfied: 40 }, { stratum: "A" });
    expect(failure(answers, { population: 39 })).toEqual({
      code: "survey/population-too-small",
      facts: { stratum: null, population: 39, answers: 40 },
    });
    expect(failure(answers, { strata: { A: { population: 39 } } })).toMatchObject({ facts: { stratum: "A" } });
    expect(failure(answers, { invited: 39 })).toEqual({
      code: "survey/more-answered-than-invited",
      facts: { stratum: null, invited: 39, answered: 40 },
    });
    expect(failure(answers, { strata: { A: { population: 50, invited: 39 } } })).toMatchObject({
      code: "survey/more-answered-than-invited",
      facts: { invited: 39 },
    });
  });

  test.each([
    [7, "an answer", "an-answer"],
    [undefined, "an answer", "an-answer"],
    [["satisfied"], "an answer", "an-answer"],
    [{ level: 5 }, "level", "a-level-code"],
    [{ question: "1" }, "level", "a-level-code"],
    [{ level: "satisfied", question: 1 }, "question", "a-text"],
    [{ level: "satisfied", factor: {} }, "factor", "a-text"],
    [{ level: "satisfied", stratum: 1 }, "stratum", "a-text"],
    [{ level: "satisfied", respondent: 9 }, "respondent", "a-text"],
  ])("%j is none", (answer, argument, expected) => {
    expect(failure([answer])).toMatchObject({ code: "survey/invalid-argument", facts: { argument, expected } });
  });

  test.each(["satisfied", null, 7, {}])("%j is no list of answers", (answers) => {
    expect(errorOf(() => tallyAnswers(answers as never))).toMatchObject({
      code: "survey/invalid-argument",
      facts: { argument: "answers", expected: "answers" },
    });
  });
});

describe("options", () => {
  test.each<[unknown, string, string]>([
    ["pooled", "options", "an-object"],
    [{ estimator: "mean" }, "estimator", "an-estimator"],
    [{ whole: "sum" }, "whole", "a-whole"],
    [{ level: 95 }, "level", "a-confidence-level"],
    [{ population: 1.5 }, "population", "a-whole-number-above-0"],
    [{ invited: -1 }, "invited", "a-whole-number"],
    [{ minimumAnswers: 0 }, "minimumAnswers", "a-whole-number-above-0"],
    [{ round: 2 }, "round", "an-object"],
    [{ strata: [] }, "strata", "an-object"],
    [{ strata: {} }, "strata", "a-list-with-entries"],
    [{ strata: { "": { population: 1 } } }, "strata", "a-text"],
    [{ strata: { A: 100 } }, "strata.A", "an-object"],
    [{ strata: { A: {} } }, "strata.A.population", "a-whole-number-above-0"],
    [{ strata: { A: { population: 9, invited: "9" } } }, "strata.A.invited", "a-whole-number"],
    [{ strata: { A: { population: 9 } }, population: 9 }, "population", "what-stands-in-the-strata"],
    [{ strata: { A: { population: 9 } }, invited: 9 }, "invited", "what-stands-in-the-strata"],
  ])("%j", (options, argument, expected) => {
    expect(failure([], options)).toMatchObject({ code: "survey/invalid-argument", facts: { argument, expected } });
  });

  test("no rounding", () => {
    expect(failure([], { round: { digits: 21, mode: "half-up" } }).code).toBe("exact/invalid-digits");
    expect(failure([], { round: { digits: 2, mode: "near" } }).code).toBe("exact/unknown-rounding-mode");
  });

  test("a weighted mean of levels that are worth nothing stated", () => {
    const survey = [
      { code: "HL", satisfied: true },
      { code: "KHL", satisfied: false },
    ];
    expect(failure([], { survey, estimator: "weighted-options" })).toEqual({
      code: "survey/level-without-percent",
      facts: { codes: ["HL", "KHL"] },
    });
  });
});

test("the survey's own scale is worth nothing where every question has one of its own", () => {
  const scale = [
    { code: "1", satisfied: true },
    { code: "0", satisfied: false },
  ];
  const survey = {
    id: "office",
    version: "1",
    scale: YEN_BAI,
    questions: [
      { id: "a", scale },
      { id: "b", scale },
    ],
  };
  expect(failure([], { survey, estimator: "weighted-options" })).toEqual({
    code: "survey/level-without-percent",
    facts: { codes: ["1", "0"] },
  });
});

describe("surveys", () => {
  const [first] = YEN_BAI;
  test.each<[object | string, string, string]>([
    ["five levels", "survey", "an-object"],
    [[], "survey", "a-list-with-entries"],
    [["HL"], "survey[0]", "an-object"],
    [[{ ...first, code: "" }], "survey[0].code", "a-text"],
    [[first, first], "survey[1].code", "a-text-of-its-own"],
    [[{ ...first, satisfied: "yes" }], "survey[0].satisfied", "true-or-false"],
    [[{ ...first, percent: 101 }], "survey[0].percent", "a-percentage"],
    [[{ ...first, title: 1 }], "survey[0].title", "a-text"],
    [{ ...OFFICE, id: undefined }, "survey.id", "a-text"],
    [{ ...OFFICE, version: 2026 }, "survey.version", "a-text"],
    [{ ...OFFICE, scale: undefined }, "survey.scale", "a-list"],
    [{ ...OFFICE, source: "SIPAS" }, "survey.source", "an-object"],
    [{ ...OFFICE, questions: [] }, "survey.questions", "a-list-with-entries"],
    [{ ...OFFICE, questions: ["place"] }, "survey.questions[0]", "an-object"],
    [{ ...OFFICE, questions: [{ id: "a" }, { id: "a" }] }, "survey.questions[1].id", "a-text-of-its-own"],
    [{ ...OFFICE, questions: [{ id: "a", scale: [] }] }, "survey.questions[0].scale", "a-list-with-entries"],
    [{ ...OFFICE, factors: "access" }, "survey.factors", "a-list"],
    [{ ...OFFICE, factors: [{ id: "access" }, { id: "access" }] }, "survey.factors[1].id", "a-text-of-its-own"],
  ])("%#: %j", (survey, argument, expected) => {
    expect(failure([], { survey })).toMatchObject({ code: "survey/invalid-argument", facts: { argument, expected } });
  });

  test("a question of an unknown factor", () => {
    expect(failure([], { survey: { ...OFFICE, factors: [{ id: "access" }] } })).toEqual({
      code: "survey/unknown-factor",
      facts: { value: "officials", known: ["access"] },
    });
  });
});

describe("shareInterval", () => {
  test.each<[unknown, unknown, unknown, string, string]>([
    [3, 2, {}, "satisfied", "satisfied-out-of-valid"],
    [-1, 2, {}, "satisfied", "satisfied-out-of-valid"],
    [1, "2", {}, "valid", "a-whole-number"],
    [1, 2, { level: 0.05 }, "level", "a-confidence-level"],
    [1, 2, { population: 0 }, "population", "a-whole-number-above-0"],
    [1, 2, 0.95, "options", "an-object"],
  ])("(%j, %j, %j)", (satisfied, valid, options, argument, expected) => {
    expect(errorOf(() => shareInterval(satisfied as number, valid as number, options as object))).toMatchObject({
      code: "survey/invalid-argument",
      facts: { argument, expected },
    });
  });

  test("of more answers than people", () => {
    expect(errorOf(() => shareInterval(1, 3, { population: 2 }))).toEqual({
      code: "survey/population-too-small",
      facts: { stratum: null, population: 2, answers: 3 },
    });
  });
});

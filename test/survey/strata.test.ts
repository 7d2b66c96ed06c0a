import { type AnswerInput, satisfactionIndex } from "motcua/survey";
import { describe, expect, test } from "vitest";
import { answersOf, times, YEN_BAI } from "../support/surveys.js";

/**
 * Hours of television a week in two towns and the countryside: 155, 62 and 93 households, of which 20, 8 and 12 were asked
 * (Scheaffer, Mendenhall and Ott, Elementary Survey Sampling, chapter 5; also in Penn State STAT 506, lesson 6.1). Hours stand in for percentages here.
 */
const HOURS: Readonly<Record<string, readonly number[]>> = {
  "town A": [35, 43, 36, 39, 28, 28, 29, 25, 38, 27, 26, 32, 29, 40, 35, 41, 37, 31, 45, 34],
  "town B": [27, 15, 4, 41, 49, 25, 10, 30],
  rural: [8, 14, 12, 15, 30, 32, 21, 20, 34, 7, 11, 24],
};
const HOUSEHOLDS = { "town A": { population: 155 }, "town B": { population: 62 }, rural: { population: 93 } };

describe("a stratified mean", () => {
  const survey = Array.from({ length: 50 }, (_, hours) => ({
    code: `${hours} h`,
    satisfied: hours > 25,
    percent: hours,
  }));
  const answers = Object.entries(HOURS).flatMap(([stratum, hours]) =>
    hours.map((each) => ({ level: `${each} h`, stratum })),
  );
  const index = satisfactionIndex(answers, {
    survey,
    estimator: "weighted-options",
    strata: HOUSEHOLDS,
    minimumAnswers: 8,
  });

  test("is the mean of the strata weighted by their population: 27.675", () => {
    expect(index.strata.map(({ id, population, index: { value } }) => [id, population, value])).toEqual([
      ["rural", 93, 19],
      ["town A", 155, 33.9],
      ["town B", 62, 25.125],
    ]);
    expect(index.total.index.exact).toBe("1107/40");
    expect(index.total.respondents).toBe(40);
  });

  test("has the variance of the textbook, 1.97, from s² = 35.358, 232.411 and 87.636", () => {
    const { interval } = index.total;
    const variance = ((interval?.high ?? 0) - (interval?.low ?? 0)) ** 2 / (2 * 1.959963984540054) ** 2;
    expect(variance).toBeCloseTo(1.97, 2);
    const byHand =
      (155 / 310) ** 2 * (1 - 20 / 155) * (35.358 / 20) +
      (62 / 310) ** 2 * (1 - 8 / 62) * (232.411 / 8) +
      (93 / 310) ** 2 * (1 - 12 / 93) * (87.636 / 12);
    expect(variance).toBeCloseTo(byHand, 4);
    expect(interval).toMatchObject({ method: "stratified-normal", populationCorrected: true });
  });
});

describe("a stratified share", () => {
  const answers = [
    ...answersOf({ satisfied: 40, neutral: 10 }, { stratum: "Xã A" }),
    ...answersOf({ satisfied: 10, neutral: 40 }, { stratum: "Xã B" }),
  ];
  const strata = { "Xã A": { population: 900, invited: 60 }, "Xã B": { population: 100, invited: 90 } };
  const index = satisfactionIndex(answers, { strata });

  test("is 0.9 * 80 + 0.1 * 20 = 74, where all in one pot would be 50", () => {
    expect(index.total.index.value).toBe(74);
    expect(satisfactionIndex(answers).total.index.value).toBe(50);
  });

  test("has the variance sum of W² (1 - n/N) p (1 - p) / (n - 1)", () => {
    const variance = 0.81 * (1 - 50 / 900) * (0.16 / 49) + 0.01 * (1 - 50 / 100) * (0.16 / 49);
    expect(index.total.interval?.high).toBeCloseTo(74 + 196 * (1.959963984540054 / 1.96) * Math.sqrt(variance), 9);
  });

  test("weights questions and factors in the same way", () => {
    const asked = answers.map((answer) => ({ ...(answer as object), question: "q", factor: "f" }) as AnswerInput);
    const { questions, factors, total } = satisfactionIndex(asked, { strata });
    expect(questions[0]?.index).toEqual(total.index);
    expect(factors[0]?.interval).toEqual(total.interval);
  });

  test("tells how many answered, stratum by stratum and in all", () => {
    expect(index.strata.map(({ response }) => [response.invited, response.answered, response.rate.printed])).toEqual([
      [60, 50, "83.33"],
      [90, 50, "55.56"],
    ]);
    expect(index.response).toMatchObject({ invited: 150, answered: 100, rate: { printed: "66.67" } });
  });

  test("the response of the whole is open where one stratum does not say how many were asked", () => {
    const { response } = satisfactionIndex(answers, { strata: { ...strata, "Xã B": { population: 100 } } });
    expect(response).toMatchObject({ invited: null, answered: 100, rate: { value: null } });
  });

  test("a stratum that was not heard leaves the whole without index, and says which", () => {
    const { total, strata: parts } = satisfactionIndex(answers, { strata: { ...strata, "Xã C": { population: 5 } } });
    expect(total).toMatchObject({ valid: 100, index: { value: null }, interval: null });
    expect(total.reason).toEqual({
      code: "survey/stratum-without-answers",
      facts: { id: "total", stratum: "Xã C" },
    });
    expect(parts[2]).toMatchObject({ id: "Xã C", valid: 0, reason: { code: "survey/no-answers" } });
  });

  test("a stratum of too few people has no index of its own, but counts in the whole", () => {
    const { total, strata: parts } = satisfactionIndex(answers, { strata, minimumAnswers: 60 });
    expect(parts.map(({ reason }) => reason?.code)).toEqual(["survey/too-few-answers", "survey/too-few-answers"]);
    expect(total.index.value).toBe(74);
  });

  test("there is no interval where one person stands for many, or where all are alike", () => {
    const lonely = [
      ...answersOf({ satisfied: 40, neutral: 10 }, { stratum: "Xã A" }),
      { level: "neutral", stratum: "Xã B" },
    ];
    expect(satisfactionIndex(lonely, { strata }).total).toMatchObject({ index: { value: 72 }, interval: null });
    const alike = Object.keys(strata).flatMap((stratum) => answersOf({ satisfied: 40 }, { stratum }));
    expect(satisfactionIndex(alike, { strata }).total).toMatchObject({ index: { value: 100 }, interval: null });
    const everybody = { "Xã A": { population: 40 }, "Xã B": { population: 40 } };
    expect(satisfactionIndex(alike, { strata: everybody }).total.interval).toMatchObject({ low: 100, high: 100 });
  });
});

describe("a mean of factors in strata", () => {
  test("is the mean of the weighted factors, and within a stratum of its own factors", () => {
    const answers = [
      ...answersOf({ A: 30, D: 10 }, { stratum: "1", factor: "f" }),
      ...answersOf({ A: 10, D: 30 }, { stratum: "2", factor: "f" }),
      ...answersOf({ A: 20, D: 20 }, { stratum: "1", factor: "g" }),
      ...answersOf({ A: 40, D: 0 }, { stratum: "2", factor: "g" }),
    ];
    const index = satisfactionIndex(answers, {
      survey: YEN_BAI,
      whole: "mean-of-factors",
      strata: { 1: { population: 300 }, 2: { population: 100 } },
    });
    expect(index.factors.map(({ index: { value } }) => value)).toEqual([62.5, 62.5]);
    expect(index.total.index.value).toBe(62.5);
    expect(index.strata.map(({ index: { value } }) => value)).toEqual([62.5, 62.5]);
    expect(index.strata[0]?.interval?.method).toBe("wilson");
    expect(index.total.interval?.method).toBe("stratified-normal");
  });
});

test("strata that are only named in the answers are listed, and do not weight", () => {
  const answers = [
    ...answersOf({ satisfied: 30 }, { stratum: "b" }),
    ...answersOf({ neutral: 30 }, { stratum: "a" }),
    ...times(60, "neutral"),
  ];
  const { total, strata } = satisfactionIndex(answers);
  expect(total.index.value).toBe(25);
  expect(total.respondents).toBe(120);
  expect(strata.map(({ id, population, index: { value } }) => [id, population, value])).toEqual([
    ["a", null, 0],
    ["b", null, 100],
  ]);
});

import { existsSync, readFileSync } from "node:fs";
import { type ConfidenceLevel, satisfactionIndex, shareInterval } from "motcua/survey";
import { describe, expect, test } from "vitest";
import { answersOf, times, YEN_BAI } from "../support/surveys.js";

const Z_95 = 1.959963984540054;

describe("Wilson's interval of a share", () => {
  /** Newcombe (1998), table I, method 3: 95 %, four decimals. */
  test.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])("%i of %i as published: %d to %d", (satisfied, valid, low, high) => {
    const interval = shareInterval(satisfied, valid);
    expect(interval?.low).toBeCloseTo(low, 2);
    expect(interval?.high).toBeCloseTo(high, 2);
    expect(interval).toMatchObject({ level: 0.95, method: "wilson", populationCorrected: false });
  });

  const file = new URL("../../../shared/conformance/proportion-intervals.json", import.meta.url);
  const whereGiven = existsSync(file) ? test : test.skip;

  whereGiven("agrees with the table of ../shared/conformance (skipped where that folder is missing)", () => {
    const { cases } = JSON.parse(readFileSync(file, "utf8")) as {
      cases: { k: number; n: number; confidence: ConfidenceLevel; wilson: [number, number] }[];
    };
    expect(cases.length).toBeGreaterThan(20);
    for (const { k, n, confidence: level, wilson } of cases) {
      const interval = shareInterval(k, n, { level });
      expect(interval?.low, `${k}/${n} ${level}`).toBeCloseTo(100 * wilson[0], 9);
      expect(interval?.high, `${k}/${n} ${level}`).toBeCloseTo(100 * wilson[1], 9);
    }
  });

  test("none and all stay within 0 and 100", () => {
    expect(shareInterval(0, 20)?.low).toBe(0);
    expect(shareInterval(20, 20)?.high).toBe(100);
    expect(shareInterval(0, 0)).toBeNull();
  });

  test("is what every share of satisfied answers carries", () => {
    const answers = answersOf({ satisfied: 81, neutral: 182 });
    expect(satisfactionIndex(answers, { level: 0.99 }).total.interval).toEqual(shareInterval(81, 263, { level: 0.99 }));
  });
});

describe("a finite population", () => {
  test.each([
    [81, 263, 300],
    [10, 40, 41],
    [3, 50, 5_000],
  ])("%i of %i out of %i people: at its ends the share found is z standard errors away", (k, n, population) => {
    const interval = shareInterval(k, n, { population });
    for (const end of [interval?.low ?? 0, interval?.high ?? 0]) {
      const share = end / 100;
      const error = Math.sqrt(((share * (1 - share)) / n) * ((population - n) / (population - 1)));
      expect(Math.abs(k / n - share) / error).toBeCloseTo(Z_95, 6);
    }
    expect(interval?.populationCorrected).toBe(true);
  });

  test("of which everybody answered leaves no doubt", () => {
    expect(shareInterval(1, 3, { population: 3 })).toMatchObject({ low: 100 / 3, high: 100 / 3 });
    const { total } = satisfactionIndex(answersOf({ satisfied: 20, neutral: 10 }), { population: 30 });
    expect(total.interval).toMatchObject({ low: 200 / 3, high: 200 / 3, populationCorrected: true });
  });
});

describe("the interval of a weighted mean", () => {
  const answers = answersOf({ A: 10, B: 5, C: 3, D: 2 });
  const options = { survey: YEN_BAI, estimator: "weighted-options", minimumAnswers: 1 } as const;

  test("is z standard errors wide, s² = 26,720 / 19", () => {
    const half = Z_95 * Math.sqrt(26_720 / 19 / 20);
    const { interval } = satisfactionIndex(answers, options).total;
    expect(interval?.low).toBeCloseTo(68 - half, 10);
    expect(interval?.high).toBeCloseTo(68 + half, 10);
    expect(interval).toMatchObject({ method: "normal", populationCorrected: false });
  });

  test("is narrower by the root of 1 - n/N in a finite population, and gone where everybody answered", () => {
    const half = Z_95 * Math.sqrt((26_720 / 19 / 20) * (1 - 20 / 50));
    expect(satisfactionIndex(answers, { ...options, population: 50 }).total.interval?.high).toBeCloseTo(68 + half, 10);
    expect(satisfactionIndex(answers, { ...options, population: 20 }).total.interval).toMatchObject({
      low: 68,
      high: 68,
    });
  });

  test("stays within the worth of the levels", () => {
    const { interval } = satisfactionIndex(answersOf({ A: 9, B: 1 }), options).total;
    expect(interval?.high).toBe(100);
    expect(interval?.low).toBeGreaterThan(80);
  });

  test("there is none of one person who answered two questions differently", () => {
    const answers = [
      { level: "A", question: "1" },
      { level: "D", question: "2" },
    ];
    expect(satisfactionIndex(answers, options).total).toMatchObject({ index: { value: 50 }, interval: null });
  });

  test("there is none of one answer, nor of answers that are all alike: neither tells how much people differ", () => {
    expect(satisfactionIndex(["A"], options).total.interval).toBeNull();
    expect(satisfactionIndex(times(40, "B"), options).total).toMatchObject({ index: { value: 60 }, interval: null });
    expect(satisfactionIndex(times(40, "B"), { ...options, population: 40 }).total.interval).toMatchObject({ low: 60 });
  });
});

describe("answers of the same people to several questions", () => {
  test("are worth no more than the people: 100 people and 4 questions give the interval of 100", () => {
    const answers = ["1", "2", "3", "4"].flatMap((question) => answersOf({ satisfied: 80, neutral: 20 }, { question }));
    const { total } = satisfactionIndex(answers, { population: 150 });
    expect(total).toMatchObject({ valid: 400, respondents: 100, index: { value: 80 } });
    expect(total.interval?.low).toBeCloseTo(shareInterval(80, 100, { population: 150 })?.low ?? 0, 10);
  });

  test("where 10 of 100 people answered a second question, they count (100 + 10)² / (90 * 1² + 10 * 2²) people", () => {
    const answers = [
      ...answersOf({ satisfied: 50, neutral: 50 }, { question: "1" }),
      ...answersOf({ satisfied: 5, neutral: 5 }, { question: "2" }),
    ];
    const { interval } = satisfactionIndex(answers).total;
    // Wilson's interval at one half is symmetric: half its width is z / (2 sqrt(n + z²))
    const half = (100 * Z_95) / (2 * Math.sqrt(110 ** 2 / 130 + Z_95 ** 2));
    expect(interval?.low).toBeCloseTo(50 - half, 10);
    expect(interval?.high).toBeCloseTo(50 + half, 10);
  });

  test("a mean of factors has none where a factor has none", () => {
    const answers = [...answersOf({ A: 20, D: 20 }, { factor: "a" }), ...answersOf({ B: 40 }, { factor: "b" })];
    const options = { survey: YEN_BAI, estimator: "weighted-options", whole: "mean-of-factors" } as const;
    const { total, factors } = satisfactionIndex(answers, options);
    expect(factors.map(({ interval }) => interval === null)).toEqual([false, true]);
    expect(total).toMatchObject({ index: { value: 55 }, interval: null });
  });

  test("a mean of factors has the mean of their intervals", () => {
    const answers = [
      ...answersOf({ satisfied: 81, neutral: 182 }, { factor: "a" }),
      ...answersOf({ satisfied: 15, neutral: 133 }, { factor: "b" }),
    ];
    const { interval } = satisfactionIndex(answers, { whole: "mean-of-factors" }).total;
    expect(interval?.low).toBeCloseTo((25.52885 + 6.23864) / 2, 4);
    expect(interval?.high).toBeCloseTo((36.62096 + 16.04872) / 2, 4);
  });
});

import fc from "fast-check";
import {
  type AnswerTally,
  AnswerTallySchema,
  emptyAnswerTally,
  finishSatisfaction,
  mergeAnswerTallies,
  type SatisfactionFigure,
  type SatisfactionOptions,
  type SurveyAnswer,
  satisfactionIndex,
  shareInterval,
  tallyAnswers,
} from "motcua/survey";
import { describe, expect, test } from "vitest";
import { dividedArbitrary } from "../support/metricsParts.js";
import { answersArbitrary, optionsArbitrary, STRATA } from "../support/surveyArbitraries.js";
import { YEN_BAI } from "../support/surveys.js";

const sent = (tally: AnswerTally): AnswerTally => AnswerTallySchema.parse(JSON.parse(JSON.stringify(tally)));

describe("tallies of answers", () => {
  test("split by people = whole, merged in any grouping and any order, also when sent as JSON", () => {
    fc.assert(
      fc.property(answersArbitrary, optionsArbitrary, (answers, options) => {
        const [a, b, c] = STRATA.map((name) =>
          tallyAnswers(
            answers.filter(({ stratum }) => stratum === name),
            options,
          ),
        ) as [AnswerTally, AnswerTally, AnswerTally];
        const whole = tallyAnswers(answers, options);
        expect(mergeAnswerTallies(a, b, c)).toEqual(whole);
        expect(mergeAnswerTallies(mergeAnswerTallies(c, a), b)).toEqual(whole);
        expect(mergeAnswerTallies(sent(b), sent(mergeAnswerTallies(a, c)))).toEqual(whole);
        expect(mergeAnswerTallies(whole, emptyAnswerTally())).toEqual(whole);
        expect(mergeAnswerTallies(emptyAnswerTally(options), whole)).toEqual(whole);
      }),
    );
  });

  test("unnamed answers may be split anywhere, and their order does not matter", () => {
    const unnamed = answersArbitrary.map((answers) => answers.map(({ respondent: _, ...answer }) => answer));
    fc.assert(
      fc.property(dividedArbitrary(unnamed), optionsArbitrary, ({ whole, parts, shuffled }, options) => {
        const expected = tallyAnswers(whole, options);
        expect(mergeAnswerTallies(...parts.map((part) => tallyAnswers(part, options)))).toEqual(expected);
        expect(tallyAnswers(shuffled, options)).toEqual(expected);
      }),
    );
  });

  test("finishing a tally is the index of its answers", () => {
    fc.assert(
      fc.property(answersArbitrary, optionsArbitrary, (answers, options) => {
        expect(finishSatisfaction(sent(tallyAnswers(answers, options)))).toEqual(satisfactionIndex(answers, options));
      }),
    );
  });
});

const worthOf = ({ level }: SurveyAnswer, estimator: SatisfactionOptions["estimator"]): number | null => {
  const { satisfied, percent } = YEN_BAI.find(({ code }) => code === level) ?? {};
  if (satisfied === undefined) return null;
  return estimator === "satisfied-share" ? Number(satisfied) * 100 : (percent ?? null);
};

/** The plain mean, straight from the list; `null` where nobody, or nobody of a stratum, gave an answer that counts. */
const plainMean = (answers: readonly SurveyAnswer[], { estimator, strata }: SatisfactionOptions): number | null => {
  const mean = (part: readonly SurveyAnswer[]): number | null => {
    const worths = part.map((answer) => worthOf(answer, estimator)).filter((worth) => worth !== null);
    return worths.length === 0 ? null : worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
  };
  if (strata === undefined) return mean(answers);
  const means = STRATA.map((name) => mean(answers.filter(({ stratum }) => stratum === name)));
  const people = STRATA.map((name) => strata[name]?.population ?? 0);
  const all = people.reduce((sum, each) => sum + each, 0);
  return means.reduce<number | null>(
    (sum, each, at) => (sum === null || each === null ? null : sum + (each * (people[at] ?? 0)) / all),
    0,
  );
};

const hasPlainMean = (figure: SatisfactionFigure, answers: readonly SurveyAnswer[], options: SatisfactionOptions) => {
  const expected = plainMean(answers, options);
  const tooFew = figure.respondents < (options.minimumAnswers ?? 30);
  if (expected === null || tooFew) expect(figure.index.value).toBeNull();
  else expect(figure.index.value).toBeCloseTo(expected, 10);
};

describe("the satisfaction index", () => {
  test("is the plain mean of every question and factor, and of all answers where they are pooled", () => {
    fc.assert(
      fc.property(answersArbitrary, optionsArbitrary, (answers, options) => {
        const { total, questions, factors } = satisfactionIndex(answers, options);
        for (const figure of [...questions, ...factors]) {
          const own = answers.filter(({ question, factor }) => question === figure.id || factor === figure.id);
          hasPlainMean(figure, own, options);
        }
        if (options.whole === "pooled") hasPlainMean(total, answers, options);
      }),
    );
  });

  test("is the mean of the factors' indices where it was chosen, and nothing where one of them is missing", () => {
    fc.assert(
      fc.property(answersArbitrary, optionsArbitrary, (answers, drawn) => {
        const { total, factors } = satisfactionIndex(answers, { ...drawn, whole: "mean-of-factors" });
        const indices = factors.map(({ index }) => index.value ?? Number.NaN);
        const mean = indices.reduce((sum, value) => sum + value, 0) / indices.length;
        if (Number.isNaN(mean)) expect(total.index.value).toBeNull();
        else expect(total.index.value).toBeCloseTo(mean, 10);
      }),
    );
  });

  test("counts every answer once, everywhere", () => {
    fc.assert(
      fc.property(answersArbitrary, optionsArbitrary, (answers, options) => {
        const { total, questions, factors, strata } = satisfactionIndex(answers, options);
        const valid = answers.filter(({ level }) => level !== null).length;
        for (const parts of [[total], questions, factors, strata]) {
          expect(parts.reduce((sum, part) => sum + part.valid, 0)).toBe(valid);
          expect(parts.reduce((sum, part) => sum + part.noAnswer, 0)).toBe(answers.length - valid);
        }
        expect(Object.values(total.counts).reduce((sum, count) => sum + count, 0)).toBe(valid);
      }),
    );
  });

  test("lies in its interval, within 0 and 100, and either has a value or a reason", () => {
    fc.assert(
      fc.property(answersArbitrary, optionsArbitrary, (answers, options) => {
        const { total, questions, factors, strata } = satisfactionIndex(answers, options);
        for (const { index, interval, reason } of [total, ...questions, ...factors, ...strata]) {
          expect(index.value === null).toBe(reason !== null);
          if (interval === null) continue;
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.low).toBeLessThanOrEqual((index.value ?? Number.NaN) + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual((index.value ?? Number.NaN) - 1e-9);
          expect(interval.high).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("the interval of a share", () => {
  const counted = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  test("mirrors when satisfied and dissatisfied change places", () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: 500 }), ([k, n], more) => {
        const [one, other] = [k, n - k].map((satisfied) => shareInterval(satisfied, n, { population: n + more }));
        expect(one?.low).toBeCloseTo(100 - (other?.high ?? 0), 9);
      }),
    );
  });

  test("narrows the fewer people were not asked, down to the share where everybody was", () => {
    fc.assert(
      fc.property(counted, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 4 }), ([k, n], more) => {
        const populations = [n, ...more.map((each) => n + each).sort((a, b) => a - b), undefined];
        const widths = populations.map((population) => {
          const interval = shareInterval(k, n, { population });
          return (interval?.high ?? 0) - (interval?.low ?? 0);
        });
        expect(widths[0]).toBe(0);
        for (const [at, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual((widths[at - 1] ?? 0) - 1e-9);
      }),
    );
  });
});

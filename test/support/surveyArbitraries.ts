import fc from "fast-check";
import type { SatisfactionOptions, SurveyAnswer } from "motcua/survey";
import { YEN_BAI } from "./surveys.js";

export const STRATA = ["Xã A", "Xã B", "Xã C"] as const;

/** Answers to three questions of two factors, in three strata; some left out, some of named people. */
export const answersArbitrary: fc.Arbitrary<readonly SurveyAnswer[]> = fc.array(
  fc
    .record({
      level: fc.constantFrom(...YEN_BAI.map(({ code }) => code), null),
      question: fc.constantFrom("1.1", "1.2", "2.1"),
      stratum: fc.constantFrom(...STRATA),
      respondent: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    })
    // the keys of people differ by stratum, as each of them lives in one
    .map(({ respondent, ...answer }) => ({
      ...answer,
      factor: answer.question.slice(0, 1),
      ...(respondent === undefined ? {} : { respondent: `${answer.stratum} ${respondent}` }),
    })),
  { maxLength: 60 },
);

const strataArbitrary = fc.record(
  Object.fromEntries(STRATA.map((name) => [name, fc.record({ population: fc.integer({ min: 60, max: 500 }) })])),
);

/** Options for such answers; every population is large enough. */
export const optionsArbitrary: fc.Arbitrary<SatisfactionOptions> = fc
  .record({
    estimator: fc.constantFrom("satisfied-share" as const, "weighted-options" as const),
    whole: fc.constantFrom("pooled" as const, "mean-of-factors" as const),
    level: fc.constantFrom(0.9 as const, 0.95 as const, 0.99 as const),
    minimumAnswers: fc.integer({ min: 1, max: 10 }),
    population: fc.option(fc.integer({ min: 60, max: 500 }), { nil: undefined }),
    strata: fc.option(strataArbitrary, { nil: undefined }),
  })
  .map(({ population, strata, ...options }) => ({
    ...options,
    survey: YEN_BAI,
    ...(strata === undefined ? { population } : { strata }),
  }));

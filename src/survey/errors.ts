import { defineError, quote } from "../errors/index.js";

/** What kind of value would have been right. */
export type Expected =
  | "an-object"
  | "a-list"
  | "a-list-with-entries"
  | "answers"
  | "an-answer"
  | "a-level-code"
  | "a-text"
  | "a-text-of-its-own"
  | "true-or-false"
  | "a-percentage"
  | "a-whole-number"
  | "a-whole-number-above-0"
  | "a-number-above-0"
  | "a-share"
  | "a-share-up-to-1"
  | "a-confidence-level"
  | "an-estimator"
  | "a-whole"
  | "what-stands-in-the-strata"
  | "a-tally"
  | "satisfied-out-of-valid";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "an object",
  "a-list": "an array",
  "a-list-with-entries": "an array with at least one entry",
  answers: "an array or another iterable of answers",
  "an-answer": "the code of a level, null, or an object with a level",
  "a-level-code": "the code of a level as text, or null for no answer",
  "a-text": "a text that is not empty",
  "a-text-of-its-own": "a text that no other one has",
  "true-or-false": "true or false",
  "a-percentage": "a number from 0 to 100",
  "a-whole-number": "a whole number from 0 up",
  "a-whole-number-above-0": "a whole number above 0",
  "a-number-above-0": "a number above 0",
  "a-share": "a number between 0 and 1: 0.05 stands for 5 %",
  "a-share-up-to-1": "a number above 0 and up to 1: 0.6 stands for 60 %",
  "a-confidence-level": "0.9, 0.95 or 0.99",
  "an-estimator": '"satisfied-share" or "weighted-options"',
  "a-whole": '"pooled" or "mean-of-factors"',
  "what-stands-in-the-strata": "it within each stratum, and not beside strata",
  "a-tally": "a result of tallyAnswers",
  "satisfied-out-of-valid": "a whole number from 0 up to the number of valid answers",
};

/** An argument, an option or a part of a survey is of a wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "survey/invalid-argument",
  ({ argument, value, expected }: { argument: string; value: unknown; expected: Expected }) =>
    `${quote(value)} does not do as ${argument}. Give ${EXPECTED[expected]}.`,
);

const ofQuestion = (question: string | null): string => (question === null ? "" : ` to ${quote(question)}`);
const listed = (names: readonly string[]): string => names.map((name) => quote(name)).join(", ");

/** An answer names a level that its scale does not have. */
export const unknownLevel = /* @__PURE__ */ defineError(
  "survey/unknown-level",
  ({ value, question, known }: { value: string; question: string | null; known: readonly string[] }) =>
    `The answer ${quote(value)}${ofQuestion(question)} is on none of the levels ${listed(known)}. Correct it, or give the scale that was asked; no answer is null.`,
);

/** An answer names no question, or one that the survey does not have. */
export const unknownQuestion = /* @__PURE__ */ defineError(
  "survey/unknown-question",
  ({ value, known }: { value: string | null; known: readonly string[] }) =>
    `An answer is to the question ${quote(value)}, but the survey asks ${listed(known)}. Name one of them.`,
);

/** A question or an answer names a factor that the survey does not have. */
export const unknownFactor = /* @__PURE__ */ defineError(
  "survey/unknown-factor",
  ({ value, known }: { value: string; known: readonly string[] }) =>
    `The factor ${quote(value)} is not among the survey's factors ${listed(known)}. Correct it, or add it to the survey.`,
);

/** An answer puts its question under another factor than the survey does. */
export const otherFactor = /* @__PURE__ */ defineError(
  "survey/other-factor",
  ({ question, factor, stated }: { question: string; factor: string; stated: string | null }) =>
    `An answer counts the question ${quote(question)} under the factor ${quote(factor)}, the survey under ${stated === null ? "none" : quote(stated)}. Leave the factor out of the answers, or correct the survey.`,
);

/** The mean of factors is wanted, but an answer belongs to none. */
export const factorMissing = /* @__PURE__ */ defineError(
  "survey/factor-missing",
  ({ question }: { question: string | null }) =>
    `An answer${ofQuestion(question)} belongs to no factor, so it has no place in a mean of factors. Name its factor, or take the whole as "pooled".`,
);

/** Answers of several factors make a whole in two ways, and neither was chosen. */
export const wholeNotChosen = /* @__PURE__ */ defineError(
  "survey/whole-not-chosen",
  ({ factors }: { factors: readonly string[] }) =>
    `The answers belong to the factors ${listed(factors)}, and it was not said how they make the whole. Give whole as "pooled" or "mean-of-factors": the results differ.`,
);

/** A weighted mean is wanted of levels that are worth nothing stated. */
export const levelWithoutPercent = /* @__PURE__ */ defineError(
  "survey/level-without-percent",
  ({ codes }: { codes: readonly string[] }) =>
    `None of the levels ${listed(codes)} has a percentage, so "weighted-options" has nothing to weight. Add percent to the levels, or take "satisfied-share".`,
);

/** An answer names no stratum, or one that was not stated. */
export const unknownStratum = /* @__PURE__ */ defineError(
  "survey/unknown-stratum",
  ({ value, known }: { value: string | null; known: readonly string[] }) =>
    `An answer is of the stratum ${quote(value)}, but the strata are ${listed(known)}. Name one of them in every answer.`,
);

const inStratum = (stratum: string | null): string => (stratum === null ? "" : ` in the stratum ${quote(stratum)}`);

/** More people answered than there are. */
export const populationTooSmall = /* @__PURE__ */ defineError(
  "survey/population-too-small",
  ({ stratum, population, answers }: { stratum: string | null; population: number; answers: number }) =>
    `${answers} answers cannot come from a population of ${population}${inStratum(stratum)}. Correct the population, or look for answers that were counted twice.`,
);

/** More people answered than were asked. */
export const moreAnsweredThanInvited = /* @__PURE__ */ defineError(
  "survey/more-answered-than-invited",
  ({ stratum, invited, answered }: { stratum: string | null; invited: number; answered: number }) =>
    `${answered} people answered${inStratum(stratum)}, but only ${invited} were asked. Correct the number of those invited, or look for answers that were counted twice.`,
);

/** Tallies that were made in different ways do not add up to anything. */
export const differentOptions = /* @__PURE__ */ defineError(
  "survey/different-options",
  ({ property, first, second }: { property: string; first: unknown; second: unknown }) =>
    `These tallies were made with different options: ${property} is ${quote(first)} in one and ${quote(second)} in another. Tally all answers with the same options.`,
);

/** A stored tally is of a version that is not known here. */
export const unknownVersion = /* @__PURE__ */ defineError(
  "survey/unknown-version",
  ({ version, known }: { version: unknown; known: number }) =>
    `This is no tally of answers of version ${known}: its version is ${quote(version)}. Tally the answers again, or read it with the version of motcua that stored it.`,
);

import type { LegalReference } from "../law/index.js";
import { frozenCopy } from "../plain/index.js";
import {
  optional,
  record,
  requireBoolean,
  requireList,
  requireName,
  requireObject,
  requirePercentage,
} from "./check.js";
import { invalidArgument, unknownFactor } from "./errors.js";
import type { AnswerLevel, SurveyDefinition, SurveyFactor, SurveyQuestion } from "./model.js";

const requireDistinct = (argument: string, property: string, names: readonly string[]): void => {
  const index = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (index >= 0) {
    throw invalidArgument({
      argument: `${argument}[${index}].${property}`,
      value: names[index],
      expected: "a-text-of-its-own",
    });
  }
};

const readEach = <T>(argument: string, value: unknown, read: (argument: string, entry: unknown) => T): readonly T[] =>
  Object.freeze(requireList(argument, value).map((entry, index) => read(`${argument}[${index}]`, entry)));

const readLevel = (argument: string, value: unknown): AnswerLevel => {
  const { code, title, satisfied, percent } = requireObject(argument, value);
  return record({
    code: requireName(`${argument}.code`, code),
    title: optional(requireName, `${argument}.title`, title),
    satisfied: requireBoolean(`${argument}.satisfied`, satisfied),
    percent: optional(requirePercentage, `${argument}.percent`, percent),
  });
};

const readScale = (argument: string, value: unknown): readonly AnswerLevel[] => {
  const scale = readEach(argument, value, readLevel);
  if (scale.length === 0) throw invalidArgument({ argument, value, expected: "a-list-with-entries" });
  const codes = scale.map(({ code }) => code);
  requireDistinct(argument, "code", codes);
  return scale;
};

const readQuestion = (argument: string, value: unknown): SurveyQuestion => {
  const { id, title, factor, scale } = requireObject(argument, value);
  return record({
    id: requireName(`${argument}.id`, id),
    title: optional(requireName, `${argument}.title`, title),
    factor: optional(requireName, `${argument}.factor`, factor),
    scale: optional(readScale, `${argument}.scale`, scale),
  });
};

const readFactor = (argument: string, value: unknown): SurveyFactor => {
  const { id, title } = requireObject(argument, value);
  return record({
    id: requireName(`${argument}.id`, id),
    title: optional(requireName, `${argument}.title`, title),
  });
};

const readQuestions = (argument: string, value: unknown): readonly SurveyQuestion[] => {
  const questions = readEach(argument, value, readQuestion);
  if (questions.length === 0) throw invalidArgument({ argument, value, expected: "a-list-with-entries" });
  return questions;
};

const readFactors = (argument: string, value: unknown): readonly SurveyFactor[] =>
  readEach(argument, value, readFactor);

const requireKnownFactors = (questions: readonly SurveyQuestion[], factors: readonly SurveyFactor[]): void => {
  const known = factors.map(({ id }) => id);
  const odd = questions.find(({ factor }) => factor !== undefined && !known.includes(factor));
  if (odd?.factor !== undefined) throw unknownFactor({ value: odd.factor, known });
};

/** The survey of a scale that stands alone. */
const surveyOfScale = (scale: unknown): SurveyDefinition =>
  record({ id: "scale", version: "1", scale: readScale("survey", scale) });

/** A checked and frozen copy of a survey, or of a scale. */
export const readSurvey = (value: unknown): SurveyDefinition => {
  if (Array.isArray(value)) return surveyOfScale(value);
  const { id, version, title, scale, questions, factors, source } = requireObject("survey", value);
  const survey = record({
    id: requireName("survey.id", id),
    version: requireName("survey.version", version),
    title: optional(requireName, "survey.title", title),
    scale: readScale("survey.scale", scale),
    questions: optional(readQuestions, "survey.questions", questions),
    factors: optional(readFactors, "survey.factors", factors),
    source: frozenCopy(optional(requireObject, "survey.source", source)) as LegalReference | undefined,
  });
  const ids = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map((entry) => entry.id);
  requireDistinct("survey.questions", "id", ids(survey.questions));
  requireDistinct("survey.factors", "id", ids(survey.factors));
  if (survey.factors !== undefined) requireKnownFactors(survey.questions ?? [], survey.factors);
  return survey;
};

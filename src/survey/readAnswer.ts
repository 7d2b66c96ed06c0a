import { isObject } from "../plain/index.js";
import { requireName } from "./check.js";
import {
  factorMissing,
  invalidArgument,
  otherFactor,
  unknownFactor,
  unknownLevel,
  unknownQuestion,
  unknownStratum,
} from "./errors.js";
import { type Frame, levelsOf } from "./frame.js";
import type { AnswerInput } from "./model.js";

/** What an answer is to. */
export interface AnsweredQuestion {
  readonly question: string | null;
  readonly factor: string | null;
}

/** An answer that has been read. */
export interface ReadAnswer extends AnsweredQuestion {
  readonly stratum: string | null;
  readonly level: string | null;
  readonly respondent: string | null;
}

const NOTHING_ELSE: Readonly<Record<string, unknown>> = {};

const nameOrNull = (argument: string, value: unknown): string | null =>
  value === undefined || value === null || value === "" ? null : requireName(argument, value);

const readLevel = (value: unknown): string | null => {
  if (value === null || value === "") return null;
  if (typeof value !== "string") throw invalidArgument({ argument: "level", value, expected: "a-level-code" });
  return value;
};

const placeQuestion = ({ questions, soleQuestion }: Frame, question: string | null): string | null => {
  if (questions === null) return question;
  const placed = question ?? soleQuestion;
  if (placed === null || !questions.has(placed)) {
    throw unknownQuestion({ value: placed, known: [...questions.keys()] });
  }
  return placed;
};

const placeFactor = (frame: Frame, question: string | null, factor: string | null): string | null => {
  const asked = question === null ? undefined : frame.questions?.get(question);
  if (question !== null && asked !== undefined && factor !== null && factor !== asked.factor) {
    throw otherFactor({ question, factor, stated: asked.factor });
  }
  const placed = asked === undefined ? factor : asked.factor;
  if (placed !== null && frame.factors?.has(placed) === false) {
    throw unknownFactor({ value: placed, known: [...frame.factors] });
  }
  if (placed === null && frame.options.whole === "mean-of-factors") throw factorMissing({ question });
  return placed;
};

const placeStratum = ({ options: { strata } }: Frame, stratum: string | null): string | null => {
  if (strata !== null && (stratum === null || !Object.hasOwn(strata, stratum))) {
    throw unknownStratum({ value: stratum, known: Object.keys(strata) });
  }
  return stratum;
};

/** The stratum, as it is named and if there is such a one. */
export const readStratum = (frame: Frame, stratum: unknown): string | null =>
  placeStratum(frame, nameOrNull("stratum", stratum));

/** The question and the factor that something belongs to, as it names them and the survey knows them. */
export const readQuestion = (frame: Frame, named: Readonly<Record<string, unknown>>): AnsweredQuestion => {
  const question = placeQuestion(frame, nameOrNull("question", named.question));
  return { question, factor: placeFactor(frame, question, nameOrNull("factor", named.factor)) };
};

/** The level, if the question has it; otherwise `survey/unknown-level`. */
export const requireKnownLevel = (frame: Frame, question: string | null, level: string): void => {
  const levels = levelsOf(frame, question);
  if (!levels.has(level)) throw unknownLevel({ value: level, question, known: [...levels.keys()] });
};

/** Reads one answer and checks it against the survey. */
export const readAnswer = (frame: Frame, input: AnswerInput): ReadAnswer => {
  const isBare = input === null || typeof input === "string";
  if (!isBare && !isObject(input)) {
    throw invalidArgument({ argument: "an answer", value: input, expected: "an-answer" });
  }
  const named: Readonly<Record<string, unknown>> = isBare ? NOTHING_ELSE : input;
  const level = readLevel(isBare ? input : input.level);
  const { question, factor } = readQuestion(frame, named);
  if (level !== null) requireKnownLevel(frame, question, level);
  return {
    question,
    factor,
    stratum: readStratum(frame, named.stratum),
    level,
    respondent: nameOrNull("respondent", named.respondent),
  };
};

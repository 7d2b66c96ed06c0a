import type { AnswerLevel, SettledSatisfactionOptions, SurveyQuestion } from "./model.js";

/** What an answer to a question may be. */
export interface AskedQuestion {
  /** Its factor; `null` where none is stated. */
  readonly factor: string | null;
  /** Its levels by code, in the order of the scale. */
  readonly levels: ReadonlyMap<string, AnswerLevel>;
}

/** Options in the form in which a million answers are held against them. */
export interface Frame {
  /** The options. */
  readonly options: SettledSatisfactionOptions;
  /** The stated questions by id; `null` where any question will do. */
  readonly questions: ReadonlyMap<string, AskedQuestion> | null;
  /** The question of an answer that names none; `null` where there is not exactly one. */
  readonly soleQuestion: string | null;
  /** The stated factors; `null` where any factor will do. */
  readonly factors: ReadonlySet<string> | null;
  /** The survey's own scale. */
  readonly levels: ReadonlyMap<string, AnswerLevel>;
}

const levelMap = (scale: readonly AnswerLevel[]): ReadonlyMap<string, AnswerLevel> =>
  new Map(scale.map((level) => [level.code, level]));

export const frameOf = (options: SettledSatisfactionOptions): Frame => {
  const { scale, questions, factors } = options.survey;
  const levels = levelMap(scale);
  const asked = ({ factor, scale: own }: SurveyQuestion): AskedQuestion => ({
    factor: factor ?? null,
    levels: own === undefined ? levels : levelMap(own),
  });
  return {
    options,
    questions: questions === undefined ? null : new Map(questions.map((question) => [question.id, asked(question)])),
    soleQuestion: questions?.length === 1 ? (questions[0]?.id ?? null) : null,
    factors: factors === undefined ? null : new Set(factors.map(({ id }) => id)),
    levels,
  };
};

/** The levels that a question may be answered with. */
export const levelsOf = (frame: Frame, question: string | null): ReadonlyMap<string, AnswerLevel> =>
  (question === null ? undefined : frame.questions?.get(question)?.levels) ?? frame.levels;

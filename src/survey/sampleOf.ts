import { add, divide, multiply, type Rational, rational, subtract, toNumber, ZERO } from "../exact/index.js";
import { type Frame, levelsOf } from "./frame.js";
import type { AnswerCell, AnswerLevel } from "./model.js";
import { questionKey } from "./questionKey.js";

/** The answers of one sample: a stratum, or all of them. */
export interface Sample {
  readonly valid: number;
  readonly noAnswer: number;
  readonly satisfied: number;
  /** Valid answers whose level is worth something. */
  readonly weighted: number;
  readonly counts: ReadonlyMap<string, number>;
  /** At least so many people gave them: the most of them that one question has. */
  readonly people: number;
  /** How many people who answered one question each would tell as much. */
  readonly effective: number;
  /** Mean worth in percent; 0 where there are none. */
  readonly mean: Rational;
  /** Mean square deviation from it. */
  readonly variance: number;
}

const HUNDRED = /* @__PURE__ */ rational(100);

/** What a level is worth in percent; `null` where that is not stated. */
export const worthOf = (frame: Frame, { satisfied, percent }: AnswerLevel): Rational | null => {
  if (frame.options.estimator === "satisfied-share") return satisfied ? HUNDRED : ZERO;
  return percent === undefined ? null : rational(percent);
};

interface Sums {
  valid: number;
  noAnswer: number;
  satisfied: number;
  weighted: number;
  worth: Rational;
  squares: Rational;
  readonly counts: Map<string, number>;
  /** Answers that are worth something, by question. */
  readonly byQuestion: Map<string, number>;
}

const addTo = (map: Map<string, number>, key: string, amount: number): void => {
  map.set(key, (map.get(key) ?? 0) + amount);
};

const addLevel = (sums: Sums, frame: Frame, level: AnswerLevel, cell: AnswerCell): void => {
  const count = cell.counts[level.code] ?? 0;
  const worth = worthOf(frame, level);
  addTo(sums.counts, level.code, count);
  sums.valid += count;
  if (level.satisfied) sums.satisfied += count;
  if (worth === null) return;
  const total = multiply(worth, rational(count));
  sums.weighted += count;
  sums.worth = add(sums.worth, total);
  sums.squares = add(sums.squares, multiply(worth, total));
  addTo(sums.byQuestion, questionKey(cell), count);
};

/**
 * The answers of one person are not independent: ten of them may say no more than one. This is the effective sample size
 * (Kish 1965) in the worst case, that everybody says the same to every question and that those who answer a question also
 * answered every question with more answers. Somebody who is the i-th to answer m questions then weighs m, and the sum of
 * m² over people is that of count (2 j - 1) over questions. With one question it is the number of answers.
 */
const effectivePeople = (perQuestion: readonly number[]): number => {
  const total = perQuestion.reduce((sum, count) => sum + count, 0);
  const squares = perQuestion.reduce((sum, count, index) => sum + count * (2 * index + 1), 0);
  return total === 0 ? 0 : (total * total) / squares;
};

/** Adds cells up. */
export const sampleOf = (frame: Frame, cells: readonly AnswerCell[]): Sample => {
  const sums: Sums = {
    valid: 0,
    noAnswer: 0,
    satisfied: 0,
    weighted: 0,
    worth: ZERO,
    squares: ZERO,
    counts: new Map(),
    byQuestion: new Map(),
  };
  for (const cell of cells) {
    sums.noAnswer += cell.noAnswer;
    for (const level of levelsOf(frame, cell.question).values()) addLevel(sums, frame, level, cell);
  }
  const { worth, squares, byQuestion, ...told } = sums;
  const perQuestion = [...byQuestion.values()].sort((a, b) => b - a);
  const answers = rational(Math.max(told.weighted, 1));
  const mean = divide(worth, answers);
  return {
    ...told,
    people: perQuestion[0] ?? 0,
    effective: effectivePeople(perQuestion),
    mean,
    variance: toNumber(subtract(divide(squares, answers), multiply(mean, mean))),
  };
};

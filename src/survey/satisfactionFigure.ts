import { add, divide, type Rational, rational, rationalFromText, ZERO } from "../exact/index.js";
import { frozenCopy } from "../plain/index.js";
import { record } from "./check.js";
import { type Estimate, estimate, type Part } from "./estimate.js";
import { figureOf } from "./figure.js";
import { type Frame, levelsOf } from "./frame.js";
import type { SatisfactionFigure, SurveyInterval, SurveyReason } from "./indexModel.js";
import type { AnswerCell } from "./model.js";
import { sampleOf } from "./sampleOf.js";
import { scalesOf } from "./settleOptions.js";

/** The cells of a part of the population. */
export interface CellPart extends Omit<Part, "sample"> {
  readonly cells: readonly AnswerCell[];
}

/** What a figure is of. */
export interface Subject {
  readonly id: string;
  readonly title?: string | undefined;
  /** The question, where it is one. */
  readonly question?: string | undefined;
}

const partsOf = (frame: Frame, parts: readonly CellPart[]): readonly Part[] =>
  parts.map(({ cells, ...part }) => ({ ...part, sample: sampleOf(frame, cells) }));

const sumOf = (parts: readonly Part[], of: "valid" | "noAnswer" | "satisfied" | "weighted" | "people"): number =>
  parts.reduce((sum, { sample }) => sum + sample[of], 0);

const codesOf = (frame: Frame, { question }: Subject): readonly string[] =>
  question === undefined
    ? [
        ...new Set(
          scalesOf(frame.options.survey)
            .flat()
            .map(({ code }) => code),
        ),
      ]
    : [...levelsOf(frame, question).keys()];

const countsOf = (frame: Frame, subject: Subject, parts: readonly Part[]): SatisfactionFigure["counts"] =>
  Object.freeze(
    Object.fromEntries(
      codesOf(frame, subject).map((code) => [
        code,
        parts.reduce((sum, { sample }) => sum + (sample.counts.get(code) ?? 0), 0),
      ]),
    ),
  );

const reasonWithout = (frame: Frame, { id }: Subject, parts: readonly Part[]): SurveyReason | null => {
  const [answers, minimum] = [sumOf(parts, "people"), frame.options.minimumAnswers];
  if (answers === 0) return { code: "survey/no-answers", facts: { id } };
  const silent = parts.find(({ sample }) => sample.people === 0)?.stratum;
  if (typeof silent === "string") return { code: "survey/stratum-without-answers", facts: { id, stratum: silent } };
  return answers < minimum ? { code: "survey/too-few-answers", facts: { id, answers, minimum } } : null;
};

const figureFrom = (
  frame: Frame,
  subject: Subject,
  parts: readonly Part[],
  found: Estimate | null,
  reason: SurveyReason | null,
): SatisfactionFigure => {
  const valid = sumOf(parts, "valid");
  return record({
    id: subject.id,
    title: subject.title,
    valid,
    noAnswer: sumOf(parts, "noAnswer"),
    notWeighted: valid - sumOf(parts, "weighted"),
    satisfied: sumOf(parts, "satisfied"),
    counts: countsOf(frame, subject, parts),
    respondents: sumOf(parts, "people"),
    index: figureOf(found?.index ?? null, frame.options.round),
    interval: found?.interval ?? null,
    reason: frozenCopy(reason),
  });
};

/** The figure of all answers together. */
export const pooledFigure = (frame: Frame, subject: Subject, cellParts: readonly CellPart[]): SatisfactionFigure => {
  const parts = partsOf(frame, cellParts);
  const reason = reasonWithout(frame, subject, parts);
  return figureFrom(frame, subject, parts, reason === null ? estimate(frame, parts) : null, reason);
};

const mean = (values: readonly Rational[]): Rational => divide(values.reduce(add, ZERO), rational(values.length));

/**
 * The mean of intervals end by end. The same people answer about every factor, so their errors may all go the same way; this
 * interval is wide enough for that, and wider than needed where they do not.
 */
const meanInterval = (intervals: readonly (SurveyInterval | null)[]): SurveyInterval | null => {
  const known = intervals.filter((interval) => interval !== null);
  const [first] = known;
  if (first === undefined || known.length < intervals.length) return null;
  const meanOf = (end: "low" | "high"): number =>
    known.reduce((sum, interval) => sum + interval[end], 0) / known.length;
  return Object.freeze({ ...first, low: meanOf("low"), high: meanOf("high") });
};

/** The figure whose index is the mean of the factors' indices. */
export const meanFigure = (
  frame: Frame,
  subject: Subject,
  cellParts: readonly CellPart[],
  factors: readonly SatisfactionFigure[],
): SatisfactionFigure => {
  const parts = partsOf(frame, cellParts);
  const indices = factors.flatMap(({ index }) => (index.exact === null ? [] : [rationalFromText(index.exact)]));
  const held = factors.find(({ reason }) => reason !== null)?.reason ?? null;
  const reason = factors.length === 0 ? reasonWithout(frame, subject, parts) : held;
  const found =
    reason === null ? { index: mean(indices), interval: meanInterval(factors.map(({ interval }) => interval)) } : null;
  return figureFrom(frame, subject, parts, found, reason);
};

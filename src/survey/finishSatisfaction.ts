import { wholeNotChosen } from "./errors.js";
import { type Frame, frameOf } from "./frame.js";
import type { SatisfactionFigure, SatisfactionIndex, StratumFigure, SurveyResponse } from "./indexModel.js";
import { mergeAnswerTallies } from "./mergeAnswerTallies.js";
import type { AnswerCell, AnswerTally, StratumTally } from "./model.js";
import { questionKey } from "./questionKey.js";
import { responseOf } from "./responseRate.js";
import { type CellPart, meanFigure, pooledFigure, type Subject } from "./satisfactionFigure.js";
import { settleOptions } from "./settleOptions.js";

/** What is stated or, where nothing is, what the answers name; never both, since readers were told of unknown names. */
const subjectsOf = (
  stated: readonly Subject[] | undefined,
  strata: readonly StratumTally[],
  of: "question" | "factor",
): readonly Subject[] => {
  if (stated !== undefined) return stated;
  const named = new Set(strata.flatMap(({ cells }) => cells.flatMap((cell) => cell[of] ?? [])));
  return [...named].sort().map((id) => ({ id }));
};

const keep = (parts: readonly CellPart[], wanted: (cell: AnswerCell) => boolean): readonly CellPart[] =>
  parts.map((part) => ({ ...part, cells: part.cells.filter(wanted) }));

const factorFigures = (frame: Frame, parts: readonly CellPart[], factors: readonly Subject[]) =>
  factors.map((subject) =>
    pooledFigure(
      frame,
      subject,
      keep(parts, ({ factor }) => factor === subject.id),
    ),
  );

const wholeFigure = (
  frame: Frame,
  subject: Subject,
  parts: readonly CellPart[],
  factors: readonly Subject[],
): SatisfactionFigure =>
  frame.options.whole === "mean-of-factors"
    ? meanFigure(frame, subject, parts, factorFigures(frame, parts, factors))
    : pooledFigure(frame, subject, parts);

/** The parts that make the whole: the stated strata, or everybody. */
const partsOf = ({ options: { strata, population } }: Frame, tallies: readonly StratumTally[]): readonly CellPart[] =>
  strata === null
    ? [{ stratum: null, population, cells: tallies.flatMap(({ cells }) => cells) }]
    : Object.entries(strata).map(([stratum, stated]) => ({
        stratum,
        population: stated.population,
        cells: tallies.find((tally) => tally.stratum === stratum)?.cells ?? [],
      }));

/** How many people of a stratum gave a valid answer: those who are named, and the most unnamed ones of any question. */
const answeredIn = ({ respondents, cells }: StratumTally): number => {
  const unnamed = new Map<string, number>();
  for (const cell of cells) {
    const question = questionKey(cell);
    unnamed.set(question, (unnamed.get(question) ?? 0) + cell.anonymous);
  }
  return respondents + Math.max(0, ...unnamed.values());
};

const stratumFigure = (
  frame: Frame,
  tally: StratumTally & { readonly stratum: string },
  factors: readonly Subject[],
): StratumFigure => {
  const { stratum, cells } = tally;
  const stated = frame.options.strata?.[stratum];
  const population = stated?.population ?? null;
  return Object.freeze({
    ...wholeFigure(frame, { id: stratum }, [{ stratum, population, cells }], factors),
    population,
    response: responseOf(stratum, answeredIn(tally), stated?.invited ?? null, frame.options.round),
  });
};

/** The stated strata, heard or not, or those that the answers name. */
const namedStrata = (
  { options: { strata } }: Frame,
  tallies: readonly StratumTally[],
): readonly (StratumTally & { readonly stratum: string })[] => {
  const named = tallies.flatMap(({ stratum, ...tally }) => (stratum === null ? [] : [{ ...tally, stratum }]));
  if (strata === null) return named;
  return Object.keys(strata)
    .sort()
    .map((stratum) => named.find((tally) => tally.stratum === stratum) ?? { stratum, respondents: 0, cells: [] });
};

const invitedOf = ({ options: { strata, invited } }: Frame): number | null => {
  if (strata === null) return invited;
  const all = Object.values(strata).map((stratum) => stratum.invited ?? null);
  return all.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
};

const totalResponse = (frame: Frame, tallies: readonly StratumTally[]): SurveyResponse =>
  responseOf(
    null,
    tallies.reduce((sum, tally) => sum + answeredIn(tally), 0),
    invitedOf(frame),
    frame.options.round,
  );

/** Asks how factors make the whole, where answers belong to more than one. */
const requireWhole = ({ options }: Frame, tallies: readonly StratumTally[]): void => {
  const factors = subjectsOf(undefined, tallies, "factor").map(({ id }) => id);
  if (options.whole === null && factors.length > 1) throw wholeNotChosen({ factors });
};

/**
 * The satisfaction index of counted answers, with every question, factor and stratum: the last of the three steps that
 * {@link satisfactionIndex} does at once.
 *
 * @throws MotcuaError `survey/whole-not-chosen`, `survey/population-too-small`, `survey/more-answered-than-invited`, and what
 * {@link mergeAnswerTallies} throws of something else than a tally
 * @example
 * ```ts
 * import { finishSatisfaction, tallyAnswers } from "motcua/survey";
 *
 * const tally = tallyAnswers(["very-satisfied", "satisfied", "neutral"], { minimumAnswers: 1 });
 * finishSatisfaction(tally).total.index; // => { value: 66.66666666666667, exact: "200/3", printed: "66.67" }
 * ```
 */
export const finishSatisfaction = (tally: AnswerTally): SatisfactionIndex => {
  const { options, strata } = mergeAnswerTallies(tally);
  const frame = frameOf(options ?? settleOptions({}));
  requireWhole(frame, strata);
  const { survey, estimator, whole } = frame.options;
  const parts = partsOf(frame, strata);
  const factors = subjectsOf(survey.factors, strata, "factor");
  const questions = subjectsOf(survey.questions, strata, "question").map(({ id, title }) =>
    pooledFigure(
      frame,
      { id, title, question: id },
      keep(parts, ({ question }) => question === id),
    ),
  );
  return Object.freeze({
    estimator,
    whole,
    total: wholeFigure(frame, { id: "total" }, parts, factors),
    questions: Object.freeze(questions),
    factors: Object.freeze(factorFigures(frame, parts, factors)),
    strata: Object.freeze(namedStrata(frame, strata).map((stratum) => stratumFigure(frame, stratum, factors))),
    response: totalResponse(frame, strata),
  });
};

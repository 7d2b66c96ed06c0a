import { isObject } from "../plain/index.js";
import { requireCount, requireList, requireObject } from "./check.js";
import {
  type CellCounter,
  type Counters,
  cellIn,
  countLevel,
  type StratumCounter,
  stratumIn,
  TALLY_VERSION,
  tallyFrom,
} from "./counters.js";
import { differentOptions, invalidArgument, unknownVersion } from "./errors.js";
import { type Frame, frameOf } from "./frame.js";
import type { AnswerTally, SettledSatisfactionOptions } from "./model.js";
import { readQuestion, readStratum, requireKnownLevel } from "./readAnswer.js";
import { settleOptions } from "./settleOptions.js";

/** A leaf that two settings differ in. */
interface Difference {
  readonly property: string;
  readonly first: unknown;
  readonly second: unknown;
}

/** The first difference of two plain values; `null` where they are the same. */
const differenceOf = (first: unknown, second: unknown, property: string): Difference | null => {
  if (Object.is(first, second)) return null;
  if (typeof first !== "object" || typeof second !== "object" || first === null || second === null) {
    return { property, first, second };
  }
  const [left, right] = [first as Readonly<Record<string, unknown>>, second as Readonly<Record<string, unknown>>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = differenceOf(left[key], right[key], property === "" ? key : `${property}.${key}`);
    if (found !== null) return found;
  }
  return null;
};

/** The options that all of the tallies share; `null` where none has any. */
const sharedOptions = (tallies: readonly AnswerTally[]): SettledSatisfactionOptions | null => {
  let shared: SettledSatisfactionOptions | null = null;
  for (const { options } of tallies) {
    if (options === null) continue;
    const settled = settleOptions(options);
    shared ??= settled;
    const difference = differenceOf(shared, settled, "");
    if (difference !== null) throw differentOptions(difference);
  }
  return shared;
};

const requireTally = (tally: AnswerTally): AnswerTally => {
  const version: unknown = isObject(tally) ? tally.version : tally;
  if (version !== TALLY_VERSION) throw unknownVersion({ version, known: TALLY_VERSION });
  if (tally.options !== null && !isObject(tally.options)) {
    throw invalidArgument({ argument: "options", value: tally.options, expected: "a-tally" });
  }
  return tally;
};

const addCounts = (frame: Frame, counter: CellCounter, question: string | null, counts: unknown): void => {
  for (const [level, amount] of Object.entries(requireObject("counts", counts))) {
    requireKnownLevel(frame, question, level);
    countLevel(counter, level, requireCount(`counts.${level}`, amount));
  }
};

const addCell = (frame: Frame, counter: StratumCounter, cell: Readonly<Record<string, unknown>>): void => {
  const asked = readQuestion(frame, cell);
  const added = cellIn(counter, asked);
  addCounts(frame, added, asked.question, cell.counts);
  added.noAnswer += requireCount("noAnswer", cell.noAnswer);
  added.anonymous += requireCount("anonymous", cell.anonymous);
};

const addTally = (frame: Frame, counters: Counters, { strata }: AnswerTally): void => {
  for (const entry of requireList("strata", strata)) {
    const { stratum, respondents, cells } = requireObject("a stratum", entry);
    const counter = stratumIn(counters, readStratum(frame, stratum));
    counter.respondents += requireCount("respondents", respondents);
    for (const cell of requireList("cells", cells)) addCell(frame, counter, requireObject("a cell", cell));
  }
};

/**
 * Adds tallies of answers up: communes to a province. Order and grouping do not matter, and {@link emptyAnswerTally} changes
 * nothing. The index of the whole is then taken from the merged tally, never as the mean of the communes' indices.
 *
 * @throws MotcuaError `survey/different-options` when the tallies were made in different ways; `survey/unknown-version`,
 * `survey/invalid-argument`, `survey/unknown-level` when something else than a tally of this version is given
 * @example
 * ```ts
 * import { finishSatisfaction, mergeAnswerTallies, tallyAnswers, THREE_LEVELS } from "motcua/survey";
 *
 * const options = { survey: THREE_LEVELS, minimumAnswers: 1 };
 * const one = tallyAnswers(["satisfied", "satisfied", "neutral"], options);
 * const other = tallyAnswers(["dissatisfied"], options);
 * finishSatisfaction(mergeAnswerTallies(one, other)).total.index.printed; // => "50.00"
 * ```
 */
export const mergeAnswerTallies = (...tallies: readonly AnswerTally[]): AnswerTally => {
  const options = sharedOptions(tallies.map(requireTally));
  const frame = frameOf(options ?? settleOptions({}));
  const counters: Counters = new Map();
  for (const tally of tallies) addTally(frame, counters, tally);
  return tallyFrom(counters, frame, options);
};

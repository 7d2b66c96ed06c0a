import { type Frame, levelsOf } from "./frame.js";
import type { AnswerCell, AnswerTally, SettledSatisfactionOptions, StratumTally } from "./model.js";
import type { AnsweredQuestion } from "./readAnswer.js";

/** Version of every tally that can be stored. */
export const TALLY_VERSION = 1;

/** A cell in the making. */
export interface CellCounter {
  readonly counts: Map<string, number>;
  noAnswer: number;
  anonymous: number;
}

/** A stratum in the making. */
export interface StratumCounter {
  /** People named in this tally. */
  readonly names: Set<string>;
  /** People named in tallies that were added. */
  respondents: number;
  readonly cells: Map<string | null, Map<string | null, CellCounter>>;
}

/** A tally in the making, by stratum. */
export type Counters = Map<string | null, StratumCounter>;

const within = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

const newStratum = (): StratumCounter => ({ names: new Set(), respondents: 0, cells: new Map() });
const newQuestion = (): Map<string | null, CellCounter> => new Map();
const newCell = (): CellCounter => ({ counts: new Map(), noAnswer: 0, anonymous: 0 });

/** The stratum of a name. */
export const stratumIn = (counters: Counters, stratum: string | null): StratumCounter =>
  within(counters, stratum, newStratum);

/** The cell of a question and a factor. */
export const cellIn = ({ cells }: StratumCounter, { question, factor }: AnsweredQuestion): CellCounter =>
  within(within(cells, question, newQuestion), factor, newCell);

/** Adds to the count of a level. */
export const countLevel = ({ counts }: CellCounter, level: string, amount: number): void => {
  counts.set(level, (counts.get(level) ?? 0) + amount);
};

/** By name, what has none first. */
const inOrder = <Value>(map: ReadonlyMap<string | null, Value>): readonly (readonly [string | null, Value])[] =>
  [...map].sort(([a], [b]) => (a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1));

const cellFrom = (frame: Frame, question: string | null, factor: string | null, counter: CellCounter): AnswerCell => {
  const codes = [...levelsOf(frame, question).keys()];
  return Object.freeze({
    question,
    factor,
    counts: Object.freeze(Object.fromEntries(codes.map((code) => [code, counter.counts.get(code) ?? 0]))),
    noAnswer: counter.noAnswer,
    anonymous: counter.anonymous,
  });
};

const stratumFrom = (frame: Frame, stratum: string | null, counter: StratumCounter): StratumTally =>
  Object.freeze({
    stratum,
    respondents: counter.respondents + counter.names.size,
    cells: Object.freeze(
      inOrder(counter.cells).flatMap(([question, factors]) =>
        inOrder(factors).map(([factor, cell]) => cellFrom(frame, question, factor, cell)),
      ),
    ),
  });

/** The tally of what was counted. */
export const tallyFrom = (counters: Counters, frame: Frame, options: SettledSatisfactionOptions | null): AnswerTally =>
  Object.freeze({
    version: TALLY_VERSION,
    options,
    strata: Object.freeze(inOrder(counters).map(([stratum, counter]) => stratumFrom(frame, stratum, counter))),
  });

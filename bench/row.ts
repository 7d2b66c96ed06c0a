import { nanosecondsEach } from "./measure.js";

/** One line of the report. */
export interface Row {
  /** What was asked. */
  readonly question: string;
  /** A peer, or what else the figure is held against. */
  readonly against: string;
  /** The figure of this run. */
  readonly measured: string;
  /** What it must come to. */
  readonly floor: string;
  /** Whether it does. */
  readonly held: boolean;
  /** Absolute figures behind it. */
  readonly figures: string;
  /** How many of the peer's answers equal ours on the calendar that it can express. */
  readonly equal: string;
  /** How it was measured, in two sentences at most. */
  readonly how: string;
}

/** Three significant digits: what comes after them differs from run to run. */
export const rounded = (value: number): string => Number(value.toPrecision(3)).toLocaleString("en");

/** `2,500 x`. */
export const times = (ratio: number): string => `${rounded(ratio)} x`;

const UNITS = [
  [1e6, "M/s"],
  [1e3, "k/s"],
  [0, "/s"],
] as const;

/** `9.8 M/s`. */
export const rate = (nanoseconds: number): string => {
  const perSecond = 1e9 / nanoseconds;
  const [size, unit] = UNITS.find(([least]) => perSecond >= least) ?? UNITS[2];
  return `${rounded(perSecond / (size || 1))} ${unit}`;
};

/** The same questions put to motcua and to a peer, each in its own types, made beforehand. */
export interface Duel extends Pick<Row, "question" | "against" | "how"> {
  /** How many times as fast motcua must be. */
  readonly floor: number;
  /** A pass over all questions. */
  readonly ours: () => readonly unknown[];
  /** A pass over as many as the peer has time for. */
  readonly theirs: () => readonly unknown[];
  /** Our answers and theirs, in one form, on a calendar that the peer can express. */
  readonly answers: readonly [ours: readonly unknown[], theirs: readonly unknown[]];
}

/** `200 of 200`: how many answers are equal. */
export const equalAnswers = (ours: ArrayLike<unknown>, theirs: ArrayLike<unknown>): string =>
  `${Array.from(theirs).filter((answer, index) => answer === ours[index]).length} of ${theirs.length}`;

/** Holds a duel. */
export const duel = ({ ours, theirs, answers, floor, ...row }: Duel): Row => {
  const [we, they] = nanosecondsEach(ours, theirs);
  return {
    ...row,
    measured: times(they / we),
    floor: `at least ${times(floor)}`,
    held: they / we >= floor,
    figures: `${rate(we)} : ${rate(they)}`,
    equal: equalAnswers(...answers),
  };
};

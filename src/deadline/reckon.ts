import type { IsoDate } from "../time/index.js";
import { checkLimit } from "./checkRequest.js";
import { type Clock, pointText } from "./clock.js";
import {
  extensionInOtherUnit,
  extensionShortens,
  extensionTooLate,
  overlappingPauses,
  reversedPause,
} from "./errors.js";
import type { Extension, Pause, TimeLimit } from "./model.js";

/** A pause as points of a clock. */
export interface PausePoints<Point> {
  readonly from: Point;
  /** `null` while it is open. */
  readonly to: Point | null;
  readonly reason: string;
}

/** What there is to count. */
export interface Count<Point> {
  /** The limit runs in (start, …]. */
  readonly start: Point;
  /** Where the limit runs from when it is counted afresh on a point. */
  readonly startAfter: (point: Point) => Point;
  /** The limit in its own unit, extensions by an amount included. */
  readonly amount: number;
  /** More of the clock's time, from extensions up to a date. */
  readonly extra: number;
  readonly pauses: readonly PausePoints<Point>[];
  readonly onPause: "continue" | "restart";
}

/** A stretch in which the clock runs: (from, to]. */
export interface Run<Point> {
  readonly from: Point;
  readonly to: Point;
  /** The whole limit as it stands in this stretch. */
  readonly length: number;
  /** Whether the limit is counted from zero here: at the start, and after a restart. */
  readonly afresh: boolean;
}

/** How a count came out. */
export interface Outcome<Point> {
  /** The due point, or `null` where a pause is open. */
  readonly due: Point | null;
  /** Where the limit itself ends, before it is settled; where it would have ended, while a pause is open. */
  readonly end: Point;
  /** What is left of the limit while a pause is open; else 0. */
  readonly left: number;
  /** When the clock ran. */
  readonly runs: readonly Run<Point>[];
  /** When it stood still: the pauses that count, cut at the start. */
  readonly stops: readonly PausePoints<Point>[];
}

const later = <Point extends IsoDate | number>(a: Point, b: Point): Point => (a > b ? a : b);

const order = <Point extends IsoDate | number>(a: Point, b: Point): number => Number(a > b) - Number(a < b);

/** By beginning; of those that begin together, one of length zero comes first and an open one last. */
const byTime = <Point extends IsoDate | number>(a: PausePoints<Point>, b: PausePoints<Point>): number => {
  if (a.from !== b.from) return order(a.from, b.from);
  if (a.to === null || b.to === null) return Number(a.to === null) - Number(b.to === null);
  return order(a.to, b.to);
};

/** Pauses in order; they may touch, not overlap. */
export const orderedPauses = <Point extends IsoDate | number>(
  pauses: readonly Pause[],
  clock: Clock<Point>,
): readonly PausePoints<Point>[] => {
  const points = pauses
    .map(({ from, to, reason }) => ({
      from: clock.pointOf(from),
      to: to === undefined || to === null ? null : clock.pointOf(to),
      reason,
    }))
    .sort(byTime);
  points.forEach(({ from, to }, index) => {
    const [fromText, toText] = [pointText(from), to === null ? null : pointText(to)];
    if (to !== null && to < from) throw reversedPause({ from: fromText, to: pointText(to) });
    const next = points[index + 1];
    if (next !== undefined && (to === null || next.from < to)) {
      throw overlappingPauses({ from: fromText, to: toText, nextFrom: pointText(next.from) });
    }
  });
  return points;
};

const changesNothing = <Point extends IsoDate | number>(
  { from, to }: PausePoints<Point>,
  base: Point,
  onPause: "continue" | "restart",
): boolean => to !== null && (to <= base || (onPause === "continue" && to === from));

/** Runs a limit through its pauses. */
export const reckon = <Point extends IsoDate | number>(count: Count<Point>, clock: Clock<Point>): Outcome<Point> => {
  const { start, onPause, pauses } = count;
  const lengthFrom = (point: Point): number => clock.lengthOf(count.amount, point) + count.extra;
  const runs: Run<Point>[] = [];
  const stops: PausePoints<Point>[] = [];
  let run = { from: start, length: lengthFrom(start), afresh: true };
  let left = run.length;
  let end = clock.advance(start, left);
  for (const pause of pauses) {
    if (changesNothing(pause, run.from, onPause)) continue;
    if (pause.from > clock.settle(end)) break;
    const from = later(pause.from, run.from);
    runs.push({ ...run, to: from });
    stops.push({ ...pause, from });
    left = onPause === "restart" ? run.length : Math.max(0, left - clock.elapsed(run.from, from));
    if (pause.to === null) return { due: null, end, left, runs, stops };
    if (onPause === "restart") {
      const afresh = count.startAfter(pause.to);
      run = { from: afresh, length: lengthFrom(afresh), afresh: true };
      left = run.length;
    } else {
      run = { from: pause.to, length: run.length, afresh: false };
    }
    end = clock.advance(run.from, left);
  }
  const due = clock.settle(end);
  return { due, end, left: 0, runs: [...runs, { ...run, to: due }], stops };
};

/** Where the limit ended when an extension was decided; refuses one that came too late. */
const endWhenDecided = <Point extends IsoDate | number>(
  count: Count<Point>,
  decidedAt: Point,
  clock: Clock<Point>,
): Point => {
  const over = count.pauses.filter(({ to }) => to !== null && to <= decidedAt);
  const { end } = reckon({ ...count, pauses: over }, clock);
  const due = clock.settle(end);
  const open = count.pauses.find(({ from, to }) => from <= decidedAt && (to === null || to > decidedAt));
  if ((open?.from ?? decidedAt) > due) {
    throw extensionTooLate({ decidedAt: pointText(decidedAt), dueDate: pointText(due) });
  }
  return end;
};

const byAmount = (by: TimeLimit, unit: TimeLimit["unit"]): number => {
  checkLimit(by);
  if (by.unit !== unit) throw extensionInOtherUnit({ given: by.unit, unit });
  return by.amount;
};

const extendOnce = <Point extends IsoDate | number>(
  count: Count<Point>,
  extension: Extension,
  unit: TimeLimit["unit"],
  clock: Clock<Point>,
): Count<Point> => {
  const end = endWhenDecided(count, clock.pointOf(extension.decidedAt), clock);
  if (extension.by !== undefined) return { ...count, amount: count.amount + byAmount(extension.by, unit) };
  const to = clock.endOf(extension.to);
  if (clock.settle(to) < clock.settle(end)) {
    throw extensionShortens({ to: extension.to, dueDate: pointText(clock.settle(end)) });
  }
  return { ...count, amount: Math.ceil(count.amount), extra: count.extra + clock.elapsed(end, to) };
};

/** Adds extensions to a count in their order, each judged by what was due when it was decided. */
export const extend = <Point extends IsoDate | number>(
  count: Count<Point>,
  extensions: readonly Extension[],
  unit: TimeLimit["unit"],
  clock: Clock<Point>,
): Count<Point> => {
  let extended = count;
  for (const extension of extensions) extended = extendOnce(extended, extension, unit, clock);
  return extended;
};

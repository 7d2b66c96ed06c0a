import type { WorkingCalendar } from "../calendar/index.js";
import type { Clock } from "./clock.js";
import type { PausePoints } from "./orderedPauses.js";

/** What there is to count, in points of a clock. */
export interface Count {
  /** The point of receipt. */
  readonly received: number;
  /** How far before the receipt the limit begins: 1 where the day of receipt counts. */
  readonly lead: 0 | 1;
  /** The limit in its own unit, extensions by an amount included. */
  readonly amount: number;
  /** More of the clock's time, from extensions up to a date. */
  readonly extra: number;
  readonly pauses: readonly PausePoints[];
}

/** A stretch in which the clock runs: (from, to]. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** The whole limit as it stands in this stretch. */
  readonly length: number;
  /** Whether the limit is counted from zero here: at the start, and after a restart. */
  readonly afresh: boolean;
}

/** When the clock ran and when it stood still. */
export interface History {
  /** When the clock ran. */
  readonly runs: Run[];
  /** When it stood still: the pauses that count, cut at the start. */
  readonly stops: PausePoints[];
}

/** How a count came out. */
export interface Outcome {
  /** The due point, or `null` where a pause is open. */
  readonly due: number | null;
  /** Where the limit itself ends, before it is settled; where it would have ended, while a pause is open. */
  readonly end: number;
  /** What is left of the limit while a pause is open; else 0. */
  readonly left: number;
  /** Where the open pause began to count; `null` where none is open. */
  readonly stopped: number | null;
}

const changesNothing = ({ from, to, restart }: PausePoints, base: number): boolean =>
  to !== null && (to <= base || (!restart && to === from));

/**
 * Runs a limit through its pauses.
 *
 * @param history - where to write down what happened, if anybody wants to know
 */
export const reckon = (count: Count, clock: Clock, calendar: WorkingCalendar, history?: History): Outcome => {
  const { amount, extra, lead, pauses } = count;
  let from = count.received - lead;
  let length = clock.lengthOf(amount, count.received) + extra;
  let afresh = true;
  let left = length;
  let end = clock.advance(from, left, calendar);
  for (const pause of pauses) {
    if (changesNothing(pause, from)) continue;
    if (pause.from > clock.settle(end, calendar)) break;
    const stopped = Math.max(pause.from, from);
    history?.runs.push({ from, to: stopped, length, afresh });
    history?.stops.push({ ...pause, from: stopped });
    left = pause.restart ? length : Math.max(0, left - clock.elapsed(from, stopped, calendar));
    if (pause.to === null) return { due: null, end, left, stopped };
    from = pause.to;
    afresh = pause.restart;
    if (afresh) {
      length = clock.lengthOf(amount, from) + extra;
      left = length;
      from -= lead;
    }
    end = clock.advance(from, left, calendar);
  }
  const due = clock.settle(end, calendar);
  history?.runs.push({ from, to: due, length, afresh });
  return { due, end, left: 0, stopped: null };
};

/** When the clock of a count ran and when it stood still. */
export const historyOf = (count: Count, clock: Clock, calendar: WorkingCalendar): Readonly<History> => {
  const history: History = { runs: [], stops: [] };
  reckon(count, clock, calendar, history);
  return history;
};

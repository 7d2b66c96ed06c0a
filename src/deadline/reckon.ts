import type { WorkingCalendar } from "../calendar/index.js";
import type { IsoDate } from "../time/index.js";
import type { Clock } from "./clock.js";
import type { CountingRules } from "./model.js";
import type { PausePoints } from "./orderedPauses.js";
import { receptionOf } from "./reception.js";

/**
 * More time up to a date. It is time on top of the limit that ran when it was granted; a limit counted afresh later does not
 * take that time along, but ends no earlier than the date.
 */
export interface Grant {
  /** Where the limit would end. */
  readonly to: number;
  /** How many times the limit had been counted afresh when it was granted. */
  readonly round: number;
  /** How much more of the clock's time that was. */
  readonly extra: number;
}

/** What there is to count, in points of a clock. */
export interface Count {
  readonly rules: CountingRules;
  /** The point of receipt. */
  readonly received: number;
  /** How far before the receipt the limit begins: 1 where the day of receipt counts. */
  readonly lead: 0 | 1;
  /** The limit in its own unit, extensions by an amount included. */
  readonly amount: number;
  /** What an extension up to a date grants; `null` where there was none. */
  readonly grant: Grant | null;
  readonly pauses: readonly PausePoints[];
}

/** A stretch in which the clock runs: (from, to]. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** The whole limit in this stretch, with every extension. */
  readonly length: number;
  /** Whether the limit is counted from zero here: at the start, and after a restart. */
  readonly afresh: boolean;
}

/** A stretch in which the clock stands still: (from, to]. */
export interface Stop {
  readonly from: number;
  /** `null` while the pause is open. */
  readonly to: number | null;
  readonly reason: string;
  /** Whether the limit is counted afresh after it. */
  readonly restart: boolean;
}

/** When the clock ran and when it stood still. */
export interface History {
  readonly runs: Run[];
  readonly stops: Stop[];
}

/** How a count came out. */
export interface Outcome {
  /** The due point, or `null` where a pause is open. */
  readonly due: number | null;
  /** Where the limit itself ends, before it is settled; where it would have ended, while a pause is open. */
  readonly end: number;
  /** What is left of the limit while a pause is open; else 0. */
  readonly left: number;
  /** For what the clock stands still; `null` where no pause is open. */
  readonly open: Stop | null;
  /** Local time of the last reception from which the limit was counted afresh; `null`: it never was, or the hour is unknown. */
  readonly restartedAt: number | null;
}

/** The whole limit as it is counted from a reception. */
const lengthFrom = (
  received: number,
  round: number,
  { amount, grant, lead }: Count,
  clock: Clock,
  calendar: WorkingCalendar,
): number => {
  const length = clock.lengthOf(amount, received);
  if (grant === null || round < grant.round) return length;
  if (round === grant.round) return length + grant.extra;
  return grant.to > received ? Math.max(length, clock.elapsed(received - lead, grant.to, calendar)) : length;
};

/** Where a count stands. */
interface Running {
  from: number;
  length: number;
  left: number;
  end: number;
  afresh: boolean;
  round: number;
  /** The end of the last pause, or the start: what was supplied up to then restarts nothing. */
  since: number;
  restartedAt: number | null;
}

const beginAt = (received: number, round: number, count: Count, clock: Clock, calendar: WorkingCalendar): Running => {
  const from = received - count.lead;
  const length = lengthFrom(received, round, count, clock, calendar);
  const end = clock.advance(from, length, calendar);
  return { from, length, left: length, end, afresh: true, round, since: from, restartedAt: null };
};

const changesNothing = ({ from, to, restart }: PausePoints, now: Running): boolean =>
  to !== null && (restart ? to <= now.since : to <= now.from || to === from);

/** What is supplied counts as received by the rules of reception: the dossier is complete only now. */
const restartedBy = (
  { to, suppliedAt }: PausePoints,
  round: number,
  count: Count,
  clock: Clock,
  calendar: WorkingCalendar,
): Running => {
  const reception = receptionOf(suppliedAt as IsoDate, count.rules, calendar);
  const restarted = beginAt(clock.receivedPoint(reception), round + 1, count, clock, calendar);
  restarted.since = to as number;
  restarted.restartedAt = reception.startAt;
  return restarted;
};

const continuedAfter = (to: number, now: Running, clock: Clock, calendar: WorkingCalendar): Running => ({
  ...now,
  from: to,
  afresh: false,
  since: to,
  end: clock.advance(to, now.left, calendar),
});

/** What is left where the clock stops; all of it where it will be counted afresh. */
const leftAt = (stopped: number, now: Running, restart: boolean, clock: Clock, calendar: WorkingCalendar): number =>
  restart ? now.length : Math.max(0, now.left - clock.elapsed(now.from, stopped, calendar));

const write = (history: History | undefined, run: Run, stop: Stop): void => {
  history?.runs.push(run);
  history?.stops.push(stop);
};

/**
 * Runs a limit through its pauses.
 *
 * @param history - where to write down what happened, if anybody wants to know
 */
export const reckon = (count: Count, clock: Clock, calendar: WorkingCalendar, history?: History): Outcome => {
  let now = beginAt(count.received, 0, count, clock, calendar);
  for (const pause of count.pauses) {
    if (changesNothing(pause, now)) continue;
    if (pause.from > clock.settle(now.end, calendar)) break;
    const { to, reason, restart } = pause;
    const { from, length, afresh, end, restartedAt } = now;
    const stopped = Math.max(pause.from, from);
    const run = { from, to: stopped, length, afresh };
    now.left = leftAt(stopped, now, restart, clock, calendar);
    const open = { from: stopped, to, reason, restart };
    if (to === null) {
      write(history, run, open);
      return { due: null, end, left: now.left, open, restartedAt };
    }
    now = restart ? restartedBy(pause, now.round, count, clock, calendar) : continuedAfter(to, now, clock, calendar);
    write(history, run, { ...open, to: Math.max(to, now.from + (restart ? count.lead : 0)) });
  }
  const { from, length, afresh, end, restartedAt } = now;
  const due = clock.settle(end, calendar);
  history?.runs.push({ from, to: due, length, afresh });
  return { due, end, left: 0, open: null, restartedAt };
};

/** When the clock of a count ran and when it stood still. */
export const historyOf = (count: Count, clock: Clock, calendar: WorkingCalendar): Readonly<History> => {
  const history: History = { runs: [], stops: [] };
  reckon(count, clock, calendar, history);
  return history;
};

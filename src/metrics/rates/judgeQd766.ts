import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { computeDeadline, type Pause, type TimeLimit } from "../../deadline/index.js";
import {
  DAY_MS,
  fromEpochDay,
  fromLocalTime,
  type Instant,
  type IsoDate,
  type IsoDateTime,
  isBefore,
} from "../../time/index.js";
import { hasCome } from "../frame.js";
import { compareInstants, inVietnam } from "../instants.js";
import type { DossierRecord } from "../model.js";
import { classify } from "../placeOf.js";
import { readRecord } from "../readRecord.js";
import { type ReadPause, readPauses, withoutOverlaps } from "../recordPauses.js";
import { frameOfQd766, type Qd766Frame } from "./qd766Frame.js";
import type { Qd766Options, Qd766Verdict } from "./qd766Model.js";
import { readLimit, readSupplements } from "./readTerms.js";

/** How handling stands: over, waiting for a supplement, or going on; and from when it counts. */
interface Ending {
  readonly state: "finished" | "waiting" | "pending";
  readonly at: Instant;
}

/** A supplement that was supplied. */
type Supplied = ReadPause & { readonly to: Instant };

const textOf = ({ day, time }: Instant): IsoDate | IsoDateTime =>
  time === null ? fromEpochDay(day) : fromLocalTime(time);

/** The part of a pause after acceptance: before it no limit ran that could stand still. */
const sinceAcceptance = (pause: ReadPause, received: Instant): readonly ReadPause[] => {
  if (!isBefore(pause.from, received)) return [pause];
  const isOver = pause.to !== null && !isBefore(received, pause.to);
  return isOver ? [] : [{ ...pause, from: received }];
};

/** How many times a supplement was asked for until the frame looks back; a record states also those that came later. */
const requestsOf = (stated: number | null, supplements: readonly ReadPause[], frame: Qd766Frame): number => {
  const later = supplements.filter(({ from }) => !hasCome(from, frame)).length;
  return (stated ?? supplements.length) - later;
};

/** The first that is known of: processed or result returned; a stop that lasts; the request that is waited for; the end of the period. */
const endingOf = (
  { status }: DossierRecord,
  finished: Instant | null,
  pauses: readonly ReadPause[],
  supplements: readonly ReadPause[],
  frame: Qd766Frame,
): Ending => {
  const lasts = ({ from, to }: ReadPause): boolean => hasCome(from, frame) && !hasCome(to, frame);
  if (hasCome(finished, frame)) return { state: "finished", at: finished };
  const stop = pauses.find((pause) => pause.kind === "stop" && lasts(pause));
  if (stop !== undefined) return { state: "finished", at: stop.from };
  const request = supplements.find(lasts);
  if (request !== undefined) return { state: "waiting", at: request.from };
  const waits = status === "supplement-requested" && finished === null && supplements.every(({ to }) => to !== null);
  return { state: waits ? "waiting" : "pending", at: frame.cutOff };
};

const isSupplied = (pause: ReadPause, end: Instant): pause is Supplied => pause.to !== null && !isBefore(end, pause.to);

/** The end as it would have been without the supplements. */
const endWithout = (supplied: readonly Supplied[], end: Instant): Instant =>
  supplied.reduce(({ day, time }, { from, to }) => {
    const days = to.day - from.day;
    if (time === null) return { day: day - days, time };
    const length = from.time === null || to.time === null ? days * DAY_MS : to.time - from.time;
    return { day: Math.floor((time - length) / DAY_MS), time: time - length };
  }, end);

const hasHours = (moments: readonly Instant[]): boolean => moments.every(({ time }) => time !== null);

/** When the limit of the procedure ends, moved by the supplements; `null` where it cannot be told. */
const dueByLimit = (
  limit: TimeLimit | null,
  received: Instant,
  supplied: readonly Supplied[],
  calendar: WorkingCalendar,
): Instant | null => {
  if (limit === null) return null;
  const inHours = limit.unit === "working-hour";
  if (inHours && !hasHours([received, ...supplied.flatMap(({ from, to }) => [from, to])])) return null;
  const pauses = supplied.map(({ from, to }): Pause => ({ from: textOf(from), to: textOf(to), reason: "supplement" }));
  const { dueDate, dueAt } = computeDeadline({ receivedAt: textOf(received), limit, pauses }, calendar);
  const due = inHours ? dueAt : dueDate;
  return due === null ? null : inVietnam(due);
};

const verdictOn = (state: Ending["state"], inTime: boolean): Qd766Verdict =>
  inTime ? { verdict: "on-time", because: `${state}-in-time` } : { verdict: "overdue", because: `${state}-late` };

const returnedOf = ({ returnedAt }: DossierRecord): Instant | null =>
  returnedAt === undefined || returnedAt === null ? null : inVietnam(returnedAt);

/** The verdict on one record, once options are settled. */
export const verdictOf = (record: DossierRecord, frame: Qd766Frame, calendar: WorkingCalendar): Qd766Verdict => {
  const given = readRecord(record);
  const read = { ...given, finished: given.finished ?? returnedOf(record) };
  const [pauses, stated, limit] = [readPauses(record), readSupplements(record), readLimit(record)];
  const place = classify(read, frame);
  if ("excluded" in place) return { verdict: "excluded", because: place.excluded };
  const received = read.received as Instant;
  const { compareBy, dueDates, secondRequest } = frame.settled;
  const supplements = pauses
    .filter(({ kind }) => kind === "supplement")
    .flatMap((pause) => sinceAcceptance(pause, received));
  const { state, at: end } = endingOf(record, read.finished, pauses, supplements, frame);
  const isJudged = state === "waiting" || secondRequest === "always";
  if (isJudged && requestsOf(stated, supplements, frame) > 1) return { verdict: "overdue", because: "second-request" };
  const supplied = withoutOverlaps(supplements.filter((pause) => isSupplied(pause, end)));
  const due = read.due ?? dueByLimit(limit, received, supplied, calendar);
  if (due === null) return { verdict: "excluded", because: "nothingToJudgeBy" };
  const isMovedBack = read.due !== null && dueDates === "as-promised";
  const counted = isMovedBack ? endWithout(supplied, end) : end;
  return verdictOn(state, compareInstants(counted, due, compareBy) <= 0);
};

/**
 * Judges one dossier by indicator 2.1 of Decision 766/QD-TTg, in the order in which the national portal was described to
 * decide [the decision's annex was not read]:
 *
 * 1. Only accepted dossiers that were received or handled in the period.
 * 2. Handling ended when it was processed, or else when the result was returned, or else when it was stopped; of a dossier
 *    that waits for a supplement, when that was asked for, and a second request makes it overdue; else the period's end counts.
 * 3. The time of completed supplements is taken off the end, where due dates are those of the receipt (`as-promised`).
 * 4. It is on time when that is not after its due date; without one, when its procedure's limit, on which completed
 *    supplements stop the clock, was not used up.
 *
 * @param calendar - on which limits are counted where there is no due date
 * @throws MotcuaError `metrics/invalid-record`, `metrics/invalid-argument`, `metrics/reversed-period`,
 * `metrics/as-of-before-period`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { judgeQd766 } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const record = {
 *   code: "1",
 *   status: "processed",
 *   channel: "online",
 *   receivedAt: "2026-03-02",
 *   dueAt: "2026-03-09",
 *   finishedAt: "2026-03-12",
 *   pauses: [{ kind: "supplement", from: "2026-03-04", to: "2026-03-07" }],
 * } as const;
 * const options = { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-04-01" } as const;
 * judgeQd766(record, { ...options, dueDates: "as-promised" }, vietnamCalendar);
 * // => { verdict: "on-time", because: "finished-in-time" }
 * judgeQd766(record, { ...options, dueDates: "moved" }, vietnamCalendar);
 * // => { verdict: "overdue", because: "finished-late" }
 * ```
 */
export const judgeQd766 = (record: DossierRecord, options: Qd766Options, calendar: WorkingCalendar): Qd766Verdict => {
  requireCalendar(calendar);
  return Object.freeze(verdictOf(record, frameOfQd766(options), calendar));
};

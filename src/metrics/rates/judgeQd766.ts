import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { computeDeadline, type Pause, type TimeLimit } from "../../deadline/index.js";
import type { Instant } from "../../time/index.js";
import { DAY_MS, fromEpochDay, fromLocalTime, type IsoDate, type IsoDateTime } from "../../time/index.js";
import { classifyRead, hasCome } from "../classifyDossier.js";
import { isCount } from "../counts.js";
import { invalidRecord } from "../errors.js";
import { compareInstants, inVietnam } from "../instants.js";
import type { DossierRecord } from "../model.js";
import { type ReadRecord, readRecord } from "../readRecord.js";
import { type ReadPause, readPauses, withoutOverlaps } from "../recordPauses.js";
import { frameOfQd766, type Qd766Frame } from "./qd766Frame.js";
import type { Qd766Options, Qd766Verdict } from "./qd766Model.js";

/** How handling stands: over, waiting for a supplement, or going on; and from when it counts. */
interface Ending {
  readonly state: "finished" | "waiting" | "pending";
  readonly at: Instant;
}

const textOf = ({ day, time }: Instant): IsoDate | IsoDateTime =>
  time === null ? fromEpochDay(day) : fromLocalTime(time);

const supplementsOf = (pauses: readonly ReadPause[], frame: Qd766Frame): readonly ReadPause[] =>
  pauses.filter(({ kind, from }) => kind === "supplement" && hasCome(from, frame));

/** How many times a supplement was asked for. */
const requestsOf = ({ code, supplements }: DossierRecord, known: readonly ReadPause[]): number => {
  if (supplements === undefined || supplements === null) return known.length;
  if (!isCount(supplements)) throw invalidRecord({ code, property: "supplements", value: supplements });
  return supplements;
};

/** The first that is known of: processed or result returned; a stop that lasts; the request that is waited for; the end of the period. */
const endingOf = (read: ReadRecord, pauses: readonly ReadPause[], frame: Qd766Frame): Ending => {
  if (hasCome(read.finished, frame)) return { state: "finished", at: read.finished };
  const open = pauses.filter(({ from, to }) => hasCome(from, frame) && !hasCome(to, frame));
  const stop = open.find(({ kind }) => kind === "stop");
  if (stop !== undefined) return { state: "finished", at: stop.from };
  const request = open.find(({ kind }) => kind === "supplement");
  if (request !== undefined) return { state: "waiting", at: request.from };
  const waits = read.status === "supplement-requested" && read.finished === null;
  return { state: waits ? "waiting" : "pending", at: frame.cutOff };
};

const isCompleted = (pause: ReadPause, end: Instant): pause is ReadPause & { readonly to: Instant } =>
  pause.to !== null && compareInstants(pause.to, end, "instant") <= 0;

/** The end as it would have been without the completed supplements. */
const endWithout = (supplements: readonly ReadPause[], end: Instant): Instant =>
  supplements.reduce((moved, pause) => {
    if (!isCompleted(pause, end)) return moved;
    const { from, to } = pause;
    const exact = moved.time !== null && from.time !== null && to.time !== null;
    const length = exact ? Number(to.time) - Number(from.time) : (to.day - from.day) * DAY_MS;
    const time = moved.time === null ? null : moved.time - length;
    return { day: time === null ? moved.day - (to.day - from.day) : Math.floor(time / DAY_MS), time };
  }, end);

const hasHours = (moments: readonly Instant[]): boolean => moments.every(({ time }) => time !== null);

/** When the limit of the procedure ends, moved by the completed supplements; `null` where it cannot be told. */
const dueByLimit = (
  limit: TimeLimit | null | undefined,
  received: Instant,
  completed: readonly (ReadPause & { readonly to: Instant })[],
  calendar: WorkingCalendar,
): Instant | null => {
  if (limit === undefined || limit === null) return null;
  const inHours = limit.unit === "working-hour";
  if (inHours && !hasHours([received, ...completed.flatMap(({ from, to }) => [from, to])])) return null;
  const asPause = ({ from, to }: ReadPause): Pause => ({
    from: textOf(from),
    to: to === null ? null : textOf(to),
    reason: "supplement",
  });
  const request = { receivedAt: textOf(received), limit, pauses: completed.map(asPause) };
  const { dueDate, dueAt } = computeDeadline(request, calendar);
  const due = inHours ? dueAt : dueDate;
  return due === null ? null : inVietnam(due);
};

interface Case {
  readonly record: DossierRecord;
  readonly read: ReadRecord;
  readonly supplements: readonly ReadPause[];
  readonly ending: Ending;
}

const isInTime = ({ record, read, supplements, ending }: Case, frame: Qd766Frame, calendar: WorkingCalendar) => {
  const { compareBy, dueDates } = frame.settled;
  if (read.due !== null) {
    const end = dueDates === "as-promised" ? endWithout(supplements, ending.at) : ending.at;
    return compareInstants(end, read.due, compareBy) <= 0;
  }
  const completed = supplements.filter((pause) => isCompleted(pause, ending.at));
  const due = dueByLimit(record.limit, read.received as Instant, completed as never, calendar);
  return due === null ? null : compareInstants(ending.at, due, compareBy) <= 0;
};

const verdictOn = (state: Ending["state"], inTime: boolean): Qd766Verdict =>
  inTime ? { verdict: "on-time", because: `${state}-in-time` } : { verdict: "overdue", because: `${state}-late` };

/** The verdict on one record, once options are settled. */
export const verdictOf = (record: DossierRecord, frame: Qd766Frame, calendar: WorkingCalendar): Qd766Verdict => {
  const given = readRecord(record);
  const read = { ...given, finished: given.finished ?? returnedOf(record) };
  const place = classifyRead(read, frame);
  if ("excluded" in place) return { verdict: "excluded", because: place.excluded };
  const pauses = withoutOverlaps(readPauses(record));
  const supplements = supplementsOf(pauses, frame);
  const ending = endingOf(read, pauses, frame);
  const isJudged = ending.state === "waiting" || frame.settled.secondRequest === "always";
  if (isJudged && requestsOf(record, supplements) > 1) return { verdict: "overdue", because: "second-request" };
  const inTime = isInTime({ record, read, supplements, ending }, frame, calendar);
  return inTime === null ? { verdict: "excluded", because: "nothingToJudgeBy" } : verdictOn(ending.state, inTime);
};

const returnedOf = ({ returnedAt }: DossierRecord): Instant | null =>
  returnedAt === undefined || returnedAt === null ? null : inVietnam(returnedAt);

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

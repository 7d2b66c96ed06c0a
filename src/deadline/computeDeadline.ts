import { addOfficeTime, certaintyOf, officeShifts, type WorkingCalendar } from "../calendar/index.js";
import { isIterable } from "../plain/index.js";
import { DAY_MS, fromEpochDay, fromLocalTime, hasTimeOfDay, type IsoDate, type IsoDateTime } from "../time/index.js";
import { closingOf } from "./clock.js";
import { invalidRequest, timeOfDayNeeded } from "./errors.js";
import type { Deadline, DeadlineRequest, Remaining } from "./model.js";
import { type Plan, plan, promisedPoint } from "./plan.js";
import { reckon } from "./reckon.js";
import { requestCopy } from "./requestCopy.js";

const halfTimeOf = (day: number, calendar: WorkingCalendar): number => {
  const worked = officeShifts(day, calendar).reduce((total, { open, close }) => total + close - open, 0);
  return addOfficeTime(day * DAY_MS, worked / 2, calendar);
};

/** The hour of the last reception, on another day. */
const sameTimeOf = (day: number, { reception, outcome }: Plan): number => {
  const at = outcome.restartedAt ?? reception.startAt;
  if (at === null) throw timeOfDayNeeded({ value: fromEpochDay(reception.startDay), because: "same-time" });
  return day * DAY_MS + at - Math.floor(at / DAY_MS) * DAY_MS;
};

/** The hour, in local time, of a due point. */
const dueTimeOf = (due: number, counted: Plan, { limit }: DeadlineRequest): number => {
  const { count, calendar } = counted;
  if (limit.unit === "working-hour") return due;
  if (!Number.isInteger(count.amount)) return halfTimeOf(due, calendar);
  return count.rules.dueTime === "same-time" ? sameTimeOf(due, counted) : closingOf(due, calendar);
};

const midnightAfter = (day: number): IsoDateTime => `${fromEpochDay(day + 1)}T00:00`;

/** Nobody knows yet at which hour of a day something will be supplied: in time for a cut-off hour, then. */
const inTime = (at: IsoDate | IsoDateTime): IsoDateTime => (hasTimeOfDay(at) ? at : `${at}T00:00`);

/** The due point as if an open pause ended at a moment, but not before it began. */
const dueIfEndedAt = (at: IsoDate | IsoDateTime, { count, clock, calendar }: Plan): number | null => {
  const point = clock.pointOf(at, calendar);
  const pauses = count.pauses.map((pause) => {
    if (pause.to !== null) return pause;
    return {
      ...pause,
      to: Math.max(point, pause.from),
      suppliedAt: inTime(point < pause.from ? clock.textOf(pause.from) : at),
    };
  });
  return reckon({ ...count, pauses }, clock, calendar).due;
};

/** The due point as if an open pause ended at `asOf`; `null` where none is open or nobody asked. */
const projectedPoint = (counted: Plan, { asOf }: DeadlineRequest): number | null =>
  counted.outcome.open === null || asOf === undefined || asOf === null ? null : dueIfEndedAt(asOf, counted);

/** What is left while a pause is open; a limit that will be counted afresh is left as a whole, in its own unit. */
const remainingOf = ({ outcome, clock, count }: Plan, { limit }: DeadlineRequest): Remaining =>
  outcome.open?.restart && count.grant === null
    ? { amount: count.amount, unit: limit.unit }
    : clock.remaining(outcome.left);

/** The deadline of a counted request. */
export const deadlineOf = (counted: Plan, request: DeadlineRequest): Deadline => {
  const { clock, calendar, outcome, reception } = counted;
  const { due, end, open } = outcome;
  const dateOf = (point: number): IsoDate => fromEpochDay(clock.dueDayOf(point, calendar));
  const projected = projectedPoint(counted, request);
  const dueDate = due === null ? null : dateOf(due);
  const projectedDueDate = projected === null ? null : dateOf(projected);
  return Object.freeze({
    request: requestCopy(request),
    calendar: Object.freeze({ id: calendar.id, version: calendar.version }),
    startDate: fromEpochDay(reception.startDay),
    dueDate,
    dueAt: due === null ? null : fromLocalTime(dueTimeOf(due, counted, request)),
    legalEndAt: due === null ? null : midnightAfter(clock.dueDayOf(due, calendar)),
    originalDueDate: dateOf(promisedPoint(counted, request)),
    certainty: certaintyOf(dueDate ?? projectedDueDate ?? fromEpochDay(clock.dayOf(open?.from ?? end)), calendar),
    remaining: due === null ? Object.freeze(remainingOf(counted, request)) : null,
    projectedDueDate,
  });
};

/**
 * When is the result due? A pure function of the request and the calendar; {@link explainDeadline} says why.
 *
 * By default the day of receipt is not counted (Civil Code 2015 art. 147(2)), a limit in calendar days or months that ends
 * on a day without work ends on the next working day (art. 148(5)), months end on the same day number or the month's last
 * day (art. 148(3)), and a pause stops the clock and then lets it go on.
 *
 * @param request - when the complete dossier was received, the limit, and whatever changed it
 * @param calendar - whose working days and office hours are counted
 * @throws MotcuaError `deadline/invalid-request`, `deadline/invalid-amount`, `deadline/unknown-unit`, `deadline/invalid-rule`, `deadline/unknown-rule`,
 * `deadline/time-of-day-needed`, `deadline/reversed-pause`, `deadline/overlapping-pauses`, `deadline/too-many-extensions`,
 * `deadline/extension-too-late`, `deadline/extension-in-other-unit`, `deadline/extension-shortens`, `calendar/out-of-coverage`, `time/invalid-date`, `time/invalid-date-time`, and `time/invalid-epoch-day` where an end lies
 * beyond the year 9999
 * @example
 * ```ts
 * import { computeDeadline } from "motcua/deadline";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const { dueDate, dueAt, legalEndAt, certainty } = computeDeadline(
 *   { receivedAt: "2026-02-10T15:40", limit: { amount: 10, unit: "working-day" } },
 *   vietnamCalendar,
 * );
 * dueDate; // => "2026-03-03"
 * dueAt; // => "2026-03-03T17:00"
 * legalEndAt; // => "2026-03-04T00:00"
 * certainty; // => "announced"
 * ```
 */
export const computeDeadline = (request: DeadlineRequest, calendar: WorkingCalendar): Deadline =>
  deadlineOf(plan(request, calendar), request);

/**
 * Many deadlines on one calendar, in the order of the requests.
 *
 * @throws MotcuaError what {@link computeDeadline} throws
 * @example
 * ```ts
 * import { computeDeadlines } from "motcua/deadline";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const limit = { amount: 3, unit: "working-day" } as const;
 * const deadlines = computeDeadlines([{ receivedAt: "2026-08-20", limit }, { receivedAt: "2026-08-28", limit }], vietnamCalendar);
 * deadlines.map(({ dueDate }) => dueDate); // => ["2026-08-24", "2026-09-07"]
 * ```
 */
export const computeDeadlines = (
  requests: Iterable<DeadlineRequest>,
  calendar: WorkingCalendar,
): readonly Deadline[] => {
  if (!isIterable(requests)) throw invalidRequest({ property: "request", value: requests });
  return Object.freeze(Array.from(requests, (request) => computeDeadline(request, calendar)));
};

import { addOfficeTime, certaintyOf, officeHoursOn, type WorkingCalendar } from "../calendar/index.js";
import { DAY_MS, fromEpochDay, fromLocalTime, type IsoDate, type IsoDateTime, toEpochDay } from "../time/index.js";
import { closingOf, timeOfDay } from "./clock.js";
import { invalidRequest, timeOfDayNeeded } from "./errors.js";
import type { Deadline, DeadlineRequest } from "./model.js";
import { type Plan, plan, promisedOutcome } from "./plan.js";
import { type Outcome, reckon } from "./reckon.js";
import { requestCopy } from "./requestCopy.js";

const halfTimeOf = (date: IsoDate, calendar: WorkingCalendar): number => {
  const lengths = officeHoursOn(date, calendar).map(([open, close]) => timeOfDay(close) - timeOfDay(open));
  const officeTime = lengths.reduce((total, length) => total + length, 0);
  return addOfficeTime(toEpochDay(date) * DAY_MS, officeTime / 2, calendar);
};

const sameTimeOf = (date: IsoDate, { startDate, startAt }: Plan<IsoDate>["reception"]): number => {
  if (startAt === null) throw timeOfDayNeeded({ value: startDate, because: "same-time" });
  return toEpochDay(date) * DAY_MS + startAt - toEpochDay(startDate) * DAY_MS;
};

const dueTimeOfDay = (
  date: IsoDate,
  { count, reception }: Plan<IsoDate>,
  { rules = {} }: DeadlineRequest,
  calendar: WorkingCalendar,
): number => {
  if (!Number.isInteger(count.amount)) return halfTimeOf(date, calendar);
  return rules.dueTime === "same-time" ? sameTimeOf(date, reception) : closingOf(date, calendar);
};

const midnightAfter = (date: IsoDate): IsoDateTime => `${fromEpochDay(toEpochDay(date) + 1)}T00:00` as IsoDateTime;

const dateOf = (localTime: number): IsoDate => fromEpochDay(Math.floor(localTime / DAY_MS));

/** The outcome as if the open pause had ended at a point, but not before it began. */
const endingAt = <Point extends IsoDate | number>({ count, clock }: Plan<Point>, point: Point): Outcome<Point> => {
  const pauses = count.pauses.map((pause) =>
    pause.to === null ? { ...pause, to: point > pause.from ? point : pause.from } : pause,
  );
  return reckon({ ...count, pauses }, clock);
};

interface DueDays {
  readonly dueDate: IsoDate | null;
  readonly dueAt: IsoDateTime | null;
  readonly originalDueDate: IsoDate;
  readonly projectedDueDate: IsoDate | null;
  /** The day on which the clock stopped, while a pause is open. */
  readonly stoppedOn: IsoDate | null;
}

const daysOf = <Point extends IsoDate | number>(
  counted: Plan<Point>,
  request: DeadlineRequest,
  dayOf: (point: Point) => IsoDate,
  dueAtOf: (point: Point) => number,
): DueDays => {
  const { outcome, clock } = counted;
  const { due, stops } = outcome;
  const stop = due === null ? stops.at(-1) : undefined;
  const projected =
    stop === undefined || request.asOf === undefined || request.asOf === null
      ? null
      : endingAt(counted, clock.pointOf(request.asOf)).due;
  return {
    dueDate: due === null ? null : dayOf(due),
    dueAt: due === null ? null : fromLocalTime(dueAtOf(due)),
    originalDueDate: dayOf(promisedOutcome(counted, request).due as Point),
    projectedDueDate: projected === null ? null : dayOf(projected),
    stoppedOn: stop === undefined ? null : dayOf(stop.from),
  };
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
 * `deadline/extension-too-late`, `deadline/extension-in-other-unit`, `deadline/extension-shortens`, `calendar/out-of-coverage`, `time/invalid-date`, `time/invalid-date-time`
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
export const computeDeadline = (request: DeadlineRequest, calendar: WorkingCalendar): Deadline => {
  const counted = plan(request, calendar);
  const { reception, clock, outcome } = counted;
  const { stoppedOn, ...days } =
    counted.unit === "instant"
      ? daysOf(counted, request, dateOf, (point) => point)
      : daysOf(
          counted,
          request,
          (date) => date,
          (date) => dueTimeOfDay(date, counted, request, calendar),
        );
  const lastDay = days.dueDate ?? days.projectedDueDate ?? (stoppedOn as IsoDate);
  return Object.freeze({
    request: requestCopy(request),
    calendar: Object.freeze({ id: calendar.id, version: calendar.version }),
    startDate: reception.startDate,
    ...days,
    legalEndAt: days.dueDate === null ? null : midnightAfter(days.dueDate),
    certainty: certaintyOf(lastDay, calendar),
    remaining: outcome.due === null ? Object.freeze(clock.remaining(outcome.left)) : null,
  });
};

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
  if (typeof requests?.[Symbol.iterator] !== "function") throw invalidRequest({ property: "request", value: requests });
  return Object.freeze(Array.from(requests, (request) => computeDeadline(request, calendar)));
};

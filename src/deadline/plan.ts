import { requireCalendar, type WorkingCalendar, workingDaysBetween } from "../calendar/index.js";
import { toLocalDay } from "../time/index.js";
import { checkRequest } from "./checkRequest.js";
import { type Clock, clockOf } from "./clock.js";
import { extend, type Judge, refuseTooLate } from "./extend.js";
import type { CountingRules, DeadlineRequest } from "./model.js";
import { orderedPauses, type PausePoints } from "./orderedPauses.js";
import { type Reception, receptionOf } from "./reception.js";
import { type Count, type Outcome, reckon } from "./reckon.js";

/** A request as it was counted: from where, by which clock, and how it came out. */
export interface Plan {
  readonly reception: Reception;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly count: Count;
  readonly outcome: Outcome;
}

const NO_RULES: CountingRules = {};
const NONE: readonly PausePoints[] = [];

const requireCovered = (day: number, calendar: WorkingCalendar): void => {
  workingDaysBetween(day, day, calendar);
};

/** Counts a request; extensions that came too late are refused unless told otherwise. */
export const plan = (request: DeadlineRequest, calendar: WorkingCalendar, judge: Judge = refuseTooLate): Plan => {
  requireCalendar(calendar);
  checkRequest(request);
  const { receivedAt, limit, rules = NO_RULES, pauses, extensions, asOf } = request;
  if (asOf !== undefined && asOf !== null) toLocalDay(asOf, calendar.timeZone);
  const clock = clockOf(limit.unit, rules);
  const reception = receptionOf(receivedAt, rules, calendar);
  requireCovered(reception.receivedOn, calendar);
  const promised: Count = {
    rules,
    received: clock.receivedPoint(reception),
    lead: rules.firstDay === "same-day" && limit.unit !== "working-hour" && limit.amount > 0 ? 1 : 0,
    amount: limit.amount,
    grant: null,
    pauses: pauses === undefined ? NONE : orderedPauses(pauses, rules.onPause, clock, calendar),
  };
  const count =
    extensions === undefined ? promised : extend(promised, extensions, limit.unit, { clock, calendar, judge });
  return { reception, clock, calendar, count, outcome: reckon(count, clock, calendar) };
};

/** The due point without pauses and extensions. */
export const promisedPoint = ({ count, clock, calendar }: Plan, { limit }: DeadlineRequest): number => {
  const { received, lead } = count;
  const end = clock.advance(received - lead, clock.lengthOf(limit.amount, received), calendar);
  return clock.settle(end, calendar);
};

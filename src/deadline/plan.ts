import { requireCalendar, type WorkingCalendar, workingDaysBetween } from "../calendar/index.js";
import { fromEpochDay, toLocalDay } from "../time/index.js";
import { checkRequest } from "./checkRequest.js";
import { type Clock, clockOf } from "./clock.js";
import { timeOfDayNeeded } from "./errors.js";
import { extend } from "./extend.js";
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

const receivedPoint = ({ limit }: DeadlineRequest, { startDay, startAt }: Reception): number => {
  if (limit.unit !== "working-hour") return startDay;
  if (startAt === null) throw timeOfDayNeeded({ value: fromEpochDay(startDay), because: "working-hours" });
  return startAt;
};

const requireCovered = (day: number, calendar: WorkingCalendar): void => {
  workingDaysBetween(day, day, calendar);
};

/** Counts a request. */
export const plan = (request: DeadlineRequest, calendar: WorkingCalendar): Plan => {
  requireCalendar(calendar);
  checkRequest(request);
  const { limit, rules = NO_RULES, pauses, extensions, asOf } = request;
  if (asOf !== undefined && asOf !== null) toLocalDay(asOf, calendar.timeZone);
  const clock = clockOf(limit.unit, rules);
  const reception = receptionOf(request, rules, calendar);
  const receiptCounts = rules.firstDay === "same-day" && limit.unit !== "working-hour" && limit.amount > 0;
  if (receiptCounts) requireCovered(reception.startDay, calendar);
  const promised: Count = {
    received: receivedPoint(request, reception),
    lead: receiptCounts ? 1 : 0,
    amount: limit.amount,
    extra: 0,
    pauses: pauses === undefined ? NONE : orderedPauses(pauses, rules.onPause, clock, calendar),
  };
  const count = extensions === undefined ? promised : extend(promised, extensions, limit.unit, clock, calendar);
  return { reception, clock, calendar, count, outcome: reckon(count, clock, calendar) };
};

/** The due point without pauses and extensions. */
export const promisedPoint = ({ count, clock, calendar }: Plan, { limit }: DeadlineRequest): number => {
  const { received, lead } = count;
  const end = clock.advance(received - lead, clock.lengthOf(limit.amount, received), calendar);
  return clock.settle(end, calendar);
};

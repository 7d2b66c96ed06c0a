import { requireCalendar, type WorkingCalendar } from "../calendar/index.js";
import { fromEpochDay, type IsoDate, toEpochDay, toLocalDay } from "../time/index.js";
import { checkRequest } from "./checkRequest.js";
import { type Clock, dayClock, hourClock } from "./clock.js";
import { timeOfDayNeeded } from "./errors.js";
import type { CountingRules, DeadlineRequest } from "./model.js";
import { type Reception, receptionOf } from "./reception.js";
import { type Count, extend, type Outcome, orderedPauses, reckon } from "./reckon.js";

/** A request as it was counted: from where, by which clock, and how it came out. */
export interface Plan<Point extends IsoDate | number> {
  readonly reception: Reception;
  readonly clock: Clock<Point>;
  readonly count: Count<Point>;
  readonly outcome: Outcome<Point>;
}

/** A plan in days, or one in instants. */
export type AnyPlan = ({ readonly unit: "day" } & Plan<IsoDate>) | ({ readonly unit: "instant" } & Plan<number>);

const planOf = <Point extends IsoDate | number>(
  request: DeadlineRequest,
  reception: Reception,
  clock: Clock<Point>,
  startAfter: (point: Point) => Point,
  received: Point,
): Plan<Point> => {
  const { limit, rules = {}, pauses = [], extensions = [] } = request;
  const promised: Count<Point> = {
    start: startAfter(received),
    startAfter,
    amount: limit.amount,
    extra: 0,
    pauses: orderedPauses(pauses, clock),
    onPause: rules.onPause ?? "continue",
  };
  const count = extend(promised, extensions, limit.unit, clock);
  return { reception, clock, count, outcome: reckon(count, clock) };
};

/** Where `same-day` counts the day of receipt, the limit runs from the day before; a limit of 0 has no day to count. */
const startOfDays =
  ({ firstDay }: CountingRules, amount: number) =>
  (date: IsoDate): IsoDate =>
    firstDay === "same-day" && amount > 0 ? fromEpochDay(toEpochDay(date) - 1) : date;

/** Counts a request. */
export const plan = (request: DeadlineRequest, calendar: WorkingCalendar): AnyPlan => {
  requireCalendar(calendar);
  checkRequest(request);
  const { limit, rules = {}, asOf } = request;
  if (asOf !== undefined && asOf !== null) toLocalDay(asOf, calendar.timeZone);
  const reception = receptionOf(request, calendar);
  const { startDate, startAt } = reception;
  if (limit.unit === "working-hour") {
    if (startAt === null) throw timeOfDayNeeded({ value: startDate, because: "working-hours" });
    return { unit: "instant", ...planOf(request, reception, hourClock(calendar), (point) => point, startAt) };
  }
  const clock = dayClock(limit.unit, calendar, rules);
  return { unit: "day", ...planOf(request, reception, clock, startOfDays(rules, limit.amount), startDate) };
};

/** What the same request would have been due at without pauses and extensions. */
export const promisedOutcome = <Point extends IsoDate | number>(
  { count, clock }: Plan<Point>,
  { limit }: DeadlineRequest,
): Outcome<Point> => reckon({ ...count, amount: limit.amount, extra: 0, pauses: [] }, clock);

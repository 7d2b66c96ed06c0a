import { type DayDescription, eachDay, requireCalendar, type WorkingCalendar } from "../calendar/index.js";
import { DAY_MS, fromEpochDay, type IsoDate, toEpochDay } from "../time/index.js";
import type { DayStep, DayStepFacts, Deadline } from "./model.js";
import { type Plan, plan } from "./plan.js";
import type { PausePoints, Run } from "./reckon.js";
import { requireDeadline } from "./requireDeadline.js";
import { requireItsCalendar } from "./requireItsCalendar.js";

/** How days lie on a plan's clock: a day is (start, end]. */
interface DayPoints<Point> {
  readonly startOf: (date: IsoDate) => Point;
  readonly endOf: (date: IsoDate) => Point;
  readonly dateOf: (point: Point) => IsoDate;
}

const DATES: DayPoints<IsoDate> = {
  startOf: (date) => fromEpochDay(toEpochDay(date) - 1),
  endOf: (date) => date,
  dateOf: (date) => date,
};

const INSTANTS: DayPoints<number> = {
  startOf: (date) => toEpochDay(date) * DAY_MS,
  endOf: (date) => (toEpochDay(date) + 1) * DAY_MS,
  dateOf: (point) => fromEpochDay(Math.floor(point / DAY_MS)),
};

/** The running stretches before a point since the limit was last counted afresh. */
const runsBefore = <Point extends IsoDate | number>(
  runs: readonly Run<Point>[],
  point: Point,
): readonly Run<Point>[] => {
  const begun = runs.filter(({ from }) => from < point);
  return begun.slice(Math.max(0, begun.map(({ afresh }) => afresh).lastIndexOf(true)));
};

interface Used {
  readonly used: number;
  readonly total: number;
  /** How many times the limit has been counted afresh. */
  readonly round: number;
}

const usedBefore = <Point extends IsoDate | number>({ outcome, clock }: Plan<Point>, point: Point): Used => {
  const { runs } = outcome;
  const current = runsBefore(runs, point);
  const total = (current.at(-1) ?? (runs[0] as Run<Point>)).length;
  const elapsed = current.reduce((sum, { from, to }) => sum + clock.elapsed(from, to < point ? to : point), 0);
  return { used: Math.min(total, elapsed), total, round: runs.indexOf(current[0] as Run<Point>) };
};

const stopOn = <Point extends IsoDate | number>(
  stops: readonly PausePoints<Point>[],
  start: Point,
  end: Point,
): PausePoints<Point> | undefined => stops.find(({ from, to }) => from < end && (to === null || to > start));

const step = <Code extends keyof DayStepFacts>(code: Code, facts: DayStepFacts[Code]): DayStep =>
  Object.freeze({
    date: facts.date,
    kind: code.slice("deadline/".length),
    code,
    facts: Object.freeze(facts),
  }) as DayStep;

const stepOf = <Point extends IsoDate | number>(
  day: DayDescription,
  counted: Plan<Point>,
  { startOf, endOf, dateOf }: DayPoints<Point>,
): DayStep => {
  const { reception, clock, count, outcome } = counted;
  const { receivedOn, startDate, moved } = reception;
  const [start, end] = [startOf(day.date), endOf(day.date)];
  const { used, total, round } = usedBefore(counted, end);
  const before = usedBefore(counted, start);
  const amount = before.round === round ? used - before.used : used;
  const due = outcome.due !== null && dateOf(outcome.due) === day.date;
  if (amount > 0) {
    const { unit } = clock.remaining(amount);
    const [share, sum, whole] = [amount, used, total].map((length) => clock.remaining(length).amount);
    return step("deadline/counted", {
      ...day,
      amount: share,
      used: sum,
      total: whole,
      unit,
      due,
    } as DayStepFacts["deadline/counted"]);
  }
  if (day.date === receivedOn || day.date === startDate)
    return step("deadline/received", { ...day, startDate, moved, unit: clock.remaining(0).unit, due });
  const stop = stopOn(outcome.stops, start, end);
  if (stop !== undefined && !due) {
    const restart = count.onPause === "restart";
    return step("deadline/paused", { ...day, reason: stop.reason, since: dateOf(stop.from), restart });
  }
  return day.date > startDate && used >= total
    ? step("deadline/rolled", { ...day, due })
    : step("deadline/skipped", day);
};

const lastDayOf = <Point extends IsoDate | number>(
  { outcome, clock }: Plan<Point>,
  { asOf }: Deadline["request"],
  { dateOf }: DayPoints<Point>,
): IsoDate => {
  if (outcome.due !== null) return dateOf(outcome.due);
  const stopped = dateOf((outcome.stops.at(-1) as PausePoints<Point>).from);
  const asked = asOf === undefined || asOf === null ? stopped : dateOf(clock.pointOf(asOf));
  return asked > stopped ? asked : stopped;
};

const narrate = <Point extends IsoDate | number>(
  counted: Plan<Point>,
  request: Deadline["request"],
  points: DayPoints<Point>,
  calendar: WorkingCalendar,
): readonly DayStep[] => {
  const range = { from: counted.reception.receivedOn, to: lastDayOf(counted, request, points) };
  return Object.freeze(Array.from(eachDay(range, calendar), (day) => stepOf(day, counted, points)));
};

/**
 * Why is the result due on that day? One step for each day from receipt to due date: received, counted, skipped, paused or
 * rolled, each with the day's kind and the notice behind it. `sentence` of `motcua/locales` puts a step into words. While
 * a pause is open the steps end with the day of `asOf`, or with the day on which the clock stopped.
 *
 * @param calendar - the one on which the deadline was computed
 * @throws MotcuaError `deadline/not-a-deadline`, `deadline/other-calendar`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { computeDeadline, explainDeadline } from "motcua/deadline";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-01-08", limit: { amount: 2, unit: "working-day" } } as const;
 * const steps = explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);
 * steps.map(({ date, kind }) => `${date} ${kind}`);
 * // => ["2026-01-08 received", "2026-01-09 counted", "2026-01-10 counted"]
 * ```
 */
export const explainDeadline = (deadline: Deadline, calendar: WorkingCalendar): readonly DayStep[] => {
  requireCalendar(calendar);
  requireDeadline(deadline);
  requireItsCalendar(deadline, calendar);
  const counted = plan(deadline.request, calendar);
  return counted.unit === "instant"
    ? narrate(counted, deadline.request, INSTANTS, calendar)
    : narrate(counted, deadline.request, DATES, calendar);
};

import { eachDay, requireCalendar, type WorkingCalendar } from "../calendar/index.js";
import { frozenCopy } from "../plain/index.js";
import { fromEpochDay, type IsoDateTime } from "../time/index.js";
import type { Clock } from "./clock.js";
import type { DayStep, DayStepFacts, Deadline, ExplainedDay, Extension } from "./model.js";
import { type Plan, plan } from "./plan.js";
import { historyOf, type Stop } from "./reckon.js";
import { requireDeadline } from "./requireDeadline.js";
import { requireItsCalendar } from "./requireItsCalendar.js";
import { type TimeUsed, timeUsedBy } from "./timeUsed.js";

/** A day to be explained. */
interface Day {
  readonly day: number;
  readonly description: ExplainedDay;
  readonly use: TimeUsed;
  /** The pauses in which some of it lies. */
  readonly stops: readonly Stop[];
}

const step = <Code extends keyof DayStepFacts>(code: Code, facts: DayStepFacts[Code]): DayStep =>
  Object.freeze({
    date: facts.date,
    kind: code.slice("deadline/".length),
    code,
    facts: Object.freeze(facts),
  }) as DayStep;

const countedStep = (
  { description, use, stops }: Day,
  { remaining, textOf }: Clock,
  dueAt: IsoDateTime | null,
): DayStep => {
  const { amount, unit } = remaining(use.amount);
  const [used, total] = [remaining(use.used).amount, remaining(use.total).amount];
  return step("deadline/counted", {
    ...description,
    amount,
    used,
    total,
    unit,
    due: dueAt !== null,
    dueAt,
    stops: frozenCopy(
      stops.map(({ from, to, reason }) => ({ from: textOf(from), to: to === null ? null : textOf(to), reason })),
    ),
  });
};

const stepOf = (one: Day, { reception, clock, calendar, outcome }: Plan, dueAt: IsoDateTime | null): DayStep => {
  const { day, description, use, stops } = one;
  const [stop] = stops;
  const { receivedOn, startDay, moved } = reception;
  const due = outcome.due !== null && clock.dueDayOf(outcome.due, calendar) === day;
  if (use.amount > 0) return countedStep(one, clock, due ? dueAt : null);
  if (day === receivedOn || day === startDay) {
    const { unit } = clock.remaining(0);
    return step("deadline/received", { ...description, startDate: fromEpochDay(startDay), moved, unit, due });
  }
  if (stop !== undefined && !due) {
    const [since, restart] = [fromEpochDay(clock.dayOf(stop.from)), stop.restart];
    return step("deadline/paused", { ...description, reason: stop.reason, since, restart });
  }
  return day > startDay && use.used >= use.total
    ? step("deadline/rolled", { ...description, due })
    : step("deadline/skipped", description);
};

/** Answers for stretches (start, end] that follow one another: the stops in which some of it lies. */
const stopsBy = (stops: readonly Stop[]): ((start: number, end: number) => readonly Stop[]) => {
  let first = 0;
  return (start, end) => {
    while ((stops[first]?.to ?? end) <= start) first += 1;
    let next = first;
    for (let stop = stops[next]; stop !== undefined && stop.from < end; stop = stops[next]) next += 1;
    return stops.slice(first, next);
  };
};

/** Extensions by the day on which they were decided, the first day where that was before. */
const extensionsByDay = (
  { clock, calendar, reception }: Plan,
  { extensions = [] }: Deadline["request"],
): ReadonlyMap<number, readonly Extension[]> => {
  const byDay = new Map<number, readonly Extension[]>();
  for (const extension of extensions) {
    const decided = clock.dayOf(clock.pointOf(extension.decidedAt, calendar));
    const day = Math.max(decided, reception.receivedOn);
    byDay.set(day, Object.freeze([...(byDay.get(day) ?? []), extension]));
  }
  return byDay;
};

/** The due day, or while a pause is open the day on which the clock stopped, or that of `asOf`. */
export const lastDayOf = ({ outcome, clock, calendar }: Plan, { asOf }: Deadline["request"]): number => {
  const { due, end, open } = outcome;
  if (due !== null) return clock.dueDayOf(due, calendar);
  const stopped = clock.dayOf(open?.from ?? end);
  return asOf === undefined || asOf === null ? stopped : Math.max(stopped, clock.dayOf(clock.pointOf(asOf, calendar)));
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
  const { clock, reception, count } = counted;
  const { runs, stops } = historyOf(count, clock, calendar);
  const granted = extensionsByDay(counted, deadline.request);
  const lastDay = Math.max(lastDayOf(counted, deadline.request), ...granted.keys());
  const [useOf, stopsOf] = [timeUsedBy(runs, clock, calendar), stopsBy(stops)];
  const range = { from: fromEpochDay(reception.receivedOn), to: fromEpochDay(lastDay) };
  const steps = Array.from(eachDay(range, calendar), (described, index) => {
    const day = reception.receivedOn + index;
    const [start, end] = [clock.startOf(day), clock.startOf(day + 1)];
    const extensions = granted.get(day);
    const description = extensions === undefined ? described : { ...described, granted: extensions };
    return stepOf({ day, description, use: useOf(start, end), stops: stopsOf(start, end) }, counted, deadline.dueAt);
  });
  return Object.freeze(steps);
};

import { type DayDescription, eachDay, officeHoursOn, type WorkingCalendar } from "../calendar/index.js";
import { fromEpochDay, toEpochDay } from "../time/index.js";
import { deadlineOf } from "./computeDeadline.js";
import { lastDayOf } from "./explainDeadline.js";
import type { Judge } from "./extend.js";
import type { Deadline, DeadlineReview } from "./model.js";
import { type Plan, plan } from "./plan.js";
import { requireDeadline } from "./requireDeadline.js";
import { requireItsCalendar } from "./requireItsCalendar.js";

/** An extension was judged when it was decided, on the calendar of that day. */
const acceptAsDecided: Judge = () => {};

/** The last day that has to do with a deadline: due, projected, or the one on which the clock stopped. */
const endOf = (counted: Plan, { request, projectedDueDate }: Deadline): number =>
  projectedDueDate === null ? lastDayOf(counted, request) : toEpochDay(projectedDueDate);

const isWorkedOtherwise =
  (older: WorkingCalendar, newer: WorkingCalendar) =>
  ({ date }: DayDescription): boolean =>
    JSON.stringify(officeHoursOn(date, older)) !== JSON.stringify(officeHoursOn(date, newer));

const outcomeOf = ({ dueDate, dueAt, projectedDueDate, remaining }: Deadline): string =>
  JSON.stringify([dueDate, dueAt, projectedDueDate, remaining]);

/**
 * Does a promised day still stand on a newer calendar, and if not, which days moved it? Days off are decided late: the
 * 2nd of January 2026 on 2025-12-25, after deadlines over the new year had been promised. An extension is not judged again: it
 * stands as it was decided on the older calendar.
 *
 * @param older - the calendar on which the day was promised, for example by `calendarAsKnownOn`
 * @param newer - the calendar as it is known now
 * @throws MotcuaError `deadline/not-a-deadline`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { calendarAsKnownOn } from "motcua/calendar";
 * import { computeDeadline, reviewDeadline } from "motcua/deadline";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const older = calendarAsKnownOn(vietnamCalendar, "2025-12-20");
 * const request = { receivedAt: "2025-12-30", limit: { amount: 2, unit: "working-day" } } as const;
 * const { before, after, causes } = reviewDeadline(computeDeadline(request, older), older, vietnamCalendar);
 * before.dueDate; // => "2026-01-02"
 * after.dueDate; // => "2026-01-05"
 * causes.map(({ date, source }) => [date, source]); // => [["2026-01-02", "12729/VPCP-KGVX (2025-12-25)"]]
 * ```
 */
export const reviewDeadline = (deadline: Deadline, older: WorkingCalendar, newer: WorkingCalendar): DeadlineReview => {
  requireDeadline(deadline);
  const counted = plan(deadline.request, older);
  requireItsCalendar(deadline, older);
  const recounted = plan(deadline.request, newer, acceptAsDecided);
  const [before, after] = [deadlineOf(counted, deadline.request), deadlineOf(recounted, deadline.request)];
  const range = {
    from: fromEpochDay(Math.min(counted.reception.receivedOn, recounted.reception.receivedOn)),
    to: fromEpochDay(Math.max(endOf(counted, before), endOf(recounted, after))),
  };
  const causes = Array.from(eachDay(range, newer)).filter(isWorkedOtherwise(older, newer));
  const changed = outcomeOf(before) !== outcomeOf(after);
  return Object.freeze({ changed, before, after, causes: Object.freeze(causes) });
};

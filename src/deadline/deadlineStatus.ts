import { differenceInWorkingDays, requireCalendar, type WorkingCalendar } from "../calendar/index.js";
import { fromEpochDay, hasTimeOfDay, type IsoDate, type IsoDateTime, toLocalDay, toLocalTime } from "../time/index.js";
import type { Deadline, DeadlineStatus } from "./model.js";
import { requireDeadline } from "./requireDeadline.js";

const isOverdue = (
  dueDate: IsoDate,
  deadline: Deadline,
  asOf: IsoDate | IsoDateTime,
  calendar: WorkingCalendar,
): boolean => {
  if (deadline.request.limit.unit === "working-hour" && deadline.dueAt !== null && hasTimeOfDay(asOf)) {
    return toLocalTime(asOf, calendar.timeZone) > toLocalTime(deadline.dueAt, calendar.timeZone);
  }
  return fromEpochDay(toLocalDay(asOf, calendar.timeZone)) > dueDate;
};

/**
 * How a deadline stands on a day: on track, due soon, due today, overdue or paused. Limits in days are judged by the date:
 * the due date ends at midnight (Civil Code 2015 art. 148(6)); limits in hours by the hour, where `asOf` has one.
 *
 * @param asOf - the day, or the instant, that is asked about
 * @throws MotcuaError `deadline/not-a-deadline`, `time/invalid-date`, `time/invalid-date-time`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { computeDeadline, deadlineStatus } from "motcua/deadline";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } } as const;
 * const deadline = computeDeadline(request, vietnamCalendar);
 * deadlineStatus(deadline, "2026-03-02", vietnamCalendar).state; // => "due-soon"
 * deadlineStatus(deadline, "2026-03-05", vietnamCalendar); // => { state: "overdue", workingDaysLeft: -2, remaining: null }
 * ```
 */
export const deadlineStatus = (
  deadline: Deadline,
  asOf: IsoDate | IsoDateTime,
  calendar: WorkingCalendar,
): DeadlineStatus => {
  requireCalendar(calendar);
  requireDeadline(deadline);
  const { dueDate, remaining } = deadline;
  const today = fromEpochDay(toLocalDay(asOf, calendar.timeZone));
  if (dueDate === null) return Object.freeze({ state: "paused", workingDaysLeft: null, remaining });
  const workingDaysLeft = differenceInWorkingDays(dueDate, today, calendar);
  const stateInTime = (): DeadlineStatus["state"] => {
    if (today === dueDate) return "due-today";
    return workingDaysLeft <= (deadline.request.rules?.dueSoon ?? 1) ? "due-soon" : "on-track";
  };
  const state = isOverdue(dueDate, deadline, asOf, calendar) ? "overdue" : stateInTime();
  return Object.freeze({ state, workingDaysLeft, remaining });
};

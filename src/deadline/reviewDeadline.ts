import { type DayDescription, eachDay, isWorkingDay, type WorkingCalendar } from "../calendar/index.js";
import type { IsoDate } from "../time/index.js";
import { computeDeadline } from "./computeDeadline.js";
import type { Deadline, DeadlineReview } from "./model.js";
import { requireDeadline } from "./requireDeadline.js";
import { requireItsCalendar } from "./requireItsCalendar.js";

const lastDayOf = ({ startDate, dueDate, projectedDueDate }: Deadline): IsoDate =>
  dueDate ?? projectedDueDate ?? startDate;

const outcomeOf = ({ dueDate, dueAt, projectedDueDate, remaining }: Deadline): string =>
  JSON.stringify([dueDate, dueAt, projectedDueDate, remaining]);

/**
 * Does a promised day still stand on a newer calendar, and if not, which days moved it? Days off are decided late: the
 * 2nd of January 2026 on 2025-12-25, after deadlines over the new year had been promised.
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
  const before = computeDeadline(deadline.request, older);
  requireItsCalendar(deadline, older);
  const after = computeDeadline(deadline.request, newer);
  const ends = [lastDayOf(before), lastDayOf(after)].sort();
  const range = {
    from: before.startDate < after.startDate ? before.startDate : after.startDate,
    to: ends[1] as IsoDate,
  };
  const causes: readonly DayDescription[] = Array.from(eachDay(range, newer)).filter(
    ({ date, working }) => working !== isWorkingDay(date, older),
  );
  const changed = outcomeOf(before) !== outcomeOf(after);
  return Object.freeze({ changed, before, after, causes: Object.freeze(causes) });
};

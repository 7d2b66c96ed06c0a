import { requireCalendar, type WorkingCalendar } from "../calendar/index.js";
import type { IsoDate, IsoDateTime } from "../time/index.js";
import type { Deadline, Remaining } from "./model.js";
import { plan } from "./plan.js";
import { historyOf } from "./reckon.js";
import { requireDeadline } from "./requireDeadline.js";
import { requireItsCalendar } from "./requireItsCalendar.js";

/**
 * How much time the clock of a deadline ran between two moments, in the unit of its limit (months in calendar days): what one
 * unit, step or agency used of the whole. Pauses do not count; what ran before a restart does, and so does the time after the
 * due date, where no pause that begins later stops anything. No time counts twice. The parts of a stretch add up to the stretch.
 *
 * @param from - the time after this moment; `null`: from the beginning
 * @param to - the time up to this moment
 * @throws MotcuaError `deadline/not-a-deadline`, `deadline/other-calendar`, `deadline/time-of-day-needed`, and what
 * `computeDeadline` throws
 * @example
 * ```ts
 * import { computeDeadline, timeUsedBetween } from "motcua/deadline";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-02-10", limit: { amount: 5, unit: "working-day" } } as const;
 * const deadline = computeDeadline(request, vietnamCalendar);
 * timeUsedBetween(deadline, null, "2026-02-12", vietnamCalendar); // => { amount: 2, unit: "working-day" }
 * timeUsedBetween(deadline, "2026-02-12", "2026-02-24", vietnamCalendar); // => { amount: 3, unit: "working-day" }
 * ```
 */
export const timeUsedBetween = (
  deadline: Deadline,
  from: IsoDate | IsoDateTime | null,
  to: IsoDate | IsoDateTime,
  calendar: WorkingCalendar,
): Remaining => {
  requireCalendar(calendar);
  requireDeadline(deadline);
  requireItsCalendar(deadline, calendar);
  const { clock, count, outcome } = plan(deadline.request, calendar);
  const { runs } = historyOf(count, clock, calendar);
  const end = clock.pointOf(to, calendar);
  let start = from === null ? Number.NEGATIVE_INFINITY : clock.pointOf(from, calendar);
  let used = 0;
  runs.forEach((run, index) => {
    const runEnd = outcome.due !== null && index === runs.length - 1 ? end : Math.min(run.to, end);
    const runStart = Math.max(run.from, start);
    if (runEnd <= runStart) return;
    used += clock.elapsed(runStart, runEnd, calendar);
    start = runEnd;
  });
  return Object.freeze(clock.remaining(used));
};

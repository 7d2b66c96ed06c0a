import {
  differenceInWorkingDaysColumn,
  isWorkingDay,
  requireCalendar,
  type WorkingCalendar,
} from "../calendar/index.js";
import { fromEpochDay, toEpochDay } from "../time/index.js";
import type { CalendarRow } from "./model.js";

/**
 * A calendar as the rows of a dimension table, one for each day that it covers: whether offices work, and the ordinal by which
 * working days are counted with two joins and a subtraction: those after a day up to another are the
 * difference of their ordinals, as `differenceInWorkingDays` counts them.
 *
 * @throws MotcuaError `calendar/not-a-calendar`
 * @example
 * ```ts
 * import { calendarRows } from "motcua/sql";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const rows = new Map(calendarRows(vietnamCalendar).map((row) => [row.date, row]));
 * const [friday, monday] = [rows.get("2026-02-13"), rows.get("2026-02-23")];
 * monday?.working; // => true
 * (monday?.ordinal ?? 0) - (friday?.ordinal ?? 0); // => 1
 * ```
 */
export const calendarRows = (calendar: WorkingCalendar): readonly CalendarRow[] => {
  requireCalendar(calendar);
  const { from, to } = calendar.coverage;
  const first = toEpochDay(from);
  const days = Int32Array.from({ length: toEpochDay(to) - first + 1 }, (_, index) => first + index);
  const after = differenceInWorkingDaysColumn(days, new Int32Array(days.length).fill(first), calendar);
  const own = isWorkingDay(from, calendar) ? 1 : 0;
  const rows = Array.from(days, (day, index) => {
    const date = fromEpochDay(day);
    const ordinal = (after[index] as number) + own;
    const before = index === 0 ? 0 : (after[index - 1] as number) + own;
    return Object.freeze({ day, date, month: date.slice(0, 7), working: ordinal > before, ordinal });
  });
  return Object.freeze(rows);
};

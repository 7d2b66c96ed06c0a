import type { DateRange } from "../time/index.js";
import { dayTableOf, indexOfDay } from "./dayTable.js";
import { describeEpochDay } from "./describeDay.js";
import { reversedRange } from "./errors.js";
import type { DayDescription, WorkingCalendar } from "./model.js";

/**
 * Walks the days of a closed range in order, describing each; nothing is described before it is asked for.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/reversed-range`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { eachDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * Array.from(eachDay({ from: "2026-01-01", to: "2026-01-03" }, vietnamCalendar), (day) => day.kind);
 * // => ["holiday", "swapped-off", "weekly-rest"]
 * ```
 */
export const eachDay = ({ from, to }: DateRange, calendar: WorkingCalendar): Iterable<DayDescription> => {
  const table = dayTableOf(calendar);
  const start = indexOfDay(from, table, calendar) + table.first;
  const end = indexOfDay(to, table, calendar) + table.first;
  if (start > end) throw reversedRange({ from, to });
  return {
    *[Symbol.iterator]() {
      for (let day = start; day <= end; day += 1) yield describeEpochDay(day, table);
    },
  };
};

import type { DateRange } from "../time/index.js";
import { dayTableOf, indexesOfRange } from "./dayTable.js";
import { describeEpochDay } from "./describeDay.js";
import type { DayDescription, WorkingCalendar } from "./model.js";

/**
 * Walks the days of a closed range in order, describing each; nothing is described before it is asked for.
 *
 * @throws MotcuaError `calendar/invalid-range`, `time/invalid-date`, `calendar/reversed-range`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { eachDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * Array.from(eachDay({ from: "2026-01-01", to: "2026-01-03" }, vietnamCalendar), (day) => day.kind);
 * // => ["holiday", "swapped-off", "weekly-rest"]
 * ```
 */
export const eachDay = (range: DateRange, calendar: WorkingCalendar): Iterable<DayDescription> => {
  const table = dayTableOf(calendar);
  const [start, end] = indexesOfRange(range, table, calendar);
  return {
    *[Symbol.iterator]() {
      for (let index = start; index <= end; index += 1) yield describeEpochDay(table.first + index, calendar);
    },
  };
};

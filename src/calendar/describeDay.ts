import { fromEpochDay, type IsoDate, weekdayOf } from "../time/index.js";
import { type DayTable, dayTableOf, indexOfDate, rowsOf } from "./dayTable.js";
import { isWorked } from "./isWorked.js";
import type { DayCertainty, DayDescription, WorkingCalendar } from "./model.js";

const certaintyAt = (date: IsoDate, { announcedThrough }: DayTable): DayCertainty =>
  date <= announcedThrough ? "announced" : "provisional";

/** The description of a day that is known to lie in the calendar's coverage. */
export const describeEpochDay = (epochDay: number, calendar: WorkingCalendar): DayDescription => {
  const table = dayTableOf(calendar);
  const row = rowsOf(calendar).get(epochDay);
  const index = epochDay - table.first;
  const working = (table.ordinals[index + 1] as number) > (table.ordinals[index] as number);
  const date = fromEpochDay(epochDay);
  const weekday = weekdayOf(date);
  const certainty = certaintyAt(date, table);
  if (row !== undefined) {
    const { replaces: _, ...own } = row;
    return Object.freeze({ ...own, weekday, working: isWorked(row), certainty });
  }
  const kind = working ? "workday" : "weekly-rest";
  return Object.freeze({ date, weekday, working, kind, certainty });
};

/**
 * What a day is to the offices, why, and how sure that is.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { describeDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const { working, kind, holiday, pairedWith, source } = describeDay("2026-01-10", vietnamCalendar);
 * working; // => true
 * kind; // => "swapped-work"
 * holiday; // => "new-year"
 * pairedWith; // => "2026-01-02"
 * source; // => "12729/VPCP-KGVX (2025-12-25)"
 * ```
 */
export const describeDay = (date: IsoDate, calendar: WorkingCalendar): DayDescription => {
  const table = dayTableOf(calendar);
  return describeEpochDay(indexOfDate(date, table, calendar) + table.first, calendar);
};

/**
 * Whether the decision for a day is known (`announced`) or its kind only follows from the statutory rules (`provisional`).
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { certaintyOf } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * certaintyOf("2028-01-26", vietnamCalendar); // => "provisional"
 * ```
 */
export const certaintyOf = (date: IsoDate, calendar: WorkingCalendar): DayCertainty => {
  const table = dayTableOf(calendar);
  indexOfDate(date, table, calendar);
  return certaintyAt(date, table);
};

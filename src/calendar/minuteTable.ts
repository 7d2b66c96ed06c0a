import { type DayTable, dayTableOf } from "./dayTable.js";
import type { WorkingCalendar } from "./model.js";
import { oncePerCalendar } from "./oncePerCalendar.js";
import { lengthOfShifts, type Shift, shiftsOn } from "./shifts.js";

/** The office time of a calendar, in milliseconds, in the form in which a question is a few array reads. */
export interface MinuteTable {
  /** The days of the calendar. */
  readonly days: DayTable;
  /** `shifts[k]`: the sessions of the working day with ordinal k. */
  readonly shifts: readonly (readonly Shift[])[];
  /** `before[k]`: office time before the working day with ordinal k; one entry more than there are working days. */
  readonly before: Float64Array;
  /** Office time of the shortest working day. */
  readonly shortest: number;
  /** Office time of the longest working day. */
  readonly longest: number;
}

const build = (calendar: WorkingCalendar): MinuteTable => {
  const days = dayTableOf(calendar);
  const shifts = Array.from(days.workingDays, shiftsOn(calendar));
  const before = new Float64Array(shifts.length + 1);
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const [ordinal, own] of shifts.entries()) {
    const length = lengthOfShifts(own);
    before[ordinal + 1] = (before[ordinal] as number) + length;
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  return { days, shifts, before, shortest, longest };
};

/** The minute table of a calendar, built on its first use. */
export const minuteTableOf: (calendar: WorkingCalendar) => MinuteTable = /* @__PURE__ */ oncePerCalendar(build);

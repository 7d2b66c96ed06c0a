import { fromEpochDay, toEpochDay, weekdayIndex } from "../time/index.js";
import { coveredIndex } from "./dayNumbers.js";
import { dayTableOf } from "./dayTable.js";
import { isWorked } from "./isWorked.js";
import type { Sessions, WorkingCalendar } from "./model.js";
import { minuteSessions, sessionsOf } from "./officeHours.js";
import { oncePerCalendar } from "./oncePerCalendar.js";

/** The office hours of a working day in milliseconds since midnight. */
export interface OfficeDay {
  /** The first opening. */
  readonly opens: number;
  /** The last closing. */
  readonly closes: number;
  /** The office time in between, without breaks. */
  readonly worked: number;
}

const MINUTE_MS = 60_000;

const officeDayOf = (sessions: Sessions): OfficeDay => {
  const inMinutes = minuteSessions(sessions, "officeHours");
  const worked = inMinutes.reduce((total, { open, close }) => total + close - open, 0);
  const [opens = 0, closes = 0] = [inMinutes[0]?.open, inMinutes.at(-1)?.close];
  return Object.freeze({ opens: opens * MINUTE_MS, closes: closes * MINUTE_MS, worked: worked * MINUTE_MS });
};

interface OfficeDays {
  /** Of days that the calendar does not list, Monday first. */
  readonly week: readonly OfficeDay[];
  /** Of listed working days, by day number. */
  readonly listed: ReadonlyMap<number, OfficeDay>;
}

const MONDAY = 4;

const officeDaysOf = /* @__PURE__ */ oncePerCalendar((calendar): OfficeDays => {
  const week = Array.from({ length: 7 }, (_, index) =>
    officeDayOf(sessionsOf(calendar, fromEpochDay(MONDAY + index), undefined)),
  );
  const worked = [...dayTableOf(calendar).rows.values()].filter(isWorked);
  return {
    week,
    listed: new Map(worked.map((row) => [toEpochDay(row.date), officeDayOf(sessionsOf(calendar, row.date, row))])),
  };
});

/**
 * When offices open and close on a day, on day numbers, for computations that make many steps; `undefined` on a day
 * without work.
 *
 * @param day - a whole number of days since 1970-01-01, as `toEpochDay` of `motcua/time` gives it
 * @throws MotcuaError `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { officeDay } from "motcua/calendar";
 * import { toEpochDay } from "motcua/time";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const day = officeDay(toEpochDay("2026-01-10"), vietnamCalendar);
 * day; // => { opens: 27_000_000, closes: 61_200_000, worked: 28_800_000 }
 * ```
 */
export const officeDay = (day: number, calendar: WorkingCalendar): OfficeDay | undefined => {
  const table = dayTableOf(calendar);
  const index = coveredIndex(day, table, calendar);
  if (table.ordinals[index + 1] === table.ordinals[index]) return undefined;
  const { week, listed } = officeDaysOf(calendar);
  return listed.get(day) ?? week[weekdayIndex(day)];
};

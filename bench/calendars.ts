import { type DayDescription, defineCalendar, eachDay, type WorkingCalendar } from "motcua/calendar";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";

/** The years that the questions touch, and whose days the peers are given. */
export const YEARS = { from: "2015-01-01", to: "2034-12-31" } as const;

const DAYS = [...eachDay(YEARS, vietnamCalendar)];

const onWeekend = ({ weekday }: DayDescription): boolean => weekday === "saturday" || weekday === "sunday";

/** Days off that are no weekend: what a peer calls holidays. */
export const DAYS_OFF: readonly IsoDate[] = DAYS.filter((day) => !day.working && !onWeekend(day)).map(
  ({ date }) => date,
);

/** Saturdays and Sundays that are worked. */
export const MAKE_UP_DAYS: readonly IsoDate[] = DAYS.filter((day) => day.working && onWeekend(day)).map(
  ({ date }) => date,
);

const calendarOf = (id: string, daysOff: readonly IsoDate[]): WorkingCalendar =>
  defineCalendar({
    id,
    version: "1",
    title: id,
    timeZone: "Asia/Ho_Chi_Minh",
    coverage: YEARS,
    weeklyRest: ["saturday", "sunday"],
    days: daysOff.map((date) => ({ date, kind: "closure" })),
  });

/** For checking the answers of peers that know holidays and no make-up days. */
export const withoutMakeUpDays: WorkingCalendar = calendarOf("without make-up days", DAYS_OFF);

/** For checking the answers of peers that know weekends only. */
export const weekendsOnly: WorkingCalendar = calendarOf("weekends only", []);

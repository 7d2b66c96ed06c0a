import {
  addOfficeTime,
  addWorkingDays,
  differenceInWorkingDays,
  officeHoursOn,
  officeTimeBetween,
  rollForward,
  type WorkingCalendar,
} from "../calendar/index.js";
import {
  addCalendarMonths,
  DAY_MS,
  fromEpochDay,
  fromLocalTime,
  hasTimeOfDay,
  type IsoDate,
  type IsoDateTime,
  toEpochDay,
  toLocalDay,
  toLocalTime,
} from "../time/index.js";
import { timeOfDayNeeded } from "./errors.js";
import type { CountingRules, Remaining } from "./model.js";

/**
 * What a unit of time means on a calendar. A point is a day (a date) or an instant (local time in milliseconds); both
 * compare with `<`. Pauses and extensions are reckoned on this alone, the same way for every unit.
 */
export interface Clock<Point extends IsoDate | number> {
  /** A moment on this clock. */
  readonly pointOf: (at: IsoDate | IsoDateTime) => Point;
  /** Where a limit ends that runs to the end of a day. */
  readonly endOf: (date: IsoDate) => Point;
  /** How much of this clock's time a limit is, counted from `start`. */
  readonly lengthOf: (amount: number, start: Point) => number;
  /** How much of this clock's time lies in (from, to]. */
  readonly elapsed: (from: Point, to: Point) => number;
  /** Where a limit ends that has `left` to run from a point; where nothing is left, the first point that can be a due one. */
  readonly advance: (from: Point, left: number) => Point;
  /** The due point of a limit that ends at a point. */
  readonly settle: (end: Point) => Point;
  /** A length of this clock's time in the words of a limit. */
  readonly remaining: (length: number) => Remaining;
}

const dayOf =
  (calendar: WorkingCalendar) =>
  (at: IsoDate | IsoDateTime): IsoDate =>
    fromEpochDay(toLocalDay(at, calendar.timeZone));

const same = <T>(value: T): T => value;

const workingDayClock = (calendar: WorkingCalendar): Clock<IsoDate> => ({
  pointOf: dayOf(calendar),
  endOf: (date) => rollForward(date, calendar),
  lengthOf: same,
  elapsed: (from, to) => differenceInWorkingDays(to, from, calendar),
  advance: (from, left) => (left > 0 ? addWorkingDays(from, Math.ceil(left), calendar) : rollForward(from, calendar)),
  settle: same,
  remaining: (amount) => ({ amount, unit: "working-day" }),
});

const addDays = (date: IsoDate, days: number): IsoDate => fromEpochDay(toEpochDay(date) + days);

const calendarDayClock = (calendar: WorkingCalendar, rules: CountingRules): Clock<IsoDate> => ({
  pointOf: dayOf(calendar),
  endOf: same,
  lengthOf: same,
  elapsed: (from, to) => toEpochDay(to) - toEpochDay(from),
  advance: (from, left) => addDays(from, Math.max(0, left)),
  settle: (end) => (rules.roll === "none" ? end : rollForward(end, calendar)),
  remaining: (amount) => ({ amount, unit: "calendar-day" }),
});

/**
 * Months are counted from the start at once (Civil Code 2015 art. 148(3)); from then on they are days. Where the day of
 * receipt counts, the limit runs from the day before, but months are those of the day of receipt.
 */
const monthClock = (calendar: WorkingCalendar, rules: CountingRules): Clock<IsoDate> => ({
  ...calendarDayClock(calendar, rules),
  lengthOf: (months, start) => {
    const received = toEpochDay(start) + (rules.firstDay === "same-day" && months > 0 ? 1 : 0);
    return addCalendarMonths(received, months) - received;
  },
});

/** The clock of a limit in days or months. */
export const dayClock = (
  unit: "working-day" | "calendar-day" | "month",
  calendar: WorkingCalendar,
  rules: CountingRules,
): Clock<IsoDate> => {
  if (unit === "working-day") return workingDayClock(calendar);
  return unit === "month" ? monthClock(calendar, rules) : calendarDayClock(calendar, rules);
};

const HOUR_MS = 3_600_000;

/** `HH:mm` in milliseconds since midnight. */
export const timeOfDay = (clock: string): number => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60_000;

/** The last closing of a day, or its end where no office is open. */
export const closingOf = (date: IsoDate, calendar: WorkingCalendar): number =>
  toEpochDay(date) * DAY_MS + timeOfDay(officeHoursOn(date, calendar).at(-1)?.[1] ?? "24:00");

/** The clock of a limit in working hours. */
export const hourClock = (calendar: WorkingCalendar): Clock<number> => ({
  pointOf: (at) => {
    if (!hasTimeOfDay(at)) throw timeOfDayNeeded({ value: at, because: "working-hours" });
    return toLocalTime(at, calendar.timeZone);
  },
  endOf: (date) => closingOf(rollForward(date, calendar), calendar),
  lengthOf: (hours) => hours * HOUR_MS,
  elapsed: (from, to) => officeTimeBetween(to, from, calendar),
  advance: (from, left) => addOfficeTime(from, left, calendar),
  settle: same,
  remaining: (length) => ({ amount: length / HOUR_MS, unit: "working-hour" }),
});

/** A point of either clock as text. */
export const pointText = (point: IsoDate | number): string =>
  typeof point === "number" ? fromLocalTime(point) : point;

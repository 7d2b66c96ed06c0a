import {
  addOfficeTime,
  officeShifts,
  officeTimeBetween,
  type WorkingCalendar,
  workingDayFrom,
  workingDayOnOrAfter,
  workingDaysBetween,
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
import type { CountingRules, LimitUnit, Remaining } from "./model.js";
import type { Reception } from "./reception.js";

/**
 * What a unit of time means on a calendar. A point is a day number or, for hours, local time in milliseconds; pauses and
 * extensions are reckoned on this alone, the same way for every unit.
 */
export interface Clock {
  /** A moment on this clock. */
  readonly pointOf: (at: IsoDate | IsoDateTime, calendar: WorkingCalendar) => number;
  /** A point as text. */
  readonly textOf: (point: number) => IsoDate | IsoDateTime;
  /** The point of a reception. */
  readonly receivedPoint: (reception: Reception) => number;
  /** The day number of a point. */
  readonly dayOf: (point: number) => number;
  /** The day number of a due point. */
  readonly dueDayOf: (due: number, calendar: WorkingCalendar) => number;
  /** The point before a day: a day is (startOf(day), startOf(day + 1)]. */
  readonly startOf: (day: number) => number;
  /** Where a limit ends that runs to the end of a day. */
  readonly endOf: (day: number, calendar: WorkingCalendar) => number;
  /** How much of this clock's time a limit is, counted from a point. */
  readonly lengthOf: (amount: number, from: number) => number;
  /** How much of this clock's time lies in (from, to]. */
  readonly elapsed: (from: number, to: number, calendar: WorkingCalendar) => number;
  /** Where a limit ends that has `left` to run from a point; where nothing is left, the first point that can be a due one. */
  readonly advance: (from: number, left: number, calendar: WorkingCalendar) => number;
  /** The due point of a limit that ends at a point. */
  readonly settle: (end: number, calendar: WorkingCalendar) => number;
  /** A length of this clock's time in the words of a limit. */
  readonly remaining: (length: number) => Remaining;
}

const same = (value: number): number => value;

/**
 * A limit that counts the day of receipt runs from the eve of it. The eve of the first day that a calendar covers is no day of
 * the calendar, and nothing is asked about it.
 */
const isEve = (day: number, { coverage }: WorkingCalendar): boolean => day + 1 === toEpochDay(coverage.from);

const workingDaysIn = (from: number, to: number, calendar: WorkingCalendar): number => {
  if (!isEve(from, calendar)) return workingDaysBetween(to, from, calendar);
  if (from === to) return 0;
  const first = from + 1;
  return workingDaysBetween(to, first, calendar) + (workingDayOnOrAfter(first, calendar) === first ? 1 : 0);
};

const workingDayAfter = (from: number, amount: number, calendar: WorkingCalendar): number =>
  isEve(from, calendar)
    ? workingDayFrom(workingDayOnOrAfter(from + 1, calendar), amount - 1, calendar)
    : workingDayFrom(from, amount, calendar);

const WORKING_DAYS: Clock = {
  pointOf: (at, { timeZone }) => toLocalDay(at, timeZone),
  textOf: fromEpochDay,
  receivedPoint: ({ startDay }) => startDay,
  dayOf: same,
  dueDayOf: same,
  startOf: (day) => day - 1,
  endOf: workingDayOnOrAfter,
  lengthOf: same,
  elapsed: (from, to, calendar) => workingDaysBetween(to, from, calendar),
  advance: (from, left, calendar) =>
    left > 0 ? workingDayFrom(from, Math.ceil(left), calendar) : workingDayOnOrAfter(from, calendar),
  settle: same,
  remaining: (amount) => ({ amount, unit: "working-day" }),
};

const WORKING_DAYS_FROM_EVE: Clock = {
  ...WORKING_DAYS,
  elapsed: workingDaysIn,
  advance: (from, left, calendar) =>
    left > 0 ? workingDayAfter(from, Math.ceil(left), calendar) : workingDayOnOrAfter(from, calendar),
};

const CALENDAR_DAYS: Clock = {
  ...WORKING_DAYS,
  endOf: same,
  elapsed: (from, to) => to - from,
  advance: (from, left) => from + Math.max(0, left),
  settle: workingDayOnOrAfter,
  remaining: (amount) => ({ amount, unit: "calendar-day" }),
};

/** Months are counted from the start at once (Civil Code 2015 art. 148(3)); from then on they are days. */
const MONTHS: Clock = { ...CALENDAR_DAYS, lengthOf: (months, from) => addCalendarMonths(from, months) - from };

const HOUR_MS = 3_600_000;

/** The last closing of a day, or its end where no office is open. */
export const closingOf = (day: number, calendar: WorkingCalendar): number =>
  day * DAY_MS + (officeShifts(day, calendar).at(-1)?.close ?? DAY_MS);

/** An office that closes at midnight closes its own day. */
const closingDayOf = (point: number, calendar: WorkingCalendar): number => {
  const day = Math.floor(point / DAY_MS);
  return point === day * DAY_MS && officeShifts(day - 1, calendar).at(-1)?.close === DAY_MS ? day - 1 : day;
};

const WORKING_HOURS: Clock = {
  pointOf: (at, { timeZone }) => {
    if (!hasTimeOfDay(at)) throw timeOfDayNeeded({ value: at, because: "working-hours" });
    return toLocalTime(at, timeZone);
  },
  textOf: fromLocalTime,
  receivedPoint: ({ startDay, startAt }) => {
    if (startAt === null) throw timeOfDayNeeded({ value: fromEpochDay(startDay), because: "working-hours" });
    return startAt;
  },
  dayOf: (point) => Math.floor(point / DAY_MS),
  dueDayOf: closingDayOf,
  startOf: (day) => day * DAY_MS,
  endOf: (day, calendar) => closingOf(workingDayOnOrAfter(day, calendar), calendar),
  lengthOf: (hours) => hours * HOUR_MS,
  elapsed: (from, to, calendar) => officeTimeBetween(to, from, calendar),
  advance: addOfficeTime,
  settle: same,
  remaining: (length) => ({ amount: length / HOUR_MS, unit: "working-hour" }),
};

const CLOCKS: Readonly<Record<LimitUnit, Clock>> = {
  "working-day": WORKING_DAYS,
  "calendar-day": CALENDAR_DAYS,
  "working-hour": WORKING_HOURS,
  month: MONTHS,
};

const UNROLLED: Partial<Readonly<Record<LimitUnit, Clock>>> = {
  "calendar-day": { ...CALENDAR_DAYS, settle: same },
  month: { ...MONTHS, settle: same },
};

/** The clock of a limit's unit. */
export const clockOf = (unit: LimitUnit, { roll, firstDay }: CountingRules): Clock => {
  if (unit === "working-day" && firstDay === "same-day") return WORKING_DAYS_FROM_EVE;
  return (roll === "none" ? UNROLLED[unit] : undefined) ?? CLOCKS[unit];
};

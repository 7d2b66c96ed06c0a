import { invalidDate, invalidEpochDay, invalidMonths } from "./errors.js";
import type { IsoDate, Weekday } from "./model.js";

const DAYS_BEFORE_1970 = 719_528;

/** 0000-01-01. */
export const FIRST_DAY = -DAYS_BEFORE_1970;

/** 9999-12-31. */
export const LAST_DAY = 2_932_896;

const isLeapYear = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Number of days of a year before a month; month 13 stands for the whole year. The line through months of 30 or 31 days
 * (367 days in 12 months) counts a February of 30, which is set right from March on.
 */
const daysBefore = (year: number, month: number): number =>
  (((367 * month - 362) / 12) | 0) - (month > 2 ? (isLeapYear(year) ? 1 : 2) : 0);

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

/** Day number of the first day of a year. */
const startOf = (year: number): number => {
  const century = Math.floor((year - 1) / 100);
  return 365 * year + ((year - 1) >> 2) - century + (century >> 2) + 1 - DAYS_BEFORE_1970;
};

const dayOf = (year: number, month: number, day: number): number => startOf(year) + daysBefore(year, month) + day - 1;

const NO_DIGITS = -10_000;

/** The two-digit number at `at`, or one so negative that no date can come of it. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
};

/** The day number of the date that a text begins with, or NaN where it begins with none. */
export const epochDayPrefix = (text: string): number => {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const exists =
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfMonth(year, month);
  return exists ? dayOf(year, month, day) : Number.NaN;
};

/**
 * The number of days from 1970-01-01 to a date; negative before it.
 *
 * @throws MotcuaError `time/invalid-date` when the value is no existing date in the form `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { toEpochDay } from "motcua/time";
 *
 * toEpochDay("1970-01-02"); // => 1
 * toEpochDay("2026-02-10"); // => 20494
 * ```
 */
export const toEpochDay = (date: IsoDate): number => {
  const day = typeof date === "string" && date.length === 10 ? epochDayPrefix(date) : Number.NaN;
  if (Number.isNaN(day)) throw invalidDate({ value: date });
  return day;
};

/** "00" to "99". */
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, "0"),
);

const checked = (epochDay: number): number => {
  if (Number.isInteger(epochDay) && epochDay >= FIRST_DAY && epochDay <= LAST_DAY) return epochDay;
  throw invalidEpochDay({ value: epochDay });
};

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Civil date of a day number that is known to be valid; the first guess at the year is off by one at most. */
const partsOf = (epochDay: number): YearMonthDay => {
  const guess = Math.floor((epochDay + DAYS_BEFORE_1970) / 365.2425);
  const year = guess + (epochDay >= startOf(guess + 1) ? 1 : 0) - (epochDay < startOf(guess) ? 1 : 0);
  const dayOfYear = epochDay - startOf(year);
  const marchOn = dayOfYear >= daysBefore(year, 3);
  const month = ((12 * (dayOfYear + (marchOn ? (isLeapYear(year) ? 1 : 2) : 0)) + 373) / 367) | 0;
  return { year, month, day: dayOfYear - daysBefore(year, month) + 1 };
};

/**
 * The date that lies a number of days after (or, negative, before) 1970-01-01.
 *
 * @throws MotcuaError `time/invalid-epoch-day` when the number is not whole or lies outside the years 0000 to 9999.
 * @example
 * ```ts
 * import { fromEpochDay } from "motcua/time";
 *
 * fromEpochDay(20494); // => "2026-02-10"
 * ```
 */
export const fromEpochDay = (epochDay: number): IsoDate => {
  const { year, month, day } = partsOf(checked(epochDay));
  return `${TWO_DIGITS[(year / 100) | 0]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as IsoDate;
};

/**
 * The same day of the month some months later (or, negative, earlier), or the last day of that month where it has no such
 * day: Civil Code 2015 art. 148(3). Takes and gives day numbers since 1970-01-01.
 *
 * @throws MotcuaError `time/invalid-epoch-day` when the day or the result lies outside the years 0000 to 9999,
 * `time/invalid-months`
 * @example
 * ```ts
 * import { addCalendarMonths, fromEpochDay, toEpochDay } from "motcua/time";
 *
 * fromEpochDay(addCalendarMonths(toEpochDay("2026-01-31"), 1)); // => "2026-02-28"
 * ```
 */
export const addCalendarMonths = (epochDay: number, months: number): number => {
  if (!Number.isInteger(months)) throw invalidMonths({ value: months });
  const { year, month, day } = partsOf(checked(epochDay));
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = target - targetYear * 12 + 1;
  return checked(dayOf(targetYear, targetMonth, Math.min(day, lengthOfMonth(targetYear, targetMonth))));
};

/** The days of the week, Monday first. */
export const WEEKDAYS: readonly Weekday[] = /* @__PURE__ */ Object.freeze([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const);

const weekdayAt = (epochDay: number): number => (((epochDay + 3) % 7) + 7) % 7;

/**
 * The day of the week of a day number: 0 is Monday, 6 is Sunday.
 *
 * @throws MotcuaError `time/invalid-epoch-day` when the number is not whole or lies outside the years 0000 to 9999.
 * @example
 * ```ts
 * import { weekdayIndex } from "motcua/time";
 *
 * weekdayIndex(20494); // => 1
 * ```
 */
export const weekdayIndex = (epochDay: number): number => weekdayAt(checked(epochDay));

/**
 * The day of the week of a date (thứ).
 *
 * @throws MotcuaError `time/invalid-date`
 * @example
 * ```ts
 * import { weekdayOf } from "motcua/time";
 *
 * weekdayOf("2026-02-10"); // => "tuesday"
 * ```
 */
export const weekdayOf = (date: IsoDate): Weekday => WEEKDAYS[weekdayAt(toEpochDay(date))] as Weekday;

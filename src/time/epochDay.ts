import { HYPHEN, padded, twoDigits } from "./digits.js";
import { invalidDate, invalidEpochDay, invalidMonths } from "./errors.js";
import type { IsoDate, Weekday } from "./model.js";

/** 0000-01-01. */
export const FIRST_DAY = -719_528;

/** 9999-12-31. */
export const LAST_DAY = 2_932_896;

/**
 * From -0400-03-01 to 1970-01-01. A year that begins on 1 March has its leap day at its end, and one that begins before
 * all dates in question has a number that is never negative, so that `| 0` rounds down.
 */
const MARCH_TO_1970 = 865_565;
const MEAN_YEAR = 365.2425;

/** Days of a year from 1 March to the first of a month; March is month 0. Five months from March on have 153 days. */
const marchTo = (month: number): number => ((153 * month + 2) / 5) | 0;

/** The month, March being 0, in which a day of the year that begins on 1 March lies. */
const monthOf = (dayOfYear: number): number => ((5 * dayOfYear + 2) / 153) | 0;

const dayOf = (year: number, month: number, day: number): number => {
  const fromMarch = year + (month > 2 ? 400 : 399);
  const century = (fromMarch / 100) | 0;
  const marchFirst = 365 * fromMarch + (fromMarch >> 2) - century + (century >> 2) - MARCH_TO_1970;
  return marchFirst + marchTo((month + 9) % 12) + day - 1;
};

/** Month 13 is January of the next year. */
const lengthOfMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** The day number of the date that a text begins with, or NaN where it begins with none. */
export const epochDayPrefix = (text: string): number => {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const exists =
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= lengthOfMonth(year, month));
  return exists ? dayOf(year, month, day) : Number.NaN;
};

/** {@link toEpochDay}, but NaN where the value is no date. */
export const epochDayOrNaN = (date: unknown): number =>
  typeof date === "string" && date.length === 10 ? epochDayPrefix(date) : Number.NaN;

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
  const day = epochDayOrNaN(date);
  if (Number.isNaN(day)) throw invalidDate({ value: date });
  return day;
};

const checked = (epochDay: number): number => {
  if (Number.isInteger(epochDay) && epochDay >= FIRST_DAY && epochDay <= LAST_DAY) return epochDay;
  throw invalidEpochDay({ value: epochDay });
};

/** The year that begins on 1 March in which a day number that is known to be valid lies, and the day of that year. */
interface MarchYear {
  readonly year: number;
  readonly dayOfYear: number;
}

/** The guess is the year or the one after it: no year begins two days later than years of mean length would have it. */
const marchYearOf = (epochDay: number): MarchYear => {
  const guess = (((epochDay + MARCH_TO_1970 + 2) / MEAN_YEAR) | 0) - 400;
  const year = dayOf(guess, 3, 1) > epochDay ? guess - 1 : guess;
  return { year, dayOfYear: epochDay - dayOf(year, 3, 1) };
};

/** "-03-01" to "-02-29": month and day of each day of a year that begins on 1 March. */
const MONTH_DAYS: readonly string[] = /* @__PURE__ */ Array.from({ length: 366 }, (_, dayOfYear) => {
  const month = monthOf(dayOfYear);
  return `-${padded(((month + 2) % 12) + 1, 2)}-${padded(dayOfYear - marchTo(month) + 1, 2)}`;
});

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
  const { year, dayOfYear } = marchYearOf(checked(epochDay));
  const civilYear = dayOfYear < marchTo(10) ? year : year + 1;
  return `${padded(civilYear, 4)}${MONTH_DAYS[dayOfYear]}` as IsoDate;
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
  const { year, dayOfYear } = marchYearOf(checked(epochDay));
  const month = monthOf(dayOfYear);
  const day = dayOfYear - marchTo(month) + 1;
  const target = year * 12 + month + 2 + months;
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

import { SearchMoonPhase, SearchSunLongitude, SunPosition } from "astronomy-engine";

/*
 * Viet Nam's lunar calendar from the sky, by the rules alone: a month begins on the day of its new moon, the winter
 * solstice lies in month 11, and where 13 months begin between two solstices, the first without a principal term (a
 * multiple of 30° of the sun's longitude) is the leap month. Days are those of UTC+7. No table and no line of the library.
 */

const DAY = 86_400_000;
const UTC_PLUS_7 = 7 * 3_600_000;

/** The number of a day on the clocks of UTC+7, from 1970-01-01. */
const dayNumber = (instant: Date): number => Math.floor((instant.getTime() + UTC_PLUS_7) / DAY);

const startOf = (day: number): Date => new Date(day * DAY - UTC_PLUS_7);

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day of the first new moon from a day on. */
const newMoonFrom = (day: number): number => {
  const moon = SearchMoonPhase(0, startOf(day), 35);
  if (moon === null) throw new Error(`no new moon in the 35 days after ${dateOf(day)}`);
  return dayNumber(moon.date);
};

/** The first day of month 11, which holds the winter solstice of a year. */
const startOfMonth11 = (year: number): number => {
  const solstice = SearchSunLongitude(270, new Date(Date.UTC(year, 11, 1)), 40);
  if (solstice === null) throw new Error(`no winter solstice in December ${year}`);
  const day = dayNumber(solstice.date);
  const month = newMoonFrom(day - 31);
  const next = newMoonFrom(month + 28);
  return next <= day ? next : month;
};

/** Which of the twelve parts of the ecliptic, of 30° each, the sun is in when a day begins. */
const partOfEcliptic = (day: number): number => Math.floor(SunPosition(startOf(day)).elon / 30);

const hasPrincipalTerm = (first: number, next: number): boolean => partOfEcliptic(first) !== partOfEcliptic(next);

/** The first days of the months from one month 11 to the next, both included: 13, or 14 with a leap month between. */
const monthsBetween = (first: number, last: number): readonly number[] => {
  const months = [first];
  for (let month = first; month < last; ) {
    month = newMoonFrom(month + 28);
    months.push(month);
  }
  return months;
};

const withoutLeapMonth = (months: readonly number[]): readonly number[] => {
  if (months.length < 14) return months;
  const leap = months.find((month, index) => !hasPrincipalTerm(month, months[index + 1] ?? month));
  return months.filter((month) => month !== leap);
};

/** Lunar new year's day (1/1) and the tenth day of the third month (10/3) of a solar year. */
export const lunarDatesOf = (year: number): { readonly tet: string; readonly hungKings: string } => {
  const months = monthsBetween(startOfMonth11(year - 1), startOfMonth11(year));
  const [, , first, , third] = withoutLeapMonth(months); // months 11, 12, 1, 2, 3, …
  if (first === undefined || third === undefined) throw new Error(`the year ${year} has too few months`);
  return { tet: dateOf(first), hungKings: dateOf(third + 9) };
};

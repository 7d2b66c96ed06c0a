import type { DatedValue } from "../../law/index.js";
import { fromEpochDay, type IsoDate, toEpochDay, WEEKDAYS, type Weekday, weekdayIndex } from "../../time/index.js";
import type { LunarDates } from "./lunarDates.js";
import type { HolidayLaw, SideOfNationalDay, VietnamDay, VietnamHoliday } from "./model.js";
import { CULTURE_DAY } from "./sources.js";
import { CULTURE_DAY_IN_LIEU, HOLIDAY_LAW, SECOND_NATIONAL_DAY, TET_DAYS_BEFORE } from "./statutoryRules.js";
import { byDate, type Citation, citationOf, vietnamDay } from "./vietnamDay.js";

/** What the law leaves open, settled: the default or the caller's choice, each with its source. */
export interface ProjectionRules {
  readonly tetDaysBefore: DatedValue<Readonly<Record<Weekday, number>>>;
  readonly secondNationalDay: DatedValue<Readonly<Record<Weekday, SideOfNationalDay>>>;
  readonly cultureDayInLieu: DatedValue<boolean>;
}

/** The defaults. */
export const STANDARD_RULES: ProjectionRules = {
  tetDaysBefore: TET_DAYS_BEFORE,
  secondNationalDay: SECOND_NATIONAL_DAY,
  cultureDayInLieu: CULTURE_DAY_IN_LIEU,
};

/** A law of days off, with what the rows that it makes cite. */
interface CitedLaw extends HolidayLaw {
  readonly from: IsoDate;
  readonly holidays: Citation;
  readonly tet: Citation;
  readonly nationalDay: Citation;
  readonly cultureDay: Citation;
  readonly lieu: Citation;
  readonly cultureDayLieu: Citation;
}

const citedLaws = (rules: ProjectionRules): readonly CitedLaw[] =>
  HOLIDAY_LAW.map(({ from, value, source }) => ({
    ...value,
    from,
    holidays: citationOf(source),
    tet: value.tetDaysBefore === undefined ? citationOf(source, rules.tetDaysBefore.source) : citationOf(source),
    nationalDay: citationOf(source, rules.secondNationalDay.source),
    cultureDay: citationOf(CULTURE_DAY),
    lieu: citationOf(value.inLieu),
    cultureDayLieu: citationOf(value.inLieu, rules.cultureDayInLieu.source, CULTURE_DAY),
  }));

/** The last law that had begun; no day of the calendar lies before the first. */
const lawOn = (date: IsoDate, laws: readonly CitedLaw[]): CitedLaw =>
  laws.findLast(({ from }) => from <= date) as CitedLaw;

/** A row with its day number, in which days in lieu are sought. */
interface NumberedDay {
  readonly day: number;
  readonly row: VietnamDay;
}

const weekdayAt = (epochDay: number): Weekday => WEEKDAYS[weekdayIndex(epochDay)] as Weekday;

const isRestDay = (epochDay: number): boolean => weekdayIndex(epochDay) >= 5;

/** A holiday whose date the law fixes, in the solar or the lunar year. */
const fixedHoliday = (date: IsoDate, name: VietnamHoliday, laws: readonly CitedLaw[]): NumberedDay => ({
  day: toEpochDay(date),
  row: vietnamDay(date, "holiday", name, lawOn(date, laws).holidays, "high"),
});

const daysOfTet = (newYearsDay: IsoDate, laws: readonly CitedLaw[], rules: ProjectionRules): readonly NumberedDay[] => {
  const { tetDays, tetDaysBefore, tet } = lawOn(newYearsDay, laws);
  const newYear = toEpochDay(newYearsDay);
  const first = newYear - (tetDaysBefore ?? rules.tetDaysBefore.value[weekdayAt(newYear)]);
  const confidence = tetDaysBefore === undefined ? "medium" : "high";
  return Array.from({ length: tetDays }, (_, index) => ({
    day: first + index,
    row: vietnamDay(fromEpochDay(first + index), "holiday", "tet", tet, confidence),
  }));
};

/** National Day and, where the law gives it, the second day, in order. */
const nationalDays = (
  year: number,
  laws: readonly CitedLaw[],
  { secondNationalDay: { from, value } }: ProjectionRules,
): readonly NumberedDay[] => {
  const date: IsoDate = `${year}-09-02`;
  const nationalDay = fixedHoliday(date, "national-day", laws);
  if (date < from) return [nationalDay];
  const weekday = weekdayAt(nationalDay.day);
  const confidence = weekday === "sunday" ? "low" : "medium"; // no decision has met a Sunday yet
  const day = nationalDay.day + (value[weekday] === "before" ? -1 : 1);
  const citation = lawOn(date, laws).nationalDay;
  const second = { day, row: vietnamDay(fromEpochDay(day), "holiday", "national-day", citation, confidence) };
  return value[weekday] === "before" ? [second, nationalDay] : [nationalDay, second];
};

const cultureDay = (
  year: number,
  laws: readonly CitedLaw[],
  { cultureDayInLieu: { from } }: ProjectionRules,
): readonly NumberedDay[] => {
  const date: IsoDate = `${year}-11-24`;
  if (date < from) return [];
  const citation = lawOn(date, laws).cultureDay;
  return [{ day: toEpochDay(date), row: vietnamDay(date, "holiday", "culture-day", citation, "high") }];
};

const dayInLieu = (date: IsoDate, holiday: VietnamHoliday, laws: readonly CitedLaw[]): VietnamDay => {
  const { lieu, cultureDayLieu } = lawOn(date, laws);
  return holiday === "culture-day"
    ? vietnamDay(date, "in-lieu", holiday, cultureDayLieu, "low")
    : vietnamDay(date, "in-lieu", holiday, lieu, "medium");
};

/** For every holiday on a rest day, in date order, the next day that is neither a rest day nor off already. */
const daysInLieu = (
  holidays: readonly NumberedDay[],
  laws: readonly CitedLaw[],
  rules: ProjectionRules,
): readonly VietnamDay[] => {
  const off = new Set(holidays.map(({ day }) => day));
  return holidays
    .filter(({ day }) => isRestDay(day))
    .filter(({ row }) => row.holiday !== "culture-day" || rules.cultureDayInLieu.value)
    .map(({ day: holiday, row }) => {
      let day = holiday + 1;
      while (isRestDay(day) || off.has(day)) day += 1;
      off.add(day);
      return dayInLieu(fromEpochDay(day), row.holiday, laws);
    });
};

const projectYear = (
  { year, tet, hungKings }: LunarDates,
  laws: readonly CitedLaw[],
  rules: ProjectionRules,
): readonly VietnamDay[] => {
  const holidays = [
    fixedHoliday(`${year}-01-01`, "new-year", laws),
    ...daysOfTet(tet, laws, rules),
    fixedHoliday(hungKings, "hung-kings", laws),
    fixedHoliday(`${year}-04-30`, "reunification", laws),
    fixedHoliday(`${year}-05-01`, "labour-day", laws),
    ...nationalDays(year, laws, rules),
    ...cultureDay(year, laws, rules),
  ];
  return [...holidays.map(({ row }) => row), ...daysInLieu(holidays, laws, rules)].sort(byDate);
};

/** The days of some years under settled rules, in order. */
export const projectYears = (years: readonly LunarDates[], rules: ProjectionRules): readonly VietnamDay[] => {
  const laws = citedLaws(rules);
  return Object.freeze(years.flatMap((year) => projectYear(year, laws, rules)));
};

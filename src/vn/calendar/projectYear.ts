import type { DatedValue } from "../../law/index.js";
import { fromEpochDay, type IsoDate, toEpochDay, type Weekday, weekdayIndex, weekdayOf } from "../../time/index.js";
import type { LunarDates } from "./lunarDates.js";
import type { HolidayLaw, SideOfNationalDay, VietnamDay, VietnamHoliday } from "./model.js";
import { CULTURE_DAY } from "./sources.js";
import { CULTURE_DAY_IN_LIEU, HOLIDAY_LAW, SECOND_NATIONAL_DAY, TET_DAYS_BEFORE } from "./statutoryRules.js";
import { byDate, vietnamDay } from "./vietnamDay.js";

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

/** The last law that had begun; no day of the calendar lies before the first. */
const lawOn = (date: IsoDate): DatedValue<HolidayLaw> =>
  HOLIDAY_LAW.reduce((held, law) => (law.from <= date ? law : held));

const isRestDay = (epochDay: number): boolean => weekdayIndex(epochDay) >= 5;

/** A holiday whose date the law fixes, in the solar or the lunar year. */
const fixedHoliday = (date: IsoDate, name: VietnamHoliday): VietnamDay =>
  vietnamDay(date, "holiday", name, lawOn(date).source, "high");

const daysOfTet = (newYearsDay: IsoDate, rule: ProjectionRules["tetDaysBefore"]): readonly VietnamDay[] => {
  const law = lawOn(newYearsDay);
  const { tetDays, tetDaysBefore } = law.value;
  const first = toEpochDay(newYearsDay) - (tetDaysBefore ?? rule.value[weekdayOf(newYearsDay)]);
  const days = Array.from({ length: tetDays }, (_, index) => fromEpochDay(first + index));
  return days.map((date) =>
    tetDaysBefore === undefined
      ? vietnamDay(date, "holiday", "tet", [law.source, rule.source], "medium")
      : vietnamDay(date, "holiday", "tet", law.source, "high"),
  );
};

const secondNationalDay = (year: number, rule: ProjectionRules["secondNationalDay"]): readonly VietnamDay[] => {
  const nationalDay: IsoDate = `${year}-09-02`;
  if (nationalDay < rule.from) return [];
  const weekday = weekdayOf(nationalDay);
  const date: IsoDate = rule.value[weekday] === "before" ? `${year}-09-01` : `${year}-09-03`;
  const confidence = weekday === "sunday" ? "low" : "medium"; // no decision has met a Sunday yet
  return [vietnamDay(date, "holiday", "national-day", [lawOn(date).source, rule.source], confidence)];
};

const cultureDay = (year: number, { from }: ProjectionRules["cultureDayInLieu"]): readonly VietnamDay[] => {
  const date: IsoDate = `${year}-11-24`;
  return date < from ? [] : [vietnamDay(date, "holiday", "culture-day", CULTURE_DAY, "high")];
};

const dayInLieu = (date: IsoDate, holiday: VietnamHoliday, rules: ProjectionRules): VietnamDay => {
  const { inLieu } = lawOn(date).value;
  return holiday === "culture-day"
    ? vietnamDay(date, "in-lieu", holiday, [inLieu, rules.cultureDayInLieu.source, CULTURE_DAY], "low")
    : vietnamDay(date, "in-lieu", holiday, inLieu, "medium");
};

/** For every holiday on a rest day, in date order, the next day that is neither a rest day nor off already. */
const daysInLieu = (holidays: readonly VietnamDay[], rules: ProjectionRules): readonly VietnamDay[] => {
  const off = new Set(holidays.map(({ date }) => toEpochDay(date)));
  return holidays
    .filter(({ date }) => isRestDay(toEpochDay(date)))
    .filter(({ holiday }) => holiday !== "culture-day" || rules.cultureDayInLieu.value)
    .map(({ date, holiday }) => {
      let day = toEpochDay(date) + 1;
      while (isRestDay(day) || off.has(day)) day += 1;
      off.add(day);
      return dayInLieu(fromEpochDay(day), holiday, rules);
    });
};

/** The days of a year under settled rules, in order. */
export const projectYear = ({ year, tet, hungKings }: LunarDates, rules: ProjectionRules): readonly VietnamDay[] => {
  const holidays = [
    fixedHoliday(`${year}-01-01`, "new-year"),
    ...daysOfTet(tet, rules.tetDaysBefore),
    fixedHoliday(hungKings, "hung-kings"),
    fixedHoliday(`${year}-04-30`, "reunification"),
    fixedHoliday(`${year}-05-01`, "labour-day"),
    fixedHoliday(`${year}-09-02`, "national-day"),
    ...secondNationalDay(year, rules.secondNationalDay),
    ...cultureDay(year, rules.cultureDayInLieu),
  ].sort(byDate);
  return [...holidays, ...daysInLieu(holidays, rules)].sort(byDate);
};

import { defineCalendar } from "motcua/calendar";
import { isMotcuaError } from "motcua/errors";
import { type IsoDate, isIsoDate, toEpochDay, weekdayOf } from "motcua/time";
import { lunarDates, projectDays, vietnamCalendar } from "motcua/vn";
import { daysOfYear } from "../src/vn/calendar/daysOfYear.js";
import type { DaySource, VietnamDay, YearOfDays } from "../src/vn/calendar/model.js";

/** What the stored notices are checked against. */
export interface StoredNotices {
  /** The announced years, as `announcedYears.ts` lists them. */
  readonly years: readonly YearOfDays[];
  /** Names of the files beside it. */
  readonly files: readonly string[];
  /** The version of the calendar. */
  readonly version: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

/** What the check makes of one year. */
interface YearReport {
  readonly year: number;
  readonly notice: string;
  /** Rows of each kind. */
  readonly statutory: number;
  readonly inLieu: number;
  readonly swaps: number;
  /** What cannot be right. */
  readonly problems: readonly string[];
  /** What may be right but deserves a look: what no rule foretells. */
  readonly notes: readonly string[];
}

/** What the check makes of all of them. */
interface DayReport {
  readonly years: readonly YearReport[];
  /** What cannot be right in the list of years, between years, or around them. */
  readonly problems: readonly string[];
  /** The first year without a notice. */
  readonly nextYear: number;
}

const FAR = 31;

const isWeekend = (date: IsoDate): boolean => ["saturday", "sunday"].includes(weekdayOf(date));
const named = (date: IsoDate): string => `${date} (${weekdayOf(date)})`;
const textOf = ({ date, kind, holiday }: Pick<VietnamDay, "date" | "kind" | "holiday">) => `${date} ${kind} ${holiday}`;
const isSorted = (dates: readonly string[]): boolean =>
  dates.every((date, index) => date >= (dates[index - 1] ?? date));
const countOf = <T>(list: readonly T[], isOne: (one: T) => boolean): number => list.filter(isOne).length;

const malformedDates = ({ days, swaps }: YearOfDays): readonly string[] =>
  [...days.map(({ date }) => date), ...swaps.flatMap(({ off, worked }) => [off, worked])]
    .filter((date) => !isIsoDate(date))
    .map((date) => `${date} is no date.`);

const misplacedDays = ({ year, days, swaps }: YearOfDays): readonly string[] => {
  const lies = (date: IsoDate): boolean => date.startsWith(`${year}-`);
  return [
    ...days.filter(({ date }) => !lies(date)).map(({ date }) => `${date} does not lie in ${year}.`),
    ...swaps
      .filter(({ off, worked }) => !lies(off) && !lies(worked))
      .map(({ off, worked }) => `The swap of ${off} and ${worked} has no day in ${year}.`),
    ...(isSorted(days.map(({ date }) => date)) ? [] : ["The days are not in the order of their dates."]),
    ...(isSorted(swaps.map(({ off }) => off)) ? [] : ["The swaps are not in the order of their days off."]),
  ];
};

const wrongWeekdays = ({ days, swaps }: YearOfDays): readonly string[] => [
  ...days
    .filter(({ kind, date }) => kind === "in-lieu" && isWeekend(date))
    .map(({ date }) => `${named(date)} is a rest day and cannot be a day in lieu.`),
  ...swaps
    .filter(({ off }) => isWeekend(off))
    .map(({ off }) => `${named(off)} is a rest day and cannot be taken off in a swap.`),
  ...swaps
    .filter(({ worked }) => !isWeekend(worked))
    .map(({ worked }) => `${named(worked)} is no rest day and cannot be made up on.`),
];

/** Statutory days by holiday, and those whose date the law fixes; the law is that of the day, not of the year's end. */
const unlawfulDays = ({ year, days }: YearOfDays): readonly string[] => {
  const lawful = projectDays(year).filter(({ kind }) => kind === "holiday");
  const listed = days.filter(({ kind }) => kind === "holiday");
  const names = [...new Set([...lawful, ...listed].map(({ holiday }) => holiday))];
  const counts = names.map((name) => ({
    name,
    by: countOf(lawful, ({ holiday }) => holiday === name),
    has: countOf(listed, ({ holiday }) => holiday === name),
  }));
  const fixed = lawful.filter(({ confidence }) => confidence === "high");
  return [
    ...counts
      .filter(({ by, has }) => by !== has)
      .map(({ name, by, has }) => `${name} has ${has} statutory days, by law ${by}.`),
    ...fixed
      .filter(({ date, holiday }) => !listed.some((day) => day.date === date && day.holiday === holiday))
      .map(({ date, holiday }) => `${date} is missing as statutory day of ${holiday}: the law fixes it.`),
  ];
};

/** Which days are Tet and the second day of National Day is decided every year, but they lie together and hold the day itself. */
const scatteredDays = ({ year, days }: YearOfDays): readonly string[] => {
  const listed = days.filter(({ kind }) => kind === "holiday");
  const { tet } = lunarDates(year);
  const hasNewYearsDay = listed.some(({ date, holiday }) => holiday === "tet" && date === tet);
  const gaps = (["tet", "national-day"] as const).filter((name) => {
    const own = listed.filter(({ holiday }) => holiday === name).map(({ date }) => toEpochDay(date));
    return Math.max(...own) - Math.min(...own) > own.length - 1;
  });
  return [
    ...(hasNewYearsDay ? [] : [`${tet} is missing as statutory day of tet: it is lunar new year's day.`]),
    ...gaps.map((name) => `The statutory days of ${name} do not follow one another.`),
  ];
};

/** A holiday on a rest day gives a day in lieu; whether Culture Day does is open, so it may or may not. */
const wrongDaysInLieu = ({ days }: YearOfDays): readonly string[] => {
  const names = [...new Set(days.map(({ holiday }) => holiday))].filter((name) => name !== "culture-day");
  return names.flatMap((name) => {
    const own = days.filter(({ holiday }) => holiday === name);
    const due = countOf(own, ({ kind, date }) => kind === "holiday" && isWeekend(date));
    const has = countOf(own, ({ kind }) => kind === "in-lieu");
    return due === has ? [] : [`${name} has ${has} days in lieu, and ${due} statutory days on a Saturday or Sunday.`];
  });
};

const problemsOf = (year: YearOfDays): readonly string[] => {
  const malformed = malformedDates(year);
  if (malformed.length > 0) return malformed;
  return [misplacedDays, wrongWeekdays, unlawfulDays, scatteredDays, wrongDaysInLieu].flatMap((check) => check(year));
};

const notesOf = ({ year, notice, days, swaps }: YearOfDays): readonly string[] => {
  const decided = days.map(textOf);
  const projected = projectDays(year).map(textOf);
  const far = swaps.filter(({ off, worked }) => Math.abs(toEpochDay(off) - toEpochDay(worked)) > FAR);
  return [
    ...decided.filter((day) => !projected.includes(day)).map((day) => `decided, not projected: ${day}`),
    ...projected.filter((day) => !decided.includes(day)).map((day) => `projected, not decided: ${day}`),
    ...far.map(({ off, worked }) => `more than ${FAR} days between ${off} and the day worked for it, ${worked}`),
    ...(notice.decidedOn === undefined ? ["the day of the decision is not known"] : []),
  ];
};

const reportOf = (year: YearOfDays): YearReport => {
  const problems = problemsOf(year);
  return {
    year: year.year,
    notice: year.notice.act,
    statutory: countOf(year.days, ({ kind }) => kind === "holiday"),
    inLieu: countOf(year.days, ({ kind }) => kind === "in-lieu"),
    swaps: year.swaps.length,
    problems,
    notes: problems.length === 0 ? notesOf(year) : [],
  };
};

const wrongList = ({ years, files }: StoredNotices): readonly string[] => {
  const listed = years.map(({ year }) => year);
  const gaps = listed.filter((year, index) => index > 0 && year !== (listed[index - 1] ?? year) + 1);
  const stored = files.flatMap((name) => /^days(\d{4})\.ts$/.exec(name)?.[1] ?? []).map(Number);
  return [
    ...gaps.map((year) => `announcedYears.ts: ${year} does not follow the year before it in the list.`),
    ...stored
      .filter((year) => !listed.includes(year))
      .map((year) => `days${year}.ts is not listed in announcedYears.ts, or its property year is not ${year}.`),
    ...listed.filter((year) => !stored.includes(year)).map((year) => `days${year}.ts does not exist.`),
  ];
};

const sourcesOf = ({ notice, days, swaps }: YearOfDays): readonly DaySource[] => [
  notice,
  ...days.flatMap(({ source }) => source),
  ...swaps.map(({ source }) => source),
];

const lastDecision = (years: readonly YearOfDays[]): string =>
  years
    .flatMap(sourcesOf)
    .map(({ decidedOn = "" }) => decidedOn)
    .reduce((a, b) => (a > b ? a : b), "");

/** The version is the day of the last decision, `.1` and so on behind it where the data were corrected. */
const wrongVersion = ({ years, version }: StoredNotices): readonly string[] => {
  const last = lastDecision(years);
  return version === last || version.startsWith(`${last}.`)
    ? []
    : [`vietnamCalendar.ts: the version is ${version}, the last decision ${last}.`];
};

const missingInChangelog = ({ years, changelog }: StoredNotices): readonly string[] => {
  const [number = ""] = years.at(-1)?.notice.act.split(" ") ?? [];
  return changelog.includes(number) ? [] : [`CHANGELOG.md does not name the last notice, ${number}.`];
};

/** What only the years together show: a date that comes twice, a pair that does not meet. */
const contradictions = (years: readonly YearOfDays[]): readonly string[] => {
  try {
    defineCalendar({ ...vietnamCalendar, days: years.flatMap(daysOfYear) });
    return [];
  } catch (error) {
    if (isMotcuaError(error)) return [`${error.code}: ${error.message}`];
    throw error;
  }
};

/** Checks the stored notices against the law, the week, each other and what must be changed with them. */
export const reportDays = (stored: StoredNotices): DayReport => {
  const years = stored.years.map(reportOf);
  const isSound = years.every(({ problems }) => problems.length === 0);
  return {
    years,
    problems: [
      ...wrongList(stored),
      ...wrongVersion(stored),
      ...missingInChangelog(stored),
      ...(isSound ? contradictions(stored.years) : []),
    ],
    nextYear: Math.max(...stored.years.map(({ year }) => year)) + 1,
  };
};

import { utc } from "@date-fns/utc";
import { isWeekend } from "date-fns";
import Holidays from "date-holidays";
import dayjs from "dayjs";
import dayjsUtc from "dayjs/plugin/utc.js";
import dayjsBusinessDays2 from "dayjs-business-days2";
import moment from "moment-business-days";
import { isWorkingDay } from "motcua/calendar";
import { fromEpochDay, type IsoDate, isoDateFromDate, toEpochDay, weekdayOf } from "motcua/time";
import { type VietnamDay, vietnamCalendar, vietnamDays } from "motcua/vn";

dayjs.extend(dayjsUtc);
dayjs.extend(dayjsBusinessDays2);

const FIRST_YEAR = 2010;
const LAST_YEAR = 2027;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

const datesFrom = (first: number, end: number): readonly IsoDate[] =>
  Array.from({ length: end - first }, (_, index) => fromEpochDay(first + index));

/** The announced table, by date. */
const ANNOUNCED: ReadonlyMap<IsoDate, VietnamDay> = new Map(
  YEARS.flatMap((year) => vietnamDays(year)).map((day) => [day.date, day]),
);

const isWeekendDay = (date: IsoDate): boolean => ["saturday", "sunday"].includes(weekdayOf(date));

/** Whether offices worked, by the announced table alone. */
const worked = (date: IsoDate): boolean => {
  const day = ANNOUNCED.get(date);
  return day === undefined ? !isWeekendDay(date) : day.kind === "swapped-work";
};

/** Every day of the public holidays that date-holidays computes for Viet Nam. */
const computedHolidays = (): ReadonlySet<IsoDate> => {
  const rules = new Holidays("VN");
  const days = YEARS.flatMap((year) => rules.getHolidays(year))
    .filter(({ type }) => type === "public")
    .flatMap(({ start, end }) => datesFrom(toEpochDay(isoDateFromDate(start)), toEpochDay(isoDateFromDate(end))));
  return new Set(days);
};

type IsWorkingDay = (date: IsoDate) => boolean;

/** What each takes for a working day as it is installed, without data of one's own. */
const engines = (): readonly (readonly [name: string, isWorkingDay: IsWorkingDay])[] => {
  const holidays = computedHolidays();
  return [
    ["date-fns", (date) => !isWeekend(date, { in: utc })],
    ["moment-business-days", (date) => moment.utc(date).isBusinessDay()],
    ["dayjs-business-days2", (date) => dayjs.utc(date).isBusinessDay()],
    ["date-holidays and weekends", (date) => !isWeekendDay(date) && !holidays.has(date)],
    ["motcua", (date) => isWorkingDay(date, vietnamCalendar)],
  ];
};

interface Group {
  readonly names: readonly string[];
  readonly wrong: readonly IsoDate[];
}

/** Engines that are wrong on the same days stand together. */
const groups = (): readonly Group[] => {
  const dates = datesFrom(toEpochDay(`${FIRST_YEAR}-01-01`), toEpochDay(`${LAST_YEAR}-12-31`) + 1);
  const found = new Map<string, Group>();
  for (const [name, isWorking] of engines()) {
    const wrong = dates.filter((date) => isWorking(date) !== worked(date));
    const names = found.get(wrong.join())?.names ?? [];
    found.set(wrong.join(), { names: [...names, name], wrong });
  }
  return [...found.values()];
};

const tableRow = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** The latest year that is over or nearly so, with two swaps, one of them decided eight days ahead. */
const EXAMPLE_YEAR = "2026";

const example = (date: IsoDate): string => {
  const day = ANNOUNCED.get(date);
  return `- ${date}, ${weekdayOf(date)}: ${day === undefined ? "an ordinary day" : `${day.kind}, ${day.holiday} (${day.source})`}`;
};

const examplesOf = ({ names, wrong }: Group): readonly string[] => {
  const examples = wrong.filter((date) => date.startsWith(EXAMPLE_YEAR)).map(example);
  return examples.length === 0 ? [] : ["", `${names.join(", ")}:`, "", ...examples];
};

/** The page docs/wrong-days.md. */
export const wrongDaysPage = (): string => {
  const all = groups();
  const inYear = (year: number) => all.map(({ wrong }) => wrong.filter((date) => date.startsWith(`${year}`)).length);
  return [
    "# Wrong days",
    "",
    "Written by `npm run docs:pages`; do not edit. A test fails where it is stale.",
    "",
    `Days from ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31 on which an engine, as it is installed, says that offices in Viet Nam work where the`,
    "announced table (`vietnamDays` of `motcua/vn`) says that they do not, or the other way round.",
    "That motcua is wrong on none says that its calendar is its table; that the table is right rests on the notice that each row names.",
    "",
    tableRow(["year", ...all.map(({ names }) => names.join(", "))]),
    tableRow(["---", ...all.map(() => "---:")]),
    ...YEARS.map((year) => tableRow([year, ...inYear(year)])),
    tableRow(["all", ...all.map(({ wrong }) => wrong.length)]),
    "",
    `## Which ones in ${EXAMPLE_YEAR}`,
    ...all.flatMap(examplesOf),
    "",
  ].join("\n");
};

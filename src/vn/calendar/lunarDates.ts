import type { IsoDate } from "../../time/index.js";
import { yearOutOfCoverage } from "../errors.js";

type MonthDay = `${number}-${number}`;

/**
 * Lunar new year's day (1/1, Tet) and Hung Kings' day (10/3) as month and day of the solar year, by Viet Nam's own
 * lunar calendar (UTC+7). Five computations agree on every date: astronomical rules on astronomy-engine 2.1.19,
 * date-chinese 2.1.4 (`CalendarVietnamese`), Hồ Ngọc Đức's algorithm, his table, and the table of python-holidays; the
 * first two and Hồ Ngọc Đức are independent of each other. So do the lunar dates that the notices and the press of
 * 2010-2026 print.
 *
 * China (UTC+8) has Tet a day later in 2030 and 2053, and 10/3 a day later in 2037, 2038, 2085, 2086, 2095 and 2100.
 * The nearest misses are the new moons of the third months of 2086, 6.5 minutes before midnight, and of 2038, 16.
 */
const LUNAR_DATES: readonly (readonly [tet: MonthDay, hungKings: MonthDay])[] = [
  ["02-14", "04-23"], // 2010
  ["02-03", "04-12"], // 2011
  ["01-23", "03-31"], // 2012
  ["02-10", "04-19"], // 2013
  ["01-31", "04-09"], // 2014
  ["02-19", "04-28"], // 2015
  ["02-08", "04-16"], // 2016
  ["01-28", "04-06"], // 2017
  ["02-16", "04-25"], // 2018
  ["02-05", "04-14"], // 2019
  ["01-25", "04-02"], // 2020
  ["02-12", "04-21"], // 2021
  ["02-01", "04-10"], // 2022
  ["01-22", "04-29"], // 2023
  ["02-10", "04-18"], // 2024
  ["01-29", "04-07"], // 2025
  ["02-17", "04-26"], // 2026
  ["02-06", "04-16"], // 2027
  ["01-26", "04-04"], // 2028
  ["02-13", "04-23"], // 2029
  ["02-02", "04-12"], // 2030
  ["01-23", "04-01"], // 2031
  ["02-11", "04-19"], // 2032
  ["01-31", "04-09"], // 2033
  ["02-19", "04-28"], // 2034
  ["02-08", "04-17"], // 2035
  ["01-28", "04-06"], // 2036
  ["02-15", "04-24"], // 2037
  ["02-04", "04-13"], // 2038
  ["01-24", "04-03"], // 2039
  ["02-12", "04-20"], // 2040
  ["02-01", "04-10"], // 2041
  ["01-22", "04-29"], // 2042
  ["02-10", "04-19"], // 2043
  ["01-30", "04-07"], // 2044
  ["02-17", "04-26"], // 2045
  ["02-06", "04-15"], // 2046
  ["01-26", "04-04"], // 2047
  ["02-14", "04-22"], // 2048
  ["02-02", "04-11"], // 2049
  ["01-23", "04-01"], // 2050
  ["02-11", "04-20"], // 2051
  ["02-01", "04-09"], // 2052
  ["02-18", "04-28"], // 2053
  ["02-08", "04-17"], // 2054
  ["01-28", "04-06"], // 2055
  ["02-15", "04-24"], // 2056
  ["02-04", "04-13"], // 2057
  ["01-24", "04-02"], // 2058
  ["02-12", "04-21"], // 2059
  ["02-02", "04-10"], // 2060
  ["01-21", "03-31"], // 2061
  ["02-09", "04-19"], // 2062
  ["01-29", "04-08"], // 2063
  ["02-17", "04-26"], // 2064
  ["02-05", "04-15"], // 2065
  ["01-26", "04-04"], // 2066
  ["02-14", "04-23"], // 2067
  ["02-03", "04-11"], // 2068
  ["01-23", "04-01"], // 2069
  ["02-11", "04-20"], // 2070
  ["01-31", "04-09"], // 2071
  ["02-19", "04-27"], // 2072
  ["02-07", "04-16"], // 2073
  ["01-27", "04-05"], // 2074
  ["02-15", "04-24"], // 2075
  ["02-05", "04-13"], // 2076
  ["01-24", "04-02"], // 2077
  ["02-12", "04-21"], // 2078
  ["02-02", "04-11"], // 2079
  ["01-22", "03-30"], // 2080
  ["02-09", "04-18"], // 2081
  ["01-29", "04-07"], // 2082
  ["02-17", "04-26"], // 2083
  ["02-06", "04-14"], // 2084
  ["01-26", "04-03"], // 2085
  ["02-14", "04-22"], // 2086
  ["02-03", "04-12"], // 2087
  ["01-24", "04-01"], // 2088
  ["02-10", "04-20"], // 2089
  ["01-30", "04-09"], // 2090
  ["02-18", "04-28"], // 2091
  ["02-07", "04-16"], // 2092
  ["01-27", "04-05"], // 2093
  ["02-15", "04-24"], // 2094
  ["02-05", "04-13"], // 2095
  ["01-25", "04-02"], // 2096
  ["02-12", "04-21"], // 2097
  ["02-01", "04-11"], // 2098
  ["01-21", "04-29"], // 2099
  ["02-09", "04-18"], // 2100
];

/** First year of the Vietnamese calendar. */
export const FIRST_YEAR = 2010;

/** Last year of the Vietnamese calendar. */
export const LAST_YEAR = 2100;

/** The two lunar holidays of a year as solar dates. */
export interface LunarDates {
  /** The solar year. */
  readonly year: number;
  /** Lunar new year's day (mùng 1 Tết), the first day of the first lunar month. */
  readonly tet: IsoDate;
  /** Hung Kings' day (Giỗ Tổ Hùng Vương), the tenth day of the third lunar month. */
  readonly hungKings: IsoDate;
}

/** Lunar holidays of every year, from `FIRST_YEAR` on. */
export const lunarYears = (): readonly LunarDates[] =>
  LUNAR_DATES.map(([tet, hungKings], index) => {
    const year = FIRST_YEAR + index;
    return Object.freeze({ year, tet: `${year}-${tet}`, hungKings: `${year}-${hungKings}` });
  });

/**
 * The solar dates of lunar new year's day and of Hung Kings' day in a year from 2010 to 2100.
 *
 * @throws MotcuaError `vn/year-out-of-coverage`
 * @example
 * ```ts
 * import { lunarDates } from "motcua/vn";
 *
 * lunarDates(2027); // => { year: 2027, tet: "2027-02-06", hungKings: "2027-04-16" }
 * ```
 */
export const lunarDates = (year: number): LunarDates => {
  const dates = lunarYears().find((one) => one.year === year);
  if (dates === undefined) throw yearOutOfCoverage({ year, first: FIRST_YEAR, last: LAST_YEAR });
  return dates;
};

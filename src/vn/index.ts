/**
 * Viet Nam: what is particular to the country, as literals with their sources.
 *
 * Start with `vietnamCalendar`, the last argument of every function that counts working days. Behind it stand the
 * decided days of 2010 to 2027 (`vietnamDays`), the dates of the two lunar holidays (`lunarDates`), the statutory rules
 * (`STATUTORY_DAYS`, `HOLIDAY_LAW`) and what they make of a year (`projectDays`). What the law leaves open
 * (`TET_DAYS_BEFORE`, `SECOND_NATIONAL_DAY`, `CULTURE_DAY_IN_LIEU`) is an option of `defineVietnamCalendar`; the
 * defaults are observations or assumptions, never official.
 *
 * Indices to score units by are values: `serviceQualityIndex` and `officialQualityIndex` are official, `serviceIndex766`,
 * `provinceIndex2017`, `hanoiDivisionIndex` and `districtOfficeIndex2019` are known from practice only, and
 * `communeIndexExample` is made up. No table of Decision 876/QĐ-BNV was found and none is offered.
 *
 * @packageDocumentation
 */
export { type LunarDates, lunarDates } from "./calendar/lunarDates.js";
export type {
  HolidayLaw,
  ProjectionOptions,
  SideOfNationalDay,
  VietnamDay,
  VietnamHoliday,
} from "./calendar/model.js";
export { projectDays } from "./calendar/projectDays.js";
export {
  CULTURE_DAY_IN_LIEU,
  HOLIDAY_LAW,
  SECOND_NATIONAL_DAY,
  STATUTORY_DAYS,
  TET_DAYS_BEFORE,
} from "./calendar/statutoryRules.js";
export { defineVietnamCalendar, type VietnamCalendarOptions } from "./defineVietnamCalendar.js";
export * from "./indices/index.js";
export { vietnamRegimeOn, vietnamRegimes } from "./regimes/vietnamRegimes.js";
export * from "./surveys/index.js";
export { vietnamCalendar } from "./vietnamCalendar.js";
export { vietnamDays } from "./vietnamDays.js";

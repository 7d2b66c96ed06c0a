import { addCalendarMonths, type DateRange, fromEpochDay, type IsoDate, toEpochDay } from "../time/index.js";
import { invalidArgument } from "./errors.js";
import type { ReportPeriodRequest } from "./model.js";
import { oneOf } from "./oneOf.js";
import { readOptions } from "./readOptions.js";

const MONTHS = { month: 1, quarter: 3, "half-year": 6, "nine-months": 9, year: 12 } as const;
const LAST_YEAR = 9998;

/** What a report can cover. */
export const PERIOD_KINDS = ["month", "quarter", "half-year", "nine-months", "year"] as const;

/** By what months and quarters are counted. */
export const PERIOD_CALENDARS = ["day-15", "calendar"] as const;

/** How many reports of a kind a year has. */
export const periodsInYear = (kind: ReportPeriodRequest["kind"]): number => Math.floor(12 / MONTHS[kind]);

const requireWhole = (argument: string, value: unknown, last: number): number => {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > last) {
    throw invalidArgument({ argument, value, expected: [last === 1 ? "1" : `1 … ${last}`] });
  }
  return Number(value);
};

const requireIndex = (kind: ReportPeriodRequest["kind"], index: number | undefined): number => {
  const isNeeded = kind === "month" || kind === "quarter";
  return requireWhole("index", isNeeded ? index : (index ?? 1), periodsInYear(kind));
};

/**
 * The days that a periodical report covers (kỳ báo cáo). "Quarter" means two things: under the government's reporting
 * decree the 1st quarter runs from 15 December to 14 March, on the national portal from 1 January to 31 March; so the
 * calendar must be named. Periods of one kind follow each other without gap or overlap.
 *
 * The reporting decree knows the report of the first 6 months; a second half-year (`index: 2`) follows the same rule.
 *
 * @throws MotcuaError `metrics/invalid-argument` with the name of the property
 * @example
 * ```ts
 * import { reportPeriod } from "motcua/metrics";
 *
 * reportPeriod({ kind: "quarter", year: 2026, index: 1, calendar: "day-15" }); // => { from: "2025-12-15", to: "2026-03-14" }
 * reportPeriod({ kind: "quarter", year: 2026, index: 1, calendar: "calendar" }); // => { from: "2026-01-01", to: "2026-03-31" }
 * reportPeriod({ kind: "nine-months", year: 2023, calendar: "day-15" }); // => { from: "2022-12-15", to: "2023-09-14" }
 * ```
 */
export const reportPeriod = (request: ReportPeriodRequest): DateRange => {
  const given = readOptions(request, ["kind", "year", "index", "calendar"]);
  const kind = oneOf("kind", given.kind, PERIOD_KINDS);
  const calendar = oneOf("calendar", given.calendar, PERIOD_CALENDARS);
  const year = requireWhole("year", given.year, LAST_YEAR);
  const index = requireIndex(kind, given.index);
  const newYear = toEpochDay(`${String(year).padStart(4, "0")}-01-01` as IsoDate);
  const monthsEarlier = calendar === "day-15" ? 1 : 0;
  const daysLater = calendar === "day-15" ? 14 : 0;
  const startAfter = (periods: number): number =>
    addCalendarMonths(newYear, periods * MONTHS[kind] - monthsEarlier) + daysLater;
  return Object.freeze({ from: fromEpochDay(startAfter(index - 1)), to: fromEpochDay(startAfter(index) - 1) });
};

import { type DateRange, isIsoDate } from "../time/index.js";
import { invalidArgument } from "./errors.js";
import type { ReportPeriodRequest } from "./model.js";
import { PERIOD_CALENDARS, PERIOD_KINDS, periodsInYear, reportPeriod } from "./reportPeriod.js";

type IndexedRequest = ReportPeriodRequest & { readonly index: number };

/** Every report of a year. */
const requestsOf = (year: number): readonly IndexedRequest[] =>
  PERIOD_CALENDARS.flatMap((calendar) =>
    PERIOD_KINDS.flatMap((kind) =>
      Array.from({ length: periodsInYear(kind) }, (_, before) => ({ kind, year, index: before + 1, calendar })),
    ),
  );

/** The year in which a period ends. */
const yearOf = ({ to }: DateRange): number => Number(to.slice(0, 4));

/**
 * Which report a period is for: it undoes `reportPeriod`. `null` where it is no reporting period, so that a report from the
 * 1st to the 14th is not taken for one of a month.
 *
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { reportPeriodOf } from "motcua/metrics";
 *
 * reportPeriodOf({ from: "2025-12-15", to: "2026-03-14" });
 * // => { kind: "quarter", year: 2026, index: 1, calendar: "day-15" }
 * reportPeriodOf({ from: "2026-01-01", to: "2026-03-14" }); // => null
 * ```
 */
export const reportPeriodOf = (period: DateRange): (ReportPeriodRequest & { readonly index: number }) | null => {
  const given: Partial<DateRange> = { ...period };
  if (!isIsoDate(given.from) || !isIsoDate(given.to)) {
    throw invalidArgument({ argument: "period", value: period, expected: ["{ from, to }"] });
  }
  const year = yearOf(period);
  const known = year < 1 || year > 9998 ? [] : requestsOf(year);
  const found = known.find((request) => {
    const { from, to } = reportPeriod(request);
    return from === period.from && to === period.to;
  });
  return found === undefined ? null : Object.freeze(found);
};

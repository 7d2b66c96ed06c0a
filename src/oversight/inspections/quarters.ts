import type { DateRange, IsoDate } from "../../time/index.js";
import type { Inspection, InspectionQuarter } from "./model.js";

/** Quarters since the year 0. */
const quarterOf = (date: IsoDate): number =>
  Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);

/** Every calendar quarter from one day to another with its inspections, also one without any. */
export const byQuarter = (
  inspections: readonly Inspection[],
  { from, to }: DateRange,
): readonly InspectionQuarter[] => {
  const first = quarterOf(from);
  const rows = Array.from({ length: Math.max(quarterOf(to) - first + 1, 0) }, (_, index) => {
    const number = first + index;
    const own = inspections.filter(({ on }) => quarterOf(on) === number);
    return Object.freeze({
      year: Math.floor(number / 4),
      quarter: (number % 4) + 1,
      inspections: own.length,
      units: new Set(own.map(({ unit }) => unit)).size,
      findings: own.reduce((sum, { findings }) => sum + findings.length, 0),
    });
  });
  return Object.freeze(rows);
};

import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { type DateRange, fromEpochDay, type IsoDate, toLocalDay } from "../../time/index.js";
import { requireArray, requireKind, requireList, requireOptional, requirePeriod, requireUnique } from "../check.js";
import { unitSummary } from "./coverage.js";
import { limitsOf, requireFinding } from "./findingDeadline.js";
import { foundSummary } from "./found.js";
import type { InspectedUnit, Inspection, InspectionOptions, InspectionSummary } from "./model.js";
import { byQuarter } from "./quarters.js";

const requireInspections = (inspections: Iterable<Inspection>): readonly Inspection[] => {
  const all = requireList("inspections", inspections);
  requireUnique(
    "inspection",
    "inspection.id",
    all.map(({ id }) => id),
  );
  for (const { unit, unitKind, on, findings } of all) {
    requireKind("inspection.unit", unit, "a-text");
    requireOptional("inspection.unitKind", unitKind, "a-text");
    requireKind("inspection.on", on, "a-date");
    const found = requireArray("inspection.findings", findings);
    found.forEach(requireFinding);
    requireUnique(
      "finding",
      "finding.id",
      found.map(({ id }) => id),
    );
  }
  return all;
};

const requireUnits = (units: Iterable<InspectedUnit> | undefined): readonly InspectedUnit[] | null => {
  if (units === undefined) return null;
  const all = requireList("options.units", units);
  requireUnique(
    "unit",
    "unit",
    all.map(({ unit }) => unit),
  );
  for (const { kind } of all) requireOptional("kind", kind, "a-text");
  return all;
};

/** The days over which quarters are listed: the period, or from the first inspection to the last. */
const spanOf = (days: readonly IsoDate[], period: DateRange | null, asOf: IsoDate): DateRange | null => {
  if (period !== null) return { from: period.from, to: asOf < period.to ? asOf : period.to };
  const sorted = days.toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
};

const LOCAL = "Asia/Ho_Chi_Minh";

/**
 * What inspections (kiểm tra cải cách hành chính) came to: by quarter of the calendar year, which units they covered,
 * what they found, what recurs at a unit, and what has not been put right in time.
 *
 * @param inspections - one entry an inspection of a unit
 * @param options - the day asked about; the period, the units that are to be inspected and limits by severity, where
 * there are
 * @param calendar - needed where a remediation has a limit that must be counted
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`, `oversight/duplicate-id`,
 * `oversight/reversed-period`, `oversight/calendar-needed`, `oversight/no-remediation-limit`,
 * `oversight/two-deadlines`, `oversight/out-of-order`, `calendar/not-a-calendar`, `time/invalid-date`,
 * `time/invalid-date-time`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { inspectionSummary } from "motcua/oversight";
 *
 * const planLate = { id: "1", kind: "plan-late", severity: "minor" } as const;
 * const inspections = [
 *   { id: "01", unit: "xã A", unitKind: "commune", on: "2026-02-05", findings: [planLate] },
 *   { id: "02", unit: "xã A", unitKind: "commune", on: "2026-05-12", findings: [planLate] },
 *   { id: "03", unit: "Phòng Kinh tế", unitKind: "agency", on: "2026-05-14", findings: [] },
 * ] as const;
 * const units = [{ unit: "xã A", kind: "commune" }, { unit: "xã B", kind: "commune" }, { unit: "Phòng Kinh tế", kind: "agency" }];
 * const period = { from: "2026-01-01", to: "2026-06-30" } as const;
 * const summary = inspectionSummary(inspections, { asOf: "2026-06-30", period, units });
 * summary.byQuarter.map(({ quarter, units }) => [quarter, units]); // => [[1, 1], [2, 2]]
 * summary.units.coverage?.printed; // => "66.67 %"
 * summary.notInspected; // => ["xã B"]
 * summary.recurring; // => [{ unit: "xã A", kind: "plan-late", inspections: 2 }]
 * ```
 */
export const inspectionSummary = (
  inspections: Iterable<Inspection>,
  options: InspectionOptions,
  calendar?: WorkingCalendar,
): InspectionSummary => {
  if (calendar !== undefined) requireCalendar(calendar);
  const given = requireInspections(inspections);
  const { asOf, period, units } = requireKind("options", options, "an-object");
  const limits = limitsOf(options);
  const listed = requireUnits(units);
  const today = fromEpochDay(toLocalDay(asOf, calendar?.timeZone ?? LOCAL));
  const range = period === undefined ? null : requirePeriod("options.period", period);
  const took = given.filter(({ on }) => on <= today && (range === null || (on >= range.from && on <= range.to)));
  const span = spanOf(
    took.map(({ on }) => on),
    range,
    today,
  );
  return Object.freeze({
    inspections: took.length,
    outside: given.length - took.length,
    byQuarter: span === null ? Object.freeze([]) : byQuarter(took, span),
    ...unitSummary(took, listed),
    ...foundSummary(took, today, limits, calendar),
  });
};

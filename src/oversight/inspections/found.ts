import type { WorkingCalendar } from "../../calendar/index.js";
import type { IsoDate } from "../../time/index.js";
import type { OversightFinding } from "../model.js";
import { SEVERITIES } from "./findingDeadline.js";
import { judgeFinding } from "./findingStatus.js";
import type { FindingOptions, FindingStatus, Inspection, InspectionFinding, InspectionSummary } from "./model.js";

const STATUSES: readonly FindingStatus[] = [
  "no-remediation",
  "open",
  "reported",
  "reported-late",
  "verified",
  "verified-late",
  "overdue",
];

/** What of a summary is about findings. */
type FoundSummary = Pick<InspectionSummary, "findings" | "recurring" | "late">;

/** A finding with the inspection that made it. */
interface Found {
  readonly inspection: Inspection;
  readonly finding: InspectionFinding;
}

const countBy = <const Name extends string>(
  names: readonly Name[],
  values: readonly Name[],
): Readonly<Record<Name, number>> => {
  const counts = names.map((name) => [name, values.filter((value) => value === name).length] as const);
  return Object.freeze(Object.fromEntries(counts) as Record<Name, number>);
};

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
};

const byKind = (found: readonly Found[]): FoundSummary["findings"]["byKind"] =>
  Object.freeze(
    [...groupBy(found, ({ finding }) => finding.kind)]
      .map(([kind, own]) =>
        Object.freeze({
          kind,
          findings: own.length,
          units: new Set(own.map(({ inspection }) => inspection.unit)).size,
        }),
      )
      .sort((a, b) => b.findings - a.findings),
  );

const recurring = (found: readonly Found[]): FoundSummary["recurring"] =>
  Object.freeze(
    [...groupBy(found, ({ inspection }) => inspection.unit)].flatMap(([unit, atUnit]) =>
      [...groupBy(atUnit, ({ finding }) => finding.kind)]
        .map(([kind, own]) =>
          Object.freeze({ unit, kind, inspections: new Set(own.map(({ inspection }) => inspection.id)).size }),
        )
        .filter(({ inspections }) => inspections > 1),
    ),
  );

/** What inspections found and how it stands on a day. */
export const foundSummary = (
  inspections: readonly Inspection[],
  asOf: IsoDate,
  limits: NonNullable<FindingOptions["limits"]>,
  calendar: WorkingCalendar | undefined,
): FoundSummary => {
  const found = inspections.flatMap((inspection) => inspection.findings.map((finding) => ({ inspection, finding })));
  const judged = found.map((each) => ({ ...each, ...judgeFinding(each.finding, asOf, limits, calendar) }));
  const late = judged.flatMap(({ inspection, finding, status, dueDate, on }): OversightFinding[] => {
    const { remediation } = finding;
    if (!remediation || dueDate === null || !(status === "overdue" || status.endsWith("-late"))) return [];
    const { document, responsible } = remediation;
    const facts = Object.freeze({ finding: finding.id, unit: inspection.unit, document, responsible, dueDate, on });
    return [Object.freeze({ code: "oversight/remediation-late", facts })];
  });
  return {
    findings: Object.freeze({
      total: found.length,
      bySeverity: countBy(
        SEVERITIES,
        found.map(({ finding }) => finding.severity),
      ),
      byKind: byKind(found),
      byStatus: countBy(
        STATUSES,
        judged.map(({ status }) => status),
      ),
    }),
    recurring: recurring(found),
    late: Object.freeze(late),
  };
};

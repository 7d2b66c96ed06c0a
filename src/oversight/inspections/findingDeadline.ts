import { certaintyOf, requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import type { Deadline } from "../../deadline/index.js";
import type { IsoDate } from "../../time/index.js";
import { oneOf, requireKind, requireOptional, requireOrder } from "../check.js";
import { countedFrom } from "../countedFrom.js";
import { calendarNeeded, noRemediation, noRemediationLimit, twoDeadlines } from "../errors.js";
import type { FindingDeadline, FindingOptions, InspectionFinding, Remediation, Severity } from "./model.js";

/** From the lightest on. */
export const SEVERITIES: readonly Severity[] = ["minor", "major", "serious"];

const checkRemediation = (finding: string, remediation: Remediation): void => {
  requireKind("finding.remediation", remediation, "an-object");
  const { document, issuedOn, responsible, limit, extensions, dueOn, reportedOn, verifiedOn } = remediation;
  requireKind("remediation.document", document, "a-text");
  requireKind("remediation.responsible", responsible, "a-text");
  requireKind("remediation.issuedOn", issuedOn, "a-date");
  requireOptional("remediation.dueOn", dueOn, "a-date");
  requireOptional("remediation.reportedOn", reportedOn, "a-date");
  requireOptional("remediation.verifiedOn", verifiedOn, "a-date");
  requireOrder(finding, ["issuedOn", issuedOn], ["dueOn", dueOn]);
  requireOrder(finding, ["issuedOn", issuedOn], ["reportedOn", reportedOn]);
  requireOrder(finding, ["issuedOn", issuedOn], ["verifiedOn", verifiedOn]);
  requireOrder(finding, ["reportedOn", reportedOn], ["verifiedOn", verifiedOn]);
  if (dueOn && (limit !== undefined || extensions !== undefined)) throw twoDeadlines({ finding });
};

/** Refuses what is no finding. */
export const requireFinding = (finding: InspectionFinding): void => {
  const { id, kind, severity, remediation } = requireKind("finding", finding, "an-object");
  requireKind("finding.id", id, "a-text");
  requireKind("finding.kind", kind, "a-text");
  oneOf("finding.severity", severity, SEVERITIES);
  if (remediation) checkRemediation(id, remediation);
};

/** The limits by severity, if they are given at all. */
export const limitsOf = ({ limits }: FindingOptions = {}): NonNullable<FindingOptions["limits"]> =>
  limits === undefined ? {} : requireKind("options.limits", limits, "an-object");

/** By when a checked finding is to be put right; the calendar is needed only where a limit must be counted. */
export const dueDateOf = (
  { id, severity }: InspectionFinding,
  { issuedOn, dueOn, limit, extensions }: Remediation,
  limits: NonNullable<FindingOptions["limits"]>,
  calendar: WorkingCalendar | undefined,
): { readonly dueDate: IsoDate; readonly deadline: Deadline | null } => {
  if (dueOn) return { dueDate: dueOn, deadline: null };
  const counted = limit ?? limits[severity];
  if (counted === undefined) throw noRemediationLimit({ finding: id, severity });
  if (calendar === undefined) throw calendarNeeded({ finding: id });
  return countedFrom({ receivedAt: issuedOn, limit: counted, extensions }, calendar);
};

/**
 * By when a finding is to be put right: the day that the remediation document states, or else its limit, or else the
 * limit of its severity, counted from the day of the document by `computeDeadline`.
 *
 * @param options - `limits` by severity for remediations that state none; there is no default, because no act was
 * found that sets them
 * @throws MotcuaError `oversight/no-remediation`, `oversight/no-remediation-limit`, `oversight/two-deadlines`,
 * `oversight/out-of-order`, `oversight/invalid-argument`, `oversight/unknown-choice`, `calendar/not-a-calendar`, and
 * what `computeDeadline` throws
 * @example
 * ```ts
 * import { findingDeadline } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const finding = {
 *   id: "1",
 *   kind: "budget-not-disclosed",
 *   severity: "major",
 *   remediation: {
 *     document: "389/UBND-HC",
 *     issuedOn: "2022-03-25",
 *     responsible: "UBND xã A",
 *     limit: { amount: 10, unit: "working-day" },
 *   },
 * } as const;
 * findingDeadline(finding, vietnamCalendar).dueDate; // => "2022-04-08"
 * ```
 */
export const findingDeadline = (
  finding: InspectionFinding,
  calendar: WorkingCalendar,
  options?: FindingOptions,
): FindingDeadline => {
  requireCalendar(calendar);
  requireFinding(finding);
  const { id, remediation } = finding;
  if (!remediation) throw noRemediation({ finding: id });
  const { dueDate, deadline } = dueDateOf(finding, remediation, limitsOf(options), calendar);
  return Object.freeze({ dueDate, deadline, certainty: deadline?.certainty ?? certaintyOf(dueDate, calendar) });
};

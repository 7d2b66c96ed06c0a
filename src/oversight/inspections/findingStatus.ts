import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { fromEpochDay, type IsoDate, type Moment, toLocalDay } from "../../time/index.js";
import { knownOn } from "../check.js";
import { dueDateOf, limitsOf, requireFinding } from "./findingDeadline.js";
import type { FindingOptions, FindingStatus, InspectionFinding } from "./model.js";

/** How a finding stands, with the days behind it. */
export interface JudgedFinding {
  readonly status: FindingStatus;
  /** `null` where nothing was ordered. */
  readonly dueDate: IsoDate | null;
  /** When it was put right; `null` while it is not. */
  readonly on: IsoDate | null;
}

/** How a checked finding stands on a day. */
export const judgeFinding = (
  finding: InspectionFinding,
  asOf: IsoDate,
  limits: NonNullable<FindingOptions["limits"]>,
  calendar: WorkingCalendar | undefined,
): JudgedFinding => {
  const { remediation } = finding;
  if (!remediation || remediation.issuedOn > asOf) return { status: "no-remediation", dueDate: null, on: null };
  const { dueDate } = dueDateOf(finding, remediation, limits, calendar);
  const reportedOn = knownOn(remediation.reportedOn, asOf);
  const verifiedOn = knownOn(remediation.verifiedOn, asOf);
  const on = reportedOn ?? verifiedOn;
  if (on === null) return { status: asOf > dueDate ? "overdue" : "open", dueDate, on };
  const stage = verifiedOn === null ? "reported" : "verified";
  return { status: on > dueDate ? `${stage}-late` : stage, dueDate, on };
};

/**
 * How a finding stands on a day. It was put right in time where the responsible unit reported so by its due date (or,
 * where it did not report, where somebody had checked it by then); what happened after `asOf` is not known yet.
 *
 * @param options - limits by severity, as in {@link findingDeadline}
 * @throws MotcuaError what {@link findingDeadline} throws, but not `oversight/no-remediation`; `time/invalid-date`,
 * `time/invalid-date-time`
 * @example
 * ```ts
 * import { findingStatus } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const finding = {
 *   id: "1",
 *   kind: "no-initiative",
 *   severity: "minor",
 *   remediation: {
 *     document: "389/UBND-HC",
 *     issuedOn: "2022-03-25",
 *     responsible: "UBND xã A",
 *     dueOn: "2022-04-29",
 *     reportedOn: "2022-05-04",
 *   },
 * } as const;
 * findingStatus(finding, "2022-04-29", vietnamCalendar); // => "open"
 * findingStatus(finding, "2022-05-03", vietnamCalendar); // => "overdue"
 * findingStatus(finding, "2022-05-31", vietnamCalendar); // => "reported-late"
 * ```
 */
export const findingStatus = (
  finding: InspectionFinding,
  asOf: Moment,
  calendar: WorkingCalendar,
  options?: FindingOptions,
): FindingStatus => {
  requireCalendar(calendar);
  requireFinding(finding);
  const today = fromEpochDay(toLocalDay(asOf, calendar.timeZone));
  return judgeFinding(finding, today, limitsOf(options), calendar).status;
};

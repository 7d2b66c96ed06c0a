import type { LegalReference } from "../../law/index.js";
import type { IsoDate } from "../../time/index.js";
import type { ObligationState, OversightFigure, OversightFinding, OversightShare, TargetComparison } from "../model.js";

/** A plan of administrative reform (kế hoạch cải cách hành chính). */
export interface ReformPlan {
  /** Identifies it. */
  readonly id: string;
  /** The unit that issues it. */
  readonly unit: string;
  /** What it is for: `"2026"`, `"2026-Q1"`. */
  readonly period: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** When it was issued; absent or `null` while it is not. */
  readonly issuedOn?: IsoDate | null | undefined;
  /** By when it is to be issued, as the superior says; no act was found that sets a date. */
  readonly issueBy?: IsoDate | null | undefined;
  /** What is to be done. */
  readonly tasks: readonly PlanTask[];
  /** What is to be reached; `checkTargets` checks it. */
  readonly targets?: readonly Target[] | undefined;
}

/** A task of a plan (nhiệm vụ). */
export interface PlanTask {
  /** Identifies it within its plan. */
  readonly id: string;
  /** What is to be done. */
  readonly title?: string | undefined;
  /** The unit or person that does it. */
  readonly responsible: string;
  /** The last day on which it is in time. */
  readonly dueOn: IsoDate;
  /** When it was done; absent or `null` while it is not. */
  readonly doneOn?: IsoDate | null | undefined;
  /** Whether it was dropped: then it is neither open nor late. */
  readonly cancelled?: boolean | undefined;
  /** Papers that prove it (tài liệu kiểm chứng), by title or reference. */
  readonly evidence?: readonly string[] | undefined;
}

/** A target (chỉ tiêu): an indicator that is to reach a value. */
export interface Target {
  /** Identifies it. */
  readonly id: string;
  /** What is measured. */
  readonly indicator: string;
  /** In what the value is stated; `"%"` has a meaning: a fraction is held against the value in per cent. */
  readonly unit?: string | undefined;
  /** To which level it applies: `"commune"`. */
  readonly level?: string | undefined;
  /** To which period it applies. */
  readonly period?: string | undefined;
  /** How it is compared. */
  readonly comparison: TargetComparison;
  /** What is to be reached, in `unit`; a share without unit from 0 to 1. */
  readonly value: number;
  /** Where it comes from. */
  readonly source?: LegalReference | undefined;
}

/** What was observed: a number in the target's unit, or a fraction of counts, or `null` where nothing was. */
export type TargetObservation = number | { readonly numerator: number; readonly denominator: number } | null;

/** A target held against what was observed. */
export interface TargetCheck {
  /** Its id. */
  readonly target: string;
  /** `no-data` where nothing was observed, also for 0 out of 0. */
  readonly status: "met" | "not-met" | "no-data";
  /** What was observed, in the target's unit; `null` without data. */
  readonly observed: OversightFigure | null;
  /** How far beyond the target, in its unit; negative short of it; under `equal` minus how far off. `null` without data. */
  readonly distance: OversightFigure | null;
  /**
   * How many more of the cases counted in the denominator would have had to count in the numerator for the target to be
   * met; 0 where it is. `null` without a fraction of whole counts, where less is better, or where all cases would not do.
   */
  readonly casesMissing: number | null;
  /** What is wrong, where it is not met. */
  readonly finding: OversightFinding | null;
}

/** Many targets held against what was observed. */
export interface TargetChecks {
  /** One a target, in their order. */
  readonly checks: readonly TargetCheck[];
  /** How many are met. */
  readonly met: number;
  /** How many are not. */
  readonly notMet: number;
  /** For how many nothing was observed. */
  readonly noData: number;
}

/** How many tasks stand how; they add up to the total. */
export interface TaskCounts {
  /** Done in time. */
  readonly done: number;
  /** Done after the due date. */
  readonly doneLate: number;
  /** Not done, and the due date is not over. */
  readonly open: number;
  /** Not done, and it is. */
  readonly overdue: number;
  /** Dropped. */
  readonly cancelled: number;
  /** All tasks. */
  readonly total: number;
  /** Done, in time or late, of those that were not cancelled. */
  readonly completed: OversightShare;
}

/** How the issue of a plan stands. */
export interface PlanIssue {
  /** `null` where nobody said by when. */
  readonly state: ObligationState | null;
  /** Working days after the date by which it was to be issued, up to its issue or `asOf`; 0 in time, `null` without a date. */
  readonly workingDaysLate: number | null;
}

/** How a plan stands on a day. */
export interface PlanProgress {
  /** The plan's id. */
  readonly plan: string;
  /** The unit that issues it. */
  readonly unit: string;
  /** The day asked about. */
  readonly asOf: IsoDate;
  /** Whether the plan itself came in time. */
  readonly issue: PlanIssue;
  /** All its tasks. */
  readonly tasks: TaskCounts;
  /** The same by who does them, in order of appearance. */
  readonly byResponsible: readonly (TaskCounts & { readonly responsible: string })[];
  /** What was late, or is: the plan itself, then its tasks. */
  readonly findings: readonly OversightFinding[];
}

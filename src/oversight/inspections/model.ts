import type { DayCertainty } from "../../calendar/index.js";
import type { Deadline, Extension, TimeLimit } from "../../deadline/index.js";
import type { DateRange, IsoDate, Moment } from "../../time/index.js";
import type { OversightFinding, OversightShare } from "../model.js";

/** How grave a finding is; the three names are this library's, no act was found that has them. */
export type Severity = "minor" | "major" | "serious";

/** An inspection (cuộc kiểm tra) of one unit. */
export interface Inspection {
  /** Identifies it. */
  readonly id: string;
  /** The unit inspected. */
  readonly unit: string;
  /** What kind of unit it is: `"commune"`, `"agency"`. */
  readonly unitKind?: string | undefined;
  /** The day on which it took place. */
  readonly on: IsoDate;
  /** The inspection team (đoàn kiểm tra). */
  readonly team?: string | undefined;
  /** What it looked at. */
  readonly topics?: readonly string[] | undefined;
  /** What it found. */
  readonly findings: readonly InspectionFinding[];
}

/** A shortcoming that an inspection found (tồn tại, hạn chế). */
export interface InspectionFinding {
  /** Identifies it within its inspection. */
  readonly id: string;
  /** What kind: `"plan-late"`, `"no-initiative"`, `"online-below-target"`, `"budget-not-disclosed"`, or a name of yours. */
  readonly kind: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** In words. */
  readonly description?: string | undefined;
  /** What was ordered about it; absent or `null` where nothing was. */
  readonly remediation?: Remediation | null | undefined;
}

/** What was ordered about a finding (khắc phục), and what became of it. Its end is stated once: `dueOn`, or a limit. */
export interface Remediation {
  /** The document that orders it (công văn), with its number. */
  readonly document: string;
  /** The day of the document. */
  readonly issuedOn: IsoDate;
  /** The unit that is to put it right. */
  readonly responsible: string;
  /** How long it may take, counted from `issuedOn`. */
  readonly limit?: TimeLimit | undefined;
  /** More time granted to a limit, in order. */
  readonly extensions?: readonly Extension[] | undefined;
  /** The day by which the document says it is due. */
  readonly dueOn?: IsoDate | undefined;
  /** When the unit reported it put right; absent or `null` while it has not. */
  readonly reportedOn?: IsoDate | null | undefined;
  /** When somebody checked that it is; absent or `null` while nobody has. */
  readonly verifiedOn?: IsoDate | null | undefined;
  /** Who checked. */
  readonly verifiedBy?: string | undefined;
}

/** Limits for remediations that state none, by severity. There is no default: no act was found that sets them. */
export interface FindingOptions {
  /** How long a remediation may take. */
  readonly limits?: { readonly [Name in Severity]?: TimeLimit | undefined } | undefined;
}

/** By when a finding is to be put right. */
export interface FindingDeadline {
  /** The last day in time. */
  readonly dueDate: IsoDate;
  /** How that day was counted, for `explainDeadline`; `null` where the document states it. */
  readonly deadline: Deadline | null;
  /** Whether the calendar is announced up to that day. */
  readonly certainty: DayCertainty;
}

/**
 * How a finding stands: nothing was ordered · the limit runs · reported as put right, in time or late · checked, where it
 * had been put right in time or late · not put right, and the limit is over.
 */
export type FindingStatus =
  | "no-remediation"
  | "open"
  | "reported"
  | "reported-late"
  | "verified"
  | "verified-late"
  | "overdue";

/** A unit that may be inspected. */
export interface InspectedUnit {
  /** Its name, as inspections have it. */
  readonly unit: string;
  /** What kind it is. */
  readonly kind?: string | undefined;
}

/** What a summary of inspections is about. */
export interface InspectionOptions extends FindingOptions {
  /** The day asked about; what happened later is not known yet. */
  readonly asOf: Moment;
  /** Which inspections, both ends included; absent: all that are given. */
  readonly period?: DateRange | undefined;
  /** All units that are to be inspected; absent: no coverage is computed. */
  readonly units?: Iterable<InspectedUnit> | undefined;
}

/** The inspections of one quarter of the calendar year. */
export interface InspectionQuarter {
  /** Year. */
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** How many took place. */
  readonly inspections: number;
  /** How many units were inspected. */
  readonly units: number;
  /** How many findings they made. */
  readonly findings: number;
}

/** How many units of a kind were inspected. */
export interface InspectionCoverage {
  /** How many units were inspected; of those listed, where there is a list. */
  readonly inspected: number;
  /** How many are listed; `null` without a list. */
  readonly total: number | null;
  /** Inspected of all listed; `null` without a list. */
  readonly coverage: OversightShare | null;
}

/** What inspections came to. */
export interface InspectionSummary {
  /** How many took place in the period and up to the day asked about. */
  readonly inspections: number;
  /** How many of those given did not. */
  readonly outside: number;
  /** Every quarter of the period (else from the first inspection to the last) up to the day asked about, also without one. */
  readonly byQuarter: readonly InspectionQuarter[];
  /** Coverage of units. */
  readonly units: InspectionCoverage;
  /** Coverage by kind of unit, in order of appearance; `null` is no stated kind. */
  readonly byKind: readonly (InspectionCoverage & { readonly kind: string | null })[];
  /** Units of the list that were not inspected. */
  readonly notInspected: readonly string[];
  /** Units that were inspected and are not in the list; empty without a list. */
  readonly unlisted: readonly string[];
  /** Units that were inspected more than once. */
  readonly repeated: readonly { readonly unit: string; readonly inspections: number }[];
  /** What was found. */
  readonly findings: {
    /** How many. */
    readonly total: number;
    /** By severity. */
    readonly bySeverity: Readonly<Record<Severity, number>>;
    /** By kind, the most frequent first: how many, at how many units. */
    readonly byKind: readonly { readonly kind: string; readonly findings: number; readonly units: number }[];
    /** By how they stand. */
    readonly byStatus: Readonly<Record<FindingStatus, number>>;
  };
  /** What was found at one unit in more than one inspection (tái diễn). */
  readonly recurring: readonly { readonly unit: string; readonly kind: string; readonly inspections: number }[];
  /** What was put right late, or is overdue. */
  readonly late: readonly OversightFinding[];
}

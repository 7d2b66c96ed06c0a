import type { Allocation, ReportPeriodRequest, SettledTallyOptions } from "../model.js";
import type { FormDefinition, FormRows, ReportFinding, ReportLine } from "./model.js";

/** Columns (3) to (13) of form II.06 (biểu II.06), counts of dossiers. */
export interface ReportII06Cells {
  /** (3) Received, total. */
  readonly receivedTotal: number;
  /** (4) Received in the period, online. */
  readonly receivedOnline: number;
  /** (5) Received in the period, at the counter or by public post. */
  readonly receivedCounterOrPost: number;
  /** (6) Carried over from the period before. */
  readonly carriedOver: number;
  /** (7) Resolved, total. */
  readonly resolvedTotal: number;
  /** (8) Resolved before the due date. */
  readonly resolvedEarly: number;
  /** (9) Resolved on the due date. */
  readonly resolvedOnTime: number;
  /** (10) Resolved after the due date. */
  readonly resolvedLate: number;
  /** (11) Pending, total. */
  readonly pendingTotal: number;
  /** (12) Pending, the due date has not passed. */
  readonly pendingWithinTime: number;
  /** (13) Pending, the due date has passed. */
  readonly pendingOverdue: number;
}

/** One line of form II.06. */
export interface ReportII06Row extends ReportII06Cells {
  /** (1) Number of the line, from 1. */
  readonly no: number;
  /** (2) Field or kind of work (lĩnh vực, công việc giải quyết). */
  readonly field: string;
}

/**
 * Form II.06 on the handling of procedures (tình hình, kết quả giải quyết TTHC). The columns are known from local reports
 * under Circulars 02/2017/TT-VPCP and 01/2020/TT-VPCP; the circulars themselves were not read.
 */
export interface ReportII06 {
  /** How the tallies behind it were made; `null` where there were none. */
  readonly options: SettledTallyOptions | null;
  /** One line a field. */
  readonly rows: readonly ReportII06Row[];
  /** The total row (tổng cộng). */
  readonly total: ReportII06Cells;
}

/** Cells of a report as somebody states them; any may be missing. */
export type StatedReportII06Cells = { readonly [Name in keyof ReportII06Cells]?: number | null | undefined };

/** A line of a report as somebody states it. */
export interface StatedReportII06Row extends StatedReportII06Cells {
  /** (2) Field or kind of work; findings carry it. */
  readonly field?: string | null | undefined;
}

/** A form II.06 as somebody states it; what is missing is not checked. */
export interface StatedReportII06 {
  /** Which days it covers, as reports of this library say; only `checkCarryOver` looks at it. */
  readonly options?: Pick<SettledTallyOptions, "period"> | null | undefined;
  /** The lines, in order. */
  readonly rows: readonly StatedReportII06Row[];
  /** The total row. */
  readonly total?: StatedReportII06Cells | null | undefined;
}

/** A report was made. */
export interface ReportII06Made {
  /** It reconciles. */
  readonly ok: true;
  /** The form. */
  readonly report: ReportII06;
}

/** No report was made. */
export interface ReportII06Refused {
  /** It would not reconcile. */
  readonly ok: false;
  /** Everything that stands against it; at least one. */
  readonly findings: readonly ReportFinding[];
}

/** A report that reconciles, or why there is none. */
export type ReportII06Result = ReportII06Made | ReportII06Refused;

/**
 * The variants of form II.06. They share their columns; which agency fills in which letter stands in Circulars
 * 02/2017/TT-VPCP and 01/2020/TT-VPCP, which were not read.
 */
export type FormII06Variant = "a" | "b" | "c" | "d" | "đ";

/** How an official form II.06 is made. */
export interface FormII06Options {
  /** Its letter; `a` (the agency that handles procedures itself) unless told. */
  readonly variant?: FormII06Variant | undefined;
  /**
   * Which periods it may cover: those of the reporting decree (`day-15`, default), of the portal (`calendar`), or `any`.
   */
  readonly periods?: ReportPeriodRequest["calendar"] | "any" | undefined;
  /** How the tallies must have allocated the waiting and the withdrawn; any way unless told. */
  readonly allocation?: Allocation | undefined;
}

/** An official form II.06. */
export interface FormII06Made {
  /** It reconciles. */
  readonly ok: true;
  /** The form. */
  readonly form: FormDefinition;
  /** What it reports. */
  readonly report: ReportII06;
  /** Which report it is; `null` where any period may be covered and this is none. */
  readonly period: ReportPeriodRequest | null;
  /** Whether the period was not over when the records were known: its figures may change. */
  readonly provisional: boolean;
  /** The form as a table. */
  readonly rows: FormRows;
}

/** A change of one cell that would make a report add up, or better. */
export interface ReportRepair extends ReportLine {
  /** Number of the form's column. */
  readonly column: number;
  /** What stands there; `null`: nothing, or no number of dossiers. */
  readonly stated: number | null;
  /** What would have to stand there. */
  readonly repaired: number;
  /** How many findings it clears. */
  readonly clears: number;
  /** Whether the line, or of the total row every sum in that cell's reach, then adds up. */
  readonly complete: boolean;
}

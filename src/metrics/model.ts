import type { TimeLimit } from "../deadline/index.js";
import type { InterruptionKind, NationalStatus } from "../dossier/index.js";
import type { Channel } from "../procedure/index.js";
import type { DateRange, IsoDate, IsoDateTime } from "../time/index.js";

/** A time in which the clock of a dossier stood still, as an extract tells it. */
export interface RecordPause {
  /** Why: a supplement, a financial obligation or a stop. */
  readonly kind: InterruptionKind;
  /** When it was asked for, or stopped. */
  readonly from: IsoDate | IsoDateTime;
  /** When it was supplied, paid or resumed; `null` or absent while it lasts. */
  readonly to?: IsoDate | IsoDateTime | null | undefined;
}

/** One dossier (hồ sơ) as the reports see it: a row of an extract, made by `recordOfDossier` or by another system. */
export interface DossierRecord {
  /** Dossier code (mã hồ sơ); errors name the record by it. */
  readonly code: string;
  /** Where the dossier stood when the extract was made. */
  readonly status: NationalStatus;
  /** How it was submitted. */
  readonly channel: Channel;
  /** When it was accepted (ngày tiếp nhận); `null` where the extract does not tell. */
  readonly receivedAt: IsoDate | IsoDateTime | null;
  /** The due date in force (ngày hẹn trả), after pauses and extensions; `null` or absent where there is none. */
  readonly dueAt?: IsoDate | IsoDateTime | null | undefined;
  /** When processing ended (đã xử lý xong, withdrawn or finally stopped); `null` or absent while it goes on. */
  readonly finishedAt?: IsoDate | IsoDateTime | null | undefined;
  /** When the result was handed over (đã trả kết quả). The applicant may come late: nothing is judged by it. */
  readonly returnedAt?: IsoDate | IsoDateTime | null | undefined;
  /** Field (lĩnh vực) of the procedure; `null` or absent where the extract does not tell. */
  readonly field?: string | null | undefined;
  /** The agency that handles it; `null` or absent where the extract does not tell. */
  readonly agency?: string | null | undefined;
  /** Procedure code (mã TTHC); `null` or absent where the extract does not tell. */
  readonly procedureCode?: string | null | undefined;
  /** The times in which the clock stood still; tallies do not read them, durations and Decision 766 do. */
  readonly pauses?: readonly RecordPause[] | undefined;
  /** How many times a supplement was asked for; as many as there are pauses of that kind unless told. */
  readonly supplements?: number | undefined;
  /** The processing limit of the procedure (thời hạn giải quyết), for dossiers without a due date. */
  readonly limit?: TimeLimit | null | undefined;
}

/**
 * Which dossiers a tally is about. `handled`: received in the period or carried over into it; `received`: received in the
 * period; `resolved`: finished in the period. Both ends of the period belong to it.
 */
export type Cohort = "handled" | "received" | "resolved";

/**
 * How the end of a dossier is held against its due date. `date`: calendar dates, as the national software does. `instant`:
 * date-times; where one of the two is a date only, their dates, so that a due date without time of day lasts to the end of its day.
 */
export type CompareBy = "date" | "instant";

/**
 * Where the dossiers go that were neither finished nor simply go on: supplement or financial obligation requested, withdrawn, stopped.
 * No act that was read says so.
 *
 * - `by-due-date`: no status is favoured. A dossier with `finishedAt` is early, on time or late, one without is pending,
 *   within time or overdue, by its due date.
 * - `local-practice`: as local reports were seen to count: a withdrawn dossier (rút hồ sơ) is on time, and one that waits
 *   for a supplement (yêu cầu bổ sung) is within time, whatever their due dates. The other two statuses go by due date,
 *   since the reports do not tell.
 */
export type Allocation = "by-due-date" | "local-practice";

/** What a tally is made of and how it judges. */
export interface TallyOptions {
  /** The reporting period (kỳ báo cáo), local days of Viet Nam; see `reportPeriod`. */
  readonly period: DateRange;
  /** Until when the records are known; pending dossiers are judged then or at the end of the period, whichever is earlier. */
  readonly asOf: IsoDate | IsoDateTime;
  /** Which dossiers; `handled` unless told. */
  readonly cohort?: Cohort | undefined;
  /** How due dates are compared; `date` unless told. */
  readonly compareBy?: CompareBy | undefined;
  /** Where the waiting, withdrawn and stopped go; `by-due-date` unless told. */
  readonly allocation?: Allocation | undefined;
}

/** {@link TallyOptions} with every default filled in. */
export interface SettledTallyOptions {
  /** The reporting period. */
  readonly period: DateRange;
  /** Until when the records are known. */
  readonly asOf: IsoDate | IsoDateTime;
  /** Which dossiers. */
  readonly cohort: Cohort;
  /** How due dates are compared. */
  readonly compareBy: CompareBy;
  /** Where the waiting, withdrawn and stopped go. */
  readonly allocation: Allocation;
}

/** Dossiers of the cohort by how they came in (tiếp nhận). */
export interface ReceivedCounts {
  /** Received in the period, online (trực tuyến). */
  readonly online: number;
  /** Received in the period, at the counter or by public post (trực tiếp hoặc bưu chính). */
  readonly counterOrPost: number;
  /** Received before the period and not finished before it (từ kỳ trước chuyển qua). */
  readonly carriedOver: number;
  /** Sum of the three. */
  readonly total: number;
}

/** Dossiers with a due date that were finished (đã giải quyết). */
export interface ResolvedCounts {
  /** Finished before the due date (trước hạn). */
  readonly early: number;
  /** Finished on the due date (đúng hạn). */
  readonly onTime: number;
  /** Finished after the due date (quá hạn). */
  readonly late: number;
  /** Sum of the three. */
  readonly total: number;
}

/** Dossiers with a due date that were not finished (đang giải quyết). */
export interface PendingCounts {
  /** The due date has not passed (trong hạn). */
  readonly withinTime: number;
  /** The due date has passed (quá hạn). */
  readonly overdue: number;
  /** Sum of the two. */
  readonly total: number;
}

/** Records that are not of the cohort, each counted once, under the first reason that holds in this order. */
export interface ExcludedCounts {
  /** Status `registered`: not accepted yet. */
  readonly notYetAccepted: number;
  /** Status `rejected-at-reception`: never accepted. */
  readonly rejectedAtReception: number;
  /** Accepted, but the day is not known. */
  readonly noReceiptDate: number;
  /** Status `processed`, `result-returned` or `withdrawn`, but the day on which processing ended is not known. */
  readonly noFinishDate: number;
  /** Finished before it was received: one of the dates is wrong. */
  readonly finishedBeforeReceived: number;
  /** Sound, but not of this cohort in this period. */
  readonly outsidePeriod: number;
  /** Sum of all reasons. */
  readonly total: number;
}

/**
 * Counts of dossiers that can be stored, sent and added up over units: `received.total = resolved.total + pending.total + noDueDate`, and
 * `received.total + excluded.total` is the number of records.
 */
export interface Tally {
  /** Of this form. */
  readonly version: 1;
  /** How it was made; `null` in the tally of nothing, which merges with any. */
  readonly options: SettledTallyOptions | null;
  /** How the dossiers came in. */
  readonly received: ReceivedCounts;
  /** Those finished, held against their due dates. */
  readonly resolved: ResolvedCounts;
  /** Those not finished, held against their due dates. */
  readonly pending: PendingCounts;
  /** Those without a due date, finished or not: never counted as on time. */
  readonly noDueDate: number;
  /** Records that were left out, by reason. */
  readonly excluded: ExcludedCounts;
}

/** The total of a group as it was published. */
export interface StatedTotal {
  /** Checked against the sum where it is given. */
  readonly total?: number | undefined;
}

/** Counts of a group, whose total may be left out. */
export type PublishedGroup<Group> = Omit<Group, "total"> & StatedTotal;

/** Counts that were published by others; totals may be given, and are then checked. */
export interface PublishedCounts {
  /** How the dossiers came in. */
  readonly received: PublishedGroup<ReceivedCounts>;
  /** Those finished. */
  readonly resolved: PublishedGroup<ResolvedCounts>;
  /** Those not finished. */
  readonly pending: PublishedGroup<PendingCounts>;
  /** Those without a due date; 0 unless told. */
  readonly noDueDate?: number | undefined;
}

/**
 * What an on-time rate is a share of. Four definitions are in use, and they differ:
 *
 * - `resolved`: (early + on time) / resolved, as reports print it; what is pending does not show.
 * - `received`: (early + on time) / received, Decree 61/2018/ND-CP art. 30(2)(c).
 * - `qd766`: (early + on time + pending within time) / (received - without due date), as the national portal's service index
 *   (Decision 766/QD-TTg) was seen to count.
 * - `strict`: (early + on time) / (resolved + pending overdue): what is overdue counts although it is not finished.
 */
export type OnTimeBasis = "resolved" | "received" | "qd766" | "strict";

/** A confidence interval of a share. */
export interface Interval {
  /** From 0 to 1. */
  readonly low: number;
  /** From 0 to 1, not below `low`. */
  readonly high: number;
  /** The confidence level, from 0 to 1. */
  readonly level: number;
}

/** A share with what it was made of: never a bare number. */
export interface Rate<Basis extends string = string> {
  /** What the share is a share of. */
  readonly basis: Basis;
  /** Whole number, not above the denominator. */
  readonly numerator: number;
  /** Whole number; 0 where there was nothing to judge. */
  readonly denominator: number;
  /** From 0 to 1; `null` when the denominator is 0. */
  readonly value: number | null;
  /**
   * Per cent with two decimals, half-up: `"93.44 %"`. `"100.00 %"` and `"0.00 %"` are printed only when they are exact,
   * otherwise `"99.99 %"` and `"0.01 %"`; `"–"` when the denominator is 0.
   */
  readonly printed: string;
  /** Wilson score interval at 95 %, for readers who take the dossiers as a sample; `null` when the denominator is 0. */
  readonly interval: Interval | null;
}

/** Which report a period is for. */
export interface ReportPeriodRequest {
  /** What the report covers; `half-year` is the report of 6 months, `nine-months` begins with the year. */
  readonly kind: "month" | "quarter" | "half-year" | "nine-months" | "year";
  /** The year of the report, 1 to 9998. */
  readonly year: number;
  /** Which of the year's, from 1: needed for months and quarters; 1 unless told for the others. */
  readonly index?: number | undefined;
  /**
   * `day-15`: from the 15th of the month before to the 14th of the last month, as the government's reporting decree
   * (Decree 09/2019/ND-CP art. 12, read through circulars that repeat it); `calendar`: the national portal's calendar periods.
   */
  readonly calendar: "day-15" | "calendar";
}

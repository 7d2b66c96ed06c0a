import type { NationalStatus } from "../../dossier/index.js";
import type { Channel } from "../../procedure/index.js";
import type { IsoDate, IsoDateTime } from "../../time/index.js";
import type {
  Allocation,
  CompareBy,
  ReceivedCounts,
  ReportFinding,
  ReportII06,
  ReportLine,
  ReportPeriodRequest,
  Tally,
} from "../model.js";
import type { CountedMember } from "../rates/model.js";

/** A column of a form. */
export interface FormColumn {
  /** Its number on the form. */
  readonly no: number;
  /** The property of a line that stands in it. */
  readonly name: string;
  /** Its heading, in Vietnamese as on the form; a group and its column parted by " - ". */
  readonly title: string;
}

/** What must add up on every line of a form. */
export interface FormIdentity {
  /** The column that is a total, by name. */
  readonly total: string;
  /** The columns of which it is the sum. */
  readonly parts: readonly string[];
}

/** A form (biểu mẫu) as data: its columns and what must add up. */
export interface FormDefinition {
  /** Its number: `"II.06a/VPCP/KSTT"`; a name where it has none. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Its columns, in order. */
  readonly columns: readonly FormColumn[];
  /** What must add up. */
  readonly identities: readonly FormIdentity[];
}

/** A cell of a table. */
export type FormCell = string | number | null;

/** A form as a table: headings, column numbers, lines, and a total row where there is one. */
export type FormRows = readonly (readonly FormCell[])[];

/** Lines of a form, by the names of its columns. */
export interface FormLines {
  /** The lines, in order. */
  readonly rows: readonly object[];
  /** The total row; `null` or absent where there is none. */
  readonly total?: object | null | undefined;
}

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

/** What can be wrong with a form beside its sums, by code. */
export interface FormFindingFacts {
  /** The period is none for which the form is made. */
  "metrics/unusual-period": {
    /** First day. */
    readonly from: IsoDate;
    /** Last day. */
    readonly to: IsoDate;
    /** The calendar in which it should be a reporting period. */
    readonly calendar: ReportPeriodRequest["calendar"];
  };
  /** The waiting and the withdrawn were allocated in another way. */
  "metrics/other-allocation": {
    /** As asked for. */
    readonly expected: Allocation;
    /** As the tallies were made. */
    readonly actual: Allocation;
  };
  /** What was pending at the end of a period is not what was carried over into the next. */
  "metrics/carry-over-differs": ReportLine & {
    /** Column (11) of the earlier report. */
    readonly pending: number;
    /** Column (6) of the later one. */
    readonly carriedOver: number;
    /** Carried over minus pending. */
    readonly difference: number;
  };
}

/** One thing that is wrong with a form: in its sums, its period or its allocation. */
export type FormFinding =
  | ReportFinding
  | {
      [Code in keyof FormFindingFacts]: {
        /** What is wrong, as `metrics/what-is-wrong`. */
        readonly code: Code;
        /** Where, and by how much. */
        readonly facts: FormFindingFacts[Code];
      };
    }[keyof FormFindingFacts];

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

/** No form was made. */
export interface FormRefused {
  /** It would not be in order. */
  readonly ok: false;
  /** Everything that stands against it; at least one. */
  readonly findings: readonly FormFinding[];
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

/** Columns (3) to (14) of form II.07b, counts of procedures and of internal processes. */
export interface ReportII07bCells {
  /** (3) Procedures in the locality's competence, total. */
  readonly proceduresTotal: number;
  /** (4) Of provincial level. */
  readonly proceduresProvince: number;
  /** (5) Of district level; 0 since there are no districts (1 July 2025). */
  readonly proceduresDistrict: number;
  /** (6) Of communal level. */
  readonly proceduresCommune: number;
  /** (7) Procedures under the one-stop and inter-agency mechanism, total. */
  readonly oneStopTotal: number;
  /** (8) At one-stop shops of provincial level. */
  readonly oneStopProvince: number;
  /** (9) At one-stop shops of district level. */
  readonly oneStopDistrict: number;
  /** (10) At one-stop shops of communal level. */
  readonly oneStopCommune: number;
  /** (11) Internal processes issued for them, total. */
  readonly processesTotal: number;
  /** (12) Of provincial level. */
  readonly processesProvince: number;
  /** (13) Of district level. */
  readonly processesDistrict: number;
  /** (14) Of communal level. */
  readonly processesCommune: number;
}

/** A line of form II.07b as somebody states it; what is missing is not checked. */
export type StatedReportII07bRow = { readonly [Name in keyof ReportII07bCells]?: number | null | undefined } & {
  /** (2) The unit. */
  readonly unit?: string | null | undefined;
};

/** A form II.07b as somebody states it. */
export interface StatedReportII07b {
  /** The lines, in order. */
  readonly rows: readonly StatedReportII07bRow[];
  /** The total row. */
  readonly total?: Omit<StatedReportII07bRow, "unit"> | null | undefined;
}

/** One line of form II.07b. */
export interface ReportII07bRow extends ReportII07bCells {
  /** (1) Number of the line, from 1. */
  readonly no: number;
  /** (2) The unit. */
  readonly unit: string;
}

/** What is known of a unit for form II.07b: counts by level, from which the totals are made. */
export type UnitProcedures = Omit<
  ReportII07bCells,
  "proceduresTotal" | "oneStopTotal" | "processesTotal" | "proceduresDistrict" | "oneStopDistrict" | "processesDistrict"
> & {
  /** (2) The unit. */
  readonly unit: string;
  /** (5); 0 unless told. */
  readonly proceduresDistrict?: number | undefined;
  /** (9); 0 unless told. */
  readonly oneStopDistrict?: number | undefined;
  /** (13); 0 unless told. */
  readonly processesDistrict?: number | undefined;
  /** (7), where a procedure that is received at several levels counts once; the sum of the levels unless told. */
  readonly oneStopTotal?: number | undefined;
};

/** What (7) of form II.07b is: the sum of the levels, or the number of different procedures [unconfirmed]. */
export type OneStopTotal = "sum-of-levels" | "different-procedures";

/** Form II.07b on the number of procedures (tổng hợp số lượng TTHC). */
export interface ReportII07b {
  /** What (7) is. */
  readonly oneStopTotal: OneStopTotal;
  /** One line a unit. */
  readonly rows: readonly ReportII07bRow[];
  /** The total row. */
  readonly total: ReportII07bCells;
}

/** A form II.07b that adds up, or why there is none. */
export type ReportII07bResult =
  | {
      /** It adds up. */
      readonly ok: true;
      /** The form. */
      readonly report: ReportII07b;
      /** The form as a table. */
      readonly rows: FormRows;
    }
  | {
      /** It would not add up. */
      readonly ok: false;
      /** Everything that stands against it; at least one. */
      readonly findings: readonly ReportFinding[];
    };

/** Which day a daily list is of, and how it judges. */
export interface DailyListOptions {
  /** The day. */
  readonly on: IsoDate;
  /** How due dates are compared; `date` unless told. */
  readonly compareBy?: CompareBy | undefined;
  /** Where the waiting, withdrawn and stopped go; `by-due-date` unless told. */
  readonly allocation?: Allocation | undefined;
}

/** A dossier on the daily list. */
export interface DailyListRow {
  /** (1) Number of the line, from 1. */
  readonly no: number;
  /** (2) Dossier code. */
  readonly code: string;
  /** (3) Field; `null` where it is not known. */
  readonly field: string | null;
  /** (4) How it was submitted. */
  readonly channel: Channel;
  /** (5) When it was accepted. */
  readonly receivedAt: IsoDate | IsoDateTime;
  /** (6) The due date; `null` where there is none. */
  readonly dueAt: IsoDate | IsoDateTime | null;
  /** (7) When processing ended; `null` while it goes on at the end of the day. */
  readonly finishedAt: IsoDate | IsoDateTime | null;
  /** (8) Status. */
  readonly status: NationalStatus;
  /** (9) How it came into the day. */
  readonly received: Exclude<keyof ReceivedCounts, "total">;
  /** (10) How it stands at the end of the day. */
  readonly outcome: CountedMember["outcome"];
}

/** The one-stop shop's day: what it had in the morning, what came, what was done and what is left. */
export interface DailyList {
  /** The form. */
  readonly form: FormDefinition;
  /** The day. */
  readonly on: IsoDate;
  /** The day in counts: carried over into it and received on it, finished on it and open at its end. */
  readonly tally: Tally;
  /** Every dossier that was open in the morning or came in on the day. */
  readonly lines: readonly DailyListRow[];
  /** Codes of those due on the day and open at its end. */
  readonly dueAndOpen: readonly string[];
  /** Codes of those finished on the day or before whose results were not handed over by the end of the day. */
  readonly awaitingReturn: readonly string[];
  /** The list as a table. */
  readonly rows: FormRows;
}

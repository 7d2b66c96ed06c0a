import type { IsoDate } from "../../time/index.js";
import type { Allocation, ReportPeriodRequest } from "../model.js";

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

/** The line of a report that a finding is about. */
export interface ReportLine {
  /** Number of the line, from 1; `null` for the total row. */
  readonly no: number | null;
  /** Its field, in form II.07b its unit: column (2). `null` for the total row, or where the report gives none. */
  readonly field: string | null;
}

/** A total that differs from the sum of its parts. */
export interface SumBreach {
  /** Number of the form's column in which the total stands. */
  readonly column: number;
  /** What stands there. */
  readonly stated: number;
  /** What should stand there. */
  readonly sum: number;
  /** Stated minus sum. */
  readonly difference: number;
}

/** A total that differs from the sum of other columns on its line. */
export interface RowBreach extends ReportLine, SumBreach {
  /** Numbers of the columns that were added up. */
  readonly parts: readonly number[];
}

/** A cell that holds no count. */
export interface InvalidCell extends ReportLine {
  /** Number of the form's column. */
  readonly column: number;
  /** What stands there; what is neither text nor a finite number is stated as text. `null` where nothing does. */
  readonly value: number | string | null;
}

/** Dossiers for which the form has no column. */
export interface UndatedDossiers extends ReportLine {
  /** How many dossiers on the line have no due date. */
  readonly count: number;
}

/** What can be wrong with a form II.06, by code. */
export interface ReportFindingFacts {
  /** A total differs from the sum of its parts on the same line. */
  "metrics/row-does-not-add-up": RowBreach;
  /** A cell of the total row differs from the sum of the lines. */
  "metrics/total-row-does-not-add-up": SumBreach;
  /** A cell is no whole number from 0 up. */
  "metrics/invalid-cell": InvalidCell;
  /** Dossiers without a due date: the form has no column in which they could stand. */
  "metrics/no-due-date": UndatedDossiers;
}

/** One thing that is wrong with a form II.06: its code, which tells what facts it states. */
export type ReportFinding = {
  [Code in keyof ReportFindingFacts]: {
    /** What is wrong, as `metrics/what-is-wrong`. */
    readonly code: Code;
    /** Where, and by how much. */
    readonly facts: ReportFindingFacts[Code];
  };
}[keyof ReportFindingFacts];

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

/** No form was made. */
export interface FormRefused {
  /** It would not be in order. */
  readonly ok: false;
  /** Everything that stands against it; at least one. */
  readonly findings: readonly FormFinding[];
}

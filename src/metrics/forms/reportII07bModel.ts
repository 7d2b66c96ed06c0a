import type { FormDefinition, FormRows, ReportFinding } from "./model.js";

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
      /** The form, empty. */
      readonly form: FormDefinition;
      /** What it reports. */
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

import type { WorkingCalendar } from "../calendar/index.js";
import type { NationalStatus } from "../dossier/index.js";
import type { BacklogOptions, DurationOptions, TallyOptions } from "../metrics/index.js";
import type { Channel } from "../procedure/index.js";
import type { IsoDate } from "../time/index.js";

/** The database for which the text is written. */
export type SqlDialect = "duckdb" | "postgresql" | "clickhouse";

/** A table or view: its name, or the names that lead to it, `["warehouse", "dossier"]`. */
export type SqlTable = string | readonly string[];

/** A value that a column is held against. */
export type SqlValue = string | number | bigint | boolean | null;

/** A row as a driver gives it: column names and values. */
export type SqlRow = Readonly<Record<string, unknown>>;

/**
 * How the table writes days: `date` columns of type date; `day-number` whole numbers of days since 1970-01-01, as
 * `toEpochDay` gives them; `timestamp` columns of type timestamp without time zone, on Viet Nam's clock (in ClickHouse
 * `DateTime64` of the zone `Asia/Ho_Chi_Minh`), from which the day is cast row by row.
 */
export type SqlDates = "date" | "day-number" | "timestamp";

/** Which columns of the table hold what a `DossierRecord` holds. */
export interface DossierColumns {
  /** Dossier code (mã hồ sơ); only `classificationSql` needs it. */
  readonly code?: string | undefined;
  /** Status. */
  readonly status: string;
  /** How it was submitted. */
  readonly channel: string;
  /** The day, or with `timestamp` the moment, on which it was accepted (ngày tiếp nhận). */
  readonly receivedAt: string;
  /** The due date in force (ngày hẹn trả). */
  readonly dueAt: string;
  /** When processing ended (đã xử lý xong). */
  readonly finishedAt: string;
  /**
   * The moment of `receivedAt`, `NULL` where only the day is known: a timestamp beside a `date`, milliseconds since
   * 1970-01-01T00:00 of Viet Nam's clock, as `toLocalTime` gives them, beside a `day-number`. Only `compareBy: "instant"` looks at
   * it, and needs all three; `null` in place of a name says that the table knows only days of this one, and they are compared
   * as `tallyDossiers` compares dates without a time. Never beside a `timestamp`.
   */
  readonly receivedTime?: string | null | undefined;
  /** The moment of `dueAt`, likewise. */
  readonly dueTime?: string | null | undefined;
  /** The moment of `finishedAt`, likewise. */
  readonly finishedTime?: string | null | undefined;
}

/** Which dossiers stand where, and how they are written. */
export interface DossierSource {
  /** The database for which the text is written. */
  readonly dialect: SqlDialect;
  /** The table or view of dossiers, one a row. */
  readonly table: SqlTable;
  /** Which columns hold what. */
  readonly columns: DossierColumns;
  /** How the table writes days; `date` unless told. */
  readonly dates?: SqlDates | undefined;
  /**
   * How the table writes the statuses that it does not write by their names: `{ accepted: "2" }`. Once one of them is a number,
   * the column is one of numbers and all must be: a status that is not listed then cannot occur, and a dossier with another
   * number is unreadable. No two are written alike.
   */
  readonly statuses?: { readonly [Status in NationalStatus]?: string | number | undefined } | undefined;
  /** How the table writes the channels that it does not write by their names, likewise. */
  readonly channels?: { readonly [Name in Channel]?: string | number | undefined } | undefined;
  /** Only rows in which these columns have these values: `{ province: "25" }`. All rows unless told. */
  readonly where?: Readonly<Record<string, SqlValue>> | undefined;
}

/** Dossiers, and the groups in which they are counted. */
export interface GroupedSource extends DossierSource {
  /** Columns to group by, each of which stands in the result under its own name; all dossiers together unless told. */
  readonly keys?: readonly string[] | undefined;
}

/** What is asked of the dossiers. */
export interface TallyQuery extends GroupedSource {
  /** Period, `asOf`, cohort, comparison and allocation, as for `tallyDossiers`. */
  readonly options: TallyOptions;
}

/** What is asked about the backlog over time. */
export interface BacklogQuery extends GroupedSource {
  /** Period and `asOf`, as for `backlog`. */
  readonly options: BacklogOptions;
}

/** A table made of `calendarRows`. */
export interface CalendarTable {
  /** The table. */
  readonly table: SqlTable;
}

/** Columns of the table of dossiers that hold ordinals already, where it is a view that joins the calendar on every shard. */
export interface OrdinalColumns {
  /** Ordinal of the day of receipt. */
  readonly receivedOrdinal: string;
  /** Ordinal of the due day. */
  readonly dueOrdinal: string;
  /** Ordinal of the day on which processing ended. */
  readonly finishedOrdinal: string;
}

/** What queries about working days have in common. */
export interface WorkingDayQuery extends GroupedSource {
  /**
   * Period, `asOf`, cohort and pauses, as for `durationsOf`. Only working days can be counted: a `unit` of working minutes is
   * refused. Pauses are taken out unless told, and then `pausedDays` must be named.
   */
  readonly options: DurationOptions;
  /** The calendar of whose `calendarRows` the ordinals are. */
  readonly calendar: WorkingCalendar;
  /**
   * Column with the working days in which the clock stood still between receipt and the end of processing or, of an open
   * dossier, the end of the period or `asOf`; `NULL` for none. Only looked at where pauses are taken out. Where it says more days
   * than the dossier took, the rows are refused when they are read (`sql/invalid-row`).
   */
  readonly pausedDays?: string | undefined;
}

/** What is asked about the time that dossiers took. */
export interface DurationQuery extends WorkingDayQuery {
  /** Where the ordinals of days stand. */
  readonly ordinals: CalendarTable | Pick<OrdinalColumns, "receivedOrdinal" | "finishedOrdinal">;
}

/** What is asked about the age of the backlog. */
export interface AgeingQuery extends WorkingDayQuery {
  /** Where the ordinals of days stand. */
  readonly ordinals: CalendarTable | Pick<OrdinalColumns, "receivedOrdinal" | "dueOrdinal">;
}

/** A day of a calendar, as a row of a dimension table. */
export interface CalendarRow {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The day. */
  readonly date: IsoDate;
  /** Its month, `YYYY-MM`. */
  readonly month: string;
  /** Whether offices work. */
  readonly working: boolean;
  /** Working days from the first day of the calendar up to and including this one: those of (a, b] are its difference. */
  readonly ordinal: number;
}

/** A dossier as a row to load: days as numbers, moments as milliseconds, both on Viet Nam's clock. */
export interface DossierRow {
  /** Dossier code. */
  readonly code: string;
  /** Status by name. */
  readonly status: NationalStatus;
  /** Channel by name. */
  readonly channel: Channel;
  /** Day of receipt, days since 1970-01-01. */
  readonly received_day: number | null;
  /** Moment of receipt, milliseconds since 1970-01-01T00:00 local time; `null` where only the day is known. */
  readonly received_time: number | null;
  /** Due day. */
  readonly due_day: number | null;
  /** Due moment. */
  readonly due_time: number | null;
  /** Day on which processing ended. */
  readonly finished_day: number | null;
  /** Moment at which processing ended. */
  readonly finished_time: number | null;
  /** Field. */
  readonly field: string | null;
  /** Agency. */
  readonly agency: string | null;
  /** Procedure code. */
  readonly procedure_code: string | null;
}

/** How a table of {@link DossierRow}s is laid out, for a query. */
export interface DossierLayout {
  /** Days are numbers. */
  readonly dates: "day-number";
  /** Which columns hold what. */
  readonly columns: Readonly<Record<keyof DossierColumns, keyof DossierRow>>;
}

import { NATIONAL_STATUSES } from "motcua/dossier";
import { CHANNELS } from "motcua/procedure";
import type { CalendarRow, DossierRow, SqlDialect, SqlRow } from "motcua/sql";

/** A row of the table `dossier`: a dossier, its province, and working days in which its clock stood still. */
export type LoadedRow = DossierRow & { readonly province: string | null; readonly paused_days: number | null };

/** A database in which the compiled queries run. */
export interface Engine {
  readonly dialect: SqlDialect;
  /** Makes the tables `dossier` and `calendar` and the views of `VIEWS`. */
  readonly load: (rows: readonly LoadedRow[], calendar: readonly CalendarRow[]) => Promise<void>;
  /** The rows of a query. */
  readonly rowsOf: (sql: string) => Promise<readonly SqlRow[]>;
  readonly close: () => Promise<void>;
}

/** Columns of the table `dossier` in the order in which they are loaded. */
export const COLUMNS = [
  ["code", "text"],
  ["province", "text"],
  ["status", "text"],
  ["channel", "text"],
  ["received_day", "integer"],
  ["received_time", "bigint"],
  ["due_day", "integer"],
  ["due_time", "bigint"],
  ["finished_day", "integer"],
  ["finished_time", "bigint"],
  ["paused_days", "integer"],
  ["field", "text"],
  ["agency", "text"],
  ["procedure_code", "text"],
] as const satisfies readonly (readonly [keyof LoadedRow, string])[];

/** Columns of the table `calendar`. */
export const CALENDAR_COLUMNS = [
  ["day", "integer"],
  ["date", "date"],
  ["month", "text"],
  ["working", "boolean"],
  ["ordinal", "integer"],
] as const satisfies readonly (readonly [keyof CalendarRow, string])[];

/** The statement that makes a table. */
export const tableOf = (name: string, columns: readonly (readonly [string, string])[]): string =>
  `CREATE TABLE ${name} (${columns.map(([column, type]) => `"${column}" ${type}`).join(", ")})`;

/** How a database writes what the views need. */
export interface Writer {
  /** A date from a day number. */
  readonly date: (day: string) => string;
  /** A timestamp from local milliseconds. */
  readonly timestamp: (time: string) => string;
  /** A quoted name. */
  readonly name: (name: string) => string;
  /** A column that is `NULL` where a left join finds no row; ClickHouse makes it 0 unless it may be `NULL` by itself. */
  readonly nullable?: (column: string) => string;
}

/** A table and a column whose names try to break out of the text. */
export const HOSTILE = { table: 'a"b`c\\d; --', column: "e\"f'g`h\\i" } as const;

/** How `dossier_numbered` writes names: the place of each. */
export const numbersOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<Name, number>;

const numberText = (column: string, names: readonly string[]): string =>
  `CASE ${column} ${names.map((name, index) => `WHEN '${name}' THEN ${index + 1}`).join(" ")} END AS ${column}_number`;

const MOMENTS = ["received", "due", "finished"] as const;

/**
 * Views of the table `dossier`: `dossier_dates` has days as dates with timestamps beside them where the time is known;
 * `dossier_timestamps` has the dossiers all of whose moments have times, as timestamps; `dossier_joined` has the ordinals of
 * their days; `dossier_numbered` has numbers for statuses and channels; one has hostile names. `calendar_2026` lacks the days of other years.
 */
export const viewsOf = ({ date, timestamp, name, nullable = (column) => column }: Writer): readonly string[] => {
  const days = MOMENTS.map((moment) => `${date(`${moment}_day`)} AS ${moment}_on`);
  const times = MOMENTS.map((moment) => `${timestamp(`${moment}_time`)} AS ${moment}_at`);
  const timed = MOMENTS.map((moment) => `(${moment}_day IS NULL OR ${moment}_time IS NOT NULL)`);
  const columns = "code, province, status, channel, field, paused_days";
  const ordinals = `(SELECT day, ${nullable("ordinal")} AS ordinal FROM calendar)`;
  const joins = MOMENTS.map((moment) => `LEFT JOIN ${ordinals} AS ${moment} ON ${moment}.day = d.${moment}_day`);
  const joined = MOMENTS.map((moment) => `${moment}.ordinal AS ${moment}_ordinal`);
  const numbered = [...columns.split(", "), ...MOMENTS.flatMap((moment) => [`${moment}_day`, `${moment}_time`])];
  return [
    `CREATE VIEW dossier_joined AS SELECT ${[...numbered.map((column) => `d.${column} AS ${column}`), ...joined].join(", ")} FROM dossier AS d ${joins.join(" ")}`,
    `CREATE VIEW dossier_dates AS SELECT ${[columns, ...days, ...times].join(", ")} FROM dossier`,
    `CREATE VIEW dossier_timestamps AS SELECT ${[columns, ...times].join(", ")} FROM dossier WHERE ${timed.join(" AND ")}`,
    `CREATE VIEW dossier_numbered AS SELECT *, ${numberText("status", NATIONAL_STATUSES)}, ${numberText("channel", CHANNELS)} FROM dossier`,
    `CREATE VIEW ${name(HOSTILE.table)} AS SELECT *, field AS ${name(HOSTILE.column)}, code AS key_1, code AS reception, code AS dossiers FROM dossier`,
    "CREATE VIEW calendar_2026 AS SELECT * FROM calendar WHERE day >= 20454",
  ];
};

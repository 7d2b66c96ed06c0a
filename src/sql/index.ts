/**
 * SQL: the same metrics, for data that outgrow one process.
 *
 * `tallySql` and `onTimeSql` compile a tally to one query for DuckDB, PostgreSQL or ClickHouse, and `tallyFromRows` reads the
 * result back as the `Tally` that `tallyDossiers` makes of the same dossiers; `classificationSql` lists them one by one. The
 * calendar goes along as a table, `calendarRows`, by which `durationSql` counts working days without a date function.
 * Partials of many servers add up. This room writes and reads text and rows; the driver is the caller's.
 *
 * @packageDocumentation
 */
export { calendarRows } from "./calendarRows.js";
export { classificationSql } from "./classificationSql.js";
export { DOSSIER_LAYOUT, dossierRow } from "./dossierRow.js";
export { durationSql } from "./durationSql.js";
export { durationsFromRows } from "./durationsFromRows.js";
export type {
  CalendarRow,
  CalendarTable,
  DossierColumns,
  DossierRow,
  DossierSource,
  DurationQuery,
  OrdinalColumns,
  SqlDates,
  SqlDialect,
  SqlRow,
  SqlTable,
  SqlValue,
  TallyQuery,
} from "./model.js";
export { onTimeSql } from "./onTimeSql.js";
export { talliesFromRows, tallyFromRows } from "./tallyFromRows.js";
export { tallySql } from "./tallySql.js";

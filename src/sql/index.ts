/**
 * SQL: the same metrics, for data that outgrow one process.
 *
 * `tallySql` and `onTimeSql` compile a tally to one query for DuckDB, PostgreSQL or ClickHouse, and `tallyFromRows` reads the
 * result back as the `Tally` that `tallyDossiers` makes of the same dossiers; `classificationSql` lists them one by one.
 * `durationSql`, `ageingSql` and `backlogSql` do the same for `durationsOf`, `ageing` and `backlog`. The calendar goes along as a
 * table, `calendarRows`, by which working days are counted without a date function.
 *
 * What is read back is a part like those made in JavaScript: parts of many servers, and of both worlds, merge. This room
 * writes and reads text and rows; the driver is the caller's.
 *
 * @packageDocumentation
 */
export { ageingFromRows } from "./ageingFromRows.js";
export { ageingSql } from "./ageingSql.js";
export { backlogFromRows } from "./backlogFromRows.js";
export { backlogSql } from "./backlogSql.js";
export { calendarRows } from "./calendarRows.js";
export { classificationSql } from "./classificationSql.js";
export { DOSSIER_LAYOUT, dossierRow } from "./dossierRow.js";
export { durationSql } from "./durationSql.js";
export { durationsFromRows } from "./durationsFromRows.js";
export { groupRows } from "./groupRows.js";
export type {
  AgeingQuery,
  BacklogQuery,
  CalendarRow,
  CalendarTable,
  DossierColumns,
  DossierLayout,
  DossierRow,
  DossierSource,
  DurationQuery,
  GroupedSource,
  OrdinalColumns,
  SqlDates,
  SqlDialect,
  SqlRow,
  SqlTable,
  SqlValue,
  TallyQuery,
  WorkingDayQuery,
} from "./model.js";
export { onTimeSql } from "./onTimeSql.js";
export { talliesFromRows, tallyFromRows } from "./tallyFromRows.js";
export { tallySql } from "./tallySql.js";

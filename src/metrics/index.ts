/**
 * Metrics: many cases, from records to tallies, on-time rates and the official report.
 *
 * Records are counted once, by `tallyDossiers` or, for each field or agency, `tallyDossiersBy`; tallies add up with
 * `mergeTallies`; `onTimeRate` takes a rate from a tally on a basis that has a name; `reportII06` makes the form and
 * `checkReportII06` finds what does not add up in anybody's.
 *
 * @packageDocumentation
 */
export { checkReportII06 } from "./checkReportII06.js";
export { earlyShare } from "./earlyShare.js";
export { emptyTally } from "./emptyTally.js";
export { mergeTallies } from "./mergeTallies.js";
export type {
  Allocation,
  Cohort,
  CompareBy,
  DossierRecord,
  ExcludedCounts,
  Interval,
  InvalidCell,
  OnTimeBasis,
  PendingCounts,
  PublishedCounts,
  PublishedGroup,
  Rate,
  ReceivedCounts,
  ReportFinding,
  ReportFindingFacts,
  ReportII06,
  ReportII06Cells,
  ReportII06Made,
  ReportII06Refused,
  ReportII06Result,
  ReportII06Row,
  ReportLine,
  ReportPeriodRequest,
  ResolvedCounts,
  RowBreach,
  SettledTallyOptions,
  StatedReportII06,
  StatedReportII06Cells,
  StatedReportII06Row,
  StatedTotal,
  SumBreach,
  Tally,
  TallyOptions,
  UndatedDossiers,
} from "./model.js";
export { onlineShare } from "./onlineShare.js";
export { onTimeRate } from "./onTimeRate.js";
export { rateOf } from "./rateOf.js";
export { recordOfDossier } from "./recordOfDossier.js";
export { reportII06 } from "./reportII06.js";
export { REPORT_II06_COLUMNS } from "./reportII06Columns.js";
export { reportPeriod } from "./reportPeriod.js";
export { DossierRecordSchema, ReportII06Schema, SettledTallyOptionsSchema, TallySchema } from "./schema.js";
export { tallyDossiers } from "./tallyDossiers.js";
export { tallyDossiersBy } from "./tallyDossiersBy.js";
export { tallyOf } from "./tallyOf.js";

/**
 * Metrics: many cases, from records to tallies, rates, durations and the official forms.
 *
 * Records are counted once, by `tallyDossiers` or, for each field or agency, `tallyDossiersBy`; tallies add up with
 * `mergeTallies` and up a hierarchy with `rollUp`; `onTimeRate` takes a rate from a tally on a basis that has a name, and
 * `explainRate` lists the dossiers behind it. `durationsOf`, `ageing`, `backlog` and `unitTimesOf` say how long it took, and
 * who; `makeFormII06`, `reportII07b` and `dailyList` make the forms, and `checkReportII06` finds what does not add up in anybody's.
 *
 * Every metric is made in three steps: of each part on its own machine, merged in any order, and finished once. Parts are plain
 * data of a stated version, each with a schema for what comes from other machines. `checkRecords` says what is wrong with an
 * extract before anything is counted.
 *
 * @packageDocumentation
 */
export type { NationalStatus } from "../dossier/index.js";
export type { Channel } from "../procedure/index.js";
export { columnsOf } from "./columns/columnsOf.js";
export type { ColumnarDossiers, ColumnGroups } from "./columns/model.js";
export { tallyColumns, tallyColumnsBy } from "./columns/tallyColumns.js";
export { ageing, mergeAgeing } from "./durations/ageing.js";
export { backlog, backlogSeries, littlesLaw, mergeBacklogs } from "./durations/backlog.js";
export { durationsOf, mergeDurations } from "./durations/durationsOf.js";
export { histogramClasses } from "./durations/histogramClasses.js";
export { latenessOf } from "./durations/latenessOf.js";
export type {
  Ageing,
  Backlog,
  BacklogDay,
  BacklogOptions,
  ChartPoint,
  DossierCase,
  DurationExclusions,
  DurationOptions,
  Durations,
  DurationUnit,
  Histogram,
  HistogramClass,
  HistogramSummary,
  Lateness,
  LegLateness,
  LittlesLaw,
  PChart,
  Percentile,
  PercentileMethod,
  SettledDurationOptions,
  Survival,
  SurvivalStep,
  UnitTime,
  UnitTimes,
} from "./durations/model.js";
export { pChart } from "./durations/pChart.js";
export {
  AgeingSchema,
  BacklogSchema,
  DurationsSchema,
  HistogramSchema,
  SettledDurationOptionsSchema,
  UnitTimesSchema,
} from "./durations/schema.js";
export { percentileOf, summariseHistogram } from "./durations/summariseHistogram.js";
export { survivalOf } from "./durations/survivalOf.js";
export { mergeUnitTimes, unitTimesOf } from "./durations/unitTimesOf.js";
export { earlyShare } from "./earlyShare.js";
export { emptyTally } from "./emptyTally.js";
export type { Expected, ExpectedForm, ExpectedWords, PartKind, PauseFault, RecordProperty } from "./errors.js";
export { checkCarryOver } from "./forms/checkCarryOver.js";
export { checkReportII06 } from "./forms/checkReportII06.js";
export { dailyList } from "./forms/dailyList.js";
export type { DailyList, DailyListOptions, DailyListRow } from "./forms/dailyListModel.js";
export { FORM_DAILY_LIST, FORM_II07B, formII06 } from "./forms/definitions.js";
export { formRows } from "./forms/formRows.js";
export { makeFormII06 } from "./forms/makeFormII06.js";
export type {
  FormCell,
  FormColumn,
  FormDefinition,
  FormFinding,
  FormFindingFacts,
  FormIdentity,
  FormLines,
  FormRefused,
  FormRows,
  InvalidCell,
  ReportFinding,
  ReportFindingFacts,
  ReportLine,
  RowBreach,
  SumBreach,
  UndatedDossiers,
} from "./forms/model.js";
export { reportII06 } from "./forms/reportII06.js";
export { REPORT_II06_COLUMNS } from "./forms/reportII06Columns.js";
export type {
  FormII06Made,
  FormII06Options,
  FormII06Variant,
  ReportII06,
  ReportII06Cells,
  ReportII06Made,
  ReportII06Refused,
  ReportII06Result,
  ReportII06Row,
  ReportRepair,
  StatedReportII06,
  StatedReportII06Cells,
  StatedReportII06Row,
} from "./forms/reportII06Model.js";
export { checkReportII07b, reportII07b } from "./forms/reportII07b.js";
export type {
  OneStopTotal,
  ReportII07b,
  ReportII07bCells,
  ReportII07bResult,
  ReportII07bRow,
  StatedReportII07b,
  StatedReportII07bRow,
  UnitProcedures,
} from "./forms/reportII07bModel.js";
export {
  ReportII06Schema,
  ReportII07bSchema,
  StatedReportII06Schema,
  StatedReportII07bSchema,
  UnitProceduresSchema,
} from "./forms/schema.js";
export { suggestRepairs } from "./forms/suggestRepairs.js";
export { groupRecords } from "./groupRecords.js";
export { mergeTallies } from "./mergeTallies.js";
export type {
  Allocation,
  Cohort,
  CompareBy,
  DossierRecord,
  ExcludedCounts,
  Interval,
  OnTimeBasis,
  PendingCounts,
  PublishedCounts,
  PublishedGroup,
  Rate,
  ReceivedCounts,
  RecordPause,
  ReportPeriodRequest,
  ResolvedCounts,
  SettledTallyOptions,
  StatedTotal,
  Tally,
  TallyOptions,
} from "./model.js";
export { monthOf } from "./monthOf.js";
export { NO_DAY } from "./noDay.js";
export { onlineShare } from "./onlineShare.js";
export { onTimeRate } from "./onTimeRate.js";
export { rateOf } from "./rateOf.js";
export { discloseRate } from "./rates/discloseRate.js";
export { explainRate } from "./rates/explainRate.js";
export { judgeQd766 } from "./rates/judgeQd766.js";
export type {
  CountedMember,
  DisclosedRate,
  ExcludedMember,
  IntervalOptions,
  LightRule,
  LitRate,
  PetitionCounts,
  RateBasis,
  RateMember,
  SatisfactionCounts,
  WithheldRate,
} from "./rates/model.js";
export { proportionInterval } from "./rates/proportionInterval.js";
export type {
  DueDates,
  Qd766Excluded,
  Qd766InTime,
  Qd766Options,
  Qd766Overdue,
  Qd766Tally,
  Qd766Verdict,
  SecondRequest,
  SettledQd766Options,
} from "./rates/qd766Model.js";
export {
  LightRuleSchema,
  PetitionCountsSchema,
  Qd766TallySchema,
  SatisfactionCountsSchema,
  SettledQd766OptionsSchema,
} from "./rates/schema.js";
export { dossierSatisfaction, petitionSatisfaction, petitionTimeliness } from "./rates/serviceIndexShares.js";
export { mergeQd766, qd766Rate, tallyQd766 } from "./rates/tallyQd766.js";
export { trafficLight } from "./rates/trafficLight.js";
export { recordOfDossier } from "./recordOfDossier.js";
export { checkRecords, mergeRecordChecks, recordFindings } from "./records/checkRecords.js";
export type {
  FaultCount,
  FaultyValue,
  RecordCheck,
  RecordCheckOptions,
  RecordFault,
  RecordFaultFacts,
  RecordFaultKind,
  RecordFinding,
  RecordFindingFacts,
  SettledRecordCheckOptions,
} from "./records/model.js";
export { recordFault } from "./records/recordFault.js";
export { RecordCheckSchema } from "./records/schema.js";
export { reportPeriod } from "./reportPeriod.js";
export { reportPeriodOf } from "./reportPeriodOf.js";
export { rollUp } from "./rollUp.js";
export {
  DossierRecordSchema,
  PublishedCountsSchema,
  RecordPauseSchema,
  SettledTallyOptionsSchema,
  TallySchema,
} from "./schema.js";
export { tallyDossiers } from "./tallyDossiers.js";
export { tallyDossiersAsync, tallyDossiersByAsync } from "./tallyDossiersAsync.js";
export { tallyDossiersBy } from "./tallyDossiersBy.js";
export { tallyOf } from "./tallyOf.js";

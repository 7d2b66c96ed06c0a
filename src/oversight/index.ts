/**
 * Oversight: is what was planned, ordered or due being done? Reform plans and their targets, inspections and what they
 * find, petitions, the publication of procedures, and duties that come again.
 *
 * Every function judges on a day (`asOf`): what happened later is not known yet. What is done on its last day is in time.
 * Limits are counted by `motcua/deadline`. What went wrong is a finding, code and facts, which `sentence` of
 * `motcua/locales` says in words. Counts and shares join a reform index as plain observations.
 *
 * @packageDocumentation
 */
export { dutyStatus } from "./duties/dutyStatus.js";
export type {
  CheckedItem,
  ChecklistDuty,
  ChecklistItem,
  Duty,
  DutyCounts,
  DutyOccurrence,
  DutyOptions,
  DutyRecord,
  DutyState,
  DutyStatus,
  RhythmDuty,
} from "./duties/model.js";
export { findingDeadline } from "./inspections/findingDeadline.js";
export { findingStatus } from "./inspections/findingStatus.js";
export { inspectionSummary } from "./inspections/inspectionSummary.js";
export type {
  FindingDeadline,
  FindingOptions,
  FindingStatus,
  InspectedUnit,
  Inspection,
  InspectionCoverage,
  InspectionFinding,
  InspectionOptions,
  InspectionQuarter,
  InspectionSummary,
  Remediation,
  Severity,
} from "./inspections/model.js";
export type {
  ObligationState,
  OversightFigure,
  OversightFinding,
  OversightFindingFacts,
  OversightShare,
  PetitionStep,
  TargetComparison,
} from "./model.js";
export type {
  Petition,
  PetitionDeadline,
  PetitionDeadlineOptions,
  PetitionOptions,
  PetitionRule,
  PetitionStepCounts,
  PetitionSummary,
} from "./petitions/model.js";
export { petitionDeadlines } from "./petitions/petitionDeadlines.js";
export { petitionSummary } from "./petitions/petitionSummary.js";
export { PETITION_RULES } from "./petitions/rules.js";
export { checkTarget } from "./plans/checkTarget.js";
export { checkTargets } from "./plans/checkTargets.js";
export type {
  PlanIssue,
  PlanProgress,
  PlanTask,
  ReformPlan,
  Target,
  TargetCheck,
  TargetChecks,
  TargetObservation,
  TaskCounts,
} from "./plans/model.js";
export { planProgress } from "./plans/planProgress.js";
export type {
  Promulgation,
  Promulgator,
  PublicationDeadlines,
  PublicationOptions,
  PublicationRule,
  PublicationStep,
} from "./publication/model.js";
export { publicationDeadlines } from "./publication/publicationDeadlines.js";
export { PORTAL_PUBLICATION_RULES, PUBLICATION_RULES } from "./publication/rules.js";
export {
  DutyRecordSchema,
  DutySchema,
  InspectionSchema,
  PetitionSchema,
  ReformPlanSchema,
  TargetSchema,
} from "./schema.js";

/**
 * Dossier (hồ sơ): one case, from events to its state, its deadline and its papers.
 *
 * `applyEvent` is a pure fold over a table of transitions; an event that the table does not foresee is refused as a value.
 * The deadline is derived from the events, the procedure and the regime in force on the day of receipt; `dossierFindings`
 * names what was done wrong, `legShares` who used how much time. Statuses carry the national portal's ten codes.
 *
 * @packageDocumentation
 */
export { applyEvent } from "./applyEvent.js";
export { availableEvents } from "./availableEvents.js";
export { DOSSIER_CODE_FORMATS } from "./code/dossierCodeFormats.js";
export { formatDossierCode } from "./code/formatDossierCode.js";
export type {
  DossierCode,
  DossierCodeFormat,
  DossierCodeOptions,
  DossierCodeParts,
  DossierCodeReading,
  DossierCodeSeries,
} from "./code/model.js";
export { nextDossierCode } from "./code/nextDossierCode.js";
export { parseDossierCode } from "./code/parseDossierCode.js";
export { dossierDeadline } from "./dossierDeadline.js";
export { dossierFindings } from "./dossierFindings.js";
export type { DossierFinding, DossierFindingFacts } from "./findings.js";
export { apologyForm } from "./forms/apologyForm.js";
export { controlSlip } from "./forms/controlSlip.js";
export { handoverNote } from "./forms/handoverNote.js";
export type {
  ApologyForm,
  ControlSlip,
  ControlSlipRow,
  DossierFile,
  HandoverNote,
  Party,
  ReceiptForm,
  RefusalForm,
  StopForm,
  SubmittedPaper,
  SupplementForm,
  TrackingRow,
} from "./forms/model.js";
export { receiptForm } from "./forms/receiptForm.js";
export { refusalForm } from "./forms/refusalForm.js";
export { stopForm } from "./forms/stopForm.js";
export { supplementForm } from "./forms/supplementForm.js";
export { trackingRow } from "./forms/trackingRow.js";
export { type LegShare, type LegShares, legShares } from "./legShares.js";
export { limitStart } from "./limitStart.js";
export type {
  AcceptedEvent,
  ClockEffect,
  Dossier,
  DossierContext,
  DossierEvent,
  DossierEventType,
  EventBase,
  EventResult,
  Guard,
  HandoverEvent,
  Interruption,
  InterruptionKind,
  Leg,
  OpeningEvent,
  PlainEvent,
  ProcessedEvent,
  RatingEvent,
  Reappointment,
  ReappointmentEvent,
  Refusal,
  RefusalFacts,
  Remark,
  ReturnEvent,
  Transition,
} from "./model.js";
export { checkNationalExport } from "./national/checkNationalExport.js";
export { eventsOfNationalDossier } from "./national/eventsOfNationalDossier.js";
export { eventsOfNationalProgress } from "./national/eventsOfNationalProgress.js";
export type {
  IdentityKind,
  NationalAttachment,
  NationalDatabase,
  NationalDescription,
  NationalDocument,
  NationalDossier,
  NationalDossierResult,
  NationalEvents,
  NationalExportExample,
  NationalExportFacts,
  NationalExportFinding,
  NationalExportFindingFacts,
  NationalExportOptions,
  NationalFee,
  NationalGap,
  NationalGapFacts,
  NationalIdentity,
  NationalIssue,
  NationalIssueFacts,
  NationalOpening,
  NationalOwnerKind,
  NationalProgress,
  NationalProgressResult,
  NationalResult,
  NationalSupplement,
  PayloadKind,
  StatusMapping,
  StatusMappingRow,
  UnreadPayload,
} from "./national/model.js";
export { nationalDossierOf } from "./national/nationalDossierOf.js";
export { nationalProgressOf } from "./national/nationalProgressOf.js";
export { momentOfNationalTime, nationalTimeOf } from "./national/nationalTime.js";
export type {
  NationalAttachmentPayload,
  NationalDatabasePayload,
  NationalDocumentPayload,
  NationalDossierPayload,
  NationalFeePayload,
  NationalIdentityPayload,
  NationalProgressPayload,
  NationalResultPayload,
  NationalStatusCode,
  NationalSupplementPayload,
  PayloadCode,
  PayloadList,
  PayloadText,
} from "./national/payload.js";
export { readNationalDossier } from "./national/readNationalDossier.js";
export { readNationalProgress } from "./national/readNationalProgress.js";
export { NationalDossierPayloadSchema, NationalProgressPayloadSchema } from "./national/schema.js";
export { defineStatusMapping, localStatusesOf, nationalStatusOf } from "./national/statusMapping.js";
export { writeNationalDossier } from "./national/writeNationalDossier.js";
export { writeNationalProgress } from "./national/writeNationalProgress.js";
export {
  NATIONAL_STATUSES,
  type NationalStatus,
  nationalStatusCode,
  nationalStatusFromCode,
} from "./nationalStatus.js";
export type { FormKind, Regime, RegimeRule, RegimeRules } from "./regime.js";
export { replayDossier } from "./replayDossier.js";
export { DossierEventSchema, type DossierModel, DossierSchema, dossierJsonSchemas } from "./schema.js";
export { type DossierTerms, termsOf } from "./terms.js";
export { EVENT_TYPES, TRANSITIONS } from "./transitions.js";

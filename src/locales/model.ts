import type * as calendarErrors from "../calendar/errors.js";
import type { DayKind } from "../calendar/index.js";
import type * as deadlineErrors from "../deadline/errors.js";
import type { DayStepFacts } from "../deadline/index.js";
import type * as dossierErrors from "../dossier/errors.js";
import type {
  DossierEventType,
  DossierFindingFacts,
  FormKind,
  NationalExportFindingFacts,
  NationalGapFacts,
  NationalIssueFacts,
  NationalStatus,
  RefusalFacts,
} from "../dossier/index.js";
import type { ErrorKind } from "../errors/index.js";
import type * as exactErrors from "../exact/errors.js";
import type * as lawErrors from "../law/errors.js";
import type * as metricsErrors from "../metrics/errors.js";
import type {
  CountedMember,
  DurationExclusions,
  FormFindingFacts,
  Qd766Excluded,
  Qd766InTime,
  Qd766Overdue,
  RateBasis,
  RecordFaultFacts,
  RecordFaultKind,
  RecordFindingFacts,
  ReportFindingFacts,
} from "../metrics/index.js";
import type * as oversightErrors from "../oversight/errors.js";
import type { OversightFindingFacts } from "../oversight/index.js";
import type * as procedureErrors from "../procedure/errors.js";
import type { Channel, ProcedureFindingFacts } from "../procedure/index.js";
import type * as reformIndexAnalysisErrors from "../reform-index/analysis/errors.js";
import type * as reformIndexErrors from "../reform-index/errors.js";
import type {
  AssessmentRefusalFacts,
  EvidenceFindingFacts,
  IndexFindingFacts,
  ScoreReasonFacts,
} from "../reform-index/index.js";
import type * as sqlErrors from "../sql/errors.js";
import type * as surveyErrors from "../survey/errors.js";
import type { SurveyReasonFacts } from "../survey/index.js";
import type * as timeErrors from "../time/errors.js";
import type * as vnErrors from "../vn/errors.js";
import type { QualityRefusalFacts, VietnamHoliday } from "../vn/index.js";
import type * as localesErrors from "./errors.js";

/** The facts of a room's error codes, read off its `errors.ts`. */
export type ErrorFactsOf<Room> = {
  [Name in keyof Room as Room[Name] extends ErrorKind<infer Code, infer _>
    ? Code
    : never]: Room[Name] extends ErrorKind<string, infer Facts> ? Facts : never;
};

/** The facts of every error, by code. */
export type ErrorFacts = ErrorFactsOf<typeof timeErrors> &
  ErrorFactsOf<typeof exactErrors> &
  ErrorFactsOf<typeof lawErrors> &
  ErrorFactsOf<typeof calendarErrors> &
  ErrorFactsOf<typeof deadlineErrors> &
  ErrorFactsOf<typeof procedureErrors> &
  ErrorFactsOf<typeof dossierErrors> &
  ErrorFactsOf<typeof metricsErrors> &
  ErrorFactsOf<typeof sqlErrors> &
  ErrorFactsOf<typeof reformIndexErrors> &
  ErrorFactsOf<typeof reformIndexAnalysisErrors> &
  ErrorFactsOf<typeof surveyErrors> &
  ErrorFactsOf<typeof oversightErrors> &
  ErrorFactsOf<typeof vnErrors> &
  ErrorFactsOf<typeof localesErrors>;

/** The facts of everything that can be said in a sentence, by code. */
export type MessageFacts = ErrorFacts &
  QualityRefusalFacts &
  DayStepFacts &
  ProcedureFindingFacts &
  RefusalFacts &
  DossierFindingFacts &
  NationalIssueFacts &
  NationalGapFacts &
  NationalExportFindingFacts &
  ReportFindingFacts &
  FormFindingFacts &
  RecordFindingFacts &
  RecordFaultFacts &
  OversightFindingFacts &
  SurveyReasonFacts &
  ScoreReasonFacts &
  AssessmentRefusalFacts &
  IndexFindingFacts &
  EvidenceFindingFacts;

/** A code with its facts: an error, a refusal, a finding, a reason or a day step. */
export type Message = {
  readonly [Code in keyof MessageFacts]: { readonly code: Code; readonly facts: MessageFacts[Code] };
}[keyof MessageFacts];

/** A sentence for each code, made from its facts. */
export type Sentences<FactsByCode> = {
  readonly [Code in keyof FactsByCode]: (facts: FactsByCode[Code]) => string;
};

/** Names for a screen or a table. */
export interface Labels {
  /** Of the statuses of a dossier. */
  readonly status: Readonly<Record<NationalStatus, string>>;
  /** Of the events of a dossier. */
  readonly event: Readonly<Record<DossierEventType, string>>;
  /** Of the ways in and out. */
  readonly channel: Readonly<Record<Channel, string>>;
  /** Of the papers of the one-stop shop. */
  readonly form: Readonly<Record<FormKind, string>>;
  /** Of how dossiers came into a period. */
  readonly reception: Readonly<Record<CountedMember["received"], string>>;
  /** Of what became of dossiers. */
  readonly outcome: Readonly<Record<CountedMember["outcome"], string>>;
  /** Of the reasons why records are left out, of tallies, of durations or of indicator 2.1. */
  readonly exclusion: Readonly<Record<keyof DurationExclusions | Qd766Excluded, string>>;
  /** Of what can be wrong with a record. */
  readonly recordFault: Readonly<Record<RecordFaultKind, string>>;
  /** Of the reasons of indicator 2.1 of Decision 766. */
  readonly qd766Reason: Readonly<Record<Qd766InTime | Qd766Overdue, string>>;
  /** Of what rates are shares of. */
  readonly basis: Readonly<Record<RateBasis | `qd766-${"2.1" | "5.2" | "5.3" | "5.4"}`, string>>;
  /** Of the kinds of days. */
  readonly dayKind: Readonly<Record<DayKind, string>>;
  /** Of Viet Nam's holidays. */
  readonly holiday: Readonly<Record<VietnamHoliday, string>>;
}

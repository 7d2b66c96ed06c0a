import type { IsoDate, IsoDateTime } from "../../time/index.js";
import type { Observation, Stage } from "../assessment/model.js";
import type { IndexStructure } from "../definition/model.js";
import type { Scorecard } from "../scorecard/model.js";

/** What every event of an assessment says. */
interface EventBase {
  /** When; not before the event before it. A date-time without an offset is Vietnamese time. */
  readonly at: IsoDate | IsoDateTime;
  /** Who, in the caller's own words. */
  readonly by: string;
  /** Why. */
  readonly reason?: string | undefined;
  /** Papers, by their ids or references (tài liệu kiểm chứng). */
  readonly evidence?: readonly string[] | undefined;
}

/** An observation, or points that a person gives instead of the rule: one of the two. */
interface NewValue {
  /** What was found. */
  readonly value?: Observation | undefined;
  /** Points instead of those of the rule; they need a reason. */
  readonly points?: number | undefined;
}

/** The unit scores itself (tự đánh giá); until the first round of appraisal begins. */
export interface SelfAssessedEvent extends EventBase, NewValue {
  /** Names the event. */
  readonly type: "self-assessed";
  /** A leaf that is no part of the survey, or a variable. */
  readonly criterion: string;
}

/** A result of the survey (điều tra xã hội học) arrives. */
export interface SurveyedEvent extends EventBase {
  /** Names the event. */
  readonly type: "surveyed";
  /** A leaf with the rule `survey`. */
  readonly criterion: string;
  /** What was found. */
  readonly value: Observation;
}

/** An appraiser (hội đồng thẩm định) sets a value; one that differs from the value before it needs a reason. */
export interface AppraisedEvent extends EventBase, NewValue {
  /** Names the event. */
  readonly type: "appraised";
  /** The round of appraisal (vòng thẩm định), from 1. */
  readonly round: number;
  /** A leaf that is no part of the survey, or a variable. */
  readonly criterion: string;
}

/** An explanation is asked for (yêu cầu giải trình) or given (giải trình), or the unit objects (kiến nghị xem lại). */
export interface TalkEvent extends EventBase {
  /** Names the event. */
  readonly type: "explanation-requested" | "explained" | "objected";
  /** What it is about. */
  readonly criterion: string;
}

/** An objection is decided; an accepted one brings a new value, with a reason where it differs. */
export interface ObjectionDecidedEvent extends EventBase, NewValue {
  /** Names the event. */
  readonly type: "objection-decided";
  /** What it is about. */
  readonly criterion: string;
  /** Whether the unit was right. */
  readonly accepted: boolean;
}

/** A round of appraisal ends. */
export interface RoundClosedEvent extends EventBase {
  /** Names the event. */
  readonly type: "round-closed";
  /** The round, from 1. */
  readonly round: number;
}

/** The scores are final (công bố). */
export interface FinalisedEvent extends EventBase {
  /** Names the event. */
  readonly type: "finalised";
}

/** Something that happened to the assessment of one unit. */
export type AssessmentEvent =
  | SelfAssessedEvent
  | SurveyedEvent
  | AppraisedEvent
  | TalkEvent
  | ObjectionDecidedEvent
  | RoundClosedEvent
  | FinalisedEvent;

/** One change of the value of one criterion: who, when, why, and on what evidence. */
export interface ScoreChange {
  /** The leaf or variable. */
  readonly criterion: string;
  /** At which stage. */
  readonly stage: Stage;
  /** In which round of appraisal; `null` at another stage. */
  readonly round: number | null;
  /** When. */
  readonly at: IsoDate | IsoDateTime;
  /** Who. */
  readonly by: string;
  /** Why; `null` where nobody said it. */
  readonly reason: string | null;
  /** Papers. */
  readonly evidence: readonly string[];
  /** The new observation; `null` too where points were given. */
  readonly value: Observation;
  /** Points given instead of those of the rule; else `null`. */
  readonly points: number | null;
}

/** Whose assessment it is. */
export interface AssessmentSubject {
  /** The unit. */
  readonly unit: string;
  /** What it is assessed for. */
  readonly period?: string | undefined;
  /** Its level. */
  readonly level?: string | undefined;
  /** Whether a survey was held; default `true`. */
  readonly surveyHeld?: boolean | undefined;
}

/** The file of the assessment of one unit (hồ sơ chấm điểm): plain frozen data that replays from its events. */
export interface AssessmentFile extends AssessmentSubject {
  /** By which index, in which version. */
  readonly structure: Pick<IndexStructure, "id" | "version">;
  /** The last round of appraisal; 0 before any. */
  readonly round: number;
  /** Whether that round is still open. */
  readonly roundOpen: boolean;
  /** Since when the scores are final; `null` while they are not. */
  readonly finalAt: IsoDate | IsoDateTime | null;
  /** Every change, in order. */
  readonly changes: readonly ScoreChange[];
  /** Criteria that wait for an explanation. */
  readonly openExplanations: readonly string[];
  /** Criteria with an objection that is not decided. */
  readonly openObjections: readonly string[];
  /** Everything that happened. */
  readonly events: readonly AssessmentEvent[];
}

/** Why an event is refused: codes with their facts. */
export interface AssessmentRefusalFacts {
  /** The scores are final since `at`. */
  readonly "reform-index/already-final": { readonly at: string };
  /** The event lies before the last one. */
  readonly "reform-index/event-before-last": { readonly at: string; readonly last: string };
  /** Rounds are 1, 2, …, and one begins when the one before it is closed. */
  readonly "reform-index/round-out-of-order": { readonly round: number; readonly expected: number };
  /** A value was changed, or points were given, and nobody said why. */
  readonly "reform-index/reason-missing": { readonly criterion: string };
  /** A criterion of the survey is neither self-assessed nor appraised. */
  readonly "reform-index/survey-criterion": { readonly criterion: string };
  /** The survey has no result for a criterion that is no part of it. */
  readonly "reform-index/not-a-survey-criterion": { readonly criterion: string };
  /** Nobody appraised the criterion. */
  readonly "reform-index/nothing-to-object-to": { readonly criterion: string };
  /** Nobody asked for an explanation. */
  readonly "reform-index/no-explanation-requested": { readonly criterion: string };
  /** Nobody objected. */
  readonly "reform-index/no-open-objection": { readonly criterion: string };
  /** The appraisal began, so the unit scores itself no more. */
  readonly "reform-index/self-assessment-closed": { readonly criterion: string };
  /** Objections are not decided. */
  readonly "reform-index/objections-open": { readonly criteria: readonly string[] };
}

/** Why an event is refused. */
export type AssessmentRefusal = {
  readonly [Code in keyof AssessmentRefusalFacts]: {
    readonly code: Code;
    readonly facts: AssessmentRefusalFacts[Code];
  };
}[keyof AssessmentRefusalFacts];

/** What an event made of a file, or why it is refused. */
export type AssessmentEventResult =
  | { readonly ok: true; readonly file: AssessmentFile }
  | { readonly ok: false; readonly refusal: AssessmentRefusal };

/** The stage at which an assessment is read; `appraised` names the round. */
export type AssessmentStage = "self-assessed" | { readonly appraised: number } | "final";

/** The scorecards of the stages of one file. */
export interface StagedScores {
  /** Of the unit itself. */
  readonly selfAssessed: Scorecard;
  /** Of each round of appraisal, with the survey. */
  readonly appraised: readonly Scorecard[];
  /** With decided objections; `null` until the scores are final. */
  readonly final: Scorecard | null;
}

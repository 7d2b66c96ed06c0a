import type { WorkingCalendar } from "../calendar/index.js";
import type { CountingRules, TimeLimit } from "../deadline/index.js";
import type { LegalReference } from "../law/index.js";
import type { Channel, HandlingRules, Procedure } from "../procedure/index.js";
import type { IsoDate, Moment } from "../time/index.js";
import type { NationalStatus } from "./nationalStatus.js";
import type { Regime } from "./regime.js";

/** What every event says. */
export interface EventBase {
  /** When it happened. */
  readonly at: Moment;
  /** The dossier's code; the first event must carry it, any other may. */
  readonly code?: string | undefined;
  /** The words of the file. */
  readonly note?: string | undefined;
}

/** An event that can open a dossier: submitted by the applicant, or accepted by the one-stop shop. */
export interface OpeningEvent<Type extends "submitted" | "accepted" = "submitted" | "accepted"> extends EventBase {
  /** What happened. */
  readonly type: Type;
  /** How it came in; the first event must say so, and that holds. */
  readonly channel?: Channel | undefined;
  /** Whether it was received outside the territory of the competent agency (phi địa giới); the acceptance has the last word. */
  readonly nonTerritorial?: boolean | undefined;
}

/** Received as complete (tiếp nhận). */
export interface AcceptedEvent extends OpeningEvent<"accepted"> {
  /** Who received it. */
  readonly unit?: string | undefined;
}

/** An event that hands a dossier to a unit. */
export interface HandoverEvent extends EventBase {
  /**
   * `agency-received`: the competent agency received a dossier from outside its territory; `processing-started`: handling
   * began (chuyển xử lý); `forwarded`: passed on to another unit or agency (chuyển).
   */
  readonly type: "agency-received" | "processing-started" | "forwarded";
  /** Who has it from now on; a forwarded dossier must say so. */
  readonly unit?: string | undefined;
}

/** An apology with a new date (xin lỗi và hẹn lại, gia hạn). */
export interface ReappointmentEvent extends EventBase {
  /** What happened. */
  readonly type: "reappointed";
  /** The new due date. */
  readonly to: IsoDate;
}

/** The end of handling. */
export interface ProcessedEvent extends EventBase {
  /** What happened. */
  readonly type: "processed";
  /** Whether the request was granted (default) or refused after appraisal. */
  readonly outcome?: "granted" | "refused" | undefined;
}

/** The result handed over. */
export interface ReturnEvent extends EventBase {
  /** What happened. */
  readonly type: "result-returned";
  /** By which way. */
  readonly means?: Channel | undefined;
}

/** The applicant's rating (đánh giá). */
export interface RatingEvent extends EventBase {
  /** What happened. */
  readonly type: "rated";
  /** A whole number, higher is better; the scale is the portal's. */
  readonly rating: number;
}

/** An event that says no more than that it happened. */
export interface PlainEvent extends EventBase {
  /** What happened. */
  readonly type:
    | "refused"
    | "supplement-requested"
    | "supplement-supplied"
    | "payment-requested"
    | "payment-made"
    | "stopped"
    | "resumed"
    | "appraised"
    | "approved"
    | "recalled"
    | "withdrawn";
}

/** Something that happened to a dossier. */
export type DossierEvent =
  | OpeningEvent<"submitted">
  | AcceptedEvent
  | HandoverEvent
  | ReappointmentEvent
  | ProcessedEvent
  | ReturnEvent
  | RatingEvent
  | PlainEvent;

/** The name of an event. */
export type DossierEventType = DossierEvent["type"];

/**
 * Why the clock stood still: a supplement asked for (yêu cầu bổ sung), a financial obligation (nghĩa vụ tài chính), or a stop
 * (dừng xử lý).
 */
export type InterruptionKind = "supplement" | "payment" | "stop";

/** A time in which nobody worked on a dossier. */
export interface Interruption {
  /** Why. */
  readonly kind: InterruptionKind;
  /** When it was asked for, or stopped. */
  readonly from: Moment;
  /** The status before, to which it leads back; `registered`: before acceptance, when no limit runs. */
  readonly status: NationalStatus;
  /** When it was supplied, paid or resumed; `null` while it lasts, and for ever where the dossier was withdrawn meanwhile. */
  readonly to: Moment | null;
  /** What was asked for or why, in the words of the file. */
  readonly reason: string;
}

/** A time in which one unit had a dossier. */
export interface Leg {
  /** Who; `null` where no event said so. */
  readonly unit: string | null;
  /** From when. */
  readonly from: Moment;
  /** Until when; `null` while it has it. */
  readonly to: Moment | null;
}

/** A new date given with an apology. */
export interface Reappointment {
  /** When. */
  readonly at: Moment;
  /** The new due date. */
  readonly to: IsoDate;
  /** Why, in the words of the file. */
  readonly reason: string;
}

/** What the file says of an event, where nothing else of the dossier keeps it. */
export interface Remark {
  /** The event. */
  readonly event: DossierEventType;
  /** When it happened. */
  readonly at: Moment;
  /** The words of the file. */
  readonly note: string;
}

/** One case (hồ sơ) as its events have left it. Plain frozen data; the events themselves stay with the caller. */
export interface Dossier {
  /** Its code (mã hồ sơ). */
  readonly code: string;
  /** How it came in. */
  readonly channel: Channel;
  /** Whether it was received outside the territory of the competent agency. */
  readonly nonTerritorial: boolean;
  /** Where it stands. */
  readonly status: NationalStatus;
  /** When the applicant submitted it; `null` where it was accepted at once. */
  readonly submittedAt: Moment | null;
  /** When the one-stop shop accepted it as complete: the limit is counted from here. `null` before. */
  readonly acceptedAt: Moment | null;
  /** When the competent agency received it from outside its territory; `null` before, and where it never was outside. */
  readonly agencyReceivedAt: Moment | null;
  /** When and why it was refused at reception; `null` where it was not. */
  readonly refusal: { readonly at: Moment; readonly reason: string } | null;
  /** When it was appraised (thẩm định), the last time; `null` before. */
  readonly appraisedAt: Moment | null;
  /** When the result was approved (phê duyệt), the last time; `null` before. */
  readonly approvedAt: Moment | null;
  /** When its handling ended: processed, or withdrawn after acceptance. `null` before, and after a recall. */
  readonly finishedAt: Moment | null;
  /** Whether the request was granted or refused; `null` before the end. */
  readonly outcome: "granted" | "refused" | null;
  /** When the result was handed over; it does not change when the handling ended. `null` before. */
  readonly returnedAt: Moment | null;
  /** By which way; `null` before, and where no event said so. */
  readonly returnedBy: Channel | null;
  /** Supplements, payments and stops, in order. */
  readonly interruptions: readonly Interruption[];
  /** Who had it, in order. */
  readonly legs: readonly Leg[];
  /** New dates given, in order. */
  readonly reappointments: readonly Reappointment[];
  /** When a finished dossier was taken back into handling (thu hồi), in order. */
  readonly recalls: readonly Moment[];
  /** The applicant's last rating; `null` before. */
  readonly rating: number | null;
  /** The notes of events, in order, but those that are the reason of something above. */
  readonly remarks: readonly Remark[];
  /** When its last event happened; of several on one day, the last one whose hour is known. */
  readonly lastEventAt: Moment;
}

/**
 * What applies to a dossier. A limit of its own, or the versions of its procedure; handling rules of its own come before
 * those of the procedure, and those before the regime's.
 */
export interface DossierContext extends HandlingRules {
  /** Whose days are counted. */
  readonly calendar: WorkingCalendar;
  /** The processing limit; `null` for a dossier that legitimately has no due date. Needed where no procedure is given. */
  readonly limit?: TimeLimit | null | undefined;
  /** How the limit is counted. `onPause` follows from `supplementEffect`. */
  readonly rules?: Omit<CountingRules, "onPause"> | undefined;
  /** The versions of its procedure: the one in force on the day of receipt applies for good. */
  readonly procedure?: readonly Procedure[] | undefined;
  /** Which of the procedure's cases it is. */
  readonly case?: string | undefined;
  /** Dated rule sets: the one in force on the day of receipt applies for good [unconfirmed]. */
  readonly regimes?: readonly Regime[] | undefined;
}

/** What a transition does to the clock. */
export type ClockEffect = "none" | "start" | "pause" | "resume" | "end" | "reopen" | "extend";

/** What must hold beside the status for a transition to be possible. */
export type Guard = "awaits-competent-agency";

/** One row of the transition table. */
export interface Transition {
  /** The status before; `null` before the first event. */
  readonly from: NationalStatus | null;
  /** What happens. */
  readonly event: DossierEventType;
  /** The status after; `"held"` is the one before the interruption, or `accepted` where a supplement restarts the limit. */
  readonly to: NationalStatus | "held";
  /** What it does to the clock. */
  readonly clock: ClockEffect;
  /** What must hold beside the status; `null`: nothing. */
  readonly guard: Guard | null;
  /** Why this transition exists. */
  readonly source: LegalReference;
}

/** Why an event was refused: facts for a sentence, by code. */
export interface RefusalFacts {
  /** The table has no such transition. */
  "dossier/transition-not-allowed": {
    readonly code: string | null;
    readonly event: DossierEventType;
    readonly at: string;
    readonly status: NationalStatus | null;
    readonly allowed: readonly DossierEventType[];
  };
  /** The table has such a transition, but its guard does not hold. */
  "dossier/guard-not-met": {
    readonly code: string;
    readonly event: DossierEventType;
    readonly at: string;
    readonly guard: Guard;
  };
  /** The event lies before the last one. */
  "dossier/out-of-order": {
    readonly code: string;
    readonly event: DossierEventType;
    readonly at: string;
    readonly lastEventAt: string;
  };
  /** The event belongs to another dossier. */
  "dossier/other-dossier": { readonly code: string; readonly event: DossierEventType; readonly given: string };
  /** There is no event to replay. */
  "dossier/no-events": { readonly count: 0 };
}

/** A refused event, as a value: real dossiers break the order, and the caller decides what to do about it. */
export type Refusal = {
  readonly [Code in keyof RefusalFacts]: {
    /** Why. */
    readonly code: Code;
    /** The values concerned. */
    readonly facts: RefusalFacts[Code];
  };
}[keyof RefusalFacts];

/** A dossier after an event, or why the event was refused. */
export type EventResult =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly refusal: Refusal };

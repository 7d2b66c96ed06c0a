import type { WorkingCalendar } from "../calendar/index.js";
import type { CountingRules, TimeLimit } from "../deadline/index.js";
import type { LegalReference } from "../law/index.js";
import type { IsoDate, IsoDateTime } from "../time/index.js";
import type { NationalStatus } from "./nationalStatus.js";

/** How a dossier is submitted: at the counter (trực tiếp), online (trực tuyến) or by public post (bưu chính công ích). */
export type Channel = "counter" | "online" | "post";

/** What every event says. */
export interface EventBase {
  /** When it happened. */
  readonly at: IsoDate | IsoDateTime;
  /** The dossier's code; the first event must carry it, any other may. */
  readonly code?: string | undefined;
  /** The words of the file. */
  readonly note?: string | undefined;
}

/** An event that can open a dossier. */
export interface OpeningEvent extends EventBase {
  /** Submitted by the applicant, or accepted by the one-stop shop. */
  readonly type: "submitted" | "accepted";
  /** How it came in; the first event must say so, and that holds. */
  readonly channel?: Channel | undefined;
}

/** An event in the life of an open dossier. */
export interface LaterEvent extends EventBase {
  /** What happened. */
  readonly type:
    | "refused"
    | "processing-started"
    | "supplement-requested"
    | "supplement-supplied"
    | "processed"
    | "result-returned"
    | "withdrawn";
}

/** Something that happened to a dossier. */
export type DossierEvent = OpeningEvent | LaterEvent;

/** The name of an event. */
export type DossierEventType = DossierEvent["type"];

/** A request for supplements (yêu cầu bổ sung) and its answer. */
export interface Supplement {
  /** When it was asked for. */
  readonly requestedAt: IsoDate | IsoDateTime;
  /** The status in which it was asked for, to which it leads back; `registered`: before acceptance, when no limit runs. */
  readonly requestedIn: NationalStatus;
  /** When it was supplied; `null` while it is awaited, and for ever where the dossier was withdrawn meanwhile. */
  readonly suppliedAt: IsoDate | IsoDateTime | null;
  /** What was asked for, in the words of the file. */
  readonly reason: string;
}

/** One case (hồ sơ) as its events have left it. Plain frozen data; the events themselves stay with the caller. */
export interface Dossier {
  /** Its code (mã hồ sơ). */
  readonly code: string;
  /** How it came in. */
  readonly channel: Channel;
  /** Where it stands. */
  readonly status: NationalStatus;
  /** When the applicant submitted it; `null` where it was accepted at once. */
  readonly submittedAt: IsoDate | IsoDateTime | null;
  /** When the one-stop shop accepted it as complete: the limit is counted from here. `null` before. */
  readonly acceptedAt: IsoDate | IsoDateTime | null;
  /** When its handling ended: processed, or withdrawn after acceptance. `null` before. */
  readonly finishedAt: IsoDate | IsoDateTime | null;
  /** When the result was handed over; it does not change when the handling ended. `null` before. */
  readonly returnedAt: IsoDate | IsoDateTime | null;
  /** Every request for supplements, in order. */
  readonly supplements: readonly Supplement[];
  /** When its last event happened; of several on one day, the last one whose hour is known. */
  readonly lastEventAt: IsoDate | IsoDateTime;
}

/** What applies to a dossier. */
export interface DossierContext {
  /** Whose days are counted. */
  readonly calendar: WorkingCalendar;
  /** The processing limit; `null` for a dossier that legitimately has no due date. */
  readonly limit: TimeLimit | null;
  /** How the limit is counted. `onPause` is taken from `supplementEffect`. */
  readonly rules?: Omit<CountingRules, "onPause"> | undefined;
  /**
   * What a supplement does to the limit: counted afresh, `restart` (default: Decree 61/2018 art. 19(4), the general rule to
   * 2025-06-30; of Decree 118/2025 the general article was not read), or paused, `continue`, where special law says so.
   */
  readonly supplementEffect?: "restart" | "continue" | undefined;
}

/** One row of the transition table. */
export interface Transition {
  /** The status before; `null` before the first event. */
  readonly from: NationalStatus | null;
  /** What happens. */
  readonly event: DossierEventType;
  /** The status after; `"held"` is the one in which the supplement was asked for, or `accepted` where the limit restarts. */
  readonly to: NationalStatus | "held";
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

import type { DayCertainty } from "../../calendar/index.js";
import type { Deadline, TimeLimit } from "../../deadline/index.js";
import type { LegalReference } from "../../law/index.js";
import type { IsoDate, Moment } from "../../time/index.js";
import type { ObligationState, OversightFinding } from "../model.js";

/** Who promulgates a procedure: a ministry, or a province (and bodies to which it is delegated). */
export type Promulgator = "ministry" | "province";

/** One procedure, or one change of it, on its way to the public: promulgated by a decision (công bố), then made public (công khai). */
export interface Promulgation {
  /** Who promulgates it. */
  readonly by: Promulgator;
  /** Whether the legal text was issued by the shortened procedure (trình tự, thủ tục rút gọn); default `false`. */
  readonly shortened?: boolean | undefined;
  /** When the legal text takes effect; without it no decision date is computed, unless shortened. */
  readonly effectiveOn?: IsoDate | null | undefined;
  /** When the legal text was proclaimed or signed; from it the shortened procedure counts. */
  readonly proclaimedOn?: IsoDate | null | undefined;
  /** The day of the decision that promulgates it. */
  readonly decidedOn?: IsoDate | null | undefined;
  /** When it was entered and made public in the national database. */
  readonly publishedOn?: IsoDate | null | undefined;
}

/** How long before or after an event a step is due. */
export interface PublicationRule {
  /** Deciding (công bố) or making public (công khai). */
  readonly step: "decide" | "publish";
  /** For whom; absent: for both. */
  readonly by?: Promulgator | undefined;
  /** Whether it is the rule of the shortened procedure. */
  readonly shortened: boolean;
  /** How many days; days before an event are whole working or calendar days. */
  readonly limit: TimeLimit;
  /** Before the legal text takes effect, or after it was proclaimed, or after the decision. */
  readonly from: "before-effect" | "after-proclamation" | "after-decision";
  /** Where the rule comes from. */
  readonly source: LegalReference;
}

/** Rules other than {@link PUBLICATION_RULES}, and the day asked about. */
export interface PublicationOptions {
  /** The rules; the first one that fits is taken. */
  readonly rules?: readonly PublicationRule[] | undefined;
  /** The day on which states are judged; what happened later is not known yet. */
  readonly asOf?: Moment | undefined;
}

/** By when a step is due. */
export interface PublicationStep {
  /** The last day in time. */
  readonly dueDate: IsoDate;
  /** How it was counted, for `explainDeadline`; `null` where it was counted backwards. */
  readonly deadline: Deadline | null;
  /** Whether the calendar is announced for the days counted; days of the month need no announcement. */
  readonly certainty: DayCertainty;
  /** When it was done; `null` while it was not. */
  readonly doneOn: IsoDate | null;
  /** How it stands; `null`: not done, and no day was asked about. */
  readonly state: ObligationState | null;
  /** Where the rule comes from. */
  readonly source: LegalReference;
}

/** By when a procedure is to be promulgated and made public. */
export interface PublicationDeadlines {
  /** The decision; `null` where the day that it is counted from is not known, or no rule fits. */
  readonly decide: PublicationStep | null;
  /** Making it public; `null` while there is no decision, or no rule fits. */
  readonly publish: PublicationStep | null;
  /** What was late, is late or is missing. */
  readonly findings: readonly OversightFinding[];
}

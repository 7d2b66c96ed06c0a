import type { Remaining, TimeLimit } from "../../deadline/index.js";
import type { Channel } from "../../procedure/index.js";
import type { IsoDate, IsoDateTime, Moment } from "../../time/index.js";

import type { FormKind } from "../regime.js";

/** A person or body as the papers name it. */
export interface Party {
  /** Full name. */
  readonly name: string;
  /** Address. */
  readonly address?: string | undefined;
  /** Telephone. */
  readonly phone?: string | undefined;
  /** E-mail address. */
  readonly email?: string | undefined;
  /** Number of the identity card, passport or registration. */
  readonly identityNumber?: string | undefined;
}

/** A component as it was handed in. */
export interface SubmittedPaper {
  /** Its name. */
  readonly name: string;
  /** How many originals. */
  readonly originals: number;
  /** How many certified copies. */
  readonly certifiedCopies: number;
  /** How many photocopies. */
  readonly photocopies: number;
}

/** What the papers say beside the events: names and contents that no computation needs. */
export interface DossierFile {
  /** The agency in whose name the papers are issued. */
  readonly agency: string;
  /** The unit that receives and returns. */
  readonly receivingUnit: string;
  /** What is asked for. */
  readonly content: string;
  /** The field of the procedure. */
  readonly field?: string | undefined;
  /** Who submitted it. */
  readonly submitter: Party;
  /** Whose dossier it is (chủ hồ sơ), where that is somebody else. */
  readonly owner?: Party | undefined;
  /** What was handed in. */
  readonly papers: readonly SubmittedPaper[];
  /** How many sets. */
  readonly sets: number;
  /** Where the result is collected. */
  readonly resultPlace?: string | undefined;
  /** Whether a fee was paid. */
  readonly feePaid?: boolean | undefined;
  /** What the file says of a stop: who asked for it, by which decision, and what had been paid, in dong. */
  readonly stop?:
    | {
        readonly requestedBy?: string | undefined;
        readonly decision?: string | undefined;
        readonly amountPaid?: number | undefined;
      }
    | undefined;
  /** The result, once there is one. */
  readonly result?: string | undefined;
  /** The official who signs or instructs. */
  readonly official?: { readonly name: string; readonly phone?: string | undefined } | undefined;
}

/** What every form carries. */
interface FormHead<Kind extends FormKind> {
  /** Which paper it is. */
  readonly kind: Kind;
  /** Its number in the regime of the day of receipt, such as `"05"`; `null` where that has no such form, or none is known. */
  readonly number: string | null;
  /** The agency in whose name it is issued. */
  readonly agency: string;
  /** The dossier's code; also what a bar or QR code holds. */
  readonly code: string;
}

/** Receipt and appointment (Giấy tiếp nhận hồ sơ và hẹn trả kết quả). */
export interface ReceiptForm extends FormHead<"receipt"> {
  /** The unit that receives and returns. */
  readonly receivingUnit: string;
  /** How it came in. */
  readonly channel: Channel;
  /** What is asked for. */
  readonly content: string;
  /** Who submitted it. */
  readonly submitter: Party;
  /** Whose dossier it is. */
  readonly owner: Party;
  /** What was handed in. */
  readonly papers: readonly SubmittedPaper[];
  /** How many sets. */
  readonly sets: number;
  /** The statutory time; `null` where there is none. */
  readonly limit: TimeLimit | null;
  /** When the complete dossier was received. */
  readonly receivedAt: Moment;
  /** What the receipt promises; `null` where nothing is due, or the limit has not begun. */
  readonly returnAt: IsoDateTime | null;
  /** Where the result is collected; `null` where the file does not say. */
  readonly resultPlace: string | null;
  /** The official who signs; `null` where the file does not say. */
  readonly official: string | null;
}

/** Request for supplements (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
export interface SupplementForm extends FormHead<"supplement-request"> {
  /** To whom it is addressed: the submitter. */
  readonly recipient: Party;
  /** What is asked for. */
  readonly content: string;
  /** Which request it is, from 1. */
  readonly ordinal: number;
  /** When it was asked for. */
  readonly requestedAt: Moment;
  /** What is to be supplied, with counts, where the caller lists it. */
  readonly papers: readonly SubmittedPaper[];
  /** Why, in the words of the file. */
  readonly reason: string;
  /** Until when, where a rule says so. */
  readonly supplyBy: IsoDate | null;
  /** The official who signs; `null` where the file does not say. */
  readonly official: string | null;
  /** The official's telephone number; `null` where the file does not say. */
  readonly officialPhone: string | null;
}

/** Refusal (Phiếu từ chối tiếp nhận, giải quyết hồ sơ). */
export interface RefusalForm extends FormHead<"refusal"> {
  /** To whom it is addressed: the submitter. */
  readonly recipient: Party;
  /** Whose dossier it is. */
  readonly owner: Party;
  /** What is asked for. */
  readonly content: string;
  /** When it was refused. */
  readonly refusedAt: Moment;
  /** Why, in the words of the file. */
  readonly reason: string;
  /** The official who signs; `null` where the file does not say. */
  readonly official: string | null;
}

/** Apology and new date (Phiếu xin lỗi và hẹn lại ngày trả kết quả; since 2025 Văn bản xin lỗi và đề nghị gia hạn). */
export interface ApologyForm extends FormHead<"apology"> {
  /** To whom it is addressed: the submitter. */
  readonly recipient: Party;
  /** The field of the procedure; `null` where the file does not say. */
  readonly field: string | null;
  /** When the complete dossier was received. */
  readonly receivedAt: Moment;
  /** When the apology was given. */
  readonly givenAt: Moment;
  /** Why, in the words of the file. */
  readonly reason: string;
  /** What the receipt promised. */
  readonly originalDueDate: IsoDate;
  /** What was due when the apology was given; `null` while a pause was open. */
  readonly dueDate: IsoDate | null;
  /** The day on which the result is promised now. */
  readonly newDueDate: IsoDate;
  /** How many apologies with a new date the rules allow; `null` where nothing says so. */
  readonly allowed: number | null;
  /** The new dates given before this one. */
  readonly earlier: readonly { readonly at: Moment; readonly to: IsoDate }[];
  /** The official who signs; `null` where the file does not say. */
  readonly official: string | null;
}

/** Notice that handling stops (Thông báo dừng giải quyết hồ sơ). */
export interface StopForm extends FormHead<"stop-notice"> {
  /** To whom it is addressed: the submitter. */
  readonly recipient: Party;
  /** What is asked for. */
  readonly content: string;
  /** When handling stopped. */
  readonly stoppedAt: Moment;
  /** Why, in the words of the file. */
  readonly reason: string;
  /** The unit that had the dossier. */
  readonly stage: string | null;
  /** Who asked to stop; `null` where the file does not say. */
  readonly requestedBy: string | null;
  /** The decision to stop; `null` where the file does not say. */
  readonly decision: string | null;
  /** What had been paid, in dong; `null` where the file does not say. */
  readonly amountPaid: number | null;
  /** Whether a fee was paid; `null` where the file does not say. */
  readonly feePaid: boolean | null;
  /** The official who signs; `null` where the file does not say. */
  readonly official: string | null;
}

/** One row of the control slip. */
export interface ControlSlipRow {
  /** Who handed it over; `null` on the first row. */
  readonly from: string | null;
  /** Who received it. */
  readonly to: string | null;
  /** When it was handed over. */
  readonly handedAt: Moment;
  /** When that unit handed it on or finished; `null` while it has it. */
  readonly doneAt: Moment | null;
  /** What the unit used of the limit; `null` where no limit runs. */
  readonly used: Remaining | null;
  /** What the procedure gives that unit; `null` where it says nothing, or not in the unit of the limit. */
  readonly limit: TimeLimit | null;
  /**
   * Whether it was early, on time or late; `null` while it has it, where there is no limit to compare with, and where several
   * rows share one step.
   */
  readonly outcome: "early" | "on-time" | "late" | null;
  /** What the file says of the hand-over; `null`: nothing. Names and signatures are the paper's. */
  readonly note: string | null;
}

/** Control slip (Phiếu kiểm soát quá trình giải quyết hồ sơ). */
export interface ControlSlip extends FormHead<"control-slip"> {
  /** One row a unit, in order. */
  readonly rows: readonly ControlSlipRow[];
}

/** A row of the tracking book (Sổ theo dõi hồ sơ). */
export interface TrackingRow extends FormHead<"tracking-book"> {
  /** What is asked for. */
  readonly content: string;
  /** How many sets. */
  readonly sets: number;
  /** Whose dossier it is. */
  readonly owner: Party;
  /** When the complete dossier was received. */
  readonly receivedAt: Moment | null;
  /** The current due date; `null` where nothing is due or a pause is open. */
  readonly dueDate: IsoDate | null;
  /** When its handling ended; `null` before. */
  readonly finishedAt: Moment | null;
  /** When the result was handed over; `null` before. */
  readonly returnedAt: Moment | null;
  /** What stands in the last column; `null`: nothing. */
  readonly note: string | null;
}

/** Hand-over note of the result (Phiếu giao nhận kết quả); no decree numbers it. */
export interface HandoverNote extends FormHead<"result-handover"> {
  /** What is asked for. */
  readonly content: string;
  /** The result; `null` where the file does not say. */
  readonly result: string | null;
  /** Whose dossier it is. */
  readonly owner: Party;
  /** Whether a fee was paid; `null` where the file does not say. */
  readonly feePaid: boolean | null;
  /** Whether the result went by post; `null` where no event said how. */
  readonly byPost: boolean | null;
  /** When the result was handed over; `null` before. */
  readonly returnedAt: Moment;
}

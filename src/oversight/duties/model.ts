import type { TimeLimit } from "../../deadline/index.js";
import type { LegalReference } from "../../law/index.js";
import type { DateRange, IsoDate, Moment } from "../../time/index.js";
import type { OversightFinding, OversightShare } from "../model.js";

/** What every duty has. */
interface DutyBase {
  /** Identifies it; records name it. */
  readonly id: string;
  /** What is to be done. */
  readonly title?: string | undefined;
  /** Where the duty comes from. */
  readonly source?: LegalReference | undefined;
}

/** A duty that comes again (nghĩa vụ định kỳ): a dialogue every six months. */
export interface RhythmDuty extends DutyBase {
  /** Comes round again. */
  readonly kind: "rhythm";
  /** The part of the calendar year in which it is to be done once more. */
  readonly every: "month" | "quarter" | "half-year" | "year";
  /** How often in each; default 1. */
  readonly times?: number | undefined;
  /** How long after the end of each it may still be made up for, late; default: it may not. */
  readonly grace?: TimeLimit | undefined;
}

/** A duty of several items (danh mục kiểm tra): procedures to be posted, sections of a website. */
export interface ChecklistDuty extends DutyBase {
  /** A list of items. */
  readonly kind: "checklist";
  /** What is to be there. */
  readonly items: readonly ChecklistItem[];
  /** The last day on which it is in time; default the last day of the period asked about. */
  readonly by?: IsoDate | undefined;
}

/** An item of a checklist. */
export interface ChecklistItem {
  /** Identifies it within its duty. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Whether it must be there; default `true`. */
  readonly required?: boolean | undefined;
}

/** Something that a unit is to do again and again, or all of a list. */
export type Duty = RhythmDuty | ChecklistDuty;

/** That a unit did it. */
export interface DutyRecord {
  /** The duty's id. */
  readonly duty: string;
  /** Who did it. */
  readonly unit: string;
  /** When. */
  readonly on: IsoDate;
  /** Which item; needed for a checklist. */
  readonly item?: string | undefined;
  /** Papers that prove it, by title or reference. */
  readonly evidence?: readonly string[] | undefined;
}

/** Who is asked about, for when and on which day. */
export interface DutyOptions {
  /** The unit. */
  readonly unit: string;
  /** Both ends included. Of a rhythm, the months, quarters, half-years or years that end in it. */
  readonly period: DateRange;
  /** The day asked about; what happened later is not known yet. */
  readonly asOf: Moment;
}

/** `due`: not done, and there is still time · `done` · `done-late` · `missed`: not done, and the time is over. */
export type DutyState = "due" | "done" | "done-late" | "missed";

/** One time that a duty came round. */
export interface DutyOccurrence {
  /** First day of the month, quarter, half-year or year. */
  readonly from: IsoDate;
  /** Its last day. */
  readonly to: IsoDate;
  /** Last day on which it could be made up for: `to`, or the end of the grace after it. */
  readonly dueDate: IsoDate;
  /** The days on which it was done, no more than it was to be. */
  readonly on: readonly IsoDate[];
  /** How it stands. */
  readonly state: DutyState;
}

/** One item of a checklist as it stands. */
export interface CheckedItem {
  /** Its id. */
  readonly item: string;
  /** Whether it must be there. */
  readonly required: boolean;
  /** Last day in time. */
  readonly dueDate: IsoDate;
  /** The first day on which it was there; `null` while it was not. */
  readonly on: IsoDate | null;
  /** How it stands. */
  readonly state: DutyState;
}

/** How often, or how many items. Items that are not required do not count. */
export interface DutyCounts {
  /** Not done, and there is still time. */
  readonly due: number;
  /** Done in time. */
  readonly done: number;
  /** Done late. */
  readonly doneLate: number;
  /** Not done, and the time is over. */
  readonly missed: number;
  /** Done in time, of all that are not still due. */
  readonly share: OversightShare;
}

/** How a unit stands with a duty. */
export interface DutyStatus {
  /** The duty's id. */
  readonly duty: string;
  /** Who is asked about. */
  readonly unit: string;
  /** Each time that a rhythm came round; empty for a checklist. */
  readonly occurrences: readonly DutyOccurrence[];
  /** Each item of a checklist; empty for a rhythm. */
  readonly items: readonly CheckedItem[];
  /** The counts. */
  readonly counts: DutyCounts;
  /** What was late or missed. */
  readonly findings: readonly OversightFinding[];
}

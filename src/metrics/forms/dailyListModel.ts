import type { NationalStatus } from "../../dossier/index.js";
import type { Channel } from "../../procedure/index.js";
import type { IsoDate, IsoDateTime } from "../../time/index.js";
import type { Allocation, CompareBy, ReceivedCounts, Tally } from "../model.js";
import type { CountedMember } from "../rates/model.js";
import type { FormDefinition, FormRows } from "./model.js";

/** Which day a daily list is of, and how it judges. */
export interface DailyListOptions {
  /** The day. */
  readonly on: IsoDate;
  /** How due dates are compared; `date` unless told. */
  readonly compareBy?: CompareBy | undefined;
  /** Where the waiting, withdrawn and stopped go; `by-due-date` unless told. */
  readonly allocation?: Allocation | undefined;
}

/** A dossier on the daily list. */
export interface DailyListRow {
  /** (1) Number of the line, from 1. */
  readonly no: number;
  /** (2) Dossier code. */
  readonly code: string;
  /** (3) Field; `null` where it is not known. */
  readonly field: string | null;
  /** (4) How it was submitted. */
  readonly channel: Channel;
  /** (5) When it was accepted. */
  readonly receivedAt: IsoDate | IsoDateTime;
  /** (6) The due date; `null` where there is none. */
  readonly dueAt: IsoDate | IsoDateTime | null;
  /** (7) When processing ended; `null` while it goes on at the end of the day. */
  readonly finishedAt: IsoDate | IsoDateTime | null;
  /** (8) Status. */
  readonly status: NationalStatus;
  /** (9) How it came into the day. */
  readonly received: Exclude<keyof ReceivedCounts, "total">;
  /** (10) How it stands at the end of the day. */
  readonly outcome: CountedMember["outcome"];
}

/** The one-stop shop's day: what it had in the morning, what came, what was done and what is left. */
export interface DailyList {
  /** The form. */
  readonly form: FormDefinition;
  /** The day. */
  readonly on: IsoDate;
  /** The day in counts: carried over into it and received on it, finished on it and open at its end. */
  readonly tally: Tally;
  /** Every dossier that was open in the morning or came in on the day. */
  readonly lines: readonly DailyListRow[];
  /** Codes of those due on the day and open at its end. */
  readonly dueAndOpen: readonly string[];
  /** Codes of those finished on the day or before whose results were not handed over by the end of the day. */
  readonly awaitingReturn: readonly string[];
  /** The list as a table. */
  readonly rows: FormRows;
}

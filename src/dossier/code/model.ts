import type { IsoDate } from "../../time/index.js";

/** What the last part of a dossier code may look like, by a rule. */
export interface DossierCodeFormat {
  /** Whether it is the form of centralised procedures (thủ tục thực hiện trên hệ thống tập trung). */
  readonly centralised: boolean;
  /** Whose identifier comes first: the agency that receives the dossier, or the one that resolves it. */
  readonly unit: "receiving-agency" | "resolving-agency";
  /**
   * How many digits the order number of the day has: at least and at most, `max` `null` for as many as needed; the whole is
   * `null` where the text was not read.
   */
  readonly digits: { readonly min: number; readonly max: number | null } | null;
}

/** What the last part of a dossier code says, read in one of the possible ways. */
export interface DossierCodeReading {
  /** Whether it is read as the code of a centralised procedure. */
  readonly centralised: boolean;
  /** The two digits that stand for the owner of the centralised system; `null` in other codes. */
  readonly system: string | null;
  /** The order number of the day, from 1 up. */
  readonly sequence: number;
  /** With how many digits it is written, zeros before it included. */
  readonly digits: number;
  /** Whether the rule of that day allows so many digits; `null` where no rule is known or its text was not read. */
  readonly lengthAllowed: boolean | null;
}

/** The parts of a dossier code (mã hồ sơ). */
export interface DossierCode {
  /** The identifier of the agency: the receiving one, or in centralised codes the one that resolves. */
  readonly unit: string;
  /** The day of receipt. */
  readonly date: IsoDate;
  /** Whether it is the code of a centralised procedure; `null` where it could be either. */
  readonly centralised: boolean | null;
  /** The two digits of the centralised system's owner; `null` where there are none, or where they may be part of the number. */
  readonly system: string | null;
  /** The order number of the day; `null` where two readings are possible. */
  readonly sequence: number | null;
  /** With how many digits the order number is written; `null` where two readings are possible. */
  readonly digits: number | null;
  /** Every possible reading of the last part: one, or two that its length alone cannot tell apart. */
  readonly readings: readonly DossierCodeReading[];
}

/** What a caller knows about a code beside its text. */
export interface DossierCodeOptions {
  /** Whether it comes from a centralised system; leave it out where that is not known. */
  readonly centralised?: boolean | undefined;
}

/** What a dossier code is made of. */
export interface DossierCodeParts {
  /** The identifier of the agency: capital letters and digits in groups with dots between, at most 35 characters. */
  readonly unit: string;
  /** The day of receipt, in the years 2000 to 2099. */
  readonly date: IsoDate;
  /** The order number of the day, from 1 up. */
  readonly sequence: number;
  /** The two digits of the centralised system's owner; leave it out for other codes. */
  readonly system?: string | null | undefined;
  /** With how many digits the order number is written at least; 4 unless told. */
  readonly digits?: number | null | undefined;
}

/** Of which series `nextDossierCode` gives the next code. */
export interface DossierCodeSeries {
  /** The identifier of the agency. */
  readonly unit: string;
  /** The day of receipt. */
  readonly date: IsoDate;
  /**
   * The two digits of the centralised system's owner; `null` says that the series is no centralised one. Left out, a code of the
   * series that could be read both ways is refused.
   */
  readonly system?: string | null | undefined;
}

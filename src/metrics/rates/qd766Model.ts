import type { CompareBy, ExcludedCounts, SettledTallyOptions, TallyOptions } from "../model.js";

/**
 * What the due date of a record says. `as-promised`: the day on the receipt (ngày hẹn trả), which supplements do not move, as
 * the national portal has it; the time of completed supplements is then taken off the end. `moved`: the due date in force,
 * which supplements have moved, as `recordOfDossier` gives it; taking off their time again would count it twice.
 */
export type DueDates = "as-promised" | "moved";

/**
 * When a second request for a supplement makes a dossier overdue [unconfirmed: the text that was read speaks of it where a
 * dossier waits]. `waiting`: while it waits for one; `always`: for good, also when it was finished later.
 */
export type SecondRequest = "waiting" | "always";

/** What dossiers are judged by. */
export interface Qd766Options extends Omit<TallyOptions, "allocation" | "cohort"> {
  /** What the due dates of the records say; there is no default. */
  readonly dueDates: DueDates;
  /** What a second request for a supplement does; `waiting` unless told. */
  readonly secondRequest?: SecondRequest | undefined;
}

/** {@link Qd766Options} with every default filled in. */
export interface SettledQd766Options {
  /** The period. */
  readonly period: SettledTallyOptions["period"];
  /** Until when the records are known. */
  readonly asOf: SettledTallyOptions["asOf"];
  /** How due dates are compared. */
  readonly compareBy: CompareBy;
  /** What the due dates of the records say. */
  readonly dueDates: DueDates;
  /** What a second request for a supplement does. */
  readonly secondRequest: SecondRequest;
}

/** Why a dossier counts as on time. */
export type Qd766InTime = "finished-in-time" | "waiting-in-time" | "pending-in-time";

/** Why a dossier counts as overdue. */
export type Qd766Overdue = "second-request" | "finished-late" | "waiting-late" | "pending-late";

/** Why a record is not counted: for a reason of the tally, or because neither a due date nor a limit is known. */
export type Qd766Excluded = Exclude<keyof ExcludedCounts, "total"> | "nothingToJudgeBy";

/** How one dossier is judged. */
export type Qd766Verdict =
  | {
      /** Whether it counts as on time. */
      readonly verdict: "on-time";
      /** Why. */
      readonly because: Qd766InTime;
    }
  | {
      /** It counts as overdue. */
      readonly verdict: "overdue";
      /** Why. */
      readonly because: Qd766Overdue;
    }
  | {
      /** It is not counted. */
      readonly verdict: "excluded";
      /** Why. */
      readonly because: Qd766Excluded;
    };

/** Dossiers judged by indicator 2.1, in a form that can be stored, sent and merged. */
export interface Qd766Tally {
  /** Of this form. */
  readonly version: 1;
  /** How it was made; `null` in the tally of nothing, which merges with any. */
  readonly options: SettledQd766Options | null;
  /** Those on time, by reason. */
  readonly onTime: Readonly<Record<Qd766InTime, number>>;
  /** Those overdue, by reason. */
  readonly overdue: Readonly<Record<Qd766Overdue, number>>;
  /** Records that are not counted, by reason. */
  readonly excluded: Readonly<Record<Qd766Excluded, number>>;
}

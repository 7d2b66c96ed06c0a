import type { ExcludedCounts, PendingCounts, ReceivedCounts, ResolvedCounts } from "../metrics/index.js";

/** How a dossier came into the tally, or why it did not. `unreadable`: its status or channel is unknown. */
export type Reception = Exclude<keyof ReceivedCounts | keyof ExcludedCounts, "total"> | "unreadable";

/** What became of a dossier that is counted. */
export type Outcome = Exclude<keyof ResolvedCounts | keyof PendingCounts, "total"> | "noDueDate";

/** Columns of the result for the ways in, in the order of their numbers. */
export const RECEIVED_COLUMNS = {
  online: "received_online",
  counterOrPost: "received_counter_or_post",
  carriedOver: "received_carried_over",
} as const;

/** Columns for the reasons to leave a dossier out. */
export const EXCLUDED_COLUMNS = {
  notYetAccepted: "excluded_not_yet_accepted",
  rejectedAtReception: "excluded_rejected_at_reception",
  noReceiptDate: "excluded_no_receipt_date",
  noFinishDate: "excluded_no_finish_date",
  finishedBeforeReceived: "excluded_finished_before_received",
  outsidePeriod: "excluded_outside_period",
  unreadable: "unreadable",
} as const;

/** Columns for the outcomes. */
export const OUTCOME_COLUMNS = {
  early: "resolved_early",
  onTime: "resolved_on_time",
  late: "resolved_late",
  withinTime: "pending_within_time",
  overdue: "pending_overdue",
  noDueDate: "no_due_date",
} as const;

/** Columns that say how the tally was made, so that rows can be read without the query. */
export const OPTION_COLUMNS = ["period_from", "period_to", "as_of", "cohort", "compare_by", "allocation"] as const;

/** The ways in. */
export const RECEIVED = /* @__PURE__ */ Object.keys(RECEIVED_COLUMNS) as readonly Reception[];

/** Every reception; its place in this list is its number in compiled text. */
export const RECEPTIONS: readonly Reception[] = /* @__PURE__ */ Object.keys({
  ...RECEIVED_COLUMNS,
  ...EXCLUDED_COLUMNS,
}) as Reception[];

/** Every outcome; its place in this list is its number in compiled text. */
export const OUTCOMES = /* @__PURE__ */ Object.keys(OUTCOME_COLUMNS) as readonly Outcome[];

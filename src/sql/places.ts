import type { ExcludedCounts, PendingCounts, ReceivedCounts, ResolvedCounts } from "../metrics/index.js";

/** Why a dossier is left out. */
export type Exclusion = Exclude<keyof ExcludedCounts, "total">;

/** How a dossier came into the tally, or why it did not. `unreadable`: its status or channel is unknown. */
export type Reception = Exclude<keyof ReceivedCounts, "total"> | Exclusion | "unreadable";

/** Whether the processing of a dossier of the cohort had ended, or why it is not of the cohort. */
export type Stand = "finished" | "open" | Exclusion | "unreadable";

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

/** The ways in. */
export const RECEIVED = /* @__PURE__ */ Object.keys(RECEIVED_COLUMNS) as readonly Reception[];

/** Every reception; its place in this list is its number in compiled text. */
export const RECEPTIONS: readonly Reception[] = /* @__PURE__ */ Object.keys({
  ...RECEIVED_COLUMNS,
  ...EXCLUDED_COLUMNS,
}) as Reception[];

/** Every outcome; its place in this list is its number in compiled text. */
export const OUTCOMES = /* @__PURE__ */ Object.keys(OUTCOME_COLUMNS) as readonly Outcome[];

/** Every stand; its place in this list is its number in compiled text. */
export const STANDS: readonly Stand[] = /* @__PURE__ */ [
  "finished",
  "open",
  .../* @__PURE__ */ Object.keys(EXCLUDED_COLUMNS),
] as Stand[];

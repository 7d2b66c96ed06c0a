import type { TimeLimit } from "../deadline/index.js";

/**
 * How a dossier is handled, as far as law or a procedure decides it. Each rule is optional: what a procedure does not say
 * comes from the regime in force, what that leaves open from the default that the documentation of the rule names.
 */
export interface HandlingRules {
  /** From when the limit runs: `accepted` (complete, as shown on the receipt) or, where the fee is a condition, `accepted-and-paid`. */
  readonly clockStart?: "accepted" | "accepted-and-paid" | undefined;
  /** From when the limit of a dossier received outside the territory (phi địa giới) runs. */
  readonly nonTerritorialStart?: "accepted" | "competent-agency" | undefined;
  /** What a supplement does to the limit: counted afresh, `restart`, or paused, `continue`. */
  readonly supplementEffect?: "restart" | "continue" | undefined;
  /** How many times supplements may be asked for. */
  readonly maxSupplements?: number | undefined;
  /** Within which time from acceptance they may be asked for. */
  readonly supplementWithin?: TimeLimit | undefined;
  /** Within which time from the request the applicant supplies them. */
  readonly applicantTime?: TimeLimit | undefined;
  /** Within which time from submission an online dossier is accepted, refused, or a supplement asked for. */
  readonly receptionLimit?: TimeLimit | undefined;
  /** Local hour, `HH:mm`, after which a dossier may be forwarded at the start of the next working day. */
  readonly forwardAfter?: string | undefined;
  /** How many calendar days before the due date an apology with a new date is sent at the latest. */
  readonly apologyLeadDays?: number | undefined;
  /** How many times a dossier may be re-appointed. */
  readonly maxReappointments?: number | undefined;
}

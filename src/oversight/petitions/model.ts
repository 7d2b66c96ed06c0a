import type { DayCertainty } from "../../calendar/index.js";
import type { Deadline, TimeLimit } from "../../deadline/index.js";
import type { LegalReference } from "../../law/index.js";
import type { DateRange, IsoDate, Moment } from "../../time/index.js";
import type { ObligationState, OversightFinding, PetitionStep } from "../model.js";

/**
 * A petition (phản ánh, kiến nghị) by its dates: dates decide, because the portal uses one state name for several things.
 * Moments are of this body; none may lie before the day on which it had the petition.
 */
export interface Petition {
  /** Its code. */
  readonly code: string;
  /** When it was submitted. */
  readonly receivedAt: Moment;
  /** When it was last forwarded to this body by another one (such as the Government Office): from then on its time runs. */
  readonly forwardedToUsAt?: Moment | null | undefined;
  /** When this body forwarded it to the competent one. */
  readonly forwardedAt?: Moment | null | undefined;
  /** When it was refused. */
  readonly refusedAt?: Moment | null | undefined;
  /** When it was returned to the body from which it came. */
  readonly returnedAt?: Moment | null | undefined;
  /** When the petitioner was first asked for more, before acceptance. */
  readonly supplementRequestedAt?: Moment | null | undefined;
  /** When it was accepted for handling. */
  readonly acceptedAt?: Moment | null | undefined;
  /** When the answer was ready, to be published or published. */
  readonly handledAt?: Moment | null | undefined;
  /** When the answer was published. */
  readonly publishedAt?: Moment | null | undefined;
  /** How many were content with the answer. */
  readonly likes?: number | undefined;
  /** How many were not. */
  readonly dislikes?: number | undefined;
  /** Whether it was raised again. */
  readonly repeated?: boolean | undefined;
}

/** How long a step may take. */
export interface PetitionRule {
  /** Which step. */
  readonly step: PetitionStep;
  /** How long. */
  readonly limit: TimeLimit;
  /** From when: the day on which this body had the petition (submission or the latest forward to it), or its handling. */
  readonly from: "reception" | "handled";
  /** Where the rule comes from. */
  readonly source: LegalReference;
}

/** Rules other than {@link PETITION_RULES}, and the day asked about. */
export interface PetitionDeadlineOptions {
  /** The rules, one a step; a step without a rule has no deadline. */
  readonly rules?: readonly PetitionRule[] | undefined;
  /** The day on which states are judged; what happened later is not known yet. */
  readonly asOf?: Moment | undefined;
}

/** By when a step was, or is, to be taken. */
export interface PetitionDeadline {
  /** Which step. */
  readonly step: PetitionStep;
  /** The last day in time; `null` where it cannot run yet: publication before handling. */
  readonly dueDate: IsoDate | null;
  /** How that day was counted, for `explainDeadline`. */
  readonly deadline: Deadline | null;
  /** Whether the calendar is announced up to that day. */
  readonly certainty: DayCertainty | null;
  /** When the step was taken; `null` while it was not. */
  readonly doneAt: Moment | null;
  /**
   * `lapsed`: the day has passed without the step, which is no fault, since not every petition needs it (forward,
   * refuse or return, request a supplement). `not-started`: publication before handling. `null`: not taken, and no day
   * was asked about.
   */
  readonly state: ObligationState | "lapsed" | "not-started" | null;
  /** Where the rule comes from. */
  readonly source: LegalReference;
}

/** Which petitions are counted, and when. */
export interface PetitionOptions {
  /** Both ends included. */
  readonly period: DateRange;
  /** The day asked about; petitions are judged on it or on the period's last day, whichever is earlier. */
  readonly asOf: Moment;
  /** Other rules than {@link PETITION_RULES}. */
  readonly rules?: readonly PetitionRule[] | undefined;
}

/** How often a step was taken, and how. */
export interface PetitionStepCounts {
  /** In time. */
  readonly done: number;
  /** Late. */
  readonly doneLate: number;
  /** Not taken, and there is still time. */
  readonly open: number;
  /** Not taken, and the time is over. */
  readonly overdue: number;
}

/** The petitions of a period, counted. */
export interface PetitionSummary {
  /** How many were received in the period or done with in it. */
  readonly petitions: number;
  /** How many were on time in every step that they needed. */
  readonly onTime: number;
  /** How many had more dislikes than likes, were raised again or were late; each counts once. */
  readonly dissatisfied: number;
  /** How many had more dislikes than likes. */
  readonly disliked: number;
  /** How many were raised again. */
  readonly repeated: number;
  /** By step, of the petitions that needed it; a step that lapsed is not counted. */
  readonly bySteps: Readonly<Record<PetitionStep, PetitionStepCounts>>;
  /** What was late, or is. */
  readonly findings: readonly OversightFinding[];
}

import type { Rate } from "../model.js";
import { rateOf } from "../rateOf.js";

/** Counts of petitions (phản ánh, kiến nghị) of a period, as the national portal counts them. */
export interface PetitionCounts {
  /** Received or handled in the period. */
  readonly petitions: number;
  /** Of them, handled within their time limit. */
  readonly onTime: number;
  /** Of them, with a dislike, sent again, or overdue; each once. */
  readonly dissatisfied: number;
}

/** Counts of dossiers of a period, as the national portal counts them. */
export interface SatisfactionCounts {
  /** Received or handled in the period. */
  readonly dossiers: number;
  /** Of them, overdue. */
  readonly overdue: number;
  /** Of them, with a complaint or a dislike, and not overdue. */
  readonly dissatisfied: number;
}

/**
 * Indicator 5.2 of Decision 766/QD-TTg as it was seen on the national portal: petitions handled on time. The service index
 * gives full marks where there was none.
 *
 * @throws MotcuaError `metrics/invalid-rate`
 * @example
 * ```ts
 * import { petitionTimeliness } from "motcua/metrics";
 *
 * petitionTimeliness({ petitions: 570, onTime: 296, dissatisfied: 340 }).printed; // => "51.93 %"
 * ```
 */
export const petitionTimeliness = ({ petitions, onTime }: PetitionCounts): Rate<"qd766-5.2"> =>
  rateOf(onTime, petitions, "qd766-5.2");

/**
 * Indicator 5.3 of Decision 766/QD-TTg as it was seen on the national portal: petitions that were neither disliked nor
 * repeated nor overdue, a proxy of satisfaction. The service index gives full marks where there was none.
 *
 * @throws MotcuaError `metrics/invalid-rate`
 * @example
 * ```ts
 * import { petitionSatisfaction } from "motcua/metrics";
 *
 * petitionSatisfaction({ petitions: 570, onTime: 296, dissatisfied: 340 }).printed; // => "40.35 %"
 * ```
 */
export const petitionSatisfaction = ({ petitions, dissatisfied }: PetitionCounts): Rate<"qd766-5.3"> =>
  rateOf(petitions - dissatisfied, petitions, "qd766-5.3");

/**
 * Indicator 5.4 of Decision 766/QD-TTg as it was seen on the national portal: dossiers that were neither overdue nor met with
 * a complaint or a dislike, a proxy of satisfaction. It says nothing of those who were not asked.
 *
 * @throws MotcuaError `metrics/invalid-rate`
 * @example
 * ```ts
 * import { dossierSatisfaction } from "motcua/metrics";
 *
 * dossierSatisfaction({ dossiers: 597_918, overdue: 69_234, dissatisfied: 220 }).printed; // => "88.38 %"
 * ```
 */
export const dossierSatisfaction = ({ dossiers, overdue, dissatisfied }: SatisfactionCounts): Rate<"qd766-5.4"> =>
  rateOf(dossiers - overdue - dissatisfied, dossiers, "qd766-5.4");

import { isObject } from "../../plain/index.js";
import type { Rate } from "../model.js";
import { rateOf } from "../rateOf.js";
import { requireCount } from "../requireCount.js";
import type { PetitionCounts, SatisfactionCounts } from "./model.js";

/** The counts of these names, each checked to be one. */
const countsOf = <Name extends string>(
  given: Readonly<Record<Name, number>>,
  names: readonly Name[],
): readonly number[] => {
  const stated: Partial<Record<Name, unknown>> = isObject(given) ? given : {};
  return names.map((name) => requireCount(name, stated[name]));
};

/** The share of a whole that is left when parts of it are taken away. */
const shareLeft = <const Basis extends string>([whole = 0, ...parts]: readonly number[], basis: Basis): Rate<Basis> =>
  rateOf(
    parts.reduce((left, part) => left - part, whole),
    whole,
    basis,
  );

/**
 * Indicator 5.2 of Decision 766/QD-TTg as it was seen on the national portal: petitions handled on time. The service index
 * gives full marks where there was none.
 *
 * @throws MotcuaError `metrics/invalid-count`, `metrics/invalid-rate`
 * @example
 * ```ts
 * import { petitionTimeliness } from "motcua/metrics";
 *
 * petitionTimeliness({ petitions: 570, onTime: 296, dissatisfied: 340 }).printed; // => "51.93 %"
 * ```
 */
export const petitionTimeliness = (counts: PetitionCounts): Rate<"qd766-5.2"> => {
  const [onTime = 0, petitions = 0] = countsOf(counts, ["onTime", "petitions"]);
  return rateOf(onTime, petitions, "qd766-5.2");
};

/**
 * Indicator 5.3 of Decision 766/QD-TTg as it was seen on the national portal: petitions that were neither disliked nor
 * repeated nor overdue, a proxy of satisfaction. The service index gives full marks where there was none.
 *
 * @throws MotcuaError `metrics/invalid-count`, `metrics/invalid-rate`
 * @example
 * ```ts
 * import { petitionSatisfaction } from "motcua/metrics";
 *
 * petitionSatisfaction({ petitions: 570, onTime: 296, dissatisfied: 340 }).printed; // => "40.35 %"
 * ```
 */
export const petitionSatisfaction = (counts: PetitionCounts): Rate<"qd766-5.3"> =>
  shareLeft(countsOf(counts, ["petitions", "dissatisfied"]), "qd766-5.3");

/**
 * Indicator 5.4 of Decision 766/QD-TTg as it was seen on the national portal: dossiers that were neither overdue nor met with
 * a complaint or a dislike, a proxy of satisfaction. It says nothing of those who were not asked.
 *
 * @throws MotcuaError `metrics/invalid-count`, `metrics/invalid-rate`
 * @example
 * ```ts
 * import { dossierSatisfaction } from "motcua/metrics";
 *
 * dossierSatisfaction({ dossiers: 597_918, overdue: 69_234, dissatisfied: 220 }).printed; // => "88.38 %"
 * ```
 */
export const dossierSatisfaction = (counts: SatisfactionCounts): Rate<"qd766-5.4"> =>
  shareLeft(countsOf(counts, ["dossiers", "overdue", "dissatisfied"]), "qd766-5.4");

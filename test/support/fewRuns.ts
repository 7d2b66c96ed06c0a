/*
 * fast-check as mutation testing sees it: the same properties with at most 100 cases, and always the same ones. Every
 * mutant that lives runs them all, and a score that changes with the seed is none.
 */
import fastCheck, { assert as assertAll, type IAsyncProperty, type IProperty, type Parameters } from "fast-check";

export * from "fast-check";

const MOST_RUNS = 100;
const SEED = 1;

export const assert = <Ts>(property: IProperty<Ts> | IAsyncProperty<Ts>, parameters: Parameters<Ts> = {}) =>
  assertAll(property as IProperty<Ts>, {
    seed: SEED,
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS),
  });

export default { ...fastCheck, assert };

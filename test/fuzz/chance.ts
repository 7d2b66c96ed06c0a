/** A source of whole numbers from 0 up to a bound. */
export type Chance = (below: number) => number;

const hashOf = (text: string): number => {
  let hash = 0;
  for (const unit of text) hash = Math.imul(hash, 31) + unit.charCodeAt(0);
  return hash;
};

/**
 * The chance of one thing, the same for the same seed: what is tried on it does not depend on what else there is. A linear
 * congruential generator.
 */
export const chanceOf = (name: string, seed: number): Chance => {
  let state = (hashOf(name) ^ seed) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** One of a list that is not empty. */
export const oneOf = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)] as T;

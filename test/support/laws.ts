import fc, { type IProperty } from "fast-check";
import { isMotcuaError } from "motcua/errors";
import { expect, test } from "vitest";

/** How often a law is tried. */
interface Trials {
  /** Random inputs. */
  readonly runs: number;
  /** Questions that each of them asks, where one calendar serves for several. */
  readonly questions?: number;
}

/** The laws of one file, with a tally of the random cases that they are tried on. */
export interface Laws {
  /** Tests a law. */
  readonly law: <Ts>(name: string, trials: Trials, property: IProperty<Ts>) => void;
  /** The random cases of all laws so far. */
  readonly cases: () => number;
}

/** Opens the laws of a file. */
export const laws = (): Laws => {
  let tally = 0;
  return {
    law: (name, { runs, questions = 1 }, property) => {
      tally += runs * questions;
      test(name, () => {
        fc.assert(property, { numRuns: runs });
      });
    },
    cases: () => tally,
  };
};

/** So many questions in one random input. */
export const several = <T>(question: fc.Arbitrary<T>, questions: number): fc.Arbitrary<T[]> =>
  fc.array(question, { minLength: questions, maxLength: questions });

/** Holds two plain values against each other; over a million of them `expect` alone would take most of the time. */
export const same = (actual: unknown, expected: unknown): void => {
  if (!Object.is(actual, expected)) expect(actual).toBe(expected);
};

/** The answer, or `null` where the calendar refuses because it would have to look outside its coverage. */
export const answerOf = <T>(call: () => T): T | null => {
  try {
    return call();
  } catch (error) {
    if (isMotcuaError(error) && error.code === "calendar/out-of-coverage") return null;
    throw error;
  }
};

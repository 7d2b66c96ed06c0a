import { MotcuaError } from "./MotcuaError.js";

/** Makes the errors of one code; carries the code and its English sentence, from which the locales are made. */
export interface ErrorKind<Code extends string, Facts extends object> {
  /** Makes the error that states these facts. */
  (facts: Facts): MotcuaError<Code, Facts>;
  /** What is wrong, as `domain/what-is-wrong`. */
  readonly code: Code;
  /** The English sentence: what, which value, why, and what to do. */
  readonly sentence: (facts: Facts) => string;
}

/**
 * Defines one error code: the shape of its facts and its English sentence stand in one place.
 *
 * @example
 * ```ts
 * import { defineError } from "motcua/errors";
 *
 * const noRoom = defineError("portal/no-room", (facts: { seats: number }) => `Only ${facts.seats} seats are left.`);
 * noRoom({ seats: 2 }).message; // => "Only 2 seats are left."
 * ```
 */
export const defineError = <const Code extends string, Facts extends object>(
  code: Code,
  sentence: (facts: Facts) => string,
): ErrorKind<Code, Facts> =>
  Object.assign((facts: Facts) => new MotcuaError(code, facts, sentence(facts)), { code, sentence });

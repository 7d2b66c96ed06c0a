import { plainFacts } from "./plainFacts.js";

/**
 * The one error family of this library: a caller's mistake, or data that are missing.
 *
 * Branch on `code`, which is public API and never changes its meaning; show `facts` or hand the error to
 * `sentence` of `motcua/locales/vi` or `motcua/locales/en`. Outcomes that the law foresees (a refused transition, a
 * report that does not add up) are returned as values and never thrown.
 *
 * @example
 * ```ts
 * import { MotcuaError } from "motcua/errors";
 * import { asIsoDate } from "motcua/time";
 *
 * let code = "";
 * try {
 *   asIsoDate("2026-02-30");
 * } catch (error) {
 *   if (error instanceof MotcuaError) code = error.code;
 * }
 * code; // => "time/invalid-date"
 * ```
 */
export class MotcuaError<Code extends string = string, Facts extends object = object> extends Error {
  /** Always `"MotcuaError"`, in every copy of this library. */
  override readonly name = "MotcuaError";
  /** What is wrong, as `domain/what-is-wrong`. */
  readonly code: Code;
  /** The values concerned, by name, as frozen data that survive JSON: NaN stands there as `"NaN"`. */
  readonly facts: Readonly<Facts>;

  constructor(code: Code, facts: Facts, message: string) {
    super(message);
    this.code = code;
    this.facts = plainFacts(facts);
  }
}

/**
 * Tells whether a caught value is a {@link MotcuaError}, even one made by another copy of this library
 * (the ESM and the CJS build in one process, or two versions in one bundle), where `instanceof` says no.
 *
 * @example
 * ```ts
 * import { isMotcuaError } from "motcua/errors";
 *
 * isMotcuaError(new Error("something else")); // => false
 * ```
 */
export const isMotcuaError = (value: unknown): value is MotcuaError =>
  value instanceof Error && value.name === "MotcuaError" && "code" in value && "facts" in value;

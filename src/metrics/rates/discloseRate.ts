import { frozenCopy } from "../../plain/index.js";
import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import type { Rate } from "../model.js";
import { isRate } from "./isRate.js";
import type { DisclosedRate, WithheldRate } from "./model.js";

/**
 * Withholds a rate that rests on fewer dossiers than a minimum: of three dossiers one late is 66.67 %, and says nothing on
 * the unit. What is withheld keeps no numerator. Which minimum is right no act says; the caller does.
 *
 * @param minimum - the least denominator with which a rate is shown, a whole number from 0 up
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { discloseRate, rateOf } from "motcua/metrics";
 *
 * discloseRate(rateOf(2, 3, "resolved"), 10);
 * // => { shown: false, basis: "resolved", denominator: 3, minimum: 10 }
 * ```
 */
export const discloseRate = <Basis extends string>(
  rate: Rate<Basis>,
  minimum: number,
): DisclosedRate<Basis> | WithheldRate<Basis> => {
  if (!isCount(minimum)) {
    throw invalidArgument({ argument: "minimum", value: minimum, expected: ["a whole number from 0 up"] });
  }
  if (!isRate(rate)) throw invalidArgument({ argument: "rate", value: rate, expected: ["Rate"] });
  const { basis, denominator } = rate;
  return Object.freeze(
    denominator < minimum ? { shown: false, basis, denominator, minimum } : { shown: true, rate: frozenCopy(rate) },
  );
};

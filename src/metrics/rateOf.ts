import { percentText } from "../exact/index.js";
import { isCount } from "./counts.js";
import { invalidRate } from "./errors.js";
import type { Rate } from "./model.js";
import { wilsonInterval } from "./wilsonInterval.js";

/**
 * A share of two counts, for figures that are published without the dossiers behind them. Printed with two decimals,
 * half-up, but never as 100 % or 0 % unless it is.
 *
 * @param basis - what it is a share of; the rate carries the name
 * @throws MotcuaError `metrics/invalid-rate`
 * @example
 * ```ts
 * import { rateOf } from "motcua/metrics";
 *
 * rateOf(3_799, 4_015, "received").printed; // => "94.62 %"
 * rateOf(69_427, 69_428, "resolved").printed; // => "99.99 %"
 * rateOf(0, 0, "resolved").value; // => null
 * ```
 */
export const rateOf = <const Basis extends string>(
  numerator: number,
  denominator: number,
  basis: Basis,
): Rate<Basis> => {
  const isName = typeof basis === "string" && basis !== "";
  if (!isName || !isCount(numerator) || !isCount(denominator) || numerator > denominator) {
    throw invalidRate({ basis, numerator, denominator });
  }
  return Object.freeze({
    basis,
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    printed: denominator === 0 ? "–" : percentText(numerator, denominator),
    interval: wilsonInterval(numerator, denominator),
  });
};

import { fraction } from "./Rational.js";
import { toFixedText } from "./round.js";

/**
 * A share as a percentage with two digits, half-up, but 100 % only where it is whole and 0 % only where there is none.
 *
 * @param numerator - a whole number from 0 up to the denominator
 * @param denominator - a whole number above 0
 * @throws MotcuaError `exact/zero-denominator`
 * @example
 * ```ts
 * import { percentText } from "motcua/exact";
 *
 * percentText(2, 3); // => "66.67 %"
 * percentText(99_999, 100_000); // => "99.99 %"
 * ```
 */
export const percentText = (numerator: number, denominator: number): string => {
  const percent = toFixedText(fraction(100n * BigInt(numerator), BigInt(denominator)), { digits: 2, mode: "half-up" });
  if (percent === "100.00" && numerator < denominator) return "99.99 %";
  if (percent === "0.00" && numerator > 0) return "0.01 %";
  return `${percent} %`;
};

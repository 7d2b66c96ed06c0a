/**
 * A share as a percentage with two digits, half-up, but 100 % only where it is whole and 0 % only where there is none.
 *
 * @param numerator - a whole number from 0 up to the denominator
 * @param denominator - a whole number above 0
 * @example
 * ```ts
 * import { percentText } from "motcua/exact";
 *
 * percentText(2, 3); // => "66.67 %"
 * percentText(99_999, 100_000); // => "99.99 %"
 * ```
 */
export const percentText = (numerator: number, denominator: number): string => {
  // by itself, so that a page which prints a rate does not load every way of rounding
  const [part, whole] = [BigInt(numerator), BigInt(denominator)];
  const hundredths = (20_000n * part + whole) / (2n * whole);
  if (hundredths === 10_000n && part < whole) return "99.99 %";
  if (hundredths === 0n && part > 0n) return "0.01 %";
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")} %`;
};

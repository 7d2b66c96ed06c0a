import { invalidDigits, unknownRoundingMode } from "./errors.js";
import { fraction, type Rational, rational } from "./Rational.js";

/**
 * How a number is rounded. Ties of `half-up` go away from zero (95.625 to 95.63, as the national portal prints it), ties of
 * `half-even` to the even digit; `down` goes towards zero and `up` away from it.
 */
export interface Rounding {
  /** Decimals kept, 0 to 20. */
  readonly digits: number;
  /** What happens to the rest. */
  readonly mode: "half-up" | "half-even" | "down" | "up";
}

const roundsAway = (mode: Rounding["mode"], whole: bigint, twiceRest: bigint, denominator: bigint): boolean => {
  if (mode === "down" || twiceRest === 0n) return false;
  if (mode === "up") return true;
  if (twiceRest !== denominator) return twiceRest > denominator;
  return mode === "half-up" || whole % 2n === 1n;
};

const MODES: readonly Rounding["mode"][] = ["half-up", "half-even", "down", "up"];

/** The rounded value in units of its last digit: 19.125 to two digits half-up is 1913n. */
const roundToUnits = (value: Rational, { digits, mode }: Rounding): bigint => {
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) throw invalidDigits({ value: digits });
  if (!MODES.includes(mode)) throw unknownRoundingMode({ value: mode });
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * 10n ** BigInt(digits);
  const whole = scaled / value.denominator;
  const rest = scaled % value.denominator;
  const rounded = roundsAway(mode, whole, rest * 2n, value.denominator) ? whole + 1n : whole;
  return negative ? -rounded : rounded;
};

/**
 * Rounds an exact value to an exact value.
 *
 * @throws MotcuaError `exact/invalid-digits`, `exact/unknown-rounding-mode`
 */
export const round = (value: Rational, rounding: Rounding): Rational =>
  fraction(roundToUnits(value, rounding), 10n ** BigInt(rounding.digits));

/** Rounds an exact value and prints all its decimals: `"19.13"`, `"20.00"`. */
export const toFixedText = (value: Rational, rounding: Rounding): string => {
  const units = roundToUnits(value, rounding);
  const digits = String(units < 0n ? -units : units).padStart(rounding.digits + 1, "0");
  const split = digits.length - rounding.digits;
  const text = rounding.digits === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return units < 0n ? `-${text}` : text;
};

const SIGNIFICANT_BITS = 53;
const SMALLEST_EXPONENT = -1074;

const bitsOf = (whole: bigint): number => whole.toString(2).length;

/** The fraction times `2 ** -exponent`, as a numerator and a denominator. */
const inUnitsOf = (exponent: number, numerator: bigint, denominator: bigint): readonly [bigint, bigint] =>
  exponent < 0 ? [numerator << BigInt(-exponent), denominator] : [numerator, denominator << BigInt(exponent)];

/** The double nearest to a fraction above 0: its 53 leading bits, rounded once, ties to even. */
const nearestDouble = (numerator: bigint, denominator: bigint): number => {
  const guess = bitsOf(numerator) - bitsOf(denominator) - SIGNIFICANT_BITS;
  const [n, d] = inUnitsOf(guess, numerator, denominator);
  const exponent = Math.max(n >> BigInt(SIGNIFICANT_BITS) < d ? guess : guess + 1, SMALLEST_EXPONENT);
  const [scaled, unit] = inUnitsOf(exponent, numerator, denominator);
  const units = roundToUnits({ numerator: scaled, denominator: unit }, { digits: 0, mode: "half-even" });
  return Number(units) * 2 ** exponent;
};

/** The number nearest to an exact value; of two equally near ones the one that arithmetic in doubles would take. */
export const toNumber = ({ numerator, denominator }: Rational): number => {
  if (denominator === 1n) return Number(numerator);
  const [n, d] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
  return numerator < 0n ? -nearestDouble(-numerator, denominator) : nearestDouble(numerator, denominator);
};

const rounder =
  (mode: Rounding["mode"]) =>
  (value: number, digits = 0): number =>
    toNumber(round(rational(value), { digits, mode }));

/**
 * Rounds to the nearest, ties away from zero, reading the number as the decimal it prints as.
 *
 * @param digits - decimals kept, 0 to 20; 0 unless told
 * @throws MotcuaError `exact/not-a-number`, `exact/invalid-digits`
 * @example
 * ```ts
 * import { roundHalfUp } from "motcua/reform-index";
 *
 * roundHalfUp(1.005, 2); // => 1.01
 * ```
 */
export const roundHalfUp: (value: number, digits?: number) => number = /* @__PURE__ */ rounder("half-up");

/**
 * Rounds to the nearest, ties to the even digit, reading the number as the decimal it prints as.
 *
 * @param digits - decimals kept, 0 to 20; 0 unless told
 * @throws MotcuaError `exact/not-a-number`, `exact/invalid-digits`
 * @example
 * ```ts
 * import { roundHalfEven } from "motcua/reform-index";
 *
 * roundHalfEven(95.625, 2); // => 95.62
 * ```
 */
export const roundHalfEven: (value: number, digits?: number) => number = /* @__PURE__ */ rounder("half-even");

/**
 * Cuts towards zero, reading the number as the decimal it prints as.
 *
 * @param digits - decimals kept, 0 to 20; 0 unless told
 * @throws MotcuaError `exact/not-a-number`, `exact/invalid-digits`
 * @example
 * ```ts
 * import { roundDown } from "motcua/reform-index";
 *
 * roundDown(99.999, 2); // => 99.99
 * ```
 */
export const roundDown: (value: number, digits?: number) => number = /* @__PURE__ */ rounder("down");

/**
 * Rounds away from zero, reading the number as the decimal it prints as.
 *
 * @param digits - decimals kept, 0 to 20; 0 unless told
 * @throws MotcuaError `exact/not-a-number`, `exact/invalid-digits`
 * @example
 * ```ts
 * import { roundUp } from "motcua/reform-index";
 *
 * roundUp(0.001, 2); // => 0.01
 * ```
 */
export const roundUp: (value: number, digits?: number) => number = /* @__PURE__ */ rounder("up");

import { type Amount, amountOf, fromRational, overAmount, toRational } from "./Amount.js";
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

/** Whether the rest is rounded away from zero; `half` is the sign of twice the rest less the whole. */
export const roundsAway = (mode: Rounding["mode"], isOdd: boolean, half: number): boolean => {
  if (mode === "down" || mode === "up") return mode === "up";
  return half === 0 ? mode === "half-up" || isOdd : half > 0;
};

const MODES: readonly Rounding["mode"][] = ["half-up", "half-even", "down", "up"];

/**
 * Refuses what is no rounding.
 *
 * @throws MotcuaError `exact/invalid-digits`, `exact/unknown-rounding-mode`
 */
export const checkRounding = ({ digits, mode }: Rounding): void => {
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) throw invalidDigits({ value: digits });
  if (!MODES.includes(mode)) throw unknownRoundingMode({ value: mode });
};

/** The rounded value in units of its last digit: 19.125 to two digits half-up is 1913n. */
const roundToUnits = (value: Rational, rounding: Rounding): bigint => {
  checkRounding(rounding);
  const { digits, mode } = rounding;
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * 10n ** BigInt(digits);
  const whole = scaled / value.denominator;
  const rest = scaled % value.denominator;
  const half = compareBig(rest * 2n, value.denominator);
  const rounded = rest !== 0n && roundsAway(mode, whole % 2n === 1n, half) ? whole + 1n : whole;
  return negative ? -rounded : rounded;
};

const compareBig = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b));

/** The same in numbers; `null` where they do not fit. The rounding must have been checked. */
const roundToFewUnits = ({ n, d }: Amount, { digits, mode }: Rounding): number | null => {
  const scaled = Math.abs(n) * 10 ** digits;
  if (!(scaled <= Number.MAX_SAFE_INTEGER)) return null;
  const rest = scaled % d;
  const whole = (scaled - rest) / d;
  const away = rest !== 0 && roundsAway(mode, whole % 2 === 1, Math.sign(rest - (d - rest)));
  return Math.sign(n) * (away ? whole + 1 : whole);
};

/**
 * Rounds an exact value to an exact value.
 *
 * @throws MotcuaError `exact/invalid-digits`, `exact/unknown-rounding-mode`
 */
export const round = (value: Rational, rounding: Rounding): Rational =>
  fraction(roundToUnits(value, rounding), 10n ** BigInt(rounding.digits));

const withDecimals = (digits: string, isNegative: boolean, decimals: number): string => {
  const padded = digits.padStart(decimals + 1, "0");
  const split = padded.length - decimals;
  const text = decimals === 0 ? padded : `${padded.slice(0, split)}.${padded.slice(split)}`;
  return isNegative ? `-${text}` : text;
};

/** Rounds an exact value and prints all its decimals: `"19.13"`, `"20.00"`. */
export const toFixedText = (value: Rational, rounding: Rounding): string => {
  const units = roundToUnits(value, rounding);
  return withDecimals(String(units < 0n ? -units : units), units < 0n, rounding.digits);
};

/** Rounds an amount to an amount, by a rounding that was checked. */
export const roundAmount = (value: Amount, rounding: Rounding): Amount => {
  const units = roundToFewUnits(value, rounding);
  return units === null || rounding.digits > 15
    ? fromRational(round(toRational(value), rounding))
    : overAmount(amountOf(units), amountOf(10 ** rounding.digits));
};

/** Rounds an amount, by a rounding that was checked, and prints all its decimals. */
export const amountText = (value: Amount, rounding: Rounding): string => {
  const units = roundToFewUnits(value, rounding);
  return units === null
    ? toFixedText(toRational(value), rounding)
    : withDecimals(String(Math.abs(units)), units < 0, rounding.digits);
};

const SIGNIFICANT_BITS = 53;
const SMALLEST_EXPONENT = -1074;

const bitsOf = (whole: bigint): number => {
  const digits = whole.toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits.charAt(0), 16)) + 28;
};

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

/** The number nearest to an amount. */
export const amountNumber = ({ n, d, big }: Amount): number => (big === null ? n / d : toNumber(big));

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

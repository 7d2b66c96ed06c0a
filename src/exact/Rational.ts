import { notANumber } from "./errors.js";

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  /** Carries the sign. */
  readonly numerator: bigint;
  /** Greater than 0. */
  readonly denominator: bigint;
}

/** The greatest common divisor; `b` must not be negative, and one of them not 0. */
export const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
};

/** The fraction of two whole numbers; the denominator must not be 0. */
export const fraction = (numerator: bigint, denominator: bigint): Rational => {
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const divisor = commonDivisor(n, d);
  return { numerator: n / divisor, denominator: d / divisor };
};

/** Nothing. */
export const ZERO: Rational = /* @__PURE__ */ Object.freeze({ numerator: 0n, denominator: 1n });
/** One. */
export const ONE: Rational = /* @__PURE__ */ Object.freeze({ numerator: 1n, denominator: 1n });

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/;

/**
 * A number as the decimal it prints as, so that 0.1 is one tenth.
 *
 * @throws MotcuaError `exact/not-a-number` for NaN and the infinities
 */
export const rational = (value: number): Rational => {
  const match = typeof value === "number" ? DECIMAL.exec(String(value)) : null;
  if (match === null) throw notANumber({ value });
  const [, sign, whole = "0", decimals = "", exponent = "0"] = match;
  const digits = BigInt(`${whole}${decimals}`) * (sign === "-" ? -1n : 1n);
  const scale = Number(exponent) - decimals.length;
  return scale < 0
    ? fraction(digits, 10n ** BigInt(-scale))
    : { numerator: digits * 10n ** BigInt(scale), denominator: 1n };
};

/** `a + b`. */
export const add = (a: Rational, b: Rational): Rational =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** `a - b`. */
export const subtract = (a: Rational, b: Rational): Rational =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

/** `a * b`. */
export const multiply = (a: Rational, b: Rational): Rational =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** `a / b`; b must not be 0. */
export const divide = (a: Rational, b: Rational): Rational =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** All values added up; 0 where there are none. */
export const sum = (values: Iterable<Rational>): Rational => {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
};

/** The fraction as text that loses nothing: `"153/8"`, or `"19"` where it is whole. */
export const exactText = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

const FRACTION = /^(-?\d+)\/([1-9]\d*)$/;
const PLAIN_DECIMAL = /^(-?\d+)(?:\.(\d+))?$/;

/**
 * Reads back what {@link exactText} and `toFixedText` print: `"153/8"`, `"19"`, `"95.63"`.
 *
 * @throws MotcuaError `exact/not-a-number` for any other text
 */
export const rationalFromText = (text: string): Rational => {
  const parts = typeof text === "string" ? (FRACTION.exec(text) ?? PLAIN_DECIMAL.exec(text)) : null;
  if (parts === null) throw notANumber({ value: text });
  const [, whole = "0", rest = ""] = parts;
  return text.includes("/")
    ? fraction(BigInt(whole), BigInt(rest))
    : fraction(BigInt(`${whole}${rest}`), 10n ** BigInt(rest.length));
};

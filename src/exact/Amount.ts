import {
  commonDivisor,
  compare,
  exactText,
  fraction,
  multiply,
  type Rational,
  rational,
  rationalFromText,
} from "./Rational.js";

/**
 * A fraction in lowest terms, as fast as numbers allow: `n / d` in whole numbers while both are safe, and a `Rational` in
 * `big` (then `n` and `d` are NaN) where they are not. The same value always has the same form.
 */
export interface Amount {
  /** Numerator, with the sign; NaN where `big` holds the value. */
  readonly n: number;
  /** Denominator, above 0; NaN where `big` holds the value. */
  readonly d: number;
  /** The value where it does not fit; else `null`. */
  readonly big: Rational | null;
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

const small = (n: number, d: number): Amount => ({ n, d, big: null });

/** Nothing. */
export const NOTHING: Amount = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ small(0, 1));
/** One. */
export const UNIT: Amount = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ small(1, 1));

const divisorOf = (a: number, b: number): number => {
  let x = Math.abs(a);
  let y = b;
  while (y > 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
};

const reduced = (n: number, d: number): Amount => {
  const divisor = divisorOf(n, d);
  return divisor === 1 ? small(n, d) : small(n / divisor, d / divisor);
};

/** The amount of a fraction that is in lowest terms. */
export const fromRational = (value: Rational): Amount => {
  const { numerator, denominator } = value;
  const fits = denominator <= LARGEST && numerator <= LARGEST && numerator >= -LARGEST;
  return fits ? small(Number(numerator), Number(denominator)) : { n: Number.NaN, d: Number.NaN, big: value };
};

/** The fraction of an amount. */
export const toRational = ({ n, d, big }: Amount): Rational => big ?? { numerator: BigInt(n), denominator: BigInt(d) };

/** Decimals with at most this many digits are told apart by their doubles, so that one found is the one printed. */
const TOLD_APART = 1e15;
const MOST_DECIMALS = 6;

/**
 * A number as the decimal it prints as, so that 0.1 is one tenth.
 *
 * @throws MotcuaError `exact/not-a-number` for NaN and the infinities
 */
export const amountOf = (value: number): Amount => {
  if (Number.isSafeInteger(value)) return small(value + 0, 1);
  if (typeof value === "number") {
    for (let digits = 1, power = 10; digits <= MOST_DECIMALS; digits += 1, power *= 10) {
      const units = Math.round(value * power);
      if (Math.abs(units) < TOLD_APART && units / power === value) return reduced(units, power);
    }
  }
  return fromRational(rational(value));
};

const isSafe = (numerator: number, denominator: number): boolean =>
  Math.abs(numerator) <= Number.MAX_SAFE_INTEGER && denominator <= Number.MAX_SAFE_INTEGER;

/** `a * b`, cancelled crosswise before it is multiplied, so that no large common divisor is looked for. */
const timesSmall = ({ numerator, denominator }: Rational, { n, d }: Amount): Amount => {
  if (n === 0) return NOTHING;
  const left = divisorOf(n, Number(denominator % BigInt(Math.abs(n))));
  const right = divisorOf(Number(numerator % BigInt(d)), d);
  return fromRational({
    numerator: (numerator / BigInt(right)) * BigInt(n / left),
    denominator: (denominator / BigInt(left)) * BigInt(d / right),
  });
};

const timesBig = (a: Amount, b: Amount): Amount => {
  if (b.big === null) return timesSmall(toRational(a), b);
  return a.big === null ? timesSmall(b.big, a) : fromRational(multiply(a.big, b.big));
};

/** `a * b`. */
export const timesAmount = (a: Amount, b: Amount): Amount => {
  const n = a.n * b.n + 0; // 0 times what is below 0 is -0
  const d = a.d * b.d;
  return isSafe(n, d) ? reduced(n, d) : timesBig(a, b);
};

const inverse = ({ n, d, big }: Amount): Amount => {
  if (big !== null) return fromRational(fraction(big.denominator, big.numerator));
  return n < 0 ? small(-d, -n) : small(d, n);
};

/** `a / b`; b must not be 0. */
export const overAmount = (a: Amount, b: Amount): Amount => {
  const n = a.n * b.d;
  const d = a.d * b.n;
  if (!isSafe(n, Math.abs(d))) return timesBig(a, inverse(b));
  return d < 0 ? reduced(0 - n, 0 - d) : reduced(n, d);
};

/** `-a`. */
export const minusAmount = ({ n, d, big }: Amount): Amount =>
  big === null ? small(0 - n, d) : { n, d, big: { numerator: -big.numerator, denominator: big.denominator } };

/** A sum on its way, not yet in lowest terms. */
interface Sum {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Product of what the denominators had in common. */
  readonly shared: bigint;
}

const plus = ({ numerator, denominator, shared }: Sum, part: Rational, common: bigint): Sum => {
  const factor = part.denominator / common;
  return {
    numerator: numerator * factor + part.numerator * (denominator / common),
    denominator: denominator * factor,
    shared: shared * common,
  };
};

/** A prime that divides both was in two of the denominators, so only what they had in common needs to be tried. */
const lowestTerms = ({ numerator, denominator, shared }: Sum): Amount => {
  let [n, d] = [numerator, denominator];
  let divisor = commonDivisor(commonDivisor(n, shared), d);
  while (divisor > 1n) {
    [n, d] = [n / divisor, d / divisor];
    divisor = commonDivisor(commonDivisor(n, divisor), d);
  }
  return fromRational({ numerator: n, denominator: d });
};

const commonWith = (denominator: bigint, { d, big }: Amount): bigint =>
  big === null ? BigInt(divisorOf(d, Number(denominator % BigInt(d)))) : commonDivisor(denominator, big.denominator);

const addBig = (amounts: readonly Amount[]): Amount => {
  let sum: Sum = { numerator: 0n, denominator: 1n, shared: 1n };
  for (const part of amounts) sum = plus(sum, toRational(part), commonWith(sum.denominator, part));
  return lowestTerms(sum);
};

/** All of them added up, brought to lowest terms once; 0 where there are none. */
export const addAmounts = (amounts: readonly Amount[]): Amount => {
  let numerator = 0;
  let denominator = 1;
  let added = 0;
  for (const { n, d } of amounts) {
    // d is NaN where the amount is big, and nothing then is safe
    const common = d === denominator ? d : divisorOf(denominator, d);
    const left = numerator * (d / common);
    const right = n * (denominator / common);
    const whole = denominator * (d / common);
    // products that are too large may cancel to a sum that is not
    if (!isSafe(Math.abs(left) + Math.abs(right), whole))
      return addBig([reduced(numerator, denominator), ...amounts.slice(added)]);
    numerator = left + right;
    denominator = whole;
    added += 1;
  }
  return reduced(numerator, denominator);
};

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export const compareAmounts = (a: Amount, b: Amount): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return isSafe(left, Math.abs(right)) ? Math.sign(left - right) : compare(toRational(a), toRational(b));
};

/** The amount as text that loses nothing: `"153/8"`, or `"19"` where it is whole. */
export const exactAmountText = ({ n, d, big }: Amount): string => {
  if (big !== null) return exactText(big);
  return d === 1 ? String(n) : `${n}/${d}`;
};

/**
 * Reads back what {@link exactAmountText} and `amountText` print.
 *
 * @throws MotcuaError `exact/not-a-number` for any other text
 */
export const amountFromText = (text: string): Amount => fromRational(rationalFromText(text));

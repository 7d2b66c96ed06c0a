import { fc, test } from "@fast-check/vitest";
import {
  type Amount,
  add,
  addAmounts,
  amountFromText,
  amountNumber,
  amountOf,
  amountText,
  compare,
  compareAmounts,
  divide,
  exactAmountText,
  exactText,
  fraction,
  fromRational,
  minusAmount,
  multiply,
  overAmount,
  type Rational,
  rational,
  round,
  roundAmount,
  sum,
  timesAmount,
  toFixedText,
  toNumber,
  toRational,
} from "motcua/exact";
import { describe, expect } from "vitest";

/** Small and large ones, and some just around where numbers end. */
const whole = fc.oneof(
  fc.bigInt({ min: -2_000n, max: 2_000n }),
  fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
  fc.bigInt({ min: -3n, max: 3n }).map((step) => 2n ** 53n + step),
);

const fractions = fc
  .tuple(whole, whole)
  .filter(([, denominator]) => denominator !== 0n)
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const amount = (value: Rational): Amount => fromRational(value);

const roundings = fc.record({
  digits: fc.integer({ min: 0, max: 20 }),
  mode: fc.constantFrom("half-up", "half-even", "down", "up"),
});

describe("an amount is the fraction it stands for", () => {
  test.prop([fractions])("there and back, in one form only", (value) => {
    expect(toRational(amount(value))).toEqual(value);
    const { n, d, big } = amount(value);
    expect(big === null).toBe(Number.isSafeInteger(n) && Number.isSafeInteger(d));
  });

  test.prop([fractions, fractions])("products, quotients and order", (a, b) => {
    expect(timesAmount(amount(a), amount(b))).toEqual(amount(multiply(a, b)));
    if (b.numerator !== 0n) expect(overAmount(amount(a), amount(b))).toEqual(amount(divide(a, b)));
    expect(Math.sign(compareAmounts(amount(a), amount(b)))).toBe(compare(a, b));
    expect(compareAmounts(amount(a), amount(a))).toBe(0);
  });

  test.prop([fc.array(fractions, { maxLength: 12 })])("sums of any length", (values) => {
    expect(addAmounts(values.map(amount))).toEqual(amount(sum(values)));
  });

  test.prop([fractions, fc.array(fractions, { maxLength: 4 })])("sums that cancel", (value, rest) => {
    const parts = [value, ...rest].map(amount);
    expect(addAmounts([...parts, ...parts.map(minusAmount)])).toEqual(amountOf(0));
    expect(addAmounts([amount(value), minusAmount(amount(add(value, value)))])).toEqual(minusAmount(amount(value)));
  });

  test.prop([fractions, roundings])("roundings and texts", (value, rounding) => {
    expect(roundAmount(amount(value), rounding)).toEqual(amount(round(value, rounding)));
    expect(amountText(amount(value), rounding)).toBe(toFixedText(value, rounding));
    expect(exactAmountText(amount(value))).toBe(exactText(value));
    expect(amountFromText(exactText(value))).toEqual(amount(value));
    expect(amountNumber(amount(value))).toBe(toNumber(value));
  });

  test.prop([
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map((cents) => cents / 100),
      fc.integer().map((parts) => parts / 1_000_000),
    ),
  ])("a number is the decimal it prints as", (value) => {
    expect(amountOf(value)).toEqual(amount(rational(value)));
  });
});

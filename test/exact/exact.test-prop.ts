import { fc, test } from "@fast-check/vitest";
import {
  add,
  compare,
  divide,
  exactText,
  fraction,
  multiply,
  percentText,
  type Rational,
  type Rounding,
  rational,
  rationalFromText,
  round,
  subtract,
  toFixedText,
  toNumber,
  ZERO,
} from "motcua/exact";
import { describe, expect } from "vitest";

const MODES: readonly Rounding["mode"][] = ["half-up", "half-even", "down", "up"];

const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
const rationals = fc
  .tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 40n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
const roundings = fc.record({ digits: fc.integer({ min: 0, max: 20 }), mode: fc.constantFrom(...MODES) });

const absolute = (value: Rational): Rational => (compare(value, ZERO) < 0 ? subtract(ZERO, value) : value);
const distance = (a: Rational, b: Rational): Rational => absolute(subtract(a, b));

/** The value of a double as it is stored, not as it prints. */
const storedValue = (double: number): Rational => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, double);
  const word = bits.getBigUint64(0);
  const exponent = Number((word >> 52n) & 0x7ffn);
  const mantissa = (word & 0xfffffffffffffn) + (exponent === 0 ? 0n : 1n << 52n);
  const power = Math.max(exponent, 1) - 1075;
  const signed = word >> 63n === 1n ? -mantissa : mantissa;
  return power < 0 ? fraction(signed, 1n << BigInt(-power)) : fraction(signed << BigInt(power), 1n);
};

/** The doubles next to a positive one. */
const neighboursOf = (double: number): readonly number[] => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, double);
  const word = bits.getBigInt64(0);
  return [word - 1n, word + 1n].map((next) => {
    bits.setBigInt64(0, next);
    return bits.getFloat64(0);
  });
};

const isNearest = (value: Rational, double: number): boolean => {
  const magnitude = Math.abs(double);
  const own = distance(absolute(value), storedValue(magnitude));
  const others = magnitude === 0 ? [Number.MIN_VALUE] : neighboursOf(magnitude);
  return others
    .filter((other) => Number.isFinite(other))
    .every((other) => compare(own, distance(absolute(value), storedValue(other))) <= 0);
};

describe("rational", () => {
  test.prop([doubles])("a double comes back from the decimal it prints as", (value) => {
    expect(toNumber(rational(value))).toBe(value === 0 ? 0 : value);
  });

  test.prop([rationals])("a fraction comes back from its text", (value) => {
    expect(rationalFromText(exactText(value))).toEqual(value);
  });
});

describe("arithmetic", () => {
  test.prop([rationals, rationals, rationals])("adds in any order and grouping", (a, b, c) => {
    expect(add(a, b)).toEqual(add(b, a));
    expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
  });

  test.prop([rationals, rationals, rationals])("distributes", (a, b, c) => {
    expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
  });

  test.prop([rationals, rationals])("undoes itself", (a, b) => {
    expect(subtract(add(a, b), b)).toEqual(a);
    if (compare(b, ZERO) !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
  });

  test.prop([rationals, rationals])("compares as its difference", (a, b) => {
    expect(compare(a, b)).toBe(compare(subtract(a, b), ZERO));
    expect(compare(a, b) + compare(b, a)).toBe(0);
  });
});

describe("toNumber", () => {
  test.prop([rationals])("gives the nearest double", (value) => {
    expect(isNearest(value, toNumber(value))).toBe(true);
  });

  test.prop([whole, fc.integer({ min: 900, max: 1200 })])("even among the smallest ones", (numerator, power) => {
    const value = fraction(numerator, 2n ** BigInt(power) * 3n);
    expect(isNearest(value, toNumber(value))).toBe(true);
  });

  test.prop([doubles, fc.bigInt({ min: 10n ** 40n, max: 10n ** 60n }), fc.boolean()])(
    "on either side of the middle of two doubles",
    (double, wee, above) => {
      const magnitude = Math.abs(double);
      const [, next = Number.NaN] = neighboursOf(magnitude);
      fc.pre(Number.isFinite(next));
      const middle = divide(add(storedValue(magnitude), storedValue(next)), fraction(2n, 1n));
      const off = multiply(middle, fraction(1n, wee));
      expect(toNumber(above ? add(middle, off) : subtract(middle, off))).toBe(above ? next : magnitude);
    },
  );
});

describe("round", () => {
  test.prop([rationals, roundings])(
    "moves a value by less than one last digit, to nearest by half at most",
    (value, rounding) => {
      const unit = fraction(1n, 10n ** BigInt(rounding.digits));
      const moved = distance(round(value, rounding), value);
      expect(compare(moved, unit)).toBeLessThan(0);
      if (rounding.mode.startsWith("half")) expect(compare(add(moved, moved), unit)).toBeLessThanOrEqual(0);
    },
  );

  test.prop([rationals, roundings])("twice is once", (value, rounding) => {
    expect(round(round(value, rounding), rounding)).toEqual(round(value, rounding));
  });

  test.prop([rationals, rationals, roundings])("keeps the order", (a, b, rounding) => {
    const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
    expect(compare(round(low, rounding), round(high, rounding))).toBeLessThanOrEqual(0);
  });

  test.prop([rationals, roundings])("treats both signs alike", (value, rounding) => {
    expect(round(subtract(ZERO, value), rounding)).toEqual(subtract(ZERO, round(value, rounding)));
  });

  test.prop([rationals, fc.integer({ min: 0, max: 20 })])(
    "down stays on the side of 0, up goes away from it",
    (value, digits) => {
      const size = absolute(value);
      expect(compare(absolute(round(value, { digits, mode: "down" })), size)).toBeLessThanOrEqual(0);
      expect(compare(absolute(round(value, { digits, mode: "up" })), size)).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([whole, fc.integer({ min: 0, max: 20 })])("breaks a tie as its name says", (units, digits) => {
    const tie = fraction(2n * units + 1n, 2n * 10n ** BigInt(digits));
    const lastDigit = (mode: Rounding["mode"]) =>
      multiply(round(tie, { digits, mode }), fraction(10n ** BigInt(digits), 1n)).numerator;
    expect(lastDigit("half-even") % 2n).toBe(0n);
    expect(lastDigit("half-up")).toBe(lastDigit("up"));
  });

  test.prop([rationals, roundings])("prints what it rounds to", (value, rounding) => {
    const text = toFixedText(value, rounding);
    expect(rationalFromText(text)).toEqual(round(value, rounding));
    expect(text.split(".")[1]?.length ?? 0).toBe(rounding.digits);
  });
});

describe("percentText", () => {
  const shares = fc
    .integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
    .chain((whole) =>
      fc.tuple(fc.oneof(fc.integer({ min: 0, max: whole }), fc.constantFrom(0, whole, whole - 1)), fc.constant(whole)),
    );

  test.prop([shares], { numRuns: 2_000 })(
    "is the share rounded half-up, but full or none only where it is",
    ([part, whole]) => {
      const rounded = toFixedText(fraction(100n * BigInt(part), BigInt(whole)), { digits: 2, mode: "half-up" });
      const printed = percentText(part, whole);
      if (rounded === "100.00" && part < whole) expect(printed).toBe("99.99 %");
      else if (rounded === "0.00" && part > 0) expect(printed).toBe("0.01 %");
      else expect(printed).toBe(`${rounded} %`);
    },
  );
});

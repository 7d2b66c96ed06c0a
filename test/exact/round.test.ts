import {
  fraction,
  type Rounding,
  rational,
  round,
  roundDown,
  roundHalfEven,
  roundHalfUp,
  roundUp,
  toFixedText,
  toNumber,
} from "motcua/exact";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const exact = (text: string) => rational(Number(text));

describe("rounding modes", () => {
  test.each([
    { value: 95.625, halfUp: 95.63, halfEven: 95.62, down: 95.62, up: 95.63 },
    { value: 19.125, halfUp: 19.13, halfEven: 19.12, down: 19.12, up: 19.13 },
    { value: 95.635, halfUp: 95.64, halfEven: 95.64, down: 95.63, up: 95.64 },
    { value: 1.005, halfUp: 1.01, halfEven: 1, down: 1, up: 1.01 },
    { value: 1.0049, halfUp: 1, halfEven: 1, down: 1, up: 1.01 },
    { value: -95.625, halfUp: -95.63, halfEven: -95.62, down: -95.62, up: -95.63 },
    { value: 20, halfUp: 20, halfEven: 20, down: 20, up: 20 },
    { value: 0, halfUp: 0, halfEven: 0, down: 0, up: 0 },
  ])("$value to two digits", ({ value, halfUp, halfEven, down, up }) => {
    expect(roundHalfUp(value, 2)).toBe(halfUp);
    expect(roundHalfEven(value, 2)).toBe(halfEven);
    expect(roundDown(value, 2)).toBe(down);
    expect(roundUp(value, 2)).toBe(up);
  });

  test("keeps no decimals unless told", () => {
    expect(roundHalfUp(2.5)).toBe(3);
    expect(roundHalfEven(2.5)).toBe(2);
    expect(roundDown(2.9)).toBe(2);
    expect(roundUp(2.1)).toBe(3);
  });

  test("a small negative number becomes 0, not -0", () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
  });
});

describe("toFixedText", () => {
  test.each([
    ["19.125", 2, "19.13"],
    ["20", 2, "20.00"],
    ["0.005", 2, "0.01"],
    ["-0.005", 2, "-0.01"],
    ["-0.001", 2, "0.00"],
    ["7.5", 0, "8"],
    ["0.1", 20, "0.10000000000000000000"],
  ])("%s with %i decimals", (value, digits, text) => {
    expect(toFixedText(exact(value), { digits, mode: "half-up" })).toBe(text);
  });
});

describe("toNumber", () => {
  const TWO_TO_53 = 2n ** 53n;
  const WEE = 10n ** 60n;

  test("reads a whole number and a short decimal back", () => {
    expect(toNumber(exact("-19.125"))).toBe(-19.125);
    expect(toNumber(exact("1e300"))).toBe(1e300);
    expect(toNumber(exact("5e-324"))).toBe(5e-324);
  });

  test("takes the nearer double where the fraction lies just above the middle of two", () => {
    expect(toNumber(fraction((TWO_TO_53 + 1n) * WEE + 1n, WEE))).toBe(2 ** 53 + 2);
    expect(toNumber(fraction((TWO_TO_53 + 1n) * WEE - 1n, WEE))).toBe(2 ** 53);
    expect(toNumber(fraction(-(TWO_TO_53 + 1n) * WEE - 1n, WEE))).toBe(-(2 ** 53) - 2);
  });

  test("takes the even double in the middle of two", () => {
    expect(toNumber(fraction(TWO_TO_53 + 1n, 2n ** 80n))).toBe(2 ** -27);
    expect(toNumber(fraction(TWO_TO_53 + 3n, 2n ** 80n))).toBe((2 ** 53 + 4) / 2 ** 80);
  });

  test("rounds once among the smallest numbers", () => {
    const smallest = 2n ** 1074n;
    expect(toNumber(fraction(1n, smallest * 2n))).toBe(0);
    expect(toNumber(fraction(WEE + 1n, smallest * 2n * WEE))).toBe(Number.MIN_VALUE);
    expect(toNumber(fraction(5n, smallest * 2n))).toBe(2 * Number.MIN_VALUE);
    expect(toNumber(fraction(1n, smallest * WEE))).toBe(0);
  });
});

describe("what is refused", () => {
  test.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["1", "1"],
    [null, null],
  ])("%s is not a number", (value, stated) => {
    expect(errorOf(() => roundHalfUp(value as never, 2))).toEqual({
      code: "exact/not-a-number",
      facts: { value: stated },
    });
  });

  test.each([
    [-1, -1],
    [21, 21],
    [1.5, 1.5],
    [Number.NaN, "NaN"],
    ["2", "2"],
  ])("%s is no number of decimals", (digits, stated) => {
    expect(errorOf(() => roundHalfUp(1, digits as never))).toEqual({
      code: "exact/invalid-digits",
      facts: { value: stated },
    });
  });

  test("a way of rounding without a name in the list", () => {
    const rounding = { digits: 2, mode: "ceiling" } as unknown as Rounding;
    const error = { code: "exact/unknown-rounding-mode", facts: { value: "ceiling" } };
    expect(errorOf(() => round(rational(1.005), rounding))).toEqual(error);
    expect(errorOf(() => toFixedText(rational(1), rounding))).toEqual(error);
  });
});

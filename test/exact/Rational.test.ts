import {
  add,
  compare,
  divide,
  exactText,
  fraction,
  multiply,
  rational,
  rationalFromText,
  subtract,
  sum,
  ZERO,
} from "motcua/exact";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

describe("rational", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [0.1, "1/10"],
    [-19.125, "-153/8"],
    [20, "20"],
    [1e21, "1000000000000000000000"],
    [1.5e21, "1500000000000000000000"],
    [1e-7, "1/10000000"],
    [2.5e-7, "1/4000000"],
  ])("%d is read as the decimal it prints as", (value, text) => {
    expect(exactText(rational(value))).toBe(text);
  });

  test("0.1 + 0.2 is 0.3", () => {
    expect(add(rational(0.1), rational(0.2))).toEqual(rational(0.3));
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1" as never, null as never, 1n as never])(
    "%s is refused",
    (value) => {
      expect(errorOf(() => rational(value)).code).toBe("exact/not-a-number");
    },
  );
});

describe("fraction", () => {
  test("is in lowest terms with a positive denominator", () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, -4n)).toEqual(ZERO);
  });
});

describe("arithmetic", () => {
  const half = fraction(1n, 2n);
  const third = fraction(1n, 3n);

  test("of one half and one third", () => {
    expect(exactText(add(half, third))).toBe("5/6");
    expect(exactText(subtract(third, half))).toBe("-1/6");
    expect(exactText(multiply(half, third))).toBe("1/6");
    expect(exactText(divide(third, half))).toBe("2/3");
    expect(exactText(sum([half, third, third]))).toBe("7/6");
    expect(sum([])).toEqual(ZERO);
  });

  test("compares", () => {
    expect(compare(third, half)).toBeLessThan(0);
    expect(compare(half, third)).toBeGreaterThan(0);
    expect(compare(half, fraction(2n, 4n))).toBe(0);
  });
});

describe("rationalFromText", () => {
  test.each([
    ["153/8", "153/8"],
    ["-153/8", "-153/8"],
    ["6/4", "3/2"],
    ["19", "19"],
    ["95.63", "9563/100"],
    ["-0.50", "-1/2"],
    ["0.12345678901234567890", "1234567890123456789/10000000000000000000"],
  ])("reads %s", (text, exact) => {
    expect(exactText(rationalFromText(text))).toBe(exact);
  });

  test.each(["", "–", "1/0", "1/-2", "1.5/2", "1e3", " 1", "NaN", ".5", "5.", 5 as never, null as never])(
    "refuses %s",
    (text) => {
      expect(errorOf(() => rationalFromText(text))).toEqual({ code: "exact/not-a-number", facts: { value: text } });
    },
  );
});

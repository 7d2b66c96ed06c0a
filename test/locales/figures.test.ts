import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { rateOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

describe("countText", () => {
  test.each([
    [0, "0", "0"],
    [384, "384", "384"],
    [4_015, "4.015", "4,015"],
    [597_918, "597.918", "597,918"],
    [40_000_000, "40.000.000", "40,000,000"],
    [-1_000, "-1.000", "-1,000"],
  ])("%i is %s in Vietnamese and %s in English", (count, vietnamese, english) => {
    expect(vi.countText(count)).toBe(vietnamese);
    expect(en.countText(count)).toBe(english);
  });

  test.each([1.5, Number.NaN, "4015", null])("%j is no count", (count) => {
    for (const { countText } of [vi, en]) {
      expect(errorOf(() => countText(count as number))).toMatchObject({
        code: "locales/invalid-argument",
        facts: { argument: "count" },
      });
    }
  });
});

describe("rateText", () => {
  /** Yên Lập's report of 2020: 99.8 % of 14,463 on time; 0.2 % of them are 29. */
  test("as reports print it", () => {
    expect(vi.rateText(rateOf(14_434, 14_463, "resolved"), 1)).toBe("99,8 %");
    expect(en.rateText(rateOf(14_434, 14_463, "resolved"), 1)).toBe("99.8 %");
  });

  test.each([
    [356, 381, 2, "93,44 %"],
    [1_989, 2_080, 2, "95,63 %"],
    [3_799, 4_015, 0, "95 %"],
    [1, 3, 3, "33,333 %"],
    [0, 3, 1, "0,0 %"],
    [3, 3, 1, "100,0 %"],
    [1, 2_000, 0, "1 %"],
  ])("%i of %i with %i decimals is %s", (numerator, denominator, digits, text) => {
    expect(vi.rateText({ numerator, denominator }, digits)).toBe(text);
  });

  test("all or nothing only where it is: one late of 69,428 is not 100 %", () => {
    expect(vi.rateText({ numerator: 69_427, denominator: 69_428 })).toBe("99,99 %");
    expect(vi.rateText({ numerator: 69_427, denominator: 69_428 }, 0)).toBe("99 %");
    expect(vi.rateText({ numerator: 1, denominator: 69_428 })).toBe("0,01 %");
  });

  test("with two decimals it is what the rate prints, in the language's figures", () => {
    for (const [numerator, denominator] of [
      [360, 384],
      [0, 0],
      [19_999, 20_000],
      [2, 3],
    ] as const) {
      const rate = rateOf(numerator, denominator, "resolved");
      expect(en.rateText(rate)).toBe(rate.printed);
      expect(vi.rateText(rate)).toBe(rate.printed.replace(".", ","));
    }
  });

  test.each([
    [{ numerator: 2, denominator: 1 }, 2],
    [{ numerator: 1, denominator: 2 }, 21],
    [null, 2],
    [{}, 2],
  ])("%j with %i decimals is refused", (rate, digits) => {
    for (const { rateText } of [vi, en]) {
      expect(errorOf(() => rateText(rate as never, digits))).toMatchObject({
        code: "locales/invalid-argument",
        facts: { argument: "rate" },
      });
    }
  });
});

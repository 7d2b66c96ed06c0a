import fc from "fast-check";
import { rateOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";

const shareArbitrary = fc
  .integer({ min: 1, max: 2_000_000 })
  .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));

/** The interval by its definition: the shares p for which |p - k/n| is at most z standard errors under p. */
const isPlausible = (p: number, k: number, n: number): boolean =>
  (k / n - p) ** 2 <= (1.959963984540054 ** 2 * p * (1 - p)) / n;

describe("rateOf", () => {
  test("prints 100 % and 0 % only when they are exact, otherwise within a hundredth of a per cent", () => {
    fc.assert(
      fc.property(shareArbitrary, ([numerator, denominator]) => {
        const { printed } = rateOf(numerator, denominator, "resolved");
        expect(printed).toMatch(/^\d{1,3}\.\d\d %$/);
        expect(printed === "100.00 %").toBe(numerator === denominator);
        expect(printed === "0.00 %").toBe(numerator === 0);
        expect(Math.abs(Number.parseFloat(printed) - (100 * numerator) / denominator)).toBeLessThan(0.0100001);
      }),
    );
  });

  test("the interval holds the share and lies between 0 and 1", () => {
    fc.assert(
      fc.property(shareArbitrary, ([numerator, denominator]) => {
        const { value, interval } = rateOf(numerator, denominator, "resolved");
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.low).toBeLessThanOrEqual(value ?? -1);
        expect(interval?.high).toBeGreaterThanOrEqual(value ?? 2);
        expect(interval?.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the interval ends where a share stops being plausible", () => {
    const small = fc
      .integer({ min: 1, max: 5_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(small, ([k, n]) => {
        const low = rateOf(k, n, "resolved").interval?.low ?? Number.NaN;
        const step = low * 1e-6;
        expect(isPlausible(low + step, k, n)).toBe(true);
        expect(isPlausible(low - step, k, n)).toBe(false);
      }),
    );
  });

  test("counting the others mirrors the interval", () => {
    fc.assert(
      fc.property(shareArbitrary, ([numerator, denominator]) => {
        const one = rateOf(numerator, denominator, "on time").interval;
        const other = rateOf(denominator - numerator, denominator, "not on time").interval;
        expect(one?.low).toBeCloseTo(1 - (other?.high ?? Number.NaN), 12);
        expect(one?.high).toBeCloseTo(1 - (other?.low ?? Number.NaN), 12);
      }),
    );
  });
});

import { existsSync, readFileSync } from "node:fs";
import { rateOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

describe("printed", () => {
  test.each([
    [360, 384, "93.75 %"],
    [356, 381, "93.44 %"],
    [3_799, 3_799, "100.00 %"],
    [3_799, 4_015, "94.62 %"],
    [31_456, 31_456, "100.00 %"],
    [0, 20, "0.00 %"],
    [1, 3, "33.33 %"],
    [2, 3, "66.67 %"],
    [0, 0, "–"],
  ])("%i of %i is %s", (numerator, denominator, printed) => {
    expect(rateOf(numerator, denominator, "resolved").printed).toBe(printed);
  });

  test("ties go up, as the national portal printed Xuân Viên's 1,989 of 2,080", () => {
    expect(rateOf(1_989, 2_080, "qd766").printed).toBe("95.63 %");
  });

  test.each([
    [99_995, 100_000, "99.99 %"],
    [19_999, 20_000, "99.99 %"],
    [999_999_999, 1_000_000_000, "99.99 %"],
    [99_994, 100_000, "99.99 %"],
    [1, 1_000_000, "0.01 %"],
    [4, 100_000, "0.01 %"],
    [6, 100_000, "0.01 %"],
  ])("%i of %i is neither all nor none: %s", (numerator, denominator, printed) => {
    expect(rateOf(numerator, denominator, "resolved").printed).toBe(printed);
  });
});

describe("interval", () => {
  /** Newcombe (1998), table I: Wilson 95 %, four decimals. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i as published: %d to %d", (numerator, denominator, low, high) => {
    const { interval } = rateOf(numerator, denominator, "resolved");
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
    expect(interval?.level).toBe(0.95);
  });

  test("the ends are exact where all or none are on time", () => {
    expect(rateOf(0, 20, "resolved").interval?.low).toBe(0);
    expect(rateOf(16, 16, "resolved").interval?.high).toBe(1);
    expect(rateOf(0, 0, "resolved").interval).toBeNull();
  });

  const file = new URL("../../../shared/conformance/proportion-intervals.json", import.meta.url);
  const whereGiven = existsSync(file) ? test : test.skip;

  whereGiven("agrees with the table of ../shared/conformance (skipped where that folder is missing)", () => {
    const table = JSON.parse(readFileSync(file, "utf8")) as {
      cases: { k: number; n: number; confidence: number; wilson: [number, number] }[];
    };
    const cases = table.cases.filter(({ confidence }) => confidence === 0.95);
    expect(cases.length).toBeGreaterThan(0);
    for (const { k, n, wilson } of cases) {
      const { interval } = rateOf(k, n, "resolved");
      expect(interval?.low, `${k}/${n}`).toBeCloseTo(wilson[0], 12);
      expect(interval?.high, `${k}/${n}`).toBeCloseTo(wilson[1], 12);
    }
  });
});

describe("mistakes", () => {
  test.each([
    [2, 1],
    [-1, 1],
    [0.5, 1],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
    ["1", 2],
  ])("%j of %j is no rate", (numerator, denominator) => {
    expect(thrownBy(() => rateOf(numerator as number, denominator, "resolved")).code).toBe("metrics/invalid-rate");
  });

  test.each(["", undefined, 7])("%j is no basis", (basis) => {
    const error = thrownBy(() => rateOf(1, 2, basis as string));
    expect(error.code).toBe("metrics/invalid-rate");
    expect(error.facts).toEqual({ basis, numerator: 1, denominator: 2 });
  });
});

import { existsSync, readFileSync } from "node:fs";
import { proportionInterval, rateOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

describe("Clopper-Pearson", () => {
  /** Newcombe (1998), table I, method 5: 95 %, four decimals. */
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("%i of %i as published: %d to %d", (k, n, low, high) => {
    const interval = proportionInterval(k, n, { method: "clopper-pearson" });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test("none and all have closed forms: the tail is a power of the other end", () => {
    expect(proportionInterval(0, 20, { method: "clopper-pearson" })?.high).toBeCloseTo(1 - 0.025 ** (1 / 20), 12);
    expect(proportionInterval(20, 20, { method: "clopper-pearson" })?.low).toBeCloseTo(0.025 ** (1 / 20), 12);
    expect(proportionInterval(20, 20, { method: "clopper-pearson" })?.high).toBe(1);
    expect(proportionInterval(0, 20, { method: "clopper-pearson" })?.low).toBe(0);
  });

  test("contains Wilson's at its ends for the 597,918 dossiers of Phú Thọ, and both are narrow", () => {
    const exact = proportionInterval(528_684, 597_918, { method: "clopper-pearson" });
    const score = proportionInterval(528_684, 597_918);
    expect(exact?.low).toBeCloseTo(score?.low ?? 0, 5);
    expect(exact?.high).toBeCloseTo(score?.high ?? 0, 5);
  });
});

describe("Wilson", () => {
  test("at 95 % it is the interval that every rate carries", () => {
    const { interval } = rateOf(81, 263, "resolved");
    const given = proportionInterval(81, 263, { method: "wilson", level: 0.95 });
    expect(given?.low).toBeCloseTo(interval?.low ?? 0, 14);
    expect(given?.high).toBeCloseTo(interval?.high ?? 0, 14);
    expect(given?.level).toBe(0.95);
  });

  test("a level is no significance: 5 of 10 at 0.95 is 0.2366 to 0.7634", () => {
    const interval = proportionInterval(5, 10);
    expect([interval?.low.toFixed(4), interval?.high.toFixed(4)]).toEqual(["0.2366", "0.7634"]);
  });
});

describe("the table of ../shared/conformance", () => {
  const file = new URL("../../../shared/conformance/proportion-intervals.json", import.meta.url);
  const whereGiven = existsSync(file) ? test : test.skip;

  whereGiven("agrees at three levels with both methods (skipped where that folder is missing)", () => {
    const table = JSON.parse(readFileSync(file, "utf8")) as {
      cases: { k: number; n: number; confidence: number; wilson: number[]; clopper_pearson: number[] }[];
    };
    expect(table.cases.length).toBeGreaterThan(20);
    for (const { k, n, confidence: level, wilson, clopper_pearson } of table.cases) {
      for (const [method, ends] of [
        ["wilson", wilson],
        ["clopper-pearson", clopper_pearson],
      ] as const) {
        const interval = proportionInterval(k, n, { method, level });
        expect(interval?.low, `${method} ${k}/${n} ${level}`).toBeCloseTo(ends[0] ?? -1, 11);
        expect(interval?.high, `${method} ${k}/${n} ${level}`).toBeCloseTo(ends[1] ?? -1, 11);
      }
    }
  });
});

test("of nothing there is none", () => {
  expect(proportionInterval(0, 0)).toBeNull();
  expect(proportionInterval(0, 0, { method: "clopper-pearson" })).toBeNull();
});

describe("mistakes", () => {
  test.each([0, 1, -0.5, 95, Number.NaN, "0.95"])("the level %j", (level) => {
    expect(errorOf(() => proportionInterval(1, 2, { level: level as number }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "level" },
    });
  });

  test("the method, and counts that are no share", () => {
    expect(errorOf(() => proportionInterval(1, 2, { method: "wald" as "wilson" })).code).toBe(
      "metrics/invalid-argument",
    );
    expect(errorOf(() => proportionInterval(3, 2))).toEqual({
      code: "metrics/invalid-rate",
      facts: { basis: "wilson", numerator: 3, denominator: 2 },
    });
  });
});

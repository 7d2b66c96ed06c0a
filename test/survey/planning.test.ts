import { marginOfError, responseRate, sampleSize } from "motcua/survey";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

describe("sampleSize", () => {
  test.each([
    [{ margin: 0.05 }, 385],
    [{ margin: 0.03 }, 1_068],
    [{ margin: 0.05, level: 0.99 }, 664],
    [{ margin: 0.05, level: 0.9 }, 271],
    [{ margin: 0.05, share: 0.1 }, 139],
  ] as const)("%j needs %i answers, as the textbooks have it", (request, needed) => {
    expect(sampleSize(request)).toMatchObject({ needed, toInvite: needed });
  });

  /** Krejcie and Morgan (1970), which rounds to the nearest: 217 for 500, where 217.5 answers are needed. */
  test.each([
    [100, 80],
    [500, 218],
    [1_000, 278],
    [10_000, 370],
  ])("of %i people it is %i", (population, needed) => {
    expect(sampleSize({ margin: 0.05, population }).needed).toBe(needed);
  });

  test("tells what was rounded up", () => {
    expect(sampleSize({ margin: 0.05 }).exact).toBeCloseTo(384.1459, 4);
    expect(sampleSize({ margin: 0.05, population: 500 }).exact).toBeCloseTo(217.49, 2);
  });

  test("asks more people where not all answer, or not all are drawn one by one", () => {
    expect(sampleSize({ margin: 0.05, responseRate: 0.6 })).toMatchObject({ needed: 385, toInvite: 642 });
    expect(sampleSize({ margin: 0.05, responseRate: 0.7 })).toMatchObject({ needed: 385, toInvite: 550 });
    expect(sampleSize({ margin: 0.05, design: 2 })).toMatchObject({ needed: 769 });
  });

  test("never needs more people than there are, and says where there are too few to ask", () => {
    expect(sampleSize({ margin: 0.05, population: 100, design: 2 }).needed).toBe(100);
    expect(sampleSize({ margin: 0.05, population: 100, responseRate: 0.8 })).toMatchObject({
      needed: 80,
      toInvite: 100,
    });
    expect(sampleSize({ margin: 0.05, population: 100, responseRate: 0.5 })).toMatchObject({
      needed: 80,
      toInvite: null,
    });
    expect(sampleSize({ margin: 0.05, population: 1 })).toMatchObject({ needed: 1, toInvite: 1 });
  });
});

describe("marginOfError", () => {
  test("of 385 answers is 4.994 points, of 36,525 at 83.94 % it is 0.3765", () => {
    expect(marginOfError({ answers: 385 })).toBeCloseTo(0.049945, 6);
    expect(marginOfError({ answers: 36_525, share: 0.8394 })).toBeCloseTo(0.003765, 6);
    expect(marginOfError({ answers: 1_068, level: 0.99 })).toBeCloseTo(0.0394, 4);
  });

  test("in a finite population it is smaller, and nothing where everybody answered", () => {
    const share = Math.sqrt((0.25 / 278) * (722 / 999));
    expect(marginOfError({ answers: 278, population: 1_000 })).toBeCloseTo(1.959963984540054 * share, 12);
    expect(marginOfError({ answers: 50, population: 50 })).toBe(0);
    expect(marginOfError({ answers: 1, population: 1 })).toBe(0);
  });

  test.each([0.01, 0.037, 0.05, 0.1])("the answers that a margin of %d needs keep it, one less does not", (margin) => {
    for (const population of [undefined, 500, 20_000]) {
      const { needed } = sampleSize({ margin, population });
      expect(marginOfError({ answers: needed, population })).toBeLessThanOrEqual(margin);
      expect(marginOfError({ answers: needed - 1, population })).toBeGreaterThan(margin);
    }
  });
});

describe("responseRate", () => {
  test("is a percentage, and empty where nobody was asked", () => {
    expect(responseRate(2, 3)).toEqual({ value: 200 / 3, exact: "200/3", printed: "66.67" });
    expect(responseRate(0, 0)).toEqual({ value: null, exact: null, printed: "–" });
  });

  test("of more answers than people is refused", () => {
    expect(errorOf(() => responseRate(4, 3))).toEqual({
      code: "survey/more-answered-than-invited",
      facts: { stratum: null, answered: 4, invited: 3 },
    });
  });
});

describe("mistakes", () => {
  test.each([
    [{ margin: 5 }, "margin", "a-share"],
    [{ margin: 0 }, "margin", "a-share"],
    [{ margin: Number.NaN }, "margin", "a-share"],
    [{ margin: 0.05, share: 1 }, "share", "a-share"],
    [{ margin: 0.05, level: 95 }, "level", "a-confidence-level"],
    [{ margin: 0.05, population: 0 }, "population", "a-whole-number-above-0"],
    [{ margin: 0.05, design: 0 }, "design", "a-number-above-0"],
    [{ margin: 0.05, design: Number.POSITIVE_INFINITY }, "design", "a-number-above-0"],
    [{ margin: 0.05, responseRate: 1.2 }, "responseRate", "a-share-up-to-1"],
    [{ margin: 0.05, responseRate: "all" }, "responseRate", "a-share-up-to-1"],
  ])("sampleSize(%j)", (request, argument, expected) => {
    expect(errorOf(() => sampleSize(request as { margin: number }))).toMatchObject({
      code: "survey/invalid-argument",
      facts: { argument, expected },
    });
  });

  test("marginOfError and responseRate refuse what is no count", () => {
    const code = "survey/invalid-argument";
    expect(errorOf(() => marginOfError({ answers: 0 }))).toMatchObject({ code, facts: { argument: "answers" } });
    expect(errorOf(() => marginOfError(undefined as never))).toMatchObject({ code, facts: { argument: "request" } });
    expect(errorOf(() => sampleSize(null as never))).toMatchObject({ code, facts: { argument: "request" } });
    expect(errorOf(() => responseRate(1.5, 3))).toMatchObject({ code, facts: { argument: "answered" } });
    expect(errorOf(() => responseRate(1, -3))).toMatchObject({ code, facts: { argument: "invited" } });
    expect(errorOf(() => marginOfError({ answers: 60, population: 50 }))).toEqual({
      code: "survey/population-too-small",
      facts: { stratum: null, population: 50, answers: 60 },
    });
  });
});

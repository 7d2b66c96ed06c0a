import { splitLimit, sumLimits, type TimeLimit } from "motcua/deadline";
import { describe, expect, test } from "vitest";
import { workingDays, workingHours } from "../support/deadlines.js";

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    const { code, facts } = error as { code: string; facts: object };
    return { code, facts };
  }
};

describe("sumLimits", () => {
  test("the linked karaoke chain: 3 + 3 + 10 working days", () => {
    expect(sumLimits([workingDays(3), workingDays(3), workingDays(10)])).toEqual(workingDays(16));
  });

  test("halves of working days", () => expect(sumLimits([0.5, 7, 2, 0.5].map(workingDays))).toEqual(workingDays(10)));

  test("refuses different units, nothing, and limits that are none", () => {
    expect(refusal(() => sumLimits([workingDays(1), workingHours(8)]))).toEqual({
      code: "deadline/mixed-units",
      facts: { units: ["working-day", "working-hour"] },
    });
    expect(() => sumLimits([workingDays(1), workingHours(8)])).toThrow("working-days and working-hours");
    for (const value of [[], undefined, 5]) {
      expect(refusal(() => sumLimits(value as never))).toEqual({ code: "deadline/no-limits", facts: { value } });
    }
    expect(refusal(() => sumLimits([workingDays(-1)]))).toMatchObject({ code: "deadline/invalid-amount" });
  });
});

describe("splitLimit", () => {
  test("lays a limit out over its steps, which sumLimits undoes", () => {
    const limit: TimeLimit = workingDays(10);
    const parts = splitLimit(limit, [0.5, 7, 2, 0.5]);
    expect(parts).toEqual([0.5, 7, 2, 0.5].map(workingDays));
    expect(sumLimits(parts)).toEqual(limit);
    expect([parts, ...parts].every(Object.isFrozen)).toBe(true);
  });

  test("refuses steps that do not add up, and says by how much", () => {
    expect(refusal(() => splitLimit(workingDays(10), [1, 8]))).toEqual({
      code: "deadline/parts-do-not-add-up",
      facts: { stated: 10, parts: [1, 8], sum: 9, difference: 1, unit: "working-day" },
    });
    for (const value of [[], undefined, 5]) {
      expect(refusal(() => splitLimit(workingDays(10), value as never))).toEqual({
        code: "deadline/no-limits",
        facts: { value },
      });
    }
    expect(refusal(() => splitLimit(workingDays(10), [11, -1]))).toMatchObject({ code: "deadline/invalid-amount" });
  });
});

import { momentOfNationalTime, nationalTimeOf } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";

describe("times of the national portal", () => {
  test.each([
    ["20260210154000", "2026-02-10T15:40"],
    ["20260210154005", "2026-02-10T15:40:05"],
    ["20260210000000", "2026-02-10"],
    ["20260210000001", "2026-02-10T00:00:01"],
    ["20240229235959", "2024-02-29T23:59:59"],
  ] as const)("%s is %s, both ways", (text, moment) => {
    expect(momentOfNationalTime(text)).toBe(moment);
    expect(nationalTimeOf(moment)).toBe(text);
  });

  test.each([
    ["2026-02-10T08:40:05Z", "20260210154005"],
    ["2026-02-10T20:00:00Z", "20260211030000"],
    ["2026-02-10T15:40:30.999", "20260210154030"],
    ["2026-02-10T15:40+09:00", "20260210134000"],
    ["2026-02-10T00:00", "20260210000000"],
  ] as const)("%s is written as %s", (moment, text) => expect(nationalTimeOf(moment)).toBe(text));
});

describe("what is none", () => {
  test.each([
    [""],
    ["20260210"],
    ["2026021015400"],
    ["202602101540000"],
    ["20260230000000"],
    ["20260230100000"],
    ["20260210240000"],
    ["20260210156000"],
    ["20260210154060"],
    ["2026-02-10T15:"],
    ["２０260210154000"],
    [20_260_210_154_000],
    [null],
    [undefined],
  ])("%j", (value) => {
    expect(errorOf(() => momentOfNationalTime(value as string))).toEqual({
      code: "dossier/invalid-national-time",
      facts: { value },
    });
  });

  test("a moment that is none", () => {
    expect(errorOf(() => nationalTimeOf("2026-02-30")).code).toBe("time/invalid-date");
    expect(errorOf(() => nationalTimeOf("2026-02-10T25:00")).code).toBe("time/invalid-date-time");
    expect(errorOf(() => nationalTimeOf(null as unknown as "2026-02-10")).code).toBe("time/invalid-date");
  });

  test("ten megabytes make a short error", () => {
    const { facts } = errorOf(() => momentOfNationalTime("2".repeat(10_000_000)));
    expect(JSON.stringify(facts).length).toBeLessThan(200);
  });
});

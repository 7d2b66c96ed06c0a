import { asIsoDate, fromEpochDay, IsoDateSchema, isIsoDate, toEpochDay } from "motcua/time";
import { describe, expect, test } from "vitest";

const invalidDate = (value: unknown) => expect.objectContaining({ code: "time/invalid-date", facts: { value } });

const DATES = ["2026-02-10", "0000-01-01", "0000-02-29", "2000-02-29", "2024-02-29", "1582-10-10", "9999-12-31"];

/** What is no date, and the value that the error states where it is not the same. */
const NOT_DATES: readonly [name: string, value: unknown, stated?: unknown][] = [
  ["30 February", "2026-02-30"],
  ["29 February of a common year", "2026-02-29"],
  ["29 February of a century", "1900-02-29"],
  ["31 April", "2026-04-31"],
  ["month 13", "2026-13-01"],
  ["month 0", "2026-00-10"],
  ["day 0", "2026-02-00"],
  ["a word", "abc"],
  ["no text", ""],
  ["numbers without leading zeros", "2026-2-3"],
  ["a space before", " 2026-02-03"],
  ["a space after", "2026-02-03 "],
  ["a line end after", "2026-02-03\n"],
  ["other separators", "2026/02/03"],
  ["day first", "10-02-2026"],
  ["no separators", "20260210"],
  ["a date-time", "2026-02-10T15:40"],
  ["a sign", "+2026-02-1"],
  ["a year of five digits", "12026-02-10"],
  ["digits of another script", "２０２６-０２-１０"],
  ["letters in place of digits", "2O26-02-1O"],
  ["an exponent", "2e26-02-10"],
  ["a number", 20260210],
  ["NaN", Number.NaN, "NaN"],
  ["nothing", null],
  ["undefined", undefined],
  ["an object", { year: 2026 }],
  ["an array of ten characters", [..."2026-02-10"]],
  ["a Date", new Date(0), "a Date object"],
];

/** A date with one character replaced by its neighbours in the table of characters: no digit and no hyphen. */
const NEAR_DATES = ["0101-01-01", "1111-11-11"].flatMap((text) =>
  [...text].flatMap((character, at) =>
    (character === "-" ? [",", "."] : ["/", ":"]).map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  ),
);

describe("text that is a date", () => {
  test.each(DATES)("%s", (text) => {
    expect(asIsoDate(text)).toBe(text);
    expect(isIsoDate(text)).toBe(true);
    expect(IsoDateSchema.parse(text)).toBe(text);
    expect(fromEpochDay(toEpochDay(asIsoDate(text)))).toBe(text);
  });
});

describe("what is not a date", () => {
  test.each(NOT_DATES)("%s", (_name, value, stated = value) => {
    expect(() => asIsoDate(value as never)).toThrow(invalidDate(stated));
    expect(() => toEpochDay(value as never)).toThrow(invalidDate(stated));
    expect(isIsoDate(value)).toBe(false);
    expect(IsoDateSchema.safeParse(value).success).toBe(false);
  });

  test.each(NEAR_DATES)("%s, by one character", (text) => {
    expect(() => toEpochDay(text as never)).toThrow(invalidDate(text));
    expect(isIsoDate(text)).toBe(false);
    expect(IsoDateSchema.safeParse(text).success).toBe(false);
  });

  test("is named by the message, with what to do", () => {
    expect(() => asIsoDate("2026-02-30")).toThrow(
      '"2026-02-30" is not a date. Give an existing day as YYYY-MM-DD, for example "2026-02-10".',
    );
  });
});

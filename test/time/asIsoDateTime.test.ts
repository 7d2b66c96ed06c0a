import {
  asIsoDateTime,
  IsoDateOrDateTimeSchema,
  IsoDateTimeSchema,
  isIsoDate,
  isIsoDateTime,
  toLocalTime,
} from "motcua/time";
import { describe, expect, test } from "vitest";

const invalidDateTime = (value: unknown) =>
  expect.objectContaining({ code: "time/invalid-date-time", facts: { value } });

const DATE_TIMES = [
  "2026-02-10T15:40",
  "2026-02-10T00:00",
  "2026-02-10T23:59:59",
  "2026-02-10T15:40:00.1",
  "2026-02-10T15:40:00.123456789",
  "2026-02-10T15:40Z",
  "2026-02-10T15:40:00+07:00",
  "2026-02-10T15:40:00.123456789-03:30",
];

const NOT_DATE_TIMES: readonly [name: string, value: unknown][] = [
  ["a date", "2026-02-10"],
  ["a date that does not exist", "2026-02-30T15:40"],
  ["hour 24", "2026-02-10T24:00"],
  ["minute 60", "2026-02-10T15:60"],
  ["second 60", "2026-02-10T15:40:60"],
  ["an hour alone", "2026-02-10T15"],
  ["an hour of one digit", "2026-02-10T7:30"],
  ["a space for the T", "2026-02-10 15:40"],
  ["a space before the T", "2026-02-10 T15:40"],
  ["a small t", "2026-02-10t15:40"],
  ["a point without digits", "2026-02-10T15:40:00."],
  ["ten decimals", "2026-02-10T15:40:00.1234567891"],
  ["an offset without a colon", "2026-02-10T15:40+0700"],
  ["an offset of 15 hours", "2026-02-10T15:40+15:00"],
  ["a zone's name", "2026-02-10T15:40[Asia/Ho_Chi_Minh]"],
  ["a space after", "2026-02-10T15:40 "],
  ["a line end after", "2026-02-10T15:40\n"],
  ["a word", "abc"],
  ["a number", 0],
  ["nothing", null],
  ["undefined", undefined],
  ["an object", {}],
];

describe("text that is a date-time", () => {
  test.each(DATE_TIMES)("%s", (text) => {
    expect(asIsoDateTime(text)).toBe(text);
    expect(isIsoDateTime(text)).toBe(true);
    expect(IsoDateTimeSchema.parse(text)).toBe(text);
    expect(IsoDateOrDateTimeSchema.parse(text)).toBe(text);
  });
});

describe("what is not a date-time", () => {
  test.each(NOT_DATE_TIMES)("%s", (_name, value) => {
    expect(() => asIsoDateTime(value as never)).toThrow(invalidDateTime(value));
    expect(() => toLocalTime(value as never, "UTC")).toThrow(invalidDateTime(value));
    expect(isIsoDateTime(value)).toBe(false);
    expect(IsoDateTimeSchema.safeParse(value).success).toBe(false);
  });

  test("costs no time and no memory, however long it is", () => {
    expect(isIsoDateTime(`2026-02-10T15:40:00.${"1".repeat(10_000_000)}`)).toBe(false);
  });
});

/** The form of a date-time as one expression; the date is checked apart. */
const FORM = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/;

const CHARACTERS = [..."0123456789-+:.,TtZz /;x\u0660"];

/** The text with each character replaced, dropped or put in at each of its places. */
const misspelt = (text: string): readonly string[] =>
  Array.from({ length: text.length + 1 }, (_, at) => [
    text.slice(0, at) + text.slice(at + 1),
    ...CHARACTERS.flatMap((character) => [
      text.slice(0, at) + character + text.slice(at + 1),
      text.slice(0, at) + character + text.slice(at),
    ]),
  ]).flat();

describe("a date-time misspelt at any place is one only where it has the form and the day exists", () => {
  test.each([...DATE_TIMES, "0000-02-29T14:59:59.999+14:59", "9999-12-31T23:59:00.5Z"])("%s", (text) => {
    const wrong = misspelt(text).filter(
      (other) => isIsoDateTime(other) !== (FORM.test(other) && isIsoDate(other.slice(0, 10))),
    );
    expect(wrong).toEqual([]);
  });
});

test("a schema names what it expects once", () => {
  const issues = ["2026-02-10", "2026-02-30T15:40"].map((text) => IsoDateTimeSchema.safeParse(text).error?.issues);
  const expected = { message: "a date-time as YYYY-MM-DDTHH:mm[:ss[.fff]][offset] is expected" };
  expect(issues).toEqual([[expect.objectContaining(expected)], [expect.objectContaining(expected)]]);
});

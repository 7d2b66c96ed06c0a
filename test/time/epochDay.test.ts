import {
  addCalendarMonths,
  fromEpochDay,
  type IsoDate,
  toEpochDay,
  WEEKDAYS,
  weekdayIndex,
  weekdayOf,
} from "motcua/time";
import { describe, expect, test } from "vitest";

const invalidEpochDay = (value: unknown) =>
  expect.objectContaining({ code: "time/invalid-epoch-day", facts: { value } });

const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

const NO_DAY_NUMBERS: readonly [value: unknown, stated: unknown][] = [
  [0.5, 0.5],
  [FIRST_DAY - 1, FIRST_DAY - 1],
  [LAST_DAY + 1, LAST_DAY + 1],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  ["20494", "20494"],
  [20494n, "20494n"],
  [null, null],
  [undefined, undefined],
];

describe("day numbers", () => {
  test.each<[IsoDate, number]>([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2026-02-10", 20494],
    ["0000-01-01", FIRST_DAY],
    ["9999-12-31", LAST_DAY],
  ])("%s is %d", (date, epochDay) => {
    expect(toEpochDay(date)).toBe(epochDay);
    expect(fromEpochDay(epochDay)).toBe(date);
  });

  test.each(NO_DAY_NUMBERS)("%s is none", (value, stated) => {
    expect(() => fromEpochDay(value as never)).toThrow(invalidEpochDay(stated));
    expect(() => weekdayIndex(value as never)).toThrow(invalidEpochDay(stated));
    expect(() => addCalendarMonths(value as never, 1)).toThrow(invalidEpochDay(stated));
  });
});

describe("the day of the week", () => {
  test.each<[IsoDate, string]>([
    ["2026-02-10", "tuesday"],
    ["1970-01-01", "thursday"],
    ["1969-12-28", "sunday"],
    ["1969-12-29", "monday"],
    ["2000-01-01", "saturday"],
    ["1945-09-02", "sunday"],
  ])("of %s is %s", (date, weekday) => {
    expect(WEEKDAYS[weekdayIndex(toEpochDay(date))]).toBe(weekday);
    expect(weekdayOf(date)).toBe(weekday);
  });

  test("needs a date", () => {
    expect(() => weekdayOf("2026-02-30")).toThrow(
      expect.objectContaining({ code: "time/invalid-date", facts: { value: "2026-02-30" } }),
    );
  });
});

describe("months later, Civil Code 2015 art. 148(3)", () => {
  test.each<[IsoDate, number, IsoDate]>([
    ["2026-02-10", 1, "2026-03-10"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-01-31", 3, "2026-04-30"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-01-31", 0, "2026-01-31"],
    ["0000-01-31", 1, "0000-02-29"],
  ])("%s, %d months later: %s", (date, months, later) => {
    expect(fromEpochDay(addCalendarMonths(toEpochDay(date), months))).toBe(later);
  });

  test.each([
    [1.5, 1.5],
    [Number.NaN, "NaN"],
    ["1", "1"],
    [null, null],
  ])("%s is no number of months", (months, stated) => {
    expect(() => addCalendarMonths(0, months as never)).toThrow(
      expect.objectContaining({ code: "time/invalid-months", facts: { value: stated } }),
    );
  });

  test.each<[IsoDate, number]>([
    ["9999-12-01", 1],
    ["0000-01-31", -1],
    ["2026-01-31", 1e300],
    ["2026-01-31", -1e9],
  ])("%s, %d months later leaves the years 0000 to 9999", (date, months) => {
    expect(() => addCalendarMonths(toEpochDay(date), months)).toThrow(
      expect.objectContaining({ code: "time/invalid-epoch-day" }),
    );
  });
});

import { addWorkingDays, workingDayFrom } from "motcua/calendar";
import { type IsoDate, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

const SUN_2026_03_01 = "2026-03-01";
const MON_2026_03_09 = "2026-03-09";
const WED_2026_03_11 = "2026-03-11";
const FRI_2026_03_13 = "2026-03-13";
const SAT_2026_03_14 = "2026-03-14";
const TUE_2026_03_17 = "2026-03-17";
const FRI_2026_03_27 = "2026-03-27";
const SAT_2026_03_28 = "2026-03-28";
const MON_2026_03_30 = "2026-03-30";
const TUE_2026_03_31 = "2026-03-31";
const FRI_2026_04_03 = "2026-04-03";
const SAT_2026_04_04 = "2026-04-04";
const SUN_2026_04_05 = "2026-04-05";
const MON_2026_04_06 = "2026-04-06";
const TUE_2026_04_14 = "2026-04-14";
const THU_2026_04_16 = "2026-04-16";
const FRI_2026_04_17 = "2026-04-17";
const SAT_2026_04_18 = "2026-04-18";
const MON_2026_04_20 = "2026-04-20";
const WED_2026_04_29 = "2026-04-29";
const MON_2026_05_04 = "2026-05-04";
const FRI_2026_05_29 = "2026-05-29";

describe("forward, the n-th working day strictly after", () => {
  test.each<[IsoDate, number, IsoDate, string]>([
    [MON_2026_03_09, 1, WED_2026_03_11, "over a holiday"],
    [FRI_2026_03_13, 1, TUE_2026_03_17, "over a holiday on Saturday and its day in lieu"],
    [SAT_2026_03_14, 1, TUE_2026_03_17, "from a rest day: Tuesday is day one"],
    [FRI_2026_03_27, 1, TUE_2026_03_31, "over a Monday swapped off"],
    [MON_2026_03_30, 1, TUE_2026_03_31, "from the day swapped off"],
    [FRI_2026_04_03, 1, SAT_2026_04_04, "to a make-up Saturday"],
    [SAT_2026_04_04, 1, MON_2026_04_06, "from a make-up Saturday"],
    [FRI_2026_04_03, 2, MON_2026_04_06, "over a make-up Saturday"],
    [TUE_2026_04_14, 1, THU_2026_04_16, "over a closure"],
    [FRI_2026_04_17, 1, SAT_2026_04_18, "an open Saturday morning counts as a working day"],
    [FRI_2026_04_17, 2, MON_2026_04_20, "and is passed"],
    [WED_2026_04_29, 1, MON_2026_05_04, "from a short day over two holidays and a weekend"],
    // 19 in March, 22 in April, 20 in May
    [SUN_2026_03_01, 19, TUE_2026_03_31, "the working days of March"],
    [SUN_2026_03_01, 61, FRI_2026_05_29, "all working days of the calendar"],
  ])("%s + %i is %s: %s", (date, amount, expected) => {
    expect(addWorkingDays(date, amount, SPRING)).toBe(expected);
  });
});

describe("backward, the n-th working day strictly before", () => {
  test.each<[IsoDate, number, IsoDate]>([
    [WED_2026_03_11, -1, MON_2026_03_09],
    [TUE_2026_03_17, -1, FRI_2026_03_13],
    [SUN_2026_04_05, -1, SAT_2026_04_04],
    [MON_2026_04_06, -2, FRI_2026_04_03],
    [MON_2026_03_30, -1, FRI_2026_03_27],
    [MON_2026_05_04, -1, WED_2026_04_29],
    [FRI_2026_05_29, -60, "2026-03-02"],
  ])("%s %i is %s", (date, amount, expected) => {
    expect(addWorkingDays(date, amount, SPRING)).toBe(expected);
  });
});

describe("an amount of 0", () => {
  test.each<IsoDate>([MON_2026_03_09, SAT_2026_03_28, MON_2026_03_30, SAT_2026_04_04])("leaves %s as it is", (date) => {
    expect(addWorkingDays(date, 0, SPRING)).toBe(date);
    expect(addWorkingDays(date, -0, SPRING)).toBe(date);
  });
});

describe("in Viet Nam", () => {
  test.each<[IsoDate, number, IsoDate, string]>([
    ["2026-02-13", 1, "2026-02-23", "over Tet 2026"],
    ["2026-02-10", 10, "2026-03-03", "ten days over Tet 2026"],
    ["2025-12-31", 1, "2026-01-05", "over New Year and the Friday off"],
    ["2026-01-09", 1, "2026-01-10", "to the Saturday worked for it"],
    ["2011-01-28", 2, "2011-01-30", "to a make-up Sunday"],
    ["2011-01-30", 1, "2011-02-08", "over Tet 2011"],
    ["2018-12-28", 1, "2019-01-02", "over the end of 2018"],
    ["2019-01-04", 1, "2019-01-05", "to the Saturday worked for 2018"],
    ["2027-02-03", 1, "2027-02-11", "over Tet 2027"],
    ["2026-08-28", 1, "2026-09-03", "over National Day 2026"],
    ["2026-09-03", -1, "2026-08-28", "and back"],
  ])("%s + %i is %s: %s", (date, amount, expected) => {
    expect(addWorkingDays(date, amount, vietnamCalendar)).toBe(expected);
  });
});

describe("an amount that is not whole", () => {
  test.each<[unknown, unknown]>([
    [Number.NaN, "NaN"],
    [1.5, 1.5],
    [0.3, 0.3],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    ["3", "3"],
    [null, null],
    [undefined, undefined],
    [3n, "3n"],
  ])("%s is refused", (amount, value) => {
    expect(() => addWorkingDays(MON_2026_03_09, amount as number, SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/invalid-amount", facts: { value } }),
    );
  });
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, "1" as never])("nor from a day number by %j", (amount) => {
  expect(() => workingDayFrom(toEpochDay("2026-02-13"), amount, vietnamCalendar)).toThrow(
    expect.objectContaining({ code: "calendar/invalid-amount" }),
  );
});

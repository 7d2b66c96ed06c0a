import { differenceInWorkingDays } from "motcua/calendar";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("working days in (earlier, later]", () => {
  test.each<[IsoDate, IsoDate, number, string]>([
    ["2026-03-09", "2026-03-09", 0, "the same day"],
    ["2026-03-10", "2026-03-09", 0, "to a holiday"],
    ["2026-03-11", "2026-03-09", 1, "over a holiday"],
    ["2026-03-11", "2026-03-10", 1, "from a holiday"],
    ["2026-03-17", "2026-03-13", 1, "over a weekend with a day in lieu"],
    ["2026-04-04", "2026-04-03", 1, "the later end belongs to it: a make-up Saturday"],
    ["2026-04-05", "2026-04-04", 0, "the earlier end does not"],
    ["2026-04-06", "2026-04-03", 2, "over a make-up Saturday"],
    ["2026-03-31", "2026-03-27", 1, "over a day swapped off"],
    ["2026-05-31", "2026-03-01", 61, "the whole calendar"],
  ])("%s since %s: %i (%s)", (later, earlier, expected) => {
    expect(differenceInWorkingDays(later, earlier, SPRING)).toBe(expected);
  });

  test("is negative where the first date is the earlier one", () => {
    expect(differenceInWorkingDays("2026-03-09", "2026-03-11", SPRING)).toBe(-1);
    expect(differenceInWorkingDays("2026-04-03", "2026-04-06", SPRING)).toBe(-2);
  });

  test("is 0 and never -0", () => {
    expect(differenceInWorkingDays("2026-03-09", "2026-03-10", SPRING)).toBe(0);
    expect(differenceInWorkingDays("2026-03-14", "2026-03-16", SPRING)).toBe(0);
  });

  test("in Viet Nam", () => {
    expect(differenceInWorkingDays("2026-02-23", "2026-02-13", vietnamCalendar)).toBe(1);
    expect(differenceInWorkingDays("2011-01-31", "2011-01-28", vietnamCalendar)).toBe(2);
    // 261 weekdays, less 14 weekdays off, and two make-up Saturdays
    expect(differenceInWorkingDays("2026-12-31", "2025-12-31", vietnamCalendar)).toBe(249);
    // 261 weekdays, less 12 weekdays off
    expect(differenceInWorkingDays("2027-12-31", "2026-12-31", vietnamCalendar)).toBe(249);
  });
});

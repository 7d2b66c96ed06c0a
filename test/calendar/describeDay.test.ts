import { certaintyOf, describeDay } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("describeDay says what a day is, for every kind", () => {
  test.each([
    { date: "2026-03-09", weekday: "monday", working: true, kind: "workday" },
    { date: "2026-03-15", weekday: "sunday", working: false, kind: "weekly-rest" },
    {
      date: "2026-03-10",
      weekday: "tuesday",
      working: false,
      kind: "holiday",
      holiday: "founding",
      title: "Founding Day",
      source: "Decision 1",
    },
    {
      date: "2026-03-14",
      weekday: "saturday",
      working: false,
      kind: "holiday",
      holiday: "river",
      source: "Decision 1",
    },
    {
      date: "2026-03-16",
      weekday: "monday",
      working: false,
      kind: "in-lieu",
      holiday: "river",
      source: "Decision 1",
    },
    {
      date: "2026-03-30",
      weekday: "monday",
      working: false,
      kind: "swapped-off",
      pairedWith: "2026-04-04",
      source: "Decision 2",
      decidedOn: "2026-03-20",
    },
    {
      date: "2026-04-04",
      weekday: "saturday",
      working: true,
      kind: "swapped-work",
      pairedWith: "2026-03-30",
      source: "Decision 2",
      decidedOn: "2026-03-20",
    },
    {
      date: "2026-04-15",
      weekday: "wednesday",
      working: false,
      kind: "closure",
      title: "Storm",
      source: "Notice 7",
      decidedOn: "2026-04-14",
    },
    {
      date: "2026-04-18",
      weekday: "saturday",
      working: true,
      kind: "special-work",
      title: "Open morning",
      hours: [["07:30", "11:30"]],
    },
  ] as const)("$date, $kind", (expected) => {
    expect(describeDay(expected.date, SPRING)).toEqual({ ...expected, certainty: "announced" });
  });

  test("the answer is frozen, its hours too, and survives JSON", () => {
    const day = describeDay("2026-04-18", SPRING);
    expect(Object.isFrozen(day)).toBe(true);
    expect(Object.isFrozen(day.hours)).toBe(true);
    expect(JSON.parse(JSON.stringify(day))).toEqual(day);
  });
});

describe("in Viet Nam", () => {
  test("a swap names its notice and its other half", () => {
    expect(describeDay("2026-01-02", vietnamCalendar)).toMatchObject({
      working: false,
      kind: "swapped-off",
      holiday: "new-year",
      source: expect.stringContaining("12729/VPCP-KGVX"),
      decidedOn: "2025-12-25",
      pairedWith: "2026-01-10",
      certainty: "announced",
    });
    expect(describeDay("2026-01-10", vietnamCalendar)).toMatchObject({
      working: true,
      kind: "swapped-work",
      pairedWith: "2026-01-02",
    });
  });

  test("a statutory day that falls on a Saturday or Sunday is a holiday", () => {
    expect(describeDay("2027-05-01", vietnamCalendar)).toMatchObject({ weekday: "saturday", kind: "holiday" });
    expect(describeDay("2026-04-26", vietnamCalendar)).toMatchObject({ weekday: "sunday", kind: "holiday" });
    expect(describeDay("2026-04-27", vietnamCalendar)).toMatchObject({ weekday: "monday", kind: "in-lieu" });
  });

  test.each([
    ["2010-01-01", "announced"],
    ["2027-12-31", "announced"],
    ["2028-01-01", "provisional"],
    ["2028-01-05", "provisional"],
    ["2100-12-31", "provisional"],
  ] as const)("%s is %s", (date, certainty) => {
    expect(certaintyOf(date, vietnamCalendar)).toBe(certainty);
    expect(describeDay(date, vietnamCalendar).certainty).toBe(certainty);
  });
});

import { isWorkingDay } from "motcua/calendar";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("isWorkingDay", () => {
  test.each<[IsoDate, boolean, string]>([
    ["2026-03-09", true, "an ordinary Monday"],
    ["2026-03-10", false, "a holiday on a Tuesday"],
    ["2026-03-14", false, "a holiday on a Saturday"],
    ["2026-03-15", false, "a Sunday"],
    ["2026-03-16", false, "a Monday in lieu"],
    ["2026-03-28", false, "a Saturday"],
    ["2026-03-30", false, "a Monday swapped off"],
    ["2026-04-04", true, "the Saturday worked for it"],
    ["2026-04-05", false, "the Sunday after it"],
    ["2026-04-15", false, "a Wednesday of storm"],
    ["2026-04-18", true, "an open Saturday morning"],
    ["2026-04-29", true, "a short Wednesday"],
    ["2026-03-01", false, "the first day covered, a Sunday"],
    ["2026-05-31", false, "the last day covered, a Sunday"],
  ])("%s: %s (%s)", (date, expected) => {
    expect(isWorkingDay(date, SPRING)).toBe(expected);
  });

  test.each<[IsoDate, boolean, string]>([
    ["2026-01-02", false, "Friday off, 12729/VPCP-KGVX"],
    ["2026-01-10", true, "Saturday worked for it"],
    ["2026-02-16", false, "Tet begins"],
    ["2026-02-20", false, "Tet ends"],
    ["2026-02-23", true, "the Monday after Tet"],
    ["2026-08-22", true, "Saturday worked for 31 August"],
    ["2026-08-31", false, "Monday off"],
    ["2026-11-23", true, "the bridge that was proposed and dropped"],
    ["2026-11-24", false, "Culture Day"],
    ["2026-11-28", false, "the make-up Saturday that was proposed and dropped"],
    ["2011-01-29", true, "a make-up Saturday"],
    ["2011-01-30", true, "the make-up Sunday"],
    ["2011-02-07", false, "in lieu of Saturday 5 February"],
    ["2018-12-31", false, "Monday off, worked in the next year"],
    ["2019-01-05", true, "the Saturday of that swap"],
    ["2014-12-27", true, "Saturday worked for 2 January of the next year"],
    ["2015-01-02", false, "the Friday of that swap"],
    ["2027-02-10", false, "second day in lieu of Tet 2027"],
    ["2027-02-11", true, "the Thursday after Tet 2027"],
  ])("Viet Nam, %s: %s (%s)", (date, expected) => {
    expect(isWorkingDay(date, vietnamCalendar)).toBe(expected);
  });
});

import { nextWorkingDay, previousWorkingDay } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("nextWorkingDay is strictly after, previousWorkingDay strictly before", () => {
  test.each([
    ["2026-03-11", "2026-03-09", "2026-03-12"],
    ["2026-03-10", "2026-03-09", "2026-03-11"],
    ["2026-03-15", "2026-03-13", "2026-03-17"],
    ["2026-04-04", "2026-04-03", "2026-04-06"],
    ["2026-03-30", "2026-03-27", "2026-03-31"],
    ["2026-05-01", "2026-04-29", "2026-05-04"],
  ] as const)("of %s: %s and %s", (date, previous, next) => {
    expect(previousWorkingDay(date, SPRING)).toBe(previous);
    expect(nextWorkingDay(date, SPRING)).toBe(next);
  });

  test("in Viet Nam, around Tet 2026 and the end of 2018", () => {
    expect(nextWorkingDay("2026-02-13", vietnamCalendar)).toBe("2026-02-23");
    expect(previousWorkingDay("2026-02-23", vietnamCalendar)).toBe("2026-02-13");
    expect(nextWorkingDay("2018-12-29", vietnamCalendar)).toBe("2019-01-02");
  });

  test("refuse to look beyond the calendar", () => {
    expect(() => nextWorkingDay("2026-05-29", SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
    expect(() => previousWorkingDay("2026-03-02", SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
  });
});

import { countWorkingDays } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("countWorkingDays, both ends included", () => {
  test.each([
    ["2026-03-09", "2026-03-09", 1],
    ["2026-03-10", "2026-03-10", 0],
    ["2026-04-04", "2026-04-04", 1],
    ["2026-03-09", "2026-03-11", 2],
    ["2026-03-28", "2026-04-05", 5],
    ["2026-03-01", "2026-03-31", 19],
    ["2026-04-01", "2026-04-30", 22],
    ["2026-05-01", "2026-05-31", 20],
    ["2026-03-01", "2026-05-31", 61],
  ] as const)("%s to %s: %i", (from, to, expected) => {
    expect(countWorkingDays({ from, to }, SPRING)).toBe(expected);
  });

  test("in Viet Nam", () => {
    expect(countWorkingDays({ from: "2026-02-14", to: "2026-02-22" }, vietnamCalendar)).toBe(0);
    expect(countWorkingDays({ from: "2026-01-01", to: "2026-12-31" }, vietnamCalendar)).toBe(249);
  });

  test("the first and the last day that the calendar covers may be ends", () => {
    // 2010-01-01 is a holiday, 2100-12-31 a Friday
    expect(countWorkingDays({ from: "2010-01-01", to: "2010-01-04" }, vietnamCalendar)).toBe(1);
    expect(countWorkingDays({ from: "2100-12-31", to: "2100-12-31" }, vietnamCalendar)).toBe(1);
  });

  test("a range that ends before it begins is refused, and the ends are named", () => {
    expect(() => countWorkingDays({ from: "2026-03-11", to: "2026-03-09" }, SPRING)).toThrow(
      expect.objectContaining({
        code: "calendar/reversed-range",
        facts: { from: "2026-03-11", to: "2026-03-09" },
      }),
    );
  });
});

import { eachDay, rollBackward, rollForward, workingDayOnOrAfter } from "motcua/calendar";
import { fromEpochDay, type IsoDate, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("rollForward and rollBackward", () => {
  test.each<[IsoDate, IsoDate, IsoDate, string]>([
    ["2026-03-11", "2026-03-11", "2026-03-11", "a working day stays"],
    ["2026-04-04", "2026-04-04", "2026-04-04", "a make-up Saturday stays"],
    ["2026-04-18", "2026-04-18", "2026-04-18", "an open Saturday morning stays"],
    ["2026-03-10", "2026-03-09", "2026-03-11", "a holiday"],
    ["2026-03-14", "2026-03-13", "2026-03-17", "a weekend with a day in lieu"],
    ["2026-03-16", "2026-03-13", "2026-03-17", "the day in lieu"],
    ["2026-03-28", "2026-03-27", "2026-03-31", "a weekend with a day swapped off"],
    ["2026-04-15", "2026-04-14", "2026-04-16", "a closure"],
    ["2026-04-30", "2026-04-29", "2026-05-04", "two holidays and a weekend"],
  ])("%s: back to %s, on to %s (%s)", (date, back, on) => {
    expect(rollBackward(date, SPRING)).toBe(back);
    expect(rollForward(date, SPRING)).toBe(on);
  });

  test("in Viet Nam, over Tet 2026", () => {
    expect(rollForward("2026-02-14", vietnamCalendar)).toBe("2026-02-23");
    expect(rollBackward("2026-02-22", vietnamCalendar)).toBe("2026-02-13");
  });

  test("workingDayOnOrAfter is rollForward on day numbers", () => {
    const dates = Array.from(eachDay({ from: "2026-03-01", to: "2026-05-29" }, SPRING), ({ date }) => date);
    expect(dates.map((date) => fromEpochDay(workingDayOnOrAfter(toEpochDay(date), SPRING)))).toEqual(
      dates.map((date) => rollForward(date, SPRING)),
    );
    for (const date of ["2026-02-28", "2026-05-30", "2026-06-01"] as const) {
      expect(() => workingDayOnOrAfter(toEpochDay(date), SPRING)).toThrow(
        expect.objectContaining({ code: "calendar/out-of-coverage", facts: expect.objectContaining({ date }) }),
      );
    }
  });

  test("at the ends of the calendar a day without work has nowhere to go", () => {
    const facts = { calendar: "spring", from: "2026-03-01", to: "2026-05-31" };
    expect(() => rollForward("2026-05-30", SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage", facts: expect.objectContaining(facts) }),
    );
    expect(() => rollBackward("2026-03-01", SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage", facts: expect.objectContaining(facts) }),
    );
  });
});

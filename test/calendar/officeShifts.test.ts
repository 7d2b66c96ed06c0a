import { officeShifts } from "motcua/calendar";
import { toEpochDay } from "motcua/time";
import { expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

const HOUR = 3_600_000;

test.each([
  ["2026-03-09", [7.5, 11.5, 13, 17]],
  ["2026-04-04", [7.5, 11.5, 13, 17]], // Saturday, made up
  ["2026-04-18", [7.5, 11.5]], // Saturday, mornings only
  ["2026-03-10", []], // holiday
  ["2026-03-14", []], // Saturday
] as const)("the sessions of %s in milliseconds", (date, hours) => {
  const shifts = officeShifts(toEpochDay(date), SPRING);
  expect(shifts.flatMap(({ open, close }) => [open / HOUR, close / HOUR])).toEqual(hours);
  expect(Object.isFrozen(shifts)).toBe(true);
});

test("a day that the calendar does not cover is refused", () => {
  expect(() => officeShifts(toEpochDay("2026-02-28"), SPRING)).toThrow(
    expect.objectContaining({ code: "calendar/out-of-coverage" }),
  );
});

import { addOfficeTime, officeTimeBetween } from "motcua/calendar";
import { fromLocalTime, type IsoDateTime, toLocalTime } from "motcua/time";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

const MINUTE = 60_000;
const local = (at: IsoDateTime) => toLocalTime(at, SPRING.timeZone);

describe("officeTimeBetween", () => {
  test("in milliseconds, signed", () => {
    expect(officeTimeBetween(local("2026-03-11T08:30"), local("2026-03-09T16:00"), SPRING)).toBe(120 * MINUTE);
    expect(officeTimeBetween(local("2026-03-09T16:00"), local("2026-03-11T08:30"), SPRING)).toBe(-120 * MINUTE);
    expect(officeTimeBetween(local("2026-03-09T08:00:00.250"), local("2026-03-09T08:00"), SPRING)).toBe(250);
  });
});

describe("addOfficeTime", () => {
  test.each([
    ["2026-03-09T07:30", 240, "2026-03-09T11:30"],
    ["2026-03-09T17:00", 1, "2026-03-11T07:31"],
    ["2026-03-09T12:00", 0, "2026-03-09T13:00"],
    ["2026-03-09T11:30", 0, "2026-03-09T13:00"],
    ["2026-03-09T09:00", 0, "2026-03-09T09:00"],
    ["2026-03-09T17:00", 0, "2026-03-11T07:30"],
    ["2026-03-14T09:00", 0, "2026-03-17T07:30"],
  ] as const)("%s + %i minutes is %s; none is asked for: the next open instant", (at, minutes, expected) => {
    expect(fromLocalTime(addOfficeTime(local(at), minutes * MINUTE, SPRING))).toBe(expected);
  });

  test.each([["2026-03-09T09:00"], [null], [Number.NaN]])("%j is no local time", (at) => {
    expect(() => addOfficeTime(at as never, MINUTE, SPRING)).toThrow(
      expect.objectContaining({ code: "time/invalid-local-time" }),
    );
  });

  test("refuses to leave the calendar", () => {
    const outOfCoverage = expect.objectContaining({ code: "calendar/out-of-coverage" });
    expect(() => addOfficeTime(local("2026-05-29T16:00"), 61 * MINUTE, SPRING)).toThrow(
      expect.objectContaining({
        code: "calendar/out-of-coverage",
        facts: expect.objectContaining({ date: "2026-05-29T16:00", amount: 61, unit: "working-minute" }),
      }),
    );
    expect(() => addOfficeTime(local("2026-05-30T09:00"), 0, SPRING)).toThrow(outOfCoverage);
    expect(() => addOfficeTime(local("2026-06-01T09:00"), 0, SPRING)).toThrow(outOfCoverage);
    expect(() => officeTimeBetween(local("2026-03-02T09:00"), local("2026-02-28T09:00"), SPRING)).toThrow(
      outOfCoverage,
    );
  });
});

test.each([
  [-1, -1],
  [Number.NaN, "NaN"],
  [undefined, undefined],
])("addOfficeTime refuses %s", (officeTime, value) => {
  expect(() => addOfficeTime(local("2026-03-09T16:00"), officeTime as never, SPRING)).toThrow(
    expect.objectContaining({ code: "calendar/invalid-amount", facts: { value } }),
  );
});

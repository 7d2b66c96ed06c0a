import { defineCalendar, officeHoursOn } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION, SPRING } from "../support/calendars.js";

const EIGHT_HOURS = [
  ["07:30", "11:30"],
  ["13:00", "17:00"],
];
const MORNING = [["07:30", "11:30"]] as const;

describe("officeHoursOn", () => {
  test("eight hours unless told", () => {
    expect(officeHoursOn("2026-03-09", SPRING)).toEqual(EIGHT_HOURS);
    expect(officeHoursOn("2026-01-05", vietnamCalendar)).toEqual(EIGHT_HOURS);
  });

  test("none on a day without work", () => {
    for (const date of ["2026-03-10", "2026-03-15", "2026-03-16", "2026-03-30", "2026-04-15"] as const) {
      expect(officeHoursOn(date, SPRING)).toEqual([]);
    }
  });

  test("the day's own where it has some", () => {
    expect(officeHoursOn("2026-04-18", SPRING)).toEqual(MORNING);
    expect(officeHoursOn("2026-04-29", SPRING)).toEqual(MORNING);
  });

  test("a make-up Saturday has the hours of a working day", () => {
    expect(officeHoursOn("2026-04-04", SPRING)).toEqual(EIGHT_HOURS);
    expect(officeHoursOn("2026-01-10", vietnamCalendar)).toEqual(EIGHT_HOURS);
  });

  test("the same for all working days, when given as a list", () => {
    const office = defineCalendar({ ...PLAIN_DEFINITION, officeHours: [["08:00", "16:00"]] });
    expect(officeHoursOn("2026-01-05", office)).toEqual([["08:00", "16:00"]]);
  });

  test("by weekday; weekdays that are not named keep the default", () => {
    const office = defineCalendar({
      ...PLAIN_DEFINITION,
      officeHours: { friday: MORNING, thursday: undefined },
      days: [
        // Friday off, Saturday worked for it
        { date: "2026-03-06", kind: "swapped-off", pairedWith: "2026-03-14" },
        { date: "2026-03-14", kind: "swapped-work", pairedWith: "2026-03-06" },
      ],
    });
    const THU_2026_03_12 = "2026-03-12";
    const FRI_2026_03_13 = "2026-03-13";
    const SAT_2026_03_14 = "2026-03-14";
    expect(officeHoursOn(THU_2026_03_12, office)).toEqual(EIGHT_HOURS);
    expect(officeHoursOn(FRI_2026_03_13, office)).toEqual(MORNING);
    expect(officeHoursOn(SAT_2026_03_14, office)).toEqual(MORNING);
  });

  test("sessions are frozen", () => {
    const sessions = officeHoursOn("2026-04-18", SPRING);
    expect(Object.isFrozen(sessions)).toBe(true);
    expect(Object.isFrozen(sessions[0])).toBe(true);
    expect(Object.isFrozen(officeHoursOn("2026-03-09", SPRING))).toBe(true);
  });
});

test("what is handed out is frozen, also where there are no sessions", () => {
  for (const date of ["2026-01-05", "2026-01-04"] as const) {
    const sessions = officeHoursOn(date, vietnamCalendar);
    expect([sessions, ...sessions].every(Object.isFrozen)).toBe(true);
  }
  const plain = defineCalendar({
    id: "plain",
    version: "1",
    title: "Plain",
    timeZone: "UTC",
    coverage: { from: "2026-01-01", to: "2026-12-31" },
    weeklyRest: [],
    days: [],
  });
  const sessions = officeHoursOn("2026-01-05", plain);
  expect([sessions, ...sessions].every(Object.isFrozen)).toBe(true);
});

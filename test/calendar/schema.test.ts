import { CalendarDaySchema, CalendarDefinitionSchema, defineCalendar, TimeZoneSchema } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION, SPRING, SPRING_DEFINITION } from "../support/calendars.js";

const accepts = (definition: object) => CalendarDefinitionSchema.safeParse(definition).success;

describe("CalendarDefinitionSchema", () => {
  test("takes what defineCalendar takes, and gives it back", () => {
    for (const definition of [SPRING_DEFINITION, PLAIN_DEFINITION]) {
      expect(CalendarDefinitionSchema.parse(definition)).toEqual(definition);
      expect(defineCalendar(CalendarDefinitionSchema.parse(definition))).toEqual(defineCalendar(definition));
    }
  });

  test("takes a checked calendar after JSON, Viet Nam's too", () => {
    for (const calendar of [SPRING, vietnamCalendar]) {
      const revived = JSON.parse(JSON.stringify(calendar));
      expect(defineCalendar(CalendarDefinitionSchema.parse(revived))).toEqual(calendar);
    }
  });

  test("takes hours of every shape, announcements without a day of decision, zones by offset", () => {
    for (const properties of [
      { officeHours: [["08:00", "16:00"]] },
      { officeHours: { saturday: [["07:30", "11:30"]], sunday: undefined } },
      { officeHours: undefined },
      { announcements: [{ through: "2026-12-31", decidedOn: null }] },
      { announcements: [], projectedDays: [] },
      { timeZone: "UTC" },
      { timeZone: "+07:00" },
      { weeklyRest: [] },
    ]) {
      expect(accepts({ ...PLAIN_DEFINITION, ...properties })).toBe(true);
    }
  });

  test.each(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])(
    "takes %s as a day of rest and as one with hours of its own",
    (weekday) => {
      const properties = { weeklyRest: [weekday], officeHours: { [weekday]: [["07:30", "11:30"]] } };
      expect(accepts({ ...PLAIN_DEFINITION, ...properties })).toBe(true);
    },
  );

  test.each([
    { id: "" },
    { id: undefined },
    { version: 1 },
    { title: null },
    { timeZone: "Mars" },
    { timeZone: "Asia/Bangkok" },
    { coverage: { from: "2026-01-01" } },
    { coverage: { from: "2026-01-01", to: "2026-02-30" } },
    { weeklyRest: ["sat"] },
    { weeklyRest: "sunday" },
    { officeHours: "08:00-16:00" },
    { officeHours: { Friday: [["07:30", "11:30"]] } },
    { officeHours: [["07:30"]] },
    { days: undefined },
    { days: [{ date: "2026-03-10" }] },
    { days: [{ date: "2026-03-10", kind: "workday" }] },
    { days: [{ date: "10/03/2026", kind: "holiday" }] },
    { announcements: [{ through: "2026-12-31" }] },
  ])("refuses %j", (properties) => {
    expect(accepts({ ...PLAIN_DEFINITION, ...properties })).toBe(false);
  });

  test("can be extended and picked from", () => {
    const Named = CalendarDefinitionSchema.pick({ id: true, version: true }).extend({
      owner: CalendarDefinitionSchema.shape.title,
    });
    expect(Named.parse({ id: "a", version: "1", owner: "UBND xã" })).toEqual({
      id: "a",
      version: "1",
      owner: "UBND xã",
    });
  });
});

describe("CalendarDaySchema", () => {
  test("takes every row of Viet Nam's calendar", () => {
    for (const day of vietnamCalendar.days) expect(CalendarDaySchema.parse(day)).toEqual(day);
  });

  test.each([
    { kind: "weekly-rest" },
    { confidence: "certain" },
    { decidedOn: "2026" },
    { pairedWith: "2026-02-30" },
    { hours: ["07:30"] },
    { source: 12729 },
  ])("refuses %j", (properties) => {
    expect(CalendarDaySchema.safeParse({ date: "2026-03-10", kind: "holiday", ...properties }).success).toBe(false);
  });
});

describe("TimeZoneSchema agrees with defineCalendar", () => {
  test.each(["Asia/Ho_Chi_Minh", "UTC", "+07:00", "-03:30", "+14:00"])("%s is one", (timeZone) => {
    expect(TimeZoneSchema.safeParse(timeZone).success).toBe(true);
    expect(defineCalendar({ ...PLAIN_DEFINITION, timeZone: timeZone as "UTC" }).timeZone).toBe(timeZone);
  });

  test.each(["", "utc", "Asia/Bangkok", "07:00", "+7", "+7:00", "+07:0", "+99:00", "+07:75", "+07:00:00", 7, null])(
    "%j is none",
    (timeZone) => {
      expect(() => defineCalendar({ ...PLAIN_DEFINITION, timeZone: timeZone as "UTC" })).toThrow(
        expect.objectContaining({ code: "time/unknown-time-zone", facts: { value: timeZone } }),
      );
      expect(TimeZoneSchema.safeParse(timeZone).success).toBe(false);
    },
  );
});

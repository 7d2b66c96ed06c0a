import {
  addWorkingDays,
  addWorkingMinutes,
  describeDay,
  extendCalendar,
  isWorkingDay,
  officeHoursOn,
} from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

const WARD = { id: "ward", version: "1" } as const;
const MORNING = [["07:30", "11:30"]] as const;

describe("extendCalendar", () => {
  test("has names of its own and inherits the rest", () => {
    const ward = extendCalendar(SPRING, { ...WARD, title: "Ward" });
    expect(ward).toMatchObject({ id: "ward", version: "1", title: "Ward" });
    expect(ward.coverage).toEqual(SPRING.coverage);
    expect(ward.timeZone).toBe(SPRING.timeZone);
    expect(ward.days).toEqual(SPRING.days);
    expect(extendCalendar(SPRING, WARD).title).toBe("Spring office");
  });

  test("hours by weekday leave the other weekdays at the inherited hours", () => {
    const late = extendCalendar(vietnamCalendar, { id: "late", version: "1", officeHours: [["08:00", "12:00"]] });
    const ward = extendCalendar(late, { ...WARD, officeHours: { friday: [["08:00", "10:00"]] } });
    expect(officeHoursOn("2026-03-12", ward)).toEqual([["08:00", "12:00"]]);
    expect(officeHoursOn("2026-03-13", ward)).toEqual([["08:00", "10:00"]]);
    const again = extendCalendar(ward, { ...WARD, officeHours: { monday: [["09:00", "10:00"]] } });
    expect(officeHoursOn("2026-03-13", again)).toEqual([["08:00", "10:00"]]);
  });

  test("refuses hours that are none", () => {
    expect(() => extendCalendar(SPRING, { ...WARD, officeHours: 8 as never })).toThrow(
      expect.objectContaining({ code: "calendar/invalid-definition", facts: expect.objectContaining({ value: 8 }) }),
    );
  });

  test("adds a closure", () => {
    const ward = extendCalendar(vietnamCalendar, {
      ...WARD,
      days: [{ date: "2026-09-11", kind: "closure", title: "Storm", source: "Notice 12" }],
    });
    expect(addWorkingDays("2026-09-10", 1, ward)).toBe("2026-09-14");
    expect(describeDay("2026-09-11", ward)).toMatchObject({ kind: "closure", title: "Storm", working: false });
    // what was inherited stays
    expect(isWorkingDay("2026-01-10", ward)).toBe(true);
    expect(describeDay("2028-02-01", ward).certainty).toBe("provisional");
  });

  test("a closure in a projected year holds too", () => {
    const ward = extendCalendar(vietnamCalendar, { ...WARD, days: [{ date: "2030-03-12", kind: "closure" }] });
    expect(isWorkingDay("2030-03-12", ward)).toBe(false);
    expect(isWorkingDay("2030-03-13", ward)).toBe(true);
  });

  test("replaces the inherited row of the same date", () => {
    const ward = extendCalendar(SPRING, {
      ...WARD,
      days: [{ date: "2026-04-15", kind: "special-work", hours: MORNING }],
    });
    expect(describeDay("2026-04-15", ward)).toMatchObject({ kind: "special-work", working: true });
    expect(describeDay("2026-04-15", ward)).not.toHaveProperty("source");
  });

  test("drops days", () => {
    const ward = extendCalendar(SPRING, { ...WARD, removeDays: ["2026-03-10", "2026-04-15"] });
    expect(isWorkingDay("2026-03-10", ward)).toBe(true);
    expect(describeDay("2026-04-15", ward).kind).toBe("workday");
  });

  test("refuses to drop a day that is not listed, and names it", () => {
    expect(() => extendCalendar(SPRING, { ...WARD, removeDays: ["2026-03-11"] })).toThrow(
      expect.objectContaining({
        code: "calendar/no-such-day",
        facts: { date: "2026-03-11", calendar: "spring" },
      }),
    );
  });

  test("half of a swap that is dropped or replaced leaves the other half as it is, without its pair", () => {
    for (const ward of [
      extendCalendar(SPRING, { ...WARD, removeDays: ["2026-04-04"] }),
      extendCalendar(SPRING, { ...WARD, days: [{ date: "2026-04-04", kind: "closure" }] }),
    ]) {
      expect(isWorkingDay("2026-04-04", ward)).toBe(false);
      expect(isWorkingDay("2026-03-30", ward)).toBe(false);
      expect(describeDay("2026-03-30", ward).kind).toBe("swapped-off");
      expect(describeDay("2026-03-30", ward)).not.toHaveProperty("pairedWith");
    }
  });

  test("Saturday mornings: worked, at hours of their own", () => {
    const ward = extendCalendar(vietnamCalendar, {
      ...WARD,
      weeklyRest: ["sunday"],
      officeHours: { saturday: MORNING },
    });
    const SAT_2026_03_07 = "2026-03-07";
    expect(isWorkingDay(SAT_2026_03_07, ward)).toBe(true);
    expect(officeHoursOn(SAT_2026_03_07, ward)).toEqual(MORNING);
    expect(officeHoursOn("2026-03-06", ward)).toEqual([
      ["07:30", "11:30"],
      ["13:00", "17:00"],
    ]);
    expect(addWorkingDays("2026-03-06", 1, ward)).toBe(SAT_2026_03_07);
    expect(addWorkingMinutes("2026-03-06T16:00", 360, ward)).toBe("2026-03-09T08:30");
  });

  test("a rest on Sunday only drops the make-up Saturdays, which are ordinary working days now", () => {
    const ward = extendCalendar(vietnamCalendar, { ...WARD, weeklyRest: ["sunday"] });
    const SAT_2026_01_10 = "2026-01-10";
    expect(describeDay(SAT_2026_01_10, ward)).toMatchObject({ kind: "workday", working: true });
    expect(ward.days.some(({ date }) => date === SAT_2026_01_10)).toBe(false);
    // the make-up Sunday of 2011 is still one
    expect(describeDay("2011-01-30", ward).kind).toBe("swapped-work");
    expect(describeDay("2026-01-02", ward)).toMatchObject({ kind: "swapped-off", working: false });
    expect(describeDay("2026-01-02", ward)).not.toHaveProperty("pairedWith");
  });

  test("a longer rest drops days off on what is a rest day now", () => {
    const ward = extendCalendar(SPRING, { ...WARD, weeklyRest: ["saturday", "sunday", "monday"] });
    expect(describeDay("2026-03-16", ward).kind).toBe("weekly-rest");
    expect(describeDay("2026-03-30", ward).kind).toBe("weekly-rest");
    expect(isWorkingDay("2026-04-04", ward)).toBe(true);
  });

  test("but contradictions in its own days are refused", () => {
    expect(() => extendCalendar(SPRING, { ...WARD, days: [{ date: "2026-03-21", kind: "in-lieu" }] })).toThrow(
      expect.objectContaining({ code: "calendar/contradictory-day" }),
    );
    expect(() =>
      extendCalendar(SPRING, {
        ...WARD,
        days: [
          { date: "2026-03-11", kind: "closure" },
          { date: "2026-03-11", kind: "holiday" },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: "calendar/duplicate-day", facts: { date: "2026-03-11" } }));
  });

  test("leaves the calendar that it extends, and the extension, as they were", () => {
    const before = JSON.stringify(SPRING);
    const extension = {
      ...WARD,
      weeklyRest: ["sunday"] as ["sunday"],
      removeDays: ["2026-03-10" as const],
      days: [{ date: "2026-03-11", kind: "closure" } as const],
    };
    const copy = structuredClone(extension);
    extendCalendar(SPRING, extension);
    expect(JSON.stringify(SPRING)).toBe(before);
    expect(isWorkingDay("2026-03-10", SPRING)).toBe(false);
    expect(isWorkingDay("2026-03-11", SPRING)).toBe(true);
    expect(extension).toEqual(copy);
    expect(Object.isFrozen(extension.days)).toBe(false);
  });

  test("gives frozen data, and may be extended again", () => {
    const ward = extendCalendar(SPRING, { ...WARD, days: [{ date: "2026-03-11", kind: "closure" }] });
    expect(Object.isFrozen(ward.days)).toBe(true);
    const back = extendCalendar(ward, { id: "back", version: "1", removeDays: ["2026-03-11"] });
    expect(back.days).toEqual(SPRING.days);
  });

  test.each<[unknown, string, unknown, string]>([
    [undefined, "extension", undefined, "an object"],
    [null, "extension", null, "an object"],
    [{}, "id", undefined, "a text"],
    [{ id: "ward" }, "version", undefined, "a text"],
    [{ ...WARD, weeklyRest: ["sat"] }, "weeklyRest", "sat", 'at most six weekdays, such as ["saturday", "sunday"]'],
    [{ ...WARD, days: "none" }, "days", "none", "a list of objects"],
    [{ ...WARD, removeDays: "none" }, "removeDays", "none", "dates"],
    [
      { ...WARD, holidays: [] },
      "properties",
      "holidays",
      "id, version, title, days, removeDays, weeklyRest, officeHours",
    ],
  ])("%j is no extension", (extension, property, value, expected) => {
    expect(() => extendCalendar(SPRING, extension as never)).toThrow(
      expect.objectContaining({ code: "calendar/invalid-definition", facts: { property, value, expected } }),
    );
  });
});

import { countWorkingDays, defineCalendar, describeDay, eachDay, isWorkingDay } from "motcua/calendar";
import {
  defineVietnamCalendar,
  projectDays,
  type VietnamCalendarOptions,
  vietnamCalendar,
  vietnamDays,
} from "motcua/vn";
import { describe, expect, it, vi } from "vitest";
import { isWeekend, yearsFrom } from "./days.js";

const PROPERTIES = [
  "id",
  "version",
  "title",
  "timeZone",
  "coverage",
  "weeklyRest",
  "officeHours",
  "days",
  "projectedDays",
  "announcements",
];

describe("vietnamCalendar", () => {
  it("covers 2010 to 2100 with a weekend of two days and eight hours of office", () => {
    expect(vietnamCalendar).toMatchObject({
      id: "vn",
      version: "2026-10-02",
      timeZone: "Asia/Ho_Chi_Minh",
      coverage: { from: "2010-01-01", to: "2100-12-31" },
      weeklyRest: ["saturday", "sunday"],
      officeHours: [
        ["07:30", "11:30"],
        ["13:00", "17:00"],
      ],
    });
  });

  it("lists every announced and every projected day, in order", () => {
    const announced = yearsFrom(2010, 2027).flatMap((year) => vietnamDays(year));
    expect(vietnamCalendar.days).toEqual(announced.sort((a, b) => (a.date < b.date ? -1 : 1)));
    expect(vietnamCalendar.projectedDays).toEqual(yearsFrom(2010, 2100).flatMap((year) => projectDays(year)));
  });

  it("knows when each year was announced, and that the day is not known for 2010 and 2015", () => {
    expect(vietnamCalendar.announcements?.map(({ through, decidedOn }) => [through, decidedOn])).toEqual([
      ["2010-12-31", null],
      ["2011-12-31", "2010-12-31"],
      ["2012-12-31", "2011-12-27"],
      ["2013-12-31", "2012-11-23"],
      ["2014-12-31", "2013-12-12"],
      ["2015-12-31", null],
      ["2016-12-31", "2015-11-13"],
      ["2017-12-31", "2016-11-14"],
      ["2018-12-31", "2017-12-14"],
      ["2019-12-31", "2018-07-11"],
      ["2020-12-31", "2019-10-25"],
      ["2021-12-31", "2020-11-26"],
      ["2022-12-31", "2022-01-11"],
      ["2023-12-31", "2022-12-01"],
      ["2024-12-31", "2023-11-22"],
      ["2025-12-31", "2024-11-26"],
      ["2026-12-31", "2025-10-13"],
      ["2027-12-31", "2026-10-02"],
    ]);
  });

  it("is plain data: frozen to the leaves, enumerable, and the same after JSON and spread", () => {
    expect(Object.keys(vietnamCalendar)).toEqual(PROPERTIES);
    const { days, projectedDays, announcements, coverage, weeklyRest, officeHours } = vietnamCalendar;
    const parts = [vietnamCalendar, coverage, weeklyRest, officeHours, days, projectedDays, announcements];
    const leaves = [...days, ...projectedDays, ...(announcements ?? []), ...Object.values(officeHours)];
    expect([...parts, ...leaves].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(vietnamCalendar))).toStrictEqual({ ...vietnamCalendar });
    expect(structuredClone(vietnamCalendar)).toStrictEqual({ ...vietnamCalendar });
  });

  it("makes its days once", () => {
    expect(vietnamCalendar.days).toBe(vietnamCalendar.days);
    expect(vietnamCalendar.projectedDays).toBe(vietnamCalendar.projectedDays);
    expect(vietnamCalendar.announcements).toBe(vietnamCalendar.announcements);
  });

  it("makes no day when it is imported", async () => {
    vi.resetModules();
    const made = vi.fn();
    vi.doMock("../../src/vn/calendar/vietnamDay.js", async (original) => {
      const actual = await original<typeof import("../../src/vn/calendar/vietnamDay.js")>();
      const vietnamDay: typeof actual.vietnamDay = (...row) => {
        made();
        return actual.vietnamDay(...row);
      };
      return { ...actual, vietnamDay };
    });
    const fresh = await import("motcua/vn");
    expect(made).not.toHaveBeenCalled();
    expect(fresh.vietnamCalendar.days).toHaveLength(279);
    expect(made).toHaveBeenCalledTimes(279);
    expect(fresh.vietnamCalendar.days).toHaveLength(279);
    expect(made).toHaveBeenCalledTimes(279);
    vi.doUnmock("../../src/vn/calendar/vietnamDay.js");
    vi.resetModules();
  });

  it("is a calendar that defineCalendar accepts as it is", () => {
    expect(defineCalendar(vietnamCalendar)).toStrictEqual({ ...vietnamCalendar });
  });

  it("works on every day of 2010 to 2027 that is Monday to Friday and not listed, or a make-up day, and on no other", () => {
    const kinds = new Map(
      yearsFrom(2010, 2027).flatMap((year) => vietnamDays(year).map((row) => [row.date, row.kind])),
    );
    const wrong = [...eachDay({ from: "2010-01-01", to: "2027-12-31" }, vietnamCalendar)].filter(
      ({ date, working }) => {
        const kind = kinds.get(date);
        const expected = kind === undefined ? !isWeekend(date) : kind === "swapped-work";
        return working !== expected || isWorkingDay(date, vietnamCalendar) !== expected;
      },
    );
    expect(wrong).toEqual([]);
  });

  it("counts the working days of 2026: 261 Mondays to Fridays, less 11 holidays and a day in lieu, swaps being even", () => {
    // Of the 12 holidays of 2026 only Hung Kings' day (Sun 2026-04-26) falls on a weekend.
    expect(countWorkingDays({ from: "2026-01-01", to: "2026-12-31" }, vietnamCalendar)).toBe(261 - 11 - 1);
  });

  it("says what is announced and what is provisional", () => {
    expect(describeDay("2027-12-31", vietnamCalendar).certainty).toBe("announced");
    expect(describeDay("2028-01-03", vietnamCalendar)).toMatchObject({
      working: false,
      kind: "in-lieu",
      holiday: "new-year",
      certainty: "provisional",
    });
  });

  it("leaves the seven stranded weekdays working that no decision took off", () => {
    const stranded = [
      "2014-01-27",
      "2015-04-27",
      "2017-04-07",
      "2020-04-03",
      "2023-01-27",
      "2024-04-19",
      "2026-11-23",
    ] as const;
    expect(stranded.filter((date) => !isWorkingDay(date, vietnamCalendar))).toEqual([]);
    expect(isWorkingDay("2026-11-28", vietnamCalendar)).toBe(false); // Sat, proposed as its make-up day and not adopted
  });
});

describe("defineVietnamCalendar", () => {
  it("is vietnamCalendar where it is told nothing else", () => {
    const same = defineVietnamCalendar({ id: "vn", version: "2026-10-02" });
    expect({ ...same }).toStrictEqual({ ...vietnamCalendar });
  });

  it("changes projected days only", () => {
    const other = defineVietnamCalendar({ id: "vn-culture-day", version: "1", cultureDayInLieu: false });
    expect(other).toMatchObject({ id: "vn-culture-day", version: "1" });
    expect(other.days).toEqual(vietnamCalendar.days);
    expect(isWorkingDay("2029-11-26", vietnamCalendar)).toBe(false);
    expect(isWorkingDay("2029-11-26", other)).toBe(true);
  });

  it("does not follow a later change of the options", () => {
    const tetDaysBefore = { monday: 1, tuesday: 1, wednesday: 2, thursday: 2, friday: 2, saturday: 2, sunday: 2 };
    const calendar = defineVietnamCalendar({ id: "vn-tet", version: "1", tetDaysBefore });
    tetDaysBefore.wednesday = 0;
    expect(calendar.projectedDays.find(({ date }) => date === "2028-01-24")?.holiday).toBe("tet"); // Tet on Wed 26
  });

  it.each([
    [{ id: "", version: "1" }, "id", ""],
    [{ version: "1" }, "id", undefined],
    [{ id: "vn-2", version: 2 }, "version", 2],
    [{ id: "vn-2", version: "1", cultureDayInLieu: 1 }, "cultureDayInLieu", 1],
    [undefined, "options", undefined],
  ])("refuses %o", (options, option, value) => {
    expect(() => defineVietnamCalendar(options as VietnamCalendarOptions)).toThrowError(
      expect.objectContaining({ code: "vn/invalid-option", facts: expect.objectContaining({ option, value }) }),
    );
  });
});

import { addWorkingMinutes, defineCalendar, differenceInWorkingMinutes } from "motcua/calendar";
import type { IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

describe("forward, the earliest instant at which the minutes have passed", () => {
  test.each<[IsoDateTime, number, IsoDateTime, string]>([
    ["2026-03-09T07:30", 240, "2026-03-09T11:30", "four hours from the opening end at 11:30"],
    ["2026-03-09T07:30", 241, "2026-03-09T13:01", "one minute more comes after lunch"],
    ["2026-03-09T07:30", 480, "2026-03-09T17:00", "eight hours end at closing time, not at the next opening"],
    ["2026-03-09T07:30", 481, "2026-03-11T07:31", "one minute more comes after the holiday"],
    ["2026-03-09T11:30", 60, "2026-03-09T14:00", "11:30 is outside the morning session"],
    ["2026-03-09T12:15", 60, "2026-03-09T14:00", "from the lunch break"],
    ["2026-03-09T05:00", 30, "2026-03-09T08:00", "before opening"],
    ["2026-03-09T17:00", 30, "2026-03-11T08:00", "17:00 is outside"],
    ["2026-03-09T20:00", 30, "2026-03-11T08:00", "in the evening"],
    ["2026-03-10T09:00", 30, "2026-03-11T08:00", "on a holiday"],
    ["2026-03-13T16:30", 60, "2026-03-17T08:00", "over a weekend and a day in lieu"],
    ["2026-04-03T16:30", 60, "2026-04-04T08:00", "to a make-up Saturday"],
    ["2026-04-18T11:00", 60, "2026-04-20T08:00", "from an open Saturday morning"],
    ["2026-04-29T11:00", 60, "2026-05-04T08:00", "from a short day over two holidays"],
  ])("%s + %i is %s: %s", (at, minutes, expected) => {
    expect(addWorkingMinutes(at, minutes, SPRING)).toBe(expected);
  });
});

describe("backward, the latest instant from which the minutes have passed", () => {
  test.each<[IsoDateTime, number, IsoDateTime, string]>([
    ["2026-03-09T11:30", -240, "2026-03-09T07:30", "a morning"],
    ["2026-03-09T14:00", -60, "2026-03-09T13:00", "to the afternoon's opening, not to 11:30"],
    ["2026-03-09T14:00", -61, "2026-03-09T11:29", "over lunch"],
    ["2026-03-09T12:15", -30, "2026-03-09T11:00", "from the lunch break"],
    ["2026-03-11T08:00", -60, "2026-03-09T16:30", "over a holiday"],
    ["2026-03-11T07:30", -30, "2026-03-09T16:30", "from the opening"],
    ["2026-03-16T09:00", -30, "2026-03-13T16:30", "from a day in lieu"],
    ["2026-04-06T08:00", -60, "2026-04-04T16:30", "to a make-up Saturday"],
    ["2026-05-04T08:00", -60, "2026-04-29T11:00", "to a short day"],
  ])("%s %i is %s: %s", (at, minutes, expected) => {
    expect(addWorkingMinutes(at, minutes, SPRING)).toBe(expected);
  });
});

describe("an amount of 0", () => {
  test.each(["2026-03-09T09:00", "2026-03-09T12:15", "2026-03-10T20:00", "2026-03-09T17:00"] as const)(
    "leaves %s as it is",
    (at) => {
      expect(addWorkingMinutes(at, 0, SPRING)).toBe(at);
      expect(addWorkingMinutes(at, -0, SPRING)).toBe(at);
    },
  );

  test("gives local time where the instant has an offset", () => {
    expect(addWorkingMinutes("2026-03-09T02:00Z", 0, SPRING)).toBe("2026-03-09T09:00");
  });
});

describe("offsets and seconds", () => {
  test("an instant with an offset is converted to the calendar's zone", () => {
    for (const at of [
      "2026-03-09T09:00",
      "2026-03-09T09:00+07:00",
      "2026-03-09T02:00Z",
      "2026-03-08T21:00-05:00",
    ] as const) {
      expect(addWorkingMinutes(at, 60, SPRING)).toBe("2026-03-09T10:00");
      expect(differenceInWorkingMinutes("2026-03-09T10:00", at, SPRING)).toBe(60);
    }
  });

  test("an instant may lie on another day here than where it was written", () => {
    // 23:00 in UTC on Sunday is 06:00 on Monday in Viet Nam
    expect(addWorkingMinutes("2026-03-08T23:00Z", 30, SPRING)).toBe("2026-03-09T08:00");
    // 18:00 in UTC on Monday is 01:00 on the holiday
    expect(addWorkingMinutes("2026-03-09T18:00Z", 30, SPRING)).toBe("2026-03-11T08:00");
  });

  test("seconds are kept", () => {
    expect(addWorkingMinutes("2026-03-09T08:00:30", 1, SPRING)).toBe("2026-03-09T08:01:30");
    expect(addWorkingMinutes("2026-03-09T11:29:30", 1, SPRING)).toBe("2026-03-09T13:00:30");
    expect(addWorkingMinutes("2026-03-09T08:00:30", -1, SPRING)).toBe("2026-03-09T07:59:30");
    // outside the sessions they are gone: the clock starts at the opening
    expect(addWorkingMinutes("2026-03-09T12:00:30", 1, SPRING)).toBe("2026-03-09T13:01");
  });
});

describe("in Viet Nam", () => {
  test.each<[IsoDateTime, number, IsoDateTime, string]>([
    ["2026-02-13T16:00", 120, "2026-02-23T08:30", "over Tet 2026"],
    ["2011-01-28T16:30", 60, "2011-01-29T08:00", "to a make-up Saturday"],
    ["2011-01-29T16:30", 60, "2011-01-30T08:00", "to the make-up Sunday"],
    ["2011-01-30T16:30", 60, "2011-02-08T08:00", "from it over Tet 2011"],
    ["2018-12-28T16:00", 120, "2019-01-02T08:30", "over the end of 2018"],
    ["2019-01-04T16:30", 60, "2019-01-05T08:00", "to the Saturday worked for 2018-12-31"],
    ["2019-01-02T08:30", -120, "2018-12-28T16:00", "and back over it"],
  ])("%s + %i is %s: %s", (at, minutes, expected) => {
    expect(addWorkingMinutes(at, minutes, vietnamCalendar)).toBe(expected);
    expect(differenceInWorkingMinutes(expected, at, vietnamCalendar)).toBe(minutes);
  });
});

describe("differenceInWorkingMinutes", () => {
  test.each([
    ["2026-03-09T17:00", "2026-03-09T07:30", 480],
    ["2026-03-09T13:00", "2026-03-09T11:30", 0],
    ["2026-03-11T08:30", "2026-03-09T16:00", 120],
    ["2026-03-09T16:00", "2026-03-11T08:30", -120],
    ["2026-03-15T12:00", "2026-03-14T12:00", 0],
    ["2026-04-19T00:00", "2026-04-18T00:00", 240],
    ["2026-03-10T00:00", "2026-03-09T00:00", 480],
    // 59 days of eight hours and two of four: 18 April and 29 April
    ["2026-05-31T23:59", "2026-03-01T00:00", 59 * 480 + 2 * 240],
  ] as const)("between %s and %s: %i", (later, earlier, expected) => {
    expect(differenceInWorkingMinutes(later, earlier, SPRING)).toBe(expected);
  });

  test("is 0 and never -0", () => {
    expect(differenceInWorkingMinutes("2026-03-09T12:00", "2026-03-09T12:30", SPRING)).toBe(0);
  });
});

describe("days of very different length", () => {
  const uneven = defineCalendar({
    id: "uneven",
    version: "1",
    title: "A minute on Mondays, round the clock on Sundays",
    timeZone: "Asia/Ho_Chi_Minh",
    coverage: { from: "2026-03-02", to: "2026-03-15" },
    weeklyRest: ["tuesday", "wednesday", "thursday", "friday"],
    officeHours: { monday: [["08:00", "08:01"]], saturday: [["09:00", "11:00"]], sunday: [["00:00", "24:00"]] },
    days: [],
  });
  const [MON_2026_03_02, SAT_2026_03_07, SUN_2026_03_08] = ["2026-03-02", "2026-03-07", "2026-03-08"] as const;

  test.each<[IsoDateTime, number, IsoDateTime]>([
    [`${MON_2026_03_02}T00:00`, 1, `${MON_2026_03_02}T08:01`],
    [`${MON_2026_03_02}T00:00`, 2, `${SAT_2026_03_07}T09:01`],
    [`${MON_2026_03_02}T00:00`, 121, `${SAT_2026_03_07}T11:00`],
    [`${MON_2026_03_02}T00:00`, 122, `${SUN_2026_03_08}T00:01`],
    [`${MON_2026_03_02}T00:00`, 121 + 1440, "2026-03-09T00:00"],
    [`${MON_2026_03_02}T00:00`, 121 + 1440 + 1, "2026-03-09T08:01"],
    ["2026-03-09T00:00", -1440, `${SUN_2026_03_08}T00:00`],
    ["2026-03-09T00:00", -1441, `${SAT_2026_03_07}T10:59`],
    ["2026-03-09T00:00", -1561, `${MON_2026_03_02}T08:00`],
  ])("%s plus %d minutes: %s", (at, minutes, expected) => {
    expect(addWorkingMinutes(at, minutes, uneven)).toBe(expected);
  });

  test.each([
    [`${MON_2026_03_02}T00:00`, 2 * (1 + 120 + 1440) + 1],
    [`${MON_2026_03_02}T08:01`, -2],
  ] as const)("%s plus %d minutes leaves the calendar", (at, amount) => {
    expect(() => addWorkingMinutes(at, amount, uneven)).toThrow(
      expect.objectContaining({
        code: "calendar/out-of-coverage",
        facts: expect.objectContaining({ date: at, amount, unit: "working-minute" }),
      }),
    );
  });
});

test("five thousand years round the clock have more minutes than a number of 32 bits", () => {
  const always = defineCalendar({
    id: "always",
    version: "1",
    title: "Round the clock",
    timeZone: "UTC",
    coverage: { from: "0000-01-01", to: "4999-12-31" },
    weeklyRest: [],
    officeHours: [["00:00", "24:00"]],
    days: [],
  });
  expect(addWorkingMinutes("4999-12-01T00:00", 61, always)).toBe("4999-12-01T01:01");
  expect(differenceInWorkingMinutes("4999-12-01T00:00", "0000-01-01T00:00", always)).toBe(
    (Date.parse("4999-12-01T00:00:00Z") - Date.parse("0000-01-01T00:00:00Z")) / 60_000,
  );
});

describe("refused", () => {
  test.each<[unknown, unknown]>([
    [Number.NaN, "NaN"],
    [1.5, 1.5],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["30", "30"],
    [undefined, undefined],
  ])("%s minutes", (minutes, value) => {
    expect(() => addWorkingMinutes("2026-03-09T09:00", minutes as number, SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/invalid-amount", facts: { value } }),
    );
  });

  test.each(["2026-03-09", "2026-03-09T25:00", "2026-03-09 09:00", null, new Date(0)])("the instant %s", (at) => {
    const invalid = expect.objectContaining({ code: "time/invalid-date-time" });
    expect(() => addWorkingMinutes(at as never, 30, SPRING)).toThrow(invalid);
    expect(() => differenceInWorkingMinutes(at as never, "2026-03-09T09:00", SPRING)).toThrow(invalid);
    expect(() => differenceInWorkingMinutes("2026-03-09T09:00", at as never, SPRING)).toThrow(invalid);
  });
});

import {
  addWorkingDays,
  addWorkingMinutes,
  calendarAsKnownOn,
  certaintyOf,
  countWorkingDays,
  describeDay,
  differenceInWorkingDays,
  differenceInWorkingMinutes,
  eachDay,
  extendCalendar,
  isWorkingDay,
  nextWorkingDay,
  officeHoursOn,
  previousWorkingDay,
  rollBackward,
  rollForward,
  type WorkingCalendar,
} from "motcua/calendar";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

const THU_2009_12_31 = "2009-12-31";
const FRI_2010_01_01 = "2010-01-01";
const MON_2026_01_05 = "2026-01-05";
const FRI_2100_12_31 = "2100-12-31";
const SAT_2101_01_01 = "2101-01-01";

type Ask = (date: IsoDate, calendar: WorkingCalendar) => unknown;

const ASKS: readonly (readonly [string, Ask])[] = [
  ["isWorkingDay", isWorkingDay],
  ["describeDay", describeDay],
  ["certaintyOf", certaintyOf],
  ["officeHoursOn", officeHoursOn],
  ["nextWorkingDay", nextWorkingDay],
  ["previousWorkingDay", previousWorkingDay],
  ["rollForward", rollForward],
  ["rollBackward", rollBackward],
  ["addWorkingDays", (date, calendar) => addWorkingDays(date, date < MON_2026_01_05 ? 1 : -1, calendar)],
  ["differenceInWorkingDays, later", (date, calendar) => differenceInWorkingDays(date, MON_2026_01_05, calendar)],
  ["differenceInWorkingDays, earlier", (date, calendar) => differenceInWorkingDays(MON_2026_01_05, date, calendar)],
  ["countWorkingDays", (date, calendar) => countWorkingDays({ from: date, to: date }, calendar)],
  ["eachDay", (date, calendar) => [...eachDay({ from: date, to: date }, calendar)]],
  [
    "addWorkingMinutes",
    (date, calendar) => addWorkingMinutes(`${date}T09:00`, date < MON_2026_01_05 ? 1 : -1, calendar),
  ],
  [
    "differenceInWorkingMinutes",
    (date, calendar) => differenceInWorkingMinutes(`${date}T09:00`, `${MON_2026_01_05}T09:00`, calendar),
  ],
];

const VIETNAM = { calendar: "vn", from: FRI_2010_01_01, to: FRI_2100_12_31 };

describe.each(ASKS)("%s", (name, ask) => {
  test.each([THU_2009_12_31, SAT_2101_01_01] as const)("refuses %s and says what the calendar covers", (date) => {
    const asked = name.includes("Minutes") ? expect.stringContaining(date) : date;
    expect(() => ask(date, vietnamCalendar)).toThrow(
      expect.objectContaining({
        code: "calendar/out-of-coverage",
        facts: expect.objectContaining({ date: asked, ...VIETNAM }),
        message: expect.stringContaining(date),
      }),
    );
  });

  test.each<[string, unknown, unknown]>([
    ["nothing", undefined, undefined],
    ["null", null, null],
    ["its name", "vn", "vn"],
    ["an empty object", {}, {}],
    ["a number", 7, 7],
  ])("refuses %s as a calendar", (_name, calendar, value) => {
    expect(() => ask(MON_2026_01_05, calendar as WorkingCalendar)).toThrow(
      expect.objectContaining({ code: "calendar/not-a-calendar", facts: { value } }),
    );
  });

  test.each([undefined, null, "", "2026-02-30", "05/01/2026", 20260105, new Date(0)])("refuses the date %s", (date) => {
    expect(() => ask(date as IsoDate, vietnamCalendar)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^time\/invalid-date(-time)?$/) }),
    );
  });
});

describe("counts that leave the calendar", () => {
  test.each([
    [FRI_2100_12_31, 1],
    [FRI_2010_01_01, -1],
    [MON_2026_01_05, 1_000_000],
    [MON_2026_01_05, -1_000_000],
    [MON_2026_01_05, Number.MAX_SAFE_INTEGER],
    [MON_2026_01_05, Number.MAX_VALUE],
  ])("%s + %d working days", (date, amount) => {
    expect(() => addWorkingDays(date as IsoDate, amount, vietnamCalendar)).toThrow(
      expect.objectContaining({
        code: "calendar/out-of-coverage",
        facts: { date, amount, unit: "working-day", ...VIETNAM },
      }),
    );
  });

  test("the last working day can be reached from both sides, and no further", () => {
    expect(addWorkingDays("2100-12-30", 1, vietnamCalendar)).toBe(FRI_2100_12_31);
    expect(rollForward(FRI_2100_12_31, vietnamCalendar)).toBe(FRI_2100_12_31);
    expect(addWorkingDays("2010-01-05", -1, vietnamCalendar)).toBe("2010-01-04");
    expect(() => addWorkingDays("2010-01-04", -1, vietnamCalendar)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
  });

  test("a range across the edge is refused, whichever end is outside", () => {
    expect(() => countWorkingDays({ from: THU_2009_12_31, to: MON_2026_01_05 }, vietnamCalendar)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage", facts: { date: THU_2009_12_31, ...VIETNAM } }),
    );
    expect(() => countWorkingDays({ from: MON_2026_01_05, to: SAT_2101_01_01 }, vietnamCalendar)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage", facts: { date: SAT_2101_01_01, ...VIETNAM } }),
    );
  });

  test("minutes that leave the calendar", () => {
    expect(addWorkingMinutes("2026-05-29T16:00", 60, SPRING)).toBe("2026-05-29T17:00");
    expect(() => addWorkingMinutes("2026-05-29T16:00", 61, SPRING)).toThrow(
      expect.objectContaining({
        code: "calendar/out-of-coverage",
        facts: {
          date: "2026-05-29T16:00",
          amount: 61,
          unit: "working-minute",
          calendar: "spring",
          from: "2026-03-01",
          to: "2026-05-31",
        },
      }),
    );
    expect(addWorkingMinutes("2026-03-02T08:30", -60, SPRING)).toBe("2026-03-02T07:30");
    expect(() => addWorkingMinutes("2026-03-02T08:30", -61, SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
  });
});

describe("ranges", () => {
  test.each([undefined, null, MON_2026_01_05])("%j is none", (value) => {
    const invalidRange = expect.objectContaining({ code: "calendar/invalid-range", facts: { value } });
    expect(() => countWorkingDays(value as never, SPRING)).toThrow(invalidRange);
    expect(() => eachDay(value as never, SPRING)).toThrow(invalidRange);
  });
});

test.each(["coverage", "days", "projectedDays", "officeHours"])("a calendar without its %s is none", (part) => {
  const calendar = { ...SPRING, [part]: undefined };
  expect(() => isWorkingDay("2026-03-10", calendar)).toThrow(
    expect.objectContaining({ code: "calendar/not-a-calendar" }),
  );
});

describe("the makers of calendars", () => {
  test.each([undefined, null, {}, "vn"])("refuse %j as a calendar", (calendar) => {
    const notACalendar = expect.objectContaining({ code: "calendar/not-a-calendar", facts: { value: calendar } });
    expect(() => extendCalendar(calendar as never, { id: "x", version: "1" })).toThrow(notACalendar);
    expect(() => calendarAsKnownOn(calendar as never, MON_2026_01_05)).toThrow(notACalendar);
  });
});

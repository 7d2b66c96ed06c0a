import {
  addOfficeTime,
  addWorkingDaysColumn,
  officeShifts,
  officeTimeBetween,
  toEpochDays,
  type WorkingCalendar,
  workingDayFrom,
  workingDayOnOrAfter,
  workingDaysBetween,
} from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const NO_PRIMITIVE = Object.create(null);
const FRI_2026_02_13 = 20_497;
const as = <T>(value: unknown): T => value as T;

describe("functions on day numbers refuse what is no day number", () => {
  const refused = (value: unknown) => ({ code: "time/invalid-epoch-day", facts: { value } });

  test.each([null, undefined, "20497", 20_497.5, [], NO_PRIMITIVE, { day: 1 }])("%o", (value) => {
    const day = as<number>(value);
    expect(errorOf(() => workingDayFrom(day, 1, vietnamCalendar))).toEqual(refused(value));
    expect(errorOf(() => workingDaysBetween(day, FRI_2026_02_13, vietnamCalendar))).toEqual(refused(value));
    expect(errorOf(() => workingDaysBetween(FRI_2026_02_13, day, vietnamCalendar))).toEqual(refused(value));
    expect(errorOf(() => workingDayOnOrAfter(day, vietnamCalendar))).toEqual(refused(value));
    expect(errorOf(() => officeShifts(day, vietnamCalendar))).toEqual(refused(value));
  });

  test("a bigint", () => {
    const day = as<number>(20_497n);
    expect(errorOf(() => workingDayFrom(day, 1, vietnamCalendar))).toEqual(refused("20497n"));
    expect(errorOf(() => workingDayOnOrAfter(day, vietnamCalendar))).toEqual(refused("20497n"));
  });

  test.each([null, "1", 0.5, NO_PRIMITIVE])("and %o as an amount", (value) => {
    const call = () => workingDayFrom(FRI_2026_02_13, as<number>(value), vietnamCalendar);
    expect(errorOf(call)).toEqual({ code: "calendar/invalid-amount", facts: { value } });
  });
});

describe("functions on local times refuse what is none", () => {
  test.each([null, "1770971400000", NO_PRIMITIVE, [1_770_971_400_000]])("%o", (value) => {
    const time = as<number>(value);
    const refused = { code: "time/invalid-local-time", facts: { value } };
    expect(errorOf(() => officeTimeBetween(time, 1_770_971_400_000, vietnamCalendar))).toEqual(refused);
    expect(errorOf(() => addOfficeTime(time, 0, vietnamCalendar))).toEqual(refused);
  });

  test.each([null, "1", NO_PRIMITIVE])("and %o as office time", (value) => {
    const call = () => addOfficeTime(1_770_971_400_000, as<number>(value), vietnamCalendar);
    expect(errorOf(call)).toEqual({ code: "calendar/invalid-amount", facts: { value } });
  });

  test("a bigint", () => {
    const call = () => officeTimeBetween(as<number>(1_770_971_400_000n), 0, vietnamCalendar);
    expect(errorOf(call)).toEqual({ code: "time/invalid-local-time", facts: { value: "1770971400000n" } });
  });
});

describe("columns", () => {
  test.each([null, undefined, 5, {}])("%o is no list of dates", (value) => {
    const facts = { lengths: [null] };
    expect(errorOf(() => toEpochDays(as(value)))).toEqual({ code: "calendar/column-lengths", facts });
  });

  test.each([{ length: 2 ** 40 }, { length: -1 }, [1]])("%o is no Int32Array", (value) => {
    const call = () => addWorkingDaysColumn(as(value), new Int32Array(1), vietnamCalendar);
    expect(errorOf(call).code).toBe("calendar/column-lengths");
  });
});

test("a calendar with hours that cannot be printed is refused", () => {
  const calendar = as<WorkingCalendar>({ ...vietnamCalendar, officeHours: [["07:30", NO_PRIMITIVE]] });
  expect(errorOf(() => officeShifts(FRI_2026_02_13, calendar))).toMatchObject({
    code: "calendar/invalid-definition",
    facts: { property: "officeHours", value: ["07:30", {}] },
  });
});

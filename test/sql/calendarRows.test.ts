import type { WorkingCalendar } from "motcua/calendar";
import { calendarRows } from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION } from "../support/calendars.js";
import { errorOf } from "../support/errorOf.js";

const THU_2026_01_08 = "2026-01-08";
const SAT_2026_01_10 = "2026-01-10"; // make-up day for 2 January
const SUN_2026_01_11 = "2026-01-11";
const FRI_2026_02_13 = "2026-02-13";
const TUE_2026_02_17 = "2026-02-17"; // Tet
const MON_2026_02_23 = "2026-02-23";

describe("calendarRows", () => {
  const rows = calendarRows(vietnamCalendar);
  const rowOf = new Map(rows.map((row) => [row.date, row]));

  test("has a row for every day of the coverage, 2010 to 2100, in order", () => {
    expect(rows).toHaveLength(91 * 365 + 22); // 22 leap years: 2012 to 2096
    expect(rows[0]).toEqual({ day: 14_610, date: "2010-01-01", month: "2010-01", working: false, ordinal: 0 });
    expect(rows.at(-1)?.date).toBe("2100-12-31");
    expect(rows.every(({ day }, index) => day === 14_610 + index)).toBe(true);
  });

  test("knows make-up days and holidays", () => {
    const working = [THU_2026_01_08, SAT_2026_01_10, SUN_2026_01_11, TUE_2026_02_17, MON_2026_02_23].map(
      (date) => rowOf.get(date as `${number}-${number}-${number}`)?.working,
    );
    expect(working).toEqual([true, true, false, false, true]);
  });

  test("counts working days by the difference of ordinals", () => {
    const ordinal = (date: `${number}-${number}-${number}`): number => rowOf.get(date)?.ordinal ?? Number.NaN;
    expect(ordinal(SAT_2026_01_10) - ordinal(THU_2026_01_08)).toBe(2);
    expect(ordinal(MON_2026_02_23) - ordinal(FRI_2026_02_13)).toBe(1);
    expect(ordinal(TUE_2026_02_17) - ordinal(FRI_2026_02_13)).toBe(0);
  });

  test("begins with ordinal 1 where the first day is worked", () => {
    const mondayOn = {
      ...vietnamCalendar,
      coverage: { from: "2026-01-05", to: "2026-01-07" },
      days: [],
      projectedDays: [],
    };
    const { announcements: _, ...calendar } = mondayOn;
    expect(calendarRows(calendar as WorkingCalendar).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  });

  test("is frozen", () => {
    expect(Object.isFrozen(rows) && Object.isFrozen(rows[0])).toBe(true);
  });

  test("refuses what is no calendar", () => {
    expect(errorOf(() => calendarRows(PLAIN_DEFINITION as unknown as WorkingCalendar)).code).toBe(
      "calendar/not-a-calendar",
    );
  });
});

import {
  calendarAsKnownOn,
  certaintyOf,
  defineCalendar,
  describeDay,
  extendCalendar,
  isWorkingDay,
  type WorkingCalendar,
} from "motcua/calendar";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION, SPRING } from "../support/calendars.js";

const vietnamOn = (date: `${number}-${number}-${number}`): WorkingCalendar => calendarAsKnownOn(vietnamCalendar, date);

const kindsOf = (dates: readonly `${number}-${number}-${number}`[], calendar: WorkingCalendar) =>
  dates.map((date) => describeDay(date, calendar).kind);

describe("Friday 2026-01-02 was taken off on 2025-12-25", () => {
  const FRI_2026_01_02 = "2026-01-02";
  const SAT_2026_01_10 = "2026-01-10";

  test.each(["2025-12-20", "2025-12-24"] as const)("worked, as far as was known on %s", (date) => {
    expect(kindsOf([FRI_2026_01_02, SAT_2026_01_10], vietnamOn(date))).toEqual(["workday", "weekly-rest"]);
    // the year as such had been announced on 2025-10-13
    expect(certaintyOf(FRI_2026_01_02, vietnamOn(date))).toBe("announced");
  });

  test.each(["2025-12-25", "2025-12-26"] as const)("off, and the Saturday worked, from %s on", (date) => {
    expect(kindsOf([FRI_2026_01_02, SAT_2026_01_10], vietnamOn(date))).toEqual(["swapped-off", "swapped-work"]);
  });
});

describe("Tet 2026 was decided on 2025-10-13", () => {
  const TET = ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"] as const;

  test("before, it was provisional and not a row of working days", () => {
    const known = vietnamOn("2025-09-01");
    expect(kindsOf(TET, known)).toEqual(["holiday", "holiday", "holiday", "holiday", "holiday"]);
    expect(TET.map((date) => certaintyOf(date, known))).toEqual(TET.map(() => "provisional"));
    expect(certaintyOf("2026-03-02", known)).toBe("provisional");
    expect(certaintyOf("2025-12-31", known)).toBe("announced");
  });

  test("after, it is announced", () => {
    expect(certaintyOf("2026-02-17", vietnamOn("2025-10-12"))).toBe("provisional");
    expect(certaintyOf("2026-02-17", vietnamOn("2025-10-13"))).toBe("announced");
  });

  test("the swap of 31 August 2026 stands in the same decision", () => {
    expect(isWorkingDay("2026-08-31", vietnamOn("2025-10-12"))).toBe(true);
    expect(isWorkingDay("2026-08-22", vietnamOn("2025-10-12"))).toBe(false);
    expect(isWorkingDay("2026-08-31", vietnamOn("2025-10-13"))).toBe(false);
    expect(isWorkingDay("2026-08-22", vietnamOn("2025-10-13"))).toBe(true);
  });
});

describe("Culture Day was made a day off on 2026-04-24", () => {
  test.each([
    ["2026-01-15", true],
    ["2026-04-23", true],
    ["2026-04-24", false],
  ] as const)("on %s, 2026-11-24 was worked: %s", (date, worked) => {
    expect(isWorkingDay("2026-11-24", vietnamOn(date))).toBe(worked);
  });

  test("nor was it projected before", () => {
    // 2028-11-24 is a Friday
    expect(isWorkingDay("2028-11-24", vietnamOn("2026-01-15"))).toBe(true);
    expect(isWorkingDay("2028-11-24", vietnamOn("2026-04-23"))).toBe(true);
    expect(isWorkingDay("2028-11-24", vietnamOn("2026-04-24"))).toBe(false);
    expect(isWorkingDay("2028-11-24", vietnamCalendar)).toBe(false);
  });
});

describe("the bridge of 2024 was decided seventeen days ahead", () => {
  test("Monday 2024-04-29", () => {
    expect(kindsOf(["2024-04-29", "2024-05-04"], vietnamOn("2024-04-11"))).toEqual(["workday", "weekly-rest"]);
    expect(kindsOf(["2024-04-29", "2024-05-04"], vietnamOn("2024-04-12"))).toEqual(["swapped-off", "swapped-work"]);
  });
});

describe("a swap whose day of decision is unknown counts as known from the start of its year", () => {
  const SWAPS_2010 = [
    ["2010-02-19", "2010-02-27"],
    ["2010-09-03", "2010-09-11"],
  ] as const;
  const SWAPS_2015 = [
    ["2015-02-16", "2015-02-14"],
    ["2015-04-29", "2015-04-25"],
  ] as const;

  test("the ten rows have no day of decision", () => {
    const undated = vietnamCalendar.days.filter(
      ({ kind, decidedOn }) => kind.startsWith("swapped") && decidedOn === undefined,
    );
    expect(undated.map(({ date }) => date)).toEqual(
      [...SWAPS_2010, ["2014-12-27", "2015-01-02"] as const, ...SWAPS_2015].flat().sort(),
    );
  });

  test.each(SWAPS_2010)("%s off, %s worked", (off, worked) => {
    expect(isWorkingDay(off, vietnamOn("2009-12-31"))).toBe(true);
    expect(isWorkingDay(worked, vietnamOn("2009-12-31"))).toBe(false);
    expect(isWorkingDay(off, vietnamOn("2010-01-01"))).toBe(false);
    expect(isWorkingDay(worked, vietnamOn("2010-01-01"))).toBe(true);
  });

  test.each(SWAPS_2015)("%s off, %s worked", (off, worked) => {
    expect(isWorkingDay(off, vietnamOn("2014-12-31"))).toBe(true);
    expect(isWorkingDay(worked, vietnamOn("2014-12-31"))).toBe(false);
    expect(isWorkingDay(off, vietnamOn("2015-01-01"))).toBe(false);
    expect(isWorkingDay(worked, vietnamOn("2015-01-01"))).toBe(true);
  });

  test("the swap over the end of 2014: both halves are known when the first of them comes, and together", () => {
    for (const date of ["2013-12-31", "2014-01-01", "2014-12-26", "2014-12-27", "2015-01-01"] as const) {
      const known = vietnamOn(date);
      expect(isWorkingDay("2015-01-02", known)).toBe(!isWorkingDay("2014-12-27", known));
    }
    expect(isWorkingDay("2014-12-27", vietnamOn("2014-12-27"))).toBe(true);
    expect(isWorkingDay("2015-01-02", vietnamOn("2013-12-31"))).toBe(true);
  });
});

describe("what has been decided since stays out, what was known stays in", () => {
  test("in hindsight, nothing is missing", () => {
    const now = vietnamOn("2026-11-22");
    expect(now.days).toEqual(vietnamCalendar.days);
    expect(now.projectedDays).toEqual(vietnamCalendar.projectedDays);
    expect(now.announcements).toEqual(vietnamCalendar.announcements);
  });

  test("a statutory day needs no decision", () => {
    expect(describeDay("2026-01-01", vietnamOn("2025-09-01"))).toMatchObject({
      kind: "holiday",
      certainty: "provisional",
    });
    expect(describeDay("2025-09-02", vietnamOn("2025-09-01"))).toMatchObject({
      kind: "holiday",
      certainty: "announced",
    });
  });

  test("asking twice for the same day changes no day", () => {
    const once = vietnamOn("2025-12-20");
    const twice = calendarAsKnownOn(once, "2025-12-20");
    expect({ ...twice, version: "" }).toEqual({ ...once, version: "" });
  });

  test("the version says what it is, and another day makes another version", () => {
    const versions = new Set(["2025-12-20", "2025-12-25"].map((date) => vietnamOn(date as "2025-12-20").version));
    expect(versions.size).toBe(2);
    expect(versions.has(vietnamCalendar.version)).toBe(false);
  });

  test("in a calendar of one's own, closures are known from their decision on", () => {
    expect(isWorkingDay("2026-04-15", calendarAsKnownOn(SPRING, "2026-04-13"))).toBe(true);
    expect(isWorkingDay("2026-04-15", calendarAsKnownOn(SPRING, "2026-04-14"))).toBe(false);
    expect(isWorkingDay("2026-03-30", calendarAsKnownOn(SPRING, "2026-03-19"))).toBe(true);
    expect(isWorkingDay("2026-04-04", calendarAsKnownOn(SPRING, "2026-03-19"))).toBe(false);
    expect(isWorkingDay("2026-04-04", calendarAsKnownOn(SPRING, "2026-03-20"))).toBe(true);
    expect(certaintyOf("2026-05-29", calendarAsKnownOn(SPRING, "2026-03-19"))).toBe("announced");
  });

  test("a statutory row of a year that was not announced yet is not listed", () => {
    expect(vietnamOn("2025-09-01").days.filter(({ date }) => date > "2025-12-31")).toEqual([]);
  });

  test("a calendar that announces nothing knows its statutory days always", () => {
    expect(describeDay("2026-03-10", calendarAsKnownOn(SPRING, "2026-03-01"))).toMatchObject({
      kind: "holiday",
      certainty: "announced",
    });
  });

  test("announcements need not come in order, and reach to their last day", () => {
    const NEW_YEARS_EVE = { date: "2026-12-31", kind: "holiday", title: "New Year's Eve" } as const;
    const announcements = [
      { through: "2026-12-31", decidedOn: "2025-11-01" },
      { through: "2026-06-30", decidedOn: "2025-06-01" },
    ] as const;
    const office = defineCalendar({ ...PLAIN_DEFINITION, days: [NEW_YEARS_EVE], announcements });
    for (const calendar of [office, calendarAsKnownOn(office, "2025-11-01")]) {
      expect(describeDay("2026-12-31", calendar)).toMatchObject({ kind: "holiday", certainty: "announced" });
    }
    const before = calendarAsKnownOn(office, "2025-10-31");
    expect(describeDay("2026-12-31", before)).toMatchObject({ kind: "workday", certainty: "provisional" });
    expect(certaintyOf("2026-06-30", before)).toBe("announced");
    expect(certaintyOf("2026-07-01", before)).toBe("provisional");
  });

  test("falls back to the calendar's own projection", () => {
    const office = defineCalendar({
      ...PLAIN_DEFINITION,
      days: [{ date: "2026-06-09", kind: "holiday", title: "Decided", decidedOn: "2026-02-01" }],
      projectedDays: [{ date: "2026-06-10", kind: "holiday", title: "Expected" }],
      announcements: [{ through: "2026-12-31", decidedOn: "2026-02-01" }],
    });
    const before = calendarAsKnownOn(office, "2026-01-31");
    expect(kindsOf(["2026-06-09", "2026-06-10"], before)).toEqual(["workday", "holiday"]);
    expect(certaintyOf("2026-06-10", before)).toBe("provisional");
    const after = calendarAsKnownOn(office, "2026-02-01");
    expect(kindsOf(["2026-06-09", "2026-06-10"], after)).toEqual(["holiday", "workday"]);
    expect(certaintyOf("2026-06-10", after)).toBe("announced");
  });

  test("leaves the calendar as it was, and gives frozen data that survive JSON", () => {
    const before = JSON.stringify(SPRING);
    const known = calendarAsKnownOn(SPRING, "2026-03-19");
    expect(JSON.stringify(SPRING)).toBe(before);
    expect(Object.isFrozen(known) && Object.isFrozen(known.days)).toBe(true);
    expect(JSON.parse(JSON.stringify(known))).toEqual(known);
  });

  test.each(["2025-02-30", "", null, undefined])("%j is no day to ask for", (date) => {
    expect(() => calendarAsKnownOn(SPRING, date as never)).toThrow(
      expect.objectContaining({ code: "time/invalid-date" }),
    );
  });
});

describe("a decided row that replaced another one", () => {
  const storm = extendCalendar(vietnamCalendar, {
    id: "ward",
    version: "1",
    days: [
      { date: "2026-08-22", kind: "closure", title: "Bão", decidedOn: "2026-08-21" },
      { date: "2026-02-18", kind: "special-work", title: "Trực Tết", decidedOn: "2026-02-17" },
    ],
  });

  test("is what it replaced before the decision: a make-up Saturday, a day of Tet", () => {
    expect(describeDay("2026-08-22", storm)).toMatchObject({ kind: "closure", working: false });
    expect(describeDay("2026-08-22", calendarAsKnownOn(storm, "2026-08-10"))).toEqual(
      describeDay("2026-08-22", vietnamCalendar),
    );
    expect(describeDay("2026-02-18", calendarAsKnownOn(storm, "2026-02-01"))).toMatchObject({
      kind: "holiday",
      holiday: "tet",
    });
  });

  test("survives JSON and a second extension", () => {
    const again = extendCalendar(storm, {
      id: "ward-2",
      version: "1",
      days: [{ date: "2026-08-22", kind: "special-work", title: "Khắc phục", decidedOn: "2026-08-22" }],
    });
    const revived = defineCalendar(JSON.parse(JSON.stringify(again)));
    const kindOn = (date: IsoDate) => describeDay("2026-08-22", calendarAsKnownOn(revived, date)).kind;
    expect([kindOn("2026-08-22"), kindOn("2026-08-21"), kindOn("2026-08-20")]).toEqual([
      "special-work",
      "closure",
      "swapped-work",
    ]);
  });
});

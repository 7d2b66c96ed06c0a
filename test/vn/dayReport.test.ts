import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportDays, type StoredNotices } from "../../scripts/dayReport.js";
import { ANNOUNCED_YEARS } from "../../src/vn/calendar/announcedYears.js";
import { days2026 } from "../../src/vn/calendar/days2026.js";
import { days2027 } from "../../src/vn/calendar/days2027.js";
import type { Swap, YearOfDays } from "../../src/vn/calendar/model.js";

const EARLIER = ANNOUNCED_YEARS.filter(({ year }) => year < 2026);

/** The stored notices with other ones for 2026 and 2027. */
const stored = (changes: {
  readonly in2026?: Partial<YearOfDays>;
  readonly in2027?: Partial<YearOfDays>;
  readonly around?: Partial<StoredNotices>;
}): StoredNotices => ({
  years: [...EARLIER, { ...days2026, ...changes.in2026 }, { ...days2027, ...changes.in2027 }],
  files: ["announcedYears.ts", ...ANNOUNCED_YEARS.map(({ year }) => `days${year}.ts`)],
  version: "2026-10-02",
  changelog: "last decision 10065/VPCP-KGVX of 2026-10-02",
  ...changes.around,
});

const problemsIn = (year: number, notices: StoredNotices): readonly string[] => {
  const report = reportDays(notices);
  expect(report.years.filter((one) => one.year !== year && one.problems.length > 0)).toEqual([]);
  return report.years.find((one) => one.year === year)?.problems ?? [];
};

/** 2027 with one day written otherwise. */
const with2027 = (date: string, change: object) =>
  stored({ in2027: { days: days2027.days.map((day) => (day.date === date ? { ...day, ...change } : day)) } });

const [SWAP] = days2026.swaps; // off Fri 2026-01-02, worked Sat 2026-01-10
const withSwap = (change: Partial<Swap>) => stored({ in2026: { swaps: [{ ...SWAP, ...change }] } });

describe("the report on the stored notices", () => {
  const report = reportDays({ ...stored({}), changelog: readFileSync("CHANGELOG.md", "utf8") });

  it("finds nothing wrong", () => {
    expect(report.problems).toEqual([]);
    expect(report.years.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("counts what each notice gives", () => {
    expect(report.years.find(({ year }) => year === 2026)).toMatchObject({
      notice: "9859/VPCP-KGVX (2025-10-13); 9441/TB-BNV (2025-10-16)",
      statutory: 12,
      inLieu: 1,
      swaps: 2,
    });
  });

  it("names the first year without a notice", () => {
    expect(report.nextYear).toBe(2028);
  });

  it("tells where a decision is not what the rules project, and where its day is unknown", () => {
    const notes = report.years.flatMap(({ year, notes: own }) => own.map((note) => `${year}: ${note}`));
    expect(notes).toEqual([
      "2010: the day of the decision is not known",
      "2014: decided, not projected: 2014-02-03 holiday tet",
      "2014: decided, not projected: 2014-02-05 in-lieu tet",
      "2014: projected, not decided: 2014-01-29 holiday tet",
      "2014: projected, not decided: 2014-02-03 in-lieu tet",
      "2015: the day of the decision is not known",
    ]);
  });
});

describe("a mistake in a notice is found", () => {
  it.each([
    ["2027-09-03", { date: "2027-09-31" }, ["2027-09-31 is no date."]],
    [
      "2027-11-24",
      { date: "2028-11-24" },
      ["2028-11-24 does not lie in 2027.", "2027-11-24 is missing as statutory day of culture-day: the law fixes it."],
    ],
    ["2027-04-16", { date: "2027-04-15" }, ["2027-04-16 is missing as statutory day of hung-kings: the law fixes it."]],
    [
      "2027-09-03",
      { date: "2027-04-17" },
      [
        "The days are not in the order of their dates.",
        "The statutory days of national-day do not follow one another.",
        "national-day has 0 days in lieu, and 1 statutory days on a Saturday or Sunday.",
      ],
    ],
    ["2027-05-03", { date: "2027-05-02" }, ["2027-05-02 (sunday) is a rest day and cannot be a day in lieu."]],
    [
      "2027-02-08",
      { kind: "in-lieu" },
      ["tet has 4 statutory days, by law 5.", "tet has 3 days in lieu, and 2 statutory days on a Saturday or Sunday."],
    ],
    [
      "2027-02-10",
      { holiday: "new-year" },
      [
        "new-year has 1 days in lieu, and 0 statutory days on a Saturday or Sunday.",
        "tet has 1 days in lieu, and 2 statutory days on a Saturday or Sunday.",
      ],
    ],
  ])("the day %s with %o", (date, change, problems) => {
    expect(problemsIn(2027, with2027(date, change))).toEqual(problems);
  });

  it("Tet where it lay in another year: in 2026 lunar new year's day was 17 February", () => {
    const days = days2026.days.map((day) => {
      const inMarch = day.date.replace("2026-02-", "2026-03-") as typeof day.date; // Mon to Fri as in February
      return day.holiday === "tet" ? { ...day, date: inMarch } : day;
    });
    expect(problemsIn(2026, stored({ in2026: { days } }))).toEqual([
      "2026-02-17 is missing as statutory day of tet: it is lunar new year's day.",
    ]);
  });

  it("a day of Tet away from the others", () => {
    expect(
      problemsIn(
        2026,
        stored({
          in2026: {
            days: days2026.days.map((day) => (day.date === "2026-02-20" ? { ...day, date: "2026-02-23" } : day)),
          },
        }),
      ),
    ).toEqual(["The statutory days of tet do not follow one another."]);
  });

  it("a statutory day that was left out", () => {
    const days = days2027.days.filter(({ holiday }) => holiday !== "culture-day");
    expect(problemsIn(2027, stored({ in2027: { days } }))).toEqual([
      "culture-day has 0 statutory days, by law 1.",
      "2027-11-24 is missing as statutory day of culture-day: the law fixes it.",
    ]);
  });

  it.each<[Partial<Swap>, string]>([
    [{ off: "2026-01-03" }, "2026-01-03 (saturday) is a rest day and cannot be taken off in a swap."],
    [{ worked: "2026-01-09" }, "2026-01-09 (friday) is no rest day and cannot be made up on."],
    [{ worked: "2026-01-32" as never }, "2026-01-32 is no date."],
    [{ off: "2025-01-02", worked: "2025-01-11" }, "The swap of 2025-01-02 and 2025-01-11 has no day in 2026."],
  ])("the swap of Fri 2 January 2026 with %o", (change, problem) => {
    expect(problemsIn(2026, withSwap(change))).toEqual([problem]);
  });

  it("swaps in another order", () => {
    const swaps = [...days2026.swaps].reverse();
    expect(problemsIn(2026, stored({ in2026: { swaps } }))).toEqual([
      "The swaps are not in the order of their days off.",
    ]);
  });

  it("a day off that a swap takes off as well, and a day made up twice", () => {
    expect(reportDays(withSwap({ off: "2026-01-01" })).problems).toEqual([
      expect.stringMatching(/^calendar\/duplicate-day: .*2026-01-01/),
    ]);
    const swaps = [SWAP, { ...SWAP, off: "2026-01-05" } as const];
    expect(reportDays(stored({ in2026: { swaps } })).problems).toEqual([
      expect.stringMatching(/^calendar\/duplicate-day: .*2026-01-10/),
    ]);
  });
});

describe("what no rule forbids is a note", () => {
  const notesIn = (year: number, notices: StoredNotices) =>
    reportDays(notices).years.find((one) => one.year === year)?.notes;

  it("a swap over the end of the year, and one with months between its days", () => {
    expect(problemsIn(2026, withSwap({ worked: "2025-12-27" }))).toEqual([]);
    expect(notesIn(2026, withSwap({ worked: "2025-12-27" }))).toEqual([]);
    expect(notesIn(2026, withSwap({ worked: "2026-11-28" }))).toEqual([
      "more than 31 days between 2026-01-02 and the day worked for it, 2026-11-28",
    ]);
  });

  it("another second day of National Day", () => {
    const notices = with2027("2027-09-02", { date: "2027-09-01" });
    const moved = {
      ...notices,
      years: notices.years.map((year) => ({
        ...year,
        days: year.days.map((day) => (day.date === "2027-09-03" ? { ...day, date: "2027-09-02" as const } : day)),
      })),
    };
    expect(problemsIn(2027, moved)).toEqual([]);
    expect(notesIn(2027, moved)).toEqual([
      "decided, not projected: 2027-09-01 holiday national-day",
      "projected, not decided: 2027-09-03 holiday national-day",
    ]);
  });
});

describe("what must change with a new notice is missed", () => {
  const problemsAround = (around: Partial<StoredNotices>) => reportDays(stored({ around })).problems;
  const FILES = stored({}).files;

  it("a file that is not listed, or that still has the year it was copied from", () => {
    expect(problemsAround({ files: [...FILES, "days2028.ts"] })).toEqual([
      "days2028.ts is not listed in announcedYears.ts, or its property year is not 2028.",
    ]);
  });

  it("a listed year without a file of its own", () => {
    expect(problemsAround({ files: FILES.filter((name) => name !== "days2027.ts") })).toEqual([
      "days2027.ts does not exist.",
    ]);
  });

  it("a year that is left out", () => {
    const years = ANNOUNCED_YEARS.filter(({ year }) => year !== 2026);
    expect(problemsAround({ years })).toEqual([
      "announcedYears.ts: 2027 does not follow the year before it in the list.",
      "days2026.ts is not listed in announcedYears.ts, or its property year is not 2026.",
    ]);
  });

  it("the version of the calendar", () => {
    expect(problemsAround({ version: "2025-12-25" })).toEqual([
      "vietnamCalendar.ts: the version is 2025-12-25, the last decision 2026-10-02.",
    ]);
    expect(problemsAround({ version: "2026-10-02.1" })).toEqual([]);
  });

  it("the changelog", () => {
    expect(problemsAround({ changelog: "" })).toEqual(["CHANGELOG.md does not name the last notice, 10065/VPCP-KGVX."]);
  });
});

import { MotcuaError } from "motcua/errors";
import { type ProjectionOptions, projectDays, vietnamDays } from "motcua/vn";
import { describe, expect, it } from "vitest";
import { isWeekend, yearsFrom } from "./days.js";

type Row = ReturnType<typeof projectDays>[number];

const dayOff = ({ date, kind, holiday }: Row): string => `${date} ${kind} ${holiday}`;
const announcedDaysOff = (year: number): readonly string[] =>
  vietnamDays(year)
    .filter(({ kind }) => kind === "holiday" || kind === "in-lieu")
    .map(dayOff);
const without = (all: readonly string[], others: readonly string[]) => all.filter((one) => !others.includes(one));
const datesOf = (year: number, holiday: string, options = {}) =>
  projectDays(year, options)
    .filter((row) => row.holiday === holiday)
    .map(({ date, kind }) => `${date} ${kind}`);

/**
 * Where a decision differs from the projection.
 * 2014: lunar new year's day was a Friday and Tet lay 1 + 4 (10525/VPCP-KGVX); every later one on a Friday lay 2 + 3.
 */
const EXCEPTIONS: Readonly<Record<number, { projectedOnly: readonly string[]; announcedOnly: readonly string[] }>> = {
  2014: {
    projectedOnly: ["2014-01-29 holiday tet", "2014-02-03 in-lieu tet"],
    announcedOnly: ["2014-02-03 holiday tet", "2014-02-05 in-lieu tet"],
  },
};

describe("projectDays, against the decisions", () => {
  it.each(yearsFrom(2010, 2027))("finds the statutory days and days in lieu of %i, known exceptions apart", (year) => {
    const projected = projectDays(year).map(dayOff);
    const announced = announcedDaysOff(year);
    const { projectedOnly, announcedOnly } = EXCEPTIONS[year] ?? { projectedOnly: [], announcedOnly: [] };
    expect(without(projected, announced)).toEqual(projectedOnly);
    expect(without(announced, projected)).toEqual(announcedOnly);
  });

  it("makes of Tet 2027 what the dispatch decided: Thu 4 to Mon 8 February, then 9 and 10 in lieu", () => {
    expect(datesOf(2027, "tet")).toEqual([
      "2027-02-04 holiday",
      "2027-02-05 holiday",
      "2027-02-06 holiday",
      "2027-02-07 holiday",
      "2027-02-08 holiday",
      "2027-02-09 in-lieu",
      "2027-02-10 in-lieu",
    ]);
  });

  it("stacks days in lieu in date order: Sat 2023-04-29 and Sun 2023-04-30 before 1 May give 2 and 3 May", () => {
    expect(datesOf(2023, "hung-kings")).toEqual(["2023-04-29 holiday", "2023-05-02 in-lieu"]);
    expect(datesOf(2023, "reunification")).toEqual(["2023-04-30 holiday", "2023-05-03 in-lieu"]);
  });

  it("keeps the day in lieu of new year's day in its year", () => {
    expect(datesOf(2022, "new-year")).toEqual(["2022-01-01 holiday", "2022-01-03 in-lieu"]); // Sat
    expect(datesOf(2023, "new-year")).toEqual(["2023-01-01 holiday", "2023-01-02 in-lieu"]); // Sun
  });
});

describe("projectDays, beyond the decisions", () => {
  const FUTURE = yearsFrom(2028, 2100);

  it.each(FUTURE)("projects %i: 12 holidays, a day in lieu for each on a weekend, no date twice", (year) => {
    const days = projectDays(year);
    const holidays = days.filter(({ kind }) => kind === "holiday");
    const inLieu = days.filter(({ kind }) => kind === "in-lieu");
    expect(holidays).toHaveLength(12);
    expect(inLieu).toHaveLength(holidays.filter(({ date }) => isWeekend(date)).length);
    expect(days).toHaveLength(holidays.length + inLieu.length);
    expect(inLieu.filter(({ date }) => isWeekend(date))).toEqual([]);
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    expect(days.filter(({ date }) => !date.startsWith(`${year}-`))).toEqual([]);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
  });

  it("is sure of the dates that the law fixes, and of nothing that is decided every year", () => {
    const confidence = new Map(projectDays(2028).map((row) => [row.date as string, row.confidence]));
    expect(confidence.get("2028-01-01")).toBe("high"); // Sat
    expect(confidence.get("2028-01-03")).toBe("medium"); // in lieu
    expect(confidence.get("2028-01-26")).toBe("medium"); // Tet
    expect(confidence.get("2028-04-04")).toBe("high"); // Hung Kings
    expect(confidence.get("2028-09-01")).toBe("medium"); // beside National Day, a Saturday
    expect(confidence.get("2028-11-24")).toBe("high");
  });

  it("assumes 3 September where 2 September is a Sunday, and says that it is an assumption", () => {
    const days = projectDays(2029).filter(({ holiday }) => holiday === "national-day");
    expect(days.map(({ date, kind, confidence }) => [date, kind, confidence])).toEqual([
      ["2029-09-02", "holiday", "high"],
      ["2029-09-03", "holiday", "low"],
      ["2029-09-04", "in-lieu", "medium"],
    ]);
  });

  it("says where a day comes from", () => {
    const sources = new Map(projectDays(2029).map((row) => [row.date as string, row.source]));
    expect(sources.get("2029-01-01")).toBe("Labour Code 45/2019/QH14, art. 112(1)");
    expect(sources.get("2029-02-13")).toBe(
      "Labour Code 45/2019/QH14, art. 112(1); span as in the decisions of 2015-2027",
    );
    expect(sources.get("2029-11-26")).toBe(
      "Labour Code 45/2019/QH14, art. 111(3); extended to 24 November by assumption; Resolution 28/2026/QH16, art. 2 (in force 2026-07-01)",
    );
  });

  it("has Culture Day from 2026, known since the resolution of 2026-04-24", () => {
    expect(datesOf(2025, "culture-day")).toEqual([]);
    expect(projectDays(2026).at(-1)).toMatchObject({ date: "2026-11-24", kind: "holiday", decidedOn: "2026-04-24" });
    expect(projectDays(2029).at(-1)).toMatchObject({ date: "2029-11-26", kind: "in-lieu", decidedOn: "2026-04-24" });
  });

  it("is frozen", () => {
    const days = projectDays(2030);
    expect(Object.isFrozen(days) && days.every(Object.isFrozen)).toBe(true);
  });
});

describe("projectDays, with other answers to what the law leaves open", () => {
  const everyWeekday = <T>(value: T) => ({
    monday: value,
    tuesday: value,
    wednesday: value,
    thursday: value,
    friday: value,
    saturday: value,
    sunday: value,
  });

  it("gives no day in lieu for Culture Day when told so", () => {
    expect(datesOf(2029, "culture-day")).toEqual(["2029-11-24 holiday", "2029-11-26 in-lieu"]);
    expect(datesOf(2029, "culture-day", { cultureDayInLieu: false })).toEqual(["2029-11-24 holiday"]);
    expect(datesOf(2030, "culture-day", { cultureDayInLieu: false })).toEqual(["2030-11-24 holiday"]);
  });

  it("finds Tet 2014 as decided when told that one day comes before", () => {
    const days = projectDays(2014, { tetDaysBefore: everyWeekday(1) }).map(dayOff);
    expect(days).toEqual(announcedDaysOff(2014));
  });

  it("does not apply the option to Tet of four days, which the law fixed", () => {
    expect(projectDays(2013, { tetDaysBefore: everyWeekday(3) })).toEqual(projectDays(2013));
  });

  it("puts the second day of National Day where it is told, and names the option as its source", () => {
    const days = projectDays(2029, { secondNationalDay: everyWeekday("before" as const) });
    expect(days.find(({ date }) => date === "2029-09-01")).toMatchObject({
      kind: "holiday",
      source: "Labour Code 45/2019/QH14, art. 112(1); option secondNationalDay",
    });
    const inLieu = days.filter(({ kind, holiday }) => kind === "in-lieu" && holiday === "national-day");
    expect(inLieu.map(({ date }) => date)).toEqual(["2029-09-03", "2029-09-04"]); // for Sat 1 and Sun 2
  });

  it("takes undefined for the default", () => {
    const options = { cultureDayInLieu: undefined, tetDaysBefore: undefined, secondNationalDay: undefined };
    expect(projectDays(2029, options)).toEqual(projectDays(2029));
  });

  it.each([
    ["cultureDayInLieu", "yes"],
    ["cultureDayInLieu", null],
    ["tetDaysBefore", 2],
    ["tetDaysBefore", everyWeekday(5)],
    ["tetDaysBefore", everyWeekday(1.5)],
    ["tetDaysBefore", { monday: 1 }],
    ["secondNationalDay", null],
    ["secondNationalDay", everyWeekday("beside")],
  ])("refuses %s of the wrong kind: %o", (option, value) => {
    expect(() => projectDays(2029, { [option]: value })).toThrowError(
      expect.objectContaining({ code: "vn/invalid-option", facts: { option, value } }),
    );
  });

  it.each([null, "options", 7])("refuses the options %s", (options) => {
    expect(() => projectDays(2029, options as unknown as ProjectionOptions)).toThrowError(
      expect.objectContaining({ code: "vn/invalid-option", facts: { option: "options", value: options } }),
    );
  });

  it.each([2009, 2101, 2028.5, "2028"])("refuses the year %s", (year) => {
    expect.assertions(2);
    try {
      projectDays(year as number);
    } catch (error) {
      expect(error).toBeInstanceOf(MotcuaError);
      expect(error).toMatchObject({ code: "vn/year-out-of-coverage", facts: { year, first: 2010, last: 2100 } });
    }
  });
});

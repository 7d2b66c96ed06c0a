import { MotcuaError } from "motcua/errors";
import { vietnamDays } from "motcua/vn";
import { describe, expect, it } from "vitest";
import { dayName, isWeekend, yearsFrom } from "./days.js";
import { hasReferenceTable, referenceTable } from "./referenceTable.js";

const ANNOUNCED = yearsFrom(2010, 2027);
const rows = ANNOUNCED.flatMap((year) => vietnamDays(year));
const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
const byDate = new Map(rows.map((row) => [row.date as string, row]));

describe("the announced days of 2010 to 2027", () => {
  it.each([
    ["holiday", 185],
    ["in-lieu", 50],
    ["swapped-off", 22],
    ["swapped-work", 22],
  ])("have %s rows: %i", (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count);
  });

  it("are 279, no date twice", () => {
    expect(rows).toHaveLength(279);
    expect(byDate.size).toBe(279);
  });

  it("take off only Monday to Friday, where it is not the holiday itself, and make up on Saturday or Sunday", () => {
    expect([...ofKind("in-lieu"), ...ofKind("swapped-off")].filter(({ date }) => isWeekend(date))).toEqual([]);
    expect(ofKind("swapped-work").filter(({ date }) => !isWeekend(date))).toEqual([]);
  });

  it("were made up on a Sunday once, on 2011-01-30", () => {
    const sundays = ofKind("swapped-work").filter(({ date }) => dayName(date) === "Sun");
    expect(sundays.map(({ date }) => date)).toEqual(["2011-01-30"]);
  });

  it("link the two halves of every swap, of one decision", () => {
    for (const off of ofKind("swapped-off")) {
      const worked = byDate.get(off.pairedWith ?? "");
      expect(worked).toEqual({ ...off, date: off.pairedWith, kind: "swapped-work", pairedWith: off.date });
    }
    expect(rows.filter(({ pairedWith }) => pairedWith !== undefined)).toHaveLength(44);
  });

  it("have three swaps over the end of a year, which stand in the year that decided them", () => {
    expect(vietnamDays(2013).map(({ date }) => date)).toContain("2012-12-31");
    expect(vietnamDays(2015).map(({ date }) => date)).toContain("2014-12-27");
    expect(vietnamDays(2019).map(({ date }) => date)).toContain("2018-12-31");
    const strangers = ANNOUNCED.flatMap((year) =>
      vietnamDays(year).filter(({ date }) => !date.startsWith(String(year))),
    );
    expect(strangers.map(({ date }) => date)).toEqual(["2012-12-31", "2014-12-27", "2018-12-31"]);
  });

  it.each([
    ...yearsFrom(2010, 2013).map((year) => [year, 9]),
    ...yearsFrom(2014, 2020).map((year) => [year, 10]),
    ...yearsFrom(2021, 2025).map((year) => [year, 11]),
    ...yearsFrom(2026, 2027).map((year) => [year, 12]),
  ])("have the statutory days of %i: %i", (year, count) => {
    expect(vietnamDays(year as number).filter(({ kind }) => kind === "holiday")).toHaveLength(count as number);
  });

  it("have as many days in lieu as holidays on a Saturday or Sunday", () => {
    for (const year of ANNOUNCED) {
      const days = vietnamDays(year);
      const onWeekend = days.filter(({ kind, date }) => kind === "holiday" && isWeekend(date));
      expect(days.filter(({ kind }) => kind === "in-lieu").map(({ holiday }) => holiday)).toEqual(
        onWeekend.map(({ holiday }) => holiday),
      );
    }
  });

  it("say why, and how sure that is, on every row", () => {
    expect(rows.filter(({ source }) => source === "")).toEqual([]);
    expect(rows.filter(({ confidence }) => confidence === "high")).toHaveLength(262);
    expect(rows.filter(({ confidence }) => confidence === "medium")).toHaveLength(17);
  });

  it("do not raise what rests on one source: National Day 2010 and what the dispatch for 2027 decides", () => {
    const medium = (year: number) =>
      vietnamDays(year)
        .filter(({ confidence }) => confidence === "medium")
        .map(({ date }) => date);
    expect(medium(2010)).toEqual(["2010-05-03", "2010-09-03", "2010-09-11"]);
    expect(medium(2027)).toEqual([
      "2027-02-04",
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
      "2027-05-03",
      "2027-09-03",
    ]);
  });

  it("name the decision and its day: the swap of 2026-01-02, decided on 2025-12-25", () => {
    expect(byDate.get("2026-01-02")).toStrictEqual({
      date: "2026-01-02",
      kind: "swapped-off",
      holiday: "new-year",
      source: "12729/VPCP-KGVX (2025-12-25)",
      confidence: "high",
      decidedOn: "2025-12-25",
      pairedWith: "2026-01-10",
    });
  });

  it("name the article where no decision is needed", () => {
    expect(byDate.get("2026-04-27")).toStrictEqual({
      date: "2026-04-27",
      kind: "in-lieu",
      holiday: "hung-kings",
      source: "Labour Code 45/2019/QH14, art. 111(3)",
      confidence: "high",
    });
  });

  it("do not know the day of the decision on ten halves of swaps, those of 2010 and 2015", () => {
    const unknown = rows.filter(({ kind, decidedOn }) => kind.startsWith("swapped") && decidedOn === undefined);
    expect(unknown.map(({ date }) => date).sort()).toEqual([
      "2010-02-19",
      "2010-02-27",
      "2010-09-03",
      "2010-09-11",
      "2014-12-27",
      "2015-01-02",
      "2015-02-14",
      "2015-02-16",
      "2015-04-25",
      "2015-04-29",
    ]);
  });

  it("are in order and frozen", () => {
    const days = vietnamDays(2026);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    expect(Object.isFrozen(days) && days.every(Object.isFrozen)).toBe(true);
  });

  it.each([2009, 2028, 2026.5, "2026", null])("refuse the year %s", (year) => {
    expect.assertions(2);
    try {
      vietnamDays(year as number);
    } catch (error) {
      expect(error).toBeInstanceOf(MotcuaError);
      expect(error).toMatchObject({
        code: "vn/year-not-announced",
        facts: { year, first: 2010, last: 2027 },
      });
    }
  });
});

describe.skipIf(!hasReferenceTable("vn-days.csv"))(
  "the table of the research, where it lies beside the checkout",
  () => {
    const KINDS: Readonly<Record<string, string>> = { compensatory: "in-lieu" };
    const actNumbers = (notice: string): readonly string[] => notice.match(/\d+\/[A-Z0-9]+[A-Z0-9/-]*/g) ?? [];

    it("has the same rows", () => {
      const expected = referenceTable("vn-days.csv").map((row) => ({
        date: row.date,
        kind: KINDS[row.kind ?? ""] ?? row.kind,
        holiday: row.holiday,
        confidence: row.confidence,
        decidedOn: row.decidedOn || undefined,
        pairedWith: row.pairedWith || undefined,
      }));
      const ours = [...rows]
        .sort((a, b) => (a.date < b.date ? -1 : 1))
        .map(({ date, kind, holiday, confidence, decidedOn, pairedWith }) => ({
          date,
          kind,
          holiday,
          confidence,
          decidedOn,
          pairedWith,
        }));
      expect(ours).toEqual(expected);
    });

    it("has the same act numbers", () => {
      for (const { date = "", notice = "" } of referenceTable("vn-days.csv")) {
        const numbers = actNumbers(notice);
        expect(numbers.length > 0 || notice.includes("hanoimoi.vn 2010-02-06"), notice).toBe(true);
        for (const number of numbers) expect(byDate.get(date)?.source).toContain(number);
      }
    });
  },
);

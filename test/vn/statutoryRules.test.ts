import { inForceOn } from "motcua/law";
import { CULTURE_DAY_IN_LIEU, HOLIDAY_LAW, SECOND_NATIONAL_DAY, STATUTORY_DAYS, TET_DAYS_BEFORE } from "motcua/vn";
import { describe, expect, it } from "vitest";

describe("the statutory rules", () => {
  it.each([
    ["2010-01-01", 9],
    ["2013-04-30", 9],
    ["2013-05-01", 10],
    ["2020-12-31", 10],
    ["2021-01-01", 11],
    ["2026-06-30", 11],
    ["2026-07-01", 12],
    ["2100-12-31", 12],
  ] as const)("give on %s %i days a year", (date, days) => {
    expect(inForceOn(STATUTORY_DAYS, date).value).toBe(days);
  });

  it("give Tet four days under the code of 1994, one of them before new year's day, and five since", () => {
    expect(inForceOn(HOLIDAY_LAW, "2013-04-30").value).toMatchObject({ tetDays: 4, tetDaysBefore: 1 });
    expect(inForceOn(HOLIDAY_LAW, "2013-05-01").value.tetDays).toBe(5);
    expect(inForceOn(HOLIDAY_LAW, "2013-05-01").value.tetDaysBefore).toBeUndefined();
    expect(inForceOn(HOLIDAY_LAW, "2021-01-01").value.tetDays).toBe(5);
  });

  it("name the articles", () => {
    const articles = HOLIDAY_LAW.map(({ source, value }) => [source.article, value.inLieu.article]);
    expect(articles).toEqual([
      ["art. 73", "art. 73 (the following day)"],
      ["art. 115", "art. 115(3)"],
      ["art. 112(1)", "art. 111(3)"],
    ]);
  });

  it("are in order of time, which the projection relies on", () => {
    const from = HOLIDAY_LAW.map((row) => row.from);
    expect(from).toEqual([...from].sort());
  });

  it("do not call observations and assumptions law", () => {
    expect(TET_DAYS_BEFORE.source.evidence).toBe("practice");
    expect(SECOND_NATIONAL_DAY.source.evidence).toBe("practice");
    expect(CULTURE_DAY_IN_LIEU).toMatchObject({ value: true, source: { evidence: "unconfirmed" } });
  });
});

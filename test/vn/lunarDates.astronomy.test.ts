import { lunarDates } from "motcua/vn";
import { describe, expect, it } from "vitest";
import { lunarDatesOf } from "../support/lunarCalendar.js";
import { yearsFrom } from "./days.js";

describe("the computation from new moons and solstices", () => {
  // Before the table begins: dates that are no neighbours of what it computes for the library.
  it.each([
    [1990, "1990-01-27", "1990-04-05"],
    [2000, "2000-02-05", "2000-04-14"],
    [2007, "2007-02-17", "2007-04-26"], // China a day later
    [2009, "2009-01-26", "2009-04-04"],
  ])("finds Tet and Hung Kings' day of %i as they were", (year, tet, hungKings) => {
    expect(lunarDatesOf(year)).toEqual({ tet, hungKings });
  });
});

describe("lunarDates", () => {
  it.each(yearsFrom(2010, 2100))("is what moon and sun make of %i", (year) => {
    expect(lunarDates(year)).toEqual({ year, ...lunarDatesOf(year) });
  });
});

import { lunarDates } from "motcua/vn";
import { describe, expect, it } from "vitest";
import { yearsFrom } from "./days.js";
import { hasReferenceTable, referenceTable } from "./referenceTable.js";

const DAY = 86_400_000;
const years = yearsFrom(2010, 2100).map((year) => lunarDates(year));

describe("lunarDates", () => {
  it("gives the dates that the notices print", () => {
    expect(lunarDates(2026)).toEqual({ year: 2026, tet: "2026-02-17", hungKings: "2026-04-26" });
    expect(lunarDates(2027)).toEqual({ year: 2027, tet: "2027-02-06", hungKings: "2027-04-16" });
  });

  it("follows Viet Nam's lunar calendar where China's differs by a day", () => {
    expect(lunarDates(2030).tet).toBe("2030-02-02");
    expect(lunarDates(2053).tet).toBe("2053-02-18");
    expect(lunarDates(2037).hungKings).toBe("2037-04-24");
    expect(lunarDates(2100).hungKings).toBe("2100-04-18");
  });

  it("lets 12 or 13 months of 29 or 30 days pass between one Tet and the next", () => {
    const lengths = years
      .slice(1)
      .map(({ tet }, index) => (Date.parse(tet) - Date.parse(years[index]?.tet ?? "")) / DAY);
    expect(lengths.filter((days) => ![353, 354, 355, 383, 384, 385].includes(days))).toEqual([]);
  });

  it("has Hung Kings' day two months and nine days after Tet, or three with a leap month between", () => {
    const distances = years.map(({ tet, hungKings }) => (Date.parse(hungKings) - Date.parse(tet)) / DAY);
    expect(distances.filter((days) => ![67, 68, 69, 97, 98, 99].includes(days))).toEqual([]);
  });

  it.each([2009, 2101, 2026.5, Number.NaN, "2026", undefined])("refuses the year %s", (year) => {
    expect(() => lunarDates(year as number)).toThrowError(
      expect.objectContaining({
        code: "vn/year-out-of-coverage",
        facts: expect.objectContaining({ first: 2010, last: 2100 }),
      }),
    );
  });

  it.skipIf(!hasReferenceTable("lunar.csv"))(
    "agrees with the table of the research, where it lies beside the checkout",
    () => {
      const expected = referenceTable("lunar.csv")
        .filter(({ year }) => Number(year) >= 2010)
        .map(({ year, tet, hung_kings: hungKings }) => ({ year: Number(year), tet, hungKings }));
      expect(years).toEqual(expected);
    },
  );
});

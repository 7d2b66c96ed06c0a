import { computeDeadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { type DayCell, monthOf, monthsBetween } from "../../examples/portal/src/deadline/monthOf.js";

const FRI_2026_01_02 = "2026-01-02";
const SAT_2026_01_10 = "2026-01-10";
const WED_2026_02_11 = "2026-02-11";
const SUN_2026_02_15 = "2026-02-15";

const fiveDays = { amount: 5, unit: "working-day" } as const;

const cellsOf = (request: DeadlineRequest, month: "2026-01-01" | "2026-02-01" | "2028-01-01"): readonly DayCell[] => {
  const steps = explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);
  const byDate = new Map(steps.map((step) => [step.date, step]));
  return monthOf(month, byDate, vietnamCalendar)
    .weeks.flat()
    .filter((cell) => cell !== null);
};

const daysWith = (cells: readonly DayCell[], use: DayCell["use"]): readonly number[] =>
  cells.filter((cell) => cell.use === use).map(({ day }) => day);

describe("a month", () => {
  test("lies in weeks of seven days from Monday", () => {
    const { year, month, weeks } = monthOf(SUN_2026_02_15, new Map(), vietnamCalendar);
    expect([year, month]).toEqual([2026, 2]);
    expect(weeks.map((week) => week.map((cell) => cell?.day ?? 0))).toEqual([
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 0],
    ]);
  });

  test("has a 29th of February in a leap year, and no week too many", () => {
    const { weeks } = monthOf("2027-02-01", new Map(), vietnamCalendar);
    expect(weeks).toHaveLength(4);
    expect(monthOf("2028-02-29", new Map(), vietnamCalendar).weeks.flat().filter(Boolean)).toHaveLength(29);
  });

  test("says what a day is: New Year, the day swapped off and the Saturday worked for it", () => {
    const cells = cellsOf({ receivedAt: "2025-12-30", limit: fiveDays }, "2026-01-01");
    const kindOf = (date: string) => cells.find((cell) => cell.date === date);
    expect(kindOf("2026-01-01")).toMatchObject({ kind: "holiday", holiday: "new-year", certainty: "announced" });
    expect(kindOf(FRI_2026_01_02)).toMatchObject({ kind: "swapped-off", use: "skipped", progress: null });
    expect(kindOf(SAT_2026_01_10)).toMatchObject({ kind: "swapped-work", use: "none" });
  });

  test("says what a day was to the limit", () => {
    const cells = cellsOf({ receivedAt: "2025-12-30", limit: fiveDays }, "2026-01-01");
    // one day in December; 1 to 4 January are off
    expect(daysWith(cells, "counted")).toEqual([5, 6, 7]);
    expect(daysWith(cells, "due")).toEqual([8]);
    expect(daysWith(cells, "skipped")).toEqual([1, 2, 3, 4]);
    expect(cells.find(({ day }) => day === 8)?.progress).toEqual({ used: 5, total: 5, unit: "working-day" });
  });

  test("shows the receipt, the pause, and the limit going on after it", () => {
    const pauses = [{ from: WED_2026_02_11, to: "2026-02-13", reason: "a paper" }] as const;
    const cells = cellsOf(
      { receivedAt: "2026-02-10", limit: { amount: 2, unit: "working-day" }, pauses },
      "2026-02-01",
    );
    expect(daysWith(cells, "received")).toEqual([10]);
    expect(daysWith(cells, "counted")).toEqual([11]);
    expect(daysWith(cells, "paused")).toEqual([12, 13]);
    // the 14th and 15th are a weekend, and the week after it is Tet
    expect(daysWith(cells, "due")).toEqual([23]);
  });

  test("is provisional where the days off are not announced", () => {
    const cells = cellsOf({ receivedAt: "2028-01-03", limit: fiveDays }, "2028-01-01");
    expect(new Set(cells.map(({ certainty }) => certainty))).toEqual(new Set(["provisional"]));
  });
});

describe("months from one day to another", () => {
  test("begin with the first, over the end of a year", () => {
    expect(monthsBetween("2025-11-30", "2026-01-01", 12)).toEqual(["2025-11-01", "2025-12-01", "2026-01-01"]);
  });

  test("are no more than asked for", () => {
    expect(monthsBetween("2025-11-30", "2035-01-01", 2)).toEqual(["2025-11-01", "2025-12-01"]);
  });
});

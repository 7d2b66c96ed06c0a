import { eachDay } from "motcua/calendar";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";

const kindsOf = (from: `${number}-${number}-${number}`, to: typeof from) =>
  Array.from(eachDay({ from, to }, SPRING), ({ date, kind }) => `${date} ${kind}`);

describe("eachDay", () => {
  test("walks a closed range in order, over the end of a month", () => {
    expect(kindsOf("2026-03-27", "2026-04-06")).toEqual([
      "2026-03-27 workday",
      "2026-03-28 weekly-rest",
      "2026-03-29 weekly-rest",
      "2026-03-30 swapped-off",
      "2026-03-31 workday",
      "2026-04-01 workday",
      "2026-04-02 workday",
      "2026-04-03 workday",
      "2026-04-04 swapped-work",
      "2026-04-05 weekly-rest",
      "2026-04-06 workday",
    ]);
  });

  test("a range of one day has one day", () => {
    expect(kindsOf("2026-04-15", "2026-04-15")).toEqual(["2026-04-15 closure"]);
  });

  test("may be walked more than once", () => {
    const week = eachDay({ from: "2026-03-09", to: "2026-03-15" }, SPRING);
    expect([...week].length).toBe(7);
    expect([...week].length).toBe(7);
  });

  test("covers a whole year of Viet Nam: 249 worked days in 2026", () => {
    const year = [...eachDay({ from: "2026-01-01", to: "2026-12-31" }, vietnamCalendar)];
    expect(year.length).toBe(365);
    expect(year.filter(({ working }) => working).length).toBe(249);
    expect(year.filter(({ kind }) => kind === "swapped-off").map(({ date }) => date)).toEqual([
      "2026-01-02",
      "2026-08-31",
    ]);
  });

  test.each([
    [{ from: "2026-03-11", to: "2026-03-09" }, "calendar/reversed-range"],
    [{ from: "2026-02-28", to: "2026-03-09" }, "calendar/out-of-coverage"],
    [{ from: "2026-05-29", to: "2026-06-01" }, "calendar/out-of-coverage"],
    [{ from: "2026-05-29", to: "2026-05-32" }, "time/invalid-date"],
  ] as const)("%j is refused with %s as soon as it is asked for", (range, code) => {
    expect(() => eachDay(range, SPRING)).toThrow(expect.objectContaining({ code }));
  });
});

import {
  addWorkingDays,
  addWorkingDaysColumn,
  differenceInWorkingDays,
  differenceInWorkingDaysColumn,
  toEpochDays,
} from "motcua/calendar";
import { fromEpochDay, type IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";

const ROWS = Array.from({ length: 2_000 }, (_, row) => ({
  date: fromEpochDay(16_000 + ((row * 37) % 5_000)),
  amount: ((row * 13) % 131) - 65,
  later: fromEpochDay(16_000 + ((row * 101) % 5_000)),
}));
const days = toEpochDays(ROWS.map(({ date }) => date));
const amounts = Int32Array.from(ROWS, ({ amount }) => amount);
const laterDays = toEpochDays(ROWS.map(({ later }) => later));

describe("columns answer as the scalar functions do, row by row", () => {
  test("addWorkingDaysColumn", () => {
    const out = addWorkingDaysColumn(days, amounts, vietnamCalendar);
    expect(Array.from(out, fromEpochDay)).toEqual(
      ROWS.map(({ date, amount }) => addWorkingDays(date, amount, vietnamCalendar)),
    );
  });

  test("differenceInWorkingDaysColumn", () => {
    const out = differenceInWorkingDaysColumn(laterDays, days, vietnamCalendar);
    expect(Array.from(out)).toEqual(
      ROWS.map(({ date, later }) => differenceInWorkingDays(later, date, vietnamCalendar)),
    );
  });

  test("into a column of the caller's, which may be the first one", () => {
    const own = Int32Array.from(days);
    expect(addWorkingDaysColumn(own, amounts, vietnamCalendar, own)).toBe(own);
    expect(own).toEqual(addWorkingDaysColumn(days, amounts, vietnamCalendar));
  });

  test("an empty column gives an empty one", () => {
    expect(addWorkingDaysColumn(toEpochDays([]), new Int32Array(0), vietnamCalendar)).toEqual(new Int32Array(0));
  });
});

describe("what cannot be answered is refused", () => {
  const code = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  test("columns of different lengths, or none", () => {
    const two = Int32Array.of(20_494, 20_495);
    for (const run of [
      () => addWorkingDaysColumn(two, Int32Array.of(1), vietnamCalendar),
      () => addWorkingDaysColumn(two, two, vietnamCalendar, new Int32Array(3)),
      () => addWorkingDaysColumn(undefined as never, two, vietnamCalendar),
      () => differenceInWorkingDaysColumn(two, undefined as never, vietnamCalendar),
      () => differenceInWorkingDaysColumn(undefined as never, two, vietnamCalendar),
    ]) {
      expect(code(run)).toBe("calendar/column-lengths");
    }
  });

  test("a missing column is named as none", () => {
    expect(() => addWorkingDaysColumn(Int32Array.of(20_494), undefined as never, vietnamCalendar)).toThrow(
      expect.objectContaining({
        facts: { lengths: [1, null, 1] },
        message: expect.stringContaining("Columns of 1, no, 1 rows"),
      }),
    );
  });

  test.each([[undefined], [5], ["2026-02-10"]])("%j is no list of dates", (dates) => {
    expect(() => toEpochDays(dates as never)).toThrow(
      expect.objectContaining({ code: "calendar/column-lengths", facts: { lengths: [null] } }),
    );
  });

  test.each<[date: IsoDate, amount: number]>([
    ["2009-12-31", 1],
    ["2009-12-31", 0],
    ["2101-01-01", -1],
    ["2100-12-31", 1],
    ["2010-01-01", -1],
  ])("%s plus %i working days", (date, amount) => {
    const column = toEpochDays([date]);
    expect(code(() => addWorkingDaysColumn(column, Int32Array.of(amount), vietnamCalendar))).toBe(
      "calendar/out-of-coverage",
    );
  });

  test("the first and the last day of the calendar are answered", () => {
    const ends = toEpochDays(["2100-12-31", "2010-01-01"]);
    expect(Array.from(addWorkingDaysColumn(ends, Int32Array.of(0, 1), vietnamCalendar), fromEpochDay)).toEqual([
      "2100-12-31",
      "2010-01-04",
    ]);
    expect(Array.from(differenceInWorkingDaysColumn(ends, ends, vietnamCalendar))).toEqual([0, 0]);
  });

  test.each<IsoDate>(["2009-12-31", "2101-01-01"])("a difference with a day outside, %s", (date) => {
    const [inside, outside] = [toEpochDays(["2026-02-10"]), toEpochDays([date])];
    expect(code(() => differenceInWorkingDaysColumn(outside, inside, vietnamCalendar))).toBe(
      "calendar/out-of-coverage",
    );
    expect(code(() => differenceInWorkingDaysColumn(inside, outside, vietnamCalendar))).toBe(
      "calendar/out-of-coverage",
    );
  });
});

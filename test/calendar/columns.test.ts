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
    ]) {
      expect(code(run)).toBe("calendar/column-lengths");
    }
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

  test("a difference with a day outside", () => {
    const [inside, outside] = [toEpochDays(["2026-02-10"]), toEpochDays(["2101-01-01"])];
    expect(code(() => differenceInWorkingDaysColumn(outside, inside, vietnamCalendar))).toBe(
      "calendar/out-of-coverage",
    );
    expect(code(() => differenceInWorkingDaysColumn(inside, outside, vietnamCalendar))).toBe(
      "calendar/out-of-coverage",
    );
  });
});

import { fromEpochDay, type IsoDate, toEpochDay } from "motcua/time";
import { expect, test } from "vitest";

const FIRST_DAY = Date.parse("0000-01-01T00:00:00Z") / 86_400_000;
const LAST_DAY = Date.parse("9999-12-31T00:00:00Z") / 86_400_000;

/** Counts the days up as a clock counts hours, with the rule of leap years and nothing else. */
const dayByDay = function* (): Generator<string> {
  for (let year = 0; year <= 9999; year += 1) {
    const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      const month = `${String(year).padStart(4, "0")}-${String(index + 1).padStart(2, "0")}`;
      for (let day = 1; day <= length; day += 1) yield `${month}-${String(day).padStart(2, "0")}`;
    }
  }
};

test("every single day from 0000-01-01 to 9999-12-31 has the next number, and back", () => {
  const wrong: string[] = [];
  let number = FIRST_DAY;
  for (const text of dayByDay()) {
    if (fromEpochDay(number) !== text || toEpochDay(text as IsoDate) !== number) wrong.push(text);
    number += 1;
  }
  expect(wrong).toEqual([]);
  expect(number).toBe(LAST_DAY + 1);
});

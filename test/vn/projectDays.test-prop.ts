import { fc, test } from "@fast-check/vitest";
import { type ProjectionOptions, projectDays } from "motcua/vn";
import { expect } from "vitest";
import { isWeekend } from "./days.js";

const year = fc.integer({ min: 2010, max: 2100 });
const byWeekday = <T>(value: fc.Arbitrary<T>) =>
  fc.record({
    monday: value,
    tuesday: value,
    wednesday: value,
    thursday: value,
    friday: value,
    saturday: value,
    sunday: value,
  });
const options: fc.Arbitrary<ProjectionOptions> = fc.record(
  {
    cultureDayInLieu: fc.boolean(),
    tetDaysBefore: byWeekday(fc.integer({ min: 0, max: 4 })),
    secondNationalDay: byWeekday(fc.constantFrom("before" as const, "after" as const)),
  },
  { requiredKeys: [] },
);

test.prop([year, options])("every holiday on a rest day but an open Culture Day has its day in lieu", (of, told) => {
  const days = projectDays(of, told);
  const entitled = days
    .filter(({ kind, date }) => kind === "holiday" && isWeekend(date))
    .filter(({ holiday }) => holiday !== "culture-day" || told.cultureDayInLieu !== false);
  expect(days.filter(({ kind }) => kind === "in-lieu").map(({ holiday }) => holiday)).toEqual(
    entitled.map(({ holiday }) => holiday),
  );
});

test.prop([year, options])("no date comes twice, and no day in lieu falls on a weekend", (of, told) => {
  const days = projectDays(of, told);
  expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
  expect(days.filter(({ kind, date }) => kind === "in-lieu" && isWeekend(date))).toEqual([]);
});

test.prop([year, options])("the options move days but do not change how many the law gives", (of, told) => {
  const holidays = (rows: ReturnType<typeof projectDays>) =>
    rows.filter(({ kind }) => kind === "holiday").map(({ holiday }) => holiday);
  expect(holidays(projectDays(of, told))).toEqual(holidays(projectDays(of)));
});

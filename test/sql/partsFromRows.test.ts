import { mergeAgeing, mergeBacklogs, mergeDurations } from "motcua/metrics";
import { ageingFromRows, backlogFromRows, durationsFromRows, type SqlRow } from "motcua/sql";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { cellRowOf } from "./support/queries.js";

const OPTIONS = {
  period: { from: "2026-01-01", to: "2026-03-31" },
  asOf: "2026-02-10",
  cohort: "handled",
  unit: "working-day",
  pauses: "counted",
  calendar: "vn 1",
};

describe("durationsFromRows", () => {
  test("adds up the rows of groups and servers, shortest first", () => {
    const { version, options, finished, open, excluded } = durationsFromRows([
      cellRowOf({ working_days: 12, dossiers: 1n }),
      cellRowOf({ working_days: "3", dossiers: "20" }),
      cellRowOf({ working_days: 3, dossiers: 5 }),
      cellRowOf({ cell: "open", working_days: 0, dossiers: 2 }),
      cellRowOf({ cell: "noFinishDate", working_days: null, dossiers: 4 }),
    ]);
    expect(version).toBe(1);
    expect(options).toEqual(OPTIONS);
    expect(finished).toEqual([
      [3, 25],
      [12, 1],
    ]);
    expect(open).toEqual([[0, 2]]);
    expect(excluded).toEqual({ ...mergeDurations().excluded, noFinishDate: 4 });
  });

  test("refuses a row without time", () => {
    expect(errorOf(() => durationsFromRows([cellRowOf({ working_days: undefined })]))).toEqual({
      code: "sql/invalid-row",
      facts: { column: "working_days", value: undefined },
    });
  });
});

describe("ageingFromRows", () => {
  test("reads age and days until the due date apart", () => {
    const { options, age, withinTime, overdue, noDueDate, finished } = ageingFromRows([
      cellRowOf({ cell: "age", working_days: 9, dossiers: 3 }),
      cellRowOf({ cell: "overdue", working_days: 2, dossiers: 2 }),
      cellRowOf({ cell: "withinTime", working_days: 0, dossiers: 4 }),
      cellRowOf({ cell: "noDueDate", working_days: null, dossiers: 1 }),
      cellRowOf({ cell: "finished", working_days: null, dossiers: 7 }),
    ]);
    expect(options).toEqual(OPTIONS);
    expect([age, withinTime, overdue, noDueDate, finished]).toEqual([[[9, 3]], [[0, 4]], [[2, 2]], 1, 7]);
  });
});

describe("backlogFromRows", () => {
  test("has every day of the period up to asOf, also those on which nothing happened", () => {
    const { options, opening, received, finished, daysSpent } = backlogFromRows([
      cellRowOf({ as_of: "2026-01-04", cell: "opening", day: null, dossiers: 6, days_spent: 0 }),
      cellRowOf({ as_of: "2026-01-04", cell: "received", day: 0, dossiers: "2", days_spent: 0 }),
      cellRowOf({ as_of: "2026-01-04", day: 2, dossiers: 2n, days_spent: 11n }),
    ]);
    expect(options).toEqual({ period: OPTIONS.period, asOf: "2026-01-04" });
    expect([opening, received, finished, daysSpent]).toEqual([6, [2, 0, 0, 0], [0, 0, 2, 0], 11]);
  });

  test.each([-1, 41])("refuses day %i, which is not of the period up to asOf, 41 days", (day) => {
    expect(errorOf(() => backlogFromRows([cellRowOf({ day })]))).toEqual({
      code: "sql/invalid-row",
      facts: { column: "day", value: day },
    });
  });

  test("refuses a day that is unknown, and days spent that are none", () => {
    expect(errorOf(() => backlogFromRows([cellRowOf({ day: null })])).facts).toEqual({ column: "day", value: null });
    expect(errorOf(() => backlogFromRows([cellRowOf({ days_spent: null })])).facts).toEqual({
      column: "days_spent",
      value: null,
    });
  });
});

describe.each<[string, (rows: Iterable<SqlRow>) => object, object, string]>([
  ["durationsFromRows", durationsFromRows, mergeDurations(), "finished"],
  ["ageingFromRows", ageingFromRows, mergeAgeing(), "age"],
  ["backlogFromRows", backlogFromRows, mergeBacklogs(), "finished"],
])("%s", (_, read, nothing, cell) => {
  const errorFor = (properties: object) => errorOf(() => read([cellRowOf({ cell, ...properties })]));
  const invalidRow = (column: string, value: unknown) => ({ code: "sql/invalid-row", facts: { column, value } });

  test("of no rows is the part of nothing, which merges with any", () => {
    expect(read([])).toEqual(nothing);
  });

  test("is frozen to its leaves", () => {
    const part = read([cellRowOf({ cell })]);
    expect(Object.isFrozen(part) && Object.values(part).every((value) => Object.isFrozen(value))).toBe(true);
  });

  test("refuses rows of another query", () => {
    expect(errorFor({ cell: "pending" })).toEqual(invalidRow("cell", "pending"));
    expect(errorFor({ cell: undefined })).toEqual(invalidRow("cell", undefined));
    expect(errorFor({ as_of: undefined })).toEqual(invalidRow("as_of", undefined));
    expect(errorFor({ dossiers: -1 })).toEqual(invalidRow("dossiers", -1));
    expect(errorOf(() => read([null as unknown as SqlRow])).facts).toMatchObject({ argument: "rows[0]", value: null });
    expect(errorOf(() => read("rows" as never)).code).toBe("sql/invalid-argument");
    expect(errorFor({ period_to: "2025-01-01" }).code).toBe("metrics/reversed-period");
  });

  test("says how many dossiers could not be read", () => {
    const rows = [2, 3].map((dossiers) => cellRowOf({ cell: "unreadable", dossiers }));
    expect(errorOf(() => read(rows))).toEqual({ code: "sql/unreadable-rows", facts: { count: 5 } });
  });

  test("does not add up what was made in different ways", () => {
    expect(errorOf(() => read([cellRowOf({ cell }), cellRowOf({ cell, as_of: "2026-02-11" })]))).toMatchObject({
      code: "metrics/different-parts",
      facts: { property: "asOf", first: "2026-02-10", second: "2026-02-11" },
    });
  });
});

describe.each<[string, (rows: Iterable<SqlRow>) => object, string]>([
  ["durationsFromRows", durationsFromRows, "open"],
  ["ageingFromRows", ageingFromRows, "overdue"],
])("%s, of working days", (_, read, cell) => {
  test("says how many dossiers lie outside the calendar", () => {
    const rows = [
      cellRowOf({ cell, working_days: null, dossiers: 2 }),
      cellRowOf({ cell, dossiers: 7 }),
      cellRowOf({ cell, working_days: null, dossiers: "3" }),
    ];
    expect(errorOf(() => read(rows))).toEqual({ code: "sql/outside-calendar", facts: { count: 5 } });
  });

  test("refuses a number of working days below 0, which pauses longer than the whole would make", () => {
    expect(errorOf(() => read([cellRowOf({ cell, working_days: -1 })]))).toEqual({
      code: "sql/invalid-row",
      facts: { column: "working_days", value: -1 },
    });
  });

  test("refuses settings that no durations have", () => {
    const factsFor = (properties: object) => errorOf(() => read([cellRowOf({ cell, ...properties })]));
    expect(factsFor({ pauses: "some" })).toEqual({
      code: "sql/invalid-row",
      facts: { column: "pauses", value: "some" },
    });
    expect(factsFor({ calendar: null })).toEqual({
      code: "sql/invalid-row",
      facts: { column: "calendar", value: null },
    });
    expect(factsFor({ cohort: "all" }).code).toBe("metrics/invalid-argument");
  });
});

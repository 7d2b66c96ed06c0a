import { type ReportPeriodRequest, reportPeriod } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

type Row = [kind: ReportPeriodRequest["kind"], year: number, index: number | undefined, from: string, to: string];

describe("the reporting decree: from the 15th to the 14th", () => {
  test.each<Row>([
    ["month", 2026, 1, "2025-12-15", "2026-01-14"],
    ["month", 2026, 3, "2026-02-15", "2026-03-14"],
    ["month", 2026, 12, "2026-11-15", "2026-12-14"],
    ["quarter", 2026, 1, "2025-12-15", "2026-03-14"],
    ["quarter", 2026, 2, "2026-03-15", "2026-06-14"],
    ["quarter", 2026, 3, "2026-06-15", "2026-09-14"],
    ["quarter", 2026, 4, "2026-09-15", "2026-12-14"],
    ["half-year", 2021, undefined, "2020-12-15", "2021-06-14"],
    ["half-year", 2021, 1, "2020-12-15", "2021-06-14"],
    ["half-year", 2021, 2, "2021-06-15", "2021-12-14"],
    ["nine-months", 2023, undefined, "2022-12-15", "2023-09-14"],
    ["year", 2026, undefined, "2025-12-15", "2026-12-14"],
  ])("%s %i, %j: %s to %s", (kind, year, index, from, to) => {
    expect(reportPeriod({ kind, year, index, calendar: "day-15" })).toEqual({ from, to });
  });
});

describe("the national portal: calendar periods", () => {
  test.each<Row>([
    ["month", 2026, 1, "2026-01-01", "2026-01-31"],
    ["month", 2026, 2, "2026-02-01", "2026-02-28"],
    ["month", 2024, 2, "2024-02-01", "2024-02-29"],
    ["month", 2026, 12, "2026-12-01", "2026-12-31"],
    ["quarter", 2026, 1, "2026-01-01", "2026-03-31"],
    ["quarter", 2026, 4, "2026-10-01", "2026-12-31"],
    ["half-year", 2026, undefined, "2026-01-01", "2026-06-30"],
    ["half-year", 2026, 2, "2026-07-01", "2026-12-31"],
    ["nine-months", 2026, 1, "2026-01-01", "2026-09-30"],
    ["year", 2026, 1, "2026-01-01", "2026-12-31"],
    ["year", 1, undefined, "0001-01-01", "0001-12-31"],
    ["year", 9998, undefined, "9998-01-01", "9998-12-31"],
  ])("%s %i, %j: %s to %s", (kind, year, index, from, to) => {
    expect(reportPeriod({ kind, year, index, calendar: "calendar" })).toEqual({ from, to });
  });
});

describe("mistakes", () => {
  const QUARTER: ReportPeriodRequest = { kind: "quarter", year: 2026, index: 1, calendar: "day-15" };

  test.each<[string, object, unknown, readonly string[]]>([
    ["kind", { kind: "week" }, "week", ['"month"', '"quarter"', '"half-year"', '"nine-months"', '"year"']],
    ["calendar", { calendar: undefined }, undefined, ['"day-15"', '"calendar"']],
    ["year", { year: 0 }, 0, ["1 … 9998"]],
    ["year", { year: 9999 }, 9999, ["1 … 9998"]],
    ["year", { year: 2026.5 }, 2026.5, ["1 … 9998"]],
    ["year", { year: "2026" }, "2026", ["1 … 9998"]],
    ["index", { index: undefined }, undefined, ["1 … 4"]],
    ["index", { index: 0 }, 0, ["1 … 4"]],
    ["index", { index: 5 }, 5, ["1 … 4"]],
    ["index", { kind: "month", index: undefined }, undefined, ["1 … 12"]],
    ["index", { kind: "half-year", index: 3 }, 3, ["1 … 2"]],
    ["index", { kind: "nine-months", index: 2 }, 2, ["1"]],
    ["index", { kind: "year", index: 2 }, 2, ["1"]],
  ])("%s: %j", (argument, property, value, expected) => {
    const error = thrownBy(() => reportPeriod({ ...QUARTER, ...property } as ReportPeriodRequest));
    expect(error.code).toBe("metrics/invalid-argument");
    expect(error.facts).toEqual({ argument, value, expected });
  });

  test("no request at all", () => {
    expect(thrownBy(() => reportPeriod(undefined as never)).code).toBe("metrics/invalid-argument");
  });
});

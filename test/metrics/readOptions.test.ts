import {
  ageing,
  backlog,
  dailyList,
  durationsOf,
  judgeQd766,
  makeFormII06,
  proportionInterval,
  reportPeriod,
  tallyQd766,
} from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const SHARED = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-31" };

const CALLS: readonly (readonly [name: string, options: object, call: (options: never) => unknown])[] = [
  ["proportionInterval", {}, (options) => proportionInterval(1, 2, options)],
  ["makeFormII06", {}, (options) => makeFormII06(new Map(), options)],
  ["dailyList", { on: "2026-01-31" }, (options) => dailyList([], options)],
  ["backlog", SHARED, (options) => backlog([], options)],
  ["durationsOf", SHARED, (options) => durationsOf([], options, vietnamCalendar)],
  ["ageing", SHARED, (options) => ageing([], options, vietnamCalendar)],
  ["tallyQd766", { ...SHARED, dueDates: "moved" }, (options) => tallyQd766([], options, vietnamCalendar)],
  ["judgeQd766", { ...SHARED, dueDates: "moved" }, (options) => judgeQd766(recordOf(), options, vietnamCalendar)],
  ["reportPeriod", { kind: "year", year: 2026, calendar: "calendar" }, (options) => reportPeriod(options)],
];

describe.each(CALLS)("%s", (_, sound, call) => {
  test("takes its options", () => {
    expect(() => call(sound as never)).not.toThrow();
  });

  test("refuses a misspelled name, which would be left out without a word", () => {
    expect(errorOf(() => call({ ...sound, cohorts: "received" } as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "option", value: "cohorts" },
    });
  });

  test.each([0.9, true, "b", ["b"]])("refuses %j as options", (options) => {
    expect(errorOf(() => call(options as never))).toEqual({
      code: "metrics/invalid-argument",
      facts: { argument: "options", value: options, expected: ["an object"] },
    });
  });
});

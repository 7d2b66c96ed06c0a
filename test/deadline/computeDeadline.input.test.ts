import type { WorkingCalendar } from "motcua/calendar";
import { computeDeadline, computeDeadlines, type DeadlineRequest } from "motcua/deadline";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";
import { springDeadline, workingDays, workingHours } from "../support/deadlines.js";

const error = (code: string, facts: object) => expect.objectContaining({ code, facts });

describe("a limit that cannot be counted is refused, and its value is named", () => {
  test.each<[unknown, string, unknown]>([
    [Number.NaN, "working-day", "NaN"],
    [-1, "working-day", -1],
    [-0.5, "working-day", -0.5],
    [0.3, "working-day", 0.3],
    [2.25, "working-day", 2.25],
    [Number.POSITIVE_INFINITY, "working-day", "Infinity"],
    ["5", "working-day", "5"],
    [null, "working-day", null],
    [undefined, "working-day", undefined],
    [5n, "working-day", "5n"],
    [1.5, "calendar-day", 1.5],
    [-1, "calendar-day", -1],
    [0.5, "month", 0.5],
    [Number.NaN, "month", "NaN"],
    [1.5, "working-hour", 1.5],
    [-8, "working-hour", -8],
  ])("%s %ss", (amount, unit, value) => {
    const limit = { amount, unit } as DeadlineRequest["limit"];
    expect(() => springDeadline({ receivedAt: "2026-05-04T09:00", limit })).toThrow(
      error("deadline/invalid-amount", { value, unit }),
    );
  });

  test.each(["week", "working-days", "", undefined, null, 7])("the unit %s", (unit) => {
    const limit = { amount: 5, unit } as unknown as DeadlineRequest["limit"];
    expect(() => springDeadline({ limit })).toThrow(error("deadline/unknown-unit", { value: unit }));
  });
});

describe("a request that is none", () => {
  test.each([undefined, null, "2026-05-04", 5])("%j", (request) => {
    expect(() => computeDeadline(request as never, SPRING)).toThrow(
      error("deadline/invalid-request", { property: "request", value: request }),
    );
  });

  test.each([undefined, null, 5, "5 working days"])("the limit %j", (limit) => {
    const request = { receivedAt: "2026-05-04", limit };
    expect(() => computeDeadline(request as never, SPRING)).toThrow(
      error("deadline/unknown-unit", { value: undefined }),
    );
  });

  test.each<["pauses" | "extensions" | "rules", unknown]>([
    ["pauses", "none"],
    ["pauses", {}],
    ["pauses", [null]],
    ["extensions", 1],
    ["extensions", [null]],
    ["rules", "strict"],
  ])("the %s %j", (property, value) => {
    expect(() => springDeadline({ [property]: value })).toThrow(error("deadline/invalid-request", { property, value }));
  });

  test.each<["pauses" | "extensions", string, object]>([
    ["pauses", "a pause without a reason", { from: "2026-05-05", to: "2026-05-06" }],
    ["pauses", "a pause with a reason that is no text", { from: "2026-05-05", reason: 7 }],
    ["extensions", "an extension without a reason", { decidedAt: "2026-05-06", to: "2026-05-20" }],
    ["extensions", "an extension without its amount", { decidedAt: "2026-05-06", reason: "" }],
    [
      "extensions",
      "an extension both by an amount and up to a date",
      { decidedAt: "2026-05-06", by: workingDays(1), to: "2026-05-20", reason: "" },
    ],
  ])("among the %s: %s", (property, _name, value) => {
    expect(() => springDeadline({ [property]: [value] })).toThrow(
      error("deadline/invalid-request", { property, value }),
    );
  });

  test.each([undefined, null, 5, {}])("the requests %j", (requests) => {
    expect(() => computeDeadlines(requests as never, SPRING)).toThrow(
      error("deadline/invalid-request", { property: "request", value: requests }),
    );
  });
});

test("undefined and null say that something is missing, wherever it may be", () => {
  const missing = { rules: undefined, pauses: undefined, extensions: undefined, asOf: null };
  expect(springDeadline(missing).dueDate).toBe("2026-05-11");
  const rules = { firstDay: undefined, cutOff: undefined, maxExtensions: undefined };
  const extensions = [{ decidedAt: "2026-05-06", by: undefined, to: "2026-05-20", reason: "" }] as const;
  expect(springDeadline({ rules, extensions }).dueDate).toBe("2026-05-20");
  expect(springDeadline({ pauses: [{ from: "2026-05-06", to: null, reason: "" }], asOf: null })).toMatchObject({
    dueDate: null,
    projectedDueDate: null,
  });
});

test("the request that a deadline carries is the one given, without what was left undefined", () => {
  const extension = { decidedAt: "2026-05-06", to: "2026-05-20", reason: "Xác minh" } as const;
  const pause = { from: "2026-05-05", reason: "Bổ sung giấy tờ" } as const;
  const { request } = springDeadline({
    rules: undefined,
    pauses: [{ ...pause, to: undefined }],
    extensions: [{ ...extension, by: undefined }],
    asOf: undefined,
  });
  expect(request).toStrictEqual({
    receivedAt: "2026-05-04",
    limit: workingDays(5),
    pauses: [pause],
    extensions: [extension],
  });
});

describe("a date that is none", () => {
  test.each<[unknown, unknown]>([
    ["2026-02-30", "2026-02-30"],
    ["10/05/2026", "10/05/2026"],
    ["", ""],
    [undefined, undefined],
    [null, null],
    [new Date(0), "a Date object"],
    [20260504, 20260504],
    ["2026-05-04T25:00", "2026-05-04T25:00"],
  ])("receivedAt %s", (receivedAt, value) => {
    expect(() => springDeadline({ receivedAt } as never)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^time\/invalid-date(-time)?$/), facts: { value } }),
    );
  });

  const BAD = "2026-02-30";
  test.each<[string, object]>([
    ["a pause's from", { pauses: [{ from: BAD, to: "2026-05-06", reason: "" }] }],
    ["a pause's to", { pauses: [{ from: "2026-05-05", to: BAD, reason: "" }] }],
    ["an extension's decidedAt", { extensions: [{ decidedAt: BAD, by: workingDays(1), reason: "" }] }],
    ["an extension's to", { extensions: [{ decidedAt: "2026-05-05", to: BAD, reason: "" }] }],
    ["asOf", { asOf: BAD }],
    ["asOf, with an open pause", { asOf: BAD, pauses: [{ from: "2026-05-05", reason: "" }] }],
  ])("%s", (_name, properties) => {
    expect(() => springDeadline(properties)).toThrow(error("time/invalid-date", { value: BAD }));
  });
});

describe("a rule with a value that it cannot have", () => {
  const COUNTS = ["0", "1", "2", "…"];
  const CHOICES: Readonly<Record<string, readonly string[]>> = {
    firstDay: ['"next-day"', '"same-day"'],
    receivedOnRestDay: ['"as-received"', '"next-working-day"'],
    cutOff: ['"HH:mm"'],
    dueTime: ['"closing-time"', '"same-time"'],
    roll: ['"next-working-day"', '"none"'],
    onPause: ['"continue"', '"restart"'],
    maxExtensions: COUNTS,
    dueSoon: COUNTS,
  };

  test.each<[string, unknown]>([
    ["firstDay", "first"],
    ["firstDay", null],
    ["receivedOnRestDay", "next-day"],
    ["cutOff", "25:00"],
    ["cutOff", "3pm"],
    ["cutOff", "9:00"],
    ["cutOff", " 15:00"],
    ["cutOff", "15:00 "],
    ["cutOff", 15],
    ["cutOff", ["15:00"]],
    ["dueTime", "17:00"],
    ["roll", true],
    ["onPause", "stop"],
    ["maxExtensions", -1],
    ["maxExtensions", 1.5],
    ["maxExtensions", "2"],
    ["maxExtensions", Number.NaN],
    ["dueSoon", -1],
    ["dueSoon", 0.5],
    ["dueSoon", "1"],
  ])("%s: %j", (rule, value) => {
    expect(() => springDeadline({ receivedAt: "2026-05-04T09:00", rules: { [rule]: value } })).toThrow(
      expect.objectContaining({
        code: "deadline/invalid-rule",
        facts: { rule, value: Number.isNaN(value) ? "NaN" : value, choices: CHOICES[rule] },
      }),
    );
  });
});

test("the values that a rule can have are named one by one", () => {
  expect(() => springDeadline({ rules: { roll: "back" as never } })).toThrow(
    'The counting rule roll cannot be "back". Give "next-working-day" or "none".',
  );
});

describe("where the hour matters, a date is not enough", () => {
  test.each<[string, Partial<DeadlineRequest>]>([
    ["working-hours", { limit: workingHours(4) }],
    ["cut-off", { rules: { cutOff: "15:00" } }],
    ["same-time", { rules: { dueTime: "same-time" } }],
  ])("because of %s", (because, properties) => {
    expect(() => springDeadline(properties)).toThrow(
      error("deadline/time-of-day-needed", { value: "2026-05-04", because }),
    );
  });
});

test.each([undefined, null, {}, "vn"])("the calendar %j", (calendar) => {
  const request: DeadlineRequest = { receivedAt: "2026-05-04T09:00", limit: workingDays(1) };
  for (const limit of [workingDays(1), workingHours(1)]) {
    expect(() => computeDeadline({ ...request, limit }, calendar as unknown as WorkingCalendar)).toThrow(
      error("calendar/not-a-calendar", { value: calendar }),
    );
  }
});

test("a misspelled rule is refused, not left out", () => {
  const rules = { cutoff: "15:00" } as never;
  expect(() =>
    computeDeadline({ receivedAt: "2026-05-04T16:00", limit: { amount: 1, unit: "working-day" }, rules }, SPRING),
  ).toThrow(
    expect.objectContaining({ code: "deadline/unknown-rule", facts: expect.objectContaining({ rule: "cutoff" }) }),
  );
});

import {
  CountingRulesSchema,
  computeDeadline,
  DeadlineRequestSchema,
  ExtensionSchema,
  PauseSchema,
  TimeLimitSchema,
} from "motcua/deadline";
import { isMotcuaError } from "motcua/errors";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { SPRING } from "../support/calendars.js";
import { springDeadline, workingDays } from "../support/deadlines.js";

const FULL = {
  receivedAt: "2026-05-04T09:15+07:00",
  limit: { amount: 2.5, unit: "working-day" },
  rules: {
    firstDay: "next-day",
    receivedOnRestDay: "as-received",
    cutOff: "15:00",
    dueTime: "closing-time",
    roll: "next-working-day",
    onPause: "restart",
    maxExtensions: 2,
    dueSoon: 0,
  },
  pauses: [
    { from: "2026-05-05", to: "2026-05-06", reason: "Bổ sung giấy tờ" },
    { from: "2026-05-07", to: null, reason: "Nghĩa vụ tài chính", effect: "continue" },
  ],
  extensions: [
    { decidedAt: "2026-05-05", by: { amount: 1, unit: "working-day" }, reason: "Xác minh" },
    { decidedAt: "2026-05-06", to: "2026-05-20", reason: "Xác minh" },
  ],
  asOf: "2026-05-08",
};

describe("DeadlineRequestSchema", () => {
  test("takes what computeDeadline takes, and gives it back", () => {
    expect(DeadlineRequestSchema.parse(FULL)).toEqual(FULL);
    const request = { receivedAt: "2026-05-04", limit: { amount: 5, unit: "working-day" }, asOf: null };
    expect(DeadlineRequestSchema.parse(request)).toEqual(request);
    expect(computeDeadline(DeadlineRequestSchema.parse(request), SPRING).dueDate).toBe("2026-05-11");
  });

  test("takes the request of a deadline that comes back from JSON", () => {
    const deadline = springDeadline({
      pauses: [{ from: "2026-05-05", reason: "Bổ sung giấy tờ" }],
      extensions: [{ decidedAt: "2026-05-05", by: workingDays(1), reason: "Xác minh" }],
    });
    const revived = JSON.parse(JSON.stringify(deadline));
    expect(computeDeadline(DeadlineRequestSchema.parse(revived.request), SPRING)).toEqual(deadline);
  });

  test.each([
    { receivedAt: undefined },
    { receivedAt: null },
    { receivedAt: "04/05/2026" },
    { receivedAt: "2026-05-04 09:15" },
    { limit: undefined },
    { rules: "strict" },
    { pauses: {} },
    { extensions: [{}] },
    { asOf: "today" },
  ])("refuses %j", (properties) => {
    expect(DeadlineRequestSchema.safeParse({ ...FULL, ...properties }).success).toBe(false);
  });
});

describe("the schemas of its parts agree with computeDeadline", () => {
  const isAccepted = (call: () => unknown): boolean => {
    try {
      call();
      return true;
    } catch (error) {
      if (isMotcuaError(error)) return false;
      throw error;
    }
  };
  const agree = (schema: z.ZodType, value: unknown, property: "limit" | "rules", accepted: boolean) => {
    expect(schema.safeParse(value).success).toBe(accepted);
    const request = { receivedAt: "2026-05-04T09:00", [property]: value };
    expect(isAccepted(() => springDeadline(request as never))).toBe(accepted);
  };

  test.each<[unknown, boolean]>([
    [{ amount: 0, unit: "working-day" }, true],
    [{ amount: 2.5, unit: "working-day" }, true],
    [{ amount: 8, unit: "working-hour" }, true],
    [{ amount: 0, unit: "month" }, true],
    [{ amount: 3, unit: "calendar-day" }, true],
    [{ amount: -1, unit: "working-day" }, false],
    [{ amount: Number.NaN, unit: "working-day" }, false],
    [{ amount: Number.POSITIVE_INFINITY, unit: "working-day" }, false],
    [{ amount: 0.3, unit: "working-day" }, false],
    [{ amount: "5", unit: "working-day" }, false],
    [{ amount: 5, unit: "week" }, false],
    [{ amount: 5 }, false],
    [null, false],
  ])("the limit %j: %s", (limit, accepted) => {
    agree(TimeLimitSchema, limit, "limit", accepted);
  });

  test("but for halves of other units than working days, which depend on both properties", () => {
    const limit = { amount: 1.5, unit: "calendar-day" } as const;
    expect(TimeLimitSchema.safeParse(limit).success).toBe(true);
    expect(() => springDeadline({ limit })).toThrow(expect.objectContaining({ code: "deadline/invalid-amount" }));
  });

  test.each<[object, boolean]>([
    [{}, true],
    [{ cutOff: "00:00" }, true],
    [{ cutOff: "23:59" }, true],
    [{ firstDay: "next-day" }, true],
    [{ firstDay: "same-day" }, true],
    [{ receivedOnRestDay: "as-received" }, true],
    [{ receivedOnRestDay: "next-working-day" }, true],
    [{ dueTime: "closing-time" }, true],
    [{ dueTime: "same-time" }, true],
    [{ roll: "next-working-day" }, true],
    [{ roll: "none" }, true],
    [{ onPause: "continue" }, true],
    [{ onPause: "restart" }, true],
    [{ cutOff: "24:00" }, false],
    [{ cutOff: "9:00" }, false],
    [{ cutOff: " 15:00" }, false],
    [{ cutOff: "15:00 " }, false],
    [{ firstDay: "today" }, false],
    [{ roll: "previous-working-day" }, false],
    [{ onPause: "stop" }, false],
    [{ dueTime: "17:00" }, false],
    [{ receivedOnRestDay: "next-day" }, false],
    [{ maxExtensions: 0 }, true],
    [{ maxExtensions: 1.5 }, false],
    [{ maxExtensions: -1 }, false],
    [{ dueSoon: "1" }, false],
  ])("the rules %j: %s", (rules, accepted) => {
    agree(CountingRulesSchema, rules, "rules", accepted);
  });

  test.each<[object, boolean]>([
    [{ from: "2026-05-05", reason: "" }, true],
    [{ from: "2026-05-05T09:00Z", to: "2026-05-06", reason: "" }, true],
    [{ from: "2026-05-05", to: "", reason: "" }, false],
    [{ to: "2026-05-05", reason: "" }, false],
    [{ from: "2026-05-05", to: "2026-05-06" }, false],
  ])("the pause %j: %s", (pause, accepted) => {
    expect(PauseSchema.safeParse(pause).success).toBe(accepted);
  });

  test.each<[object, boolean]>([
    [{ decidedAt: "2026-05-05", by: { amount: 1, unit: "working-day" }, reason: "" }, true],
    [{ decidedAt: "2026-05-05T09:00", to: "2026-05-20", reason: "" }, true],
    [{ decidedAt: "2026-05-05", by: undefined, to: "2026-05-20", reason: "" }, true],
    [{ decidedAt: "2026-05-05", by: { amount: 1, unit: "working-day" }, to: "2026-05-20", reason: "" }, false],
    [{ decidedAt: "2026-05-05", to: "2026-05-20T17:00", reason: "" }, false],
    [{ decidedAt: "2026-05-05", reason: "" }, false],
    [{ to: "2026-05-20", reason: "" }, false],
  ])("the extension %j: %s", (extension, accepted) => {
    expect(ExtensionSchema.safeParse(extension).success).toBe(accepted);
  });

  test("can be extended", () => {
    const Dated = TimeLimitSchema.extend({ from: PauseSchema.shape.from });
    expect(Dated.parse({ amount: 5, unit: "month", from: "2026-05-04" }).from).toBe("2026-05-04");
  });
});

test.each([
  { receivedAt: "2026-03-02", limit: { amount: 1, unit: "working-day" }, pause: [] },
  { receivedAt: "2026-03-02", limit: { amount: 1, unit: "working-day" }, rules: { cutoff: "15:00" } },
])("a misspelled property is refused, not dropped: %j", (request) => {
  expect(DeadlineRequestSchema.safeParse(request).success).toBe(false);
});

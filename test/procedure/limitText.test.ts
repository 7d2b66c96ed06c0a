import type { TimeLimit } from "motcua/deadline";
import { formatLimitText, parseLimitText } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { untyped } from "../support/procedures.js";

describe("parseLimitText", () => {
  test.each<[string, TimeLimit]>([
    ["05 Ngày làm việc", { amount: 5, unit: "working-day" }],
    ["5 ngày làm việc", { amount: 5, unit: "working-day" }],
    ["1,5 ngày làm việc", { amount: 1.5, unit: "working-day" }],
    ["1.5 Ngày làm việc", { amount: 1.5, unit: "working-day" }],
    ["3 ngày", { amount: 3, unit: "calendar-day" }],
    ["300 Ngày", { amount: 300, unit: "calendar-day" }],
    ["2 tháng", { amount: 2, unit: "month" }],
    ["8 giờ làm việc", { amount: 8, unit: "working-hour" }],
    ["không quá 03 ngày làm việc", { amount: 3, unit: "working-day" }],
    ["Trong ngày", { amount: 0, unit: "working-day" }],
    ["trong ngày làm việc", { amount: 0, unit: "working-day" }],
    ["  10\u00a0ngày   làm việc ", { amount: 10, unit: "working-day" }],
    ["10 ngày làm việc".normalize("NFD"), { amount: 10, unit: "working-day" }],
  ])("%s", (text, limit) => {
    expect(parseLimitText(text)).toEqual({ ok: true, limit });
  });

  test.each([
    "",
    "1",
    "ngày làm việc",
    "8 giờ",
    "5 đến 7 ngày",
    "5-7 ngày làm việc",
    "1,5 ngày",
    "1,5 tháng",
    "1,3 ngày làm việc",
    "07 ngày làm việc kể từ ngày nhận đủ hồ sơ",
    "Ngay sau khi nhận đủ hồ sơ",
    "-5 ngày",
    "2 tuần",
    "1234567 ngày",
    "10 ngày làm việc (trường hợp phải xác minh: 15 ngày làm việc)",
  ])("%j says nothing for certain", (text) => {
    expect(parseLimitText(text)).toEqual({
      ok: false,
      finding: { code: "procedure/unread-limit", facts: { code: null, channel: null, text } },
    });
  });

  test.each([undefined, null, 5])("%j is no text", (value) => {
    expect(errorOf(() => untyped(parseLimitText)(value))).toEqual({
      code: "procedure/invalid-argument",
      facts: { argument: "text", value },
    });
  });
});

test("formatLimitText refuses what is no limit", () => {
  expect(errorOf(() => untyped(formatLimitText)(null)).code).toBe("deadline/unknown-unit");
  expect(errorOf(() => formatLimitText({ amount: -1, unit: "month" })).code).toBe("deadline/invalid-amount");
});

import { ageing, checkRecords, groupRecords, monthOf } from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const OPTIONS = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-31" } as const;

test("a group for each key, in the order in which they first occur, with every record in its own", () => {
  const records = [recordOf({ code: "1", field: "B" }), recordOf({ code: "2" }), recordOf({ code: "3", field: "B" })];
  const groups = groupRecords(records, ({ field }) => field ?? "__proto__");
  expect([...groups]).toEqual([
    ["B", [records[0], records[2]]],
    ["__proto__", [records[1]]],
  ]);
  expect(Array.from(groups.values(), (group) => ageing(group, OPTIONS, vietnamCalendar).age.length)).toEqual([1, 1]);
});

test("broken records can be grouped, and what is grouped is of any type", () => {
  const groups = groupRecords([{ province: "A" }, { province: "B" }, { province: "A" }], ({ province }) => province);
  expect(checkRecords(groups.get("A") ?? []).records).toBe(2);
});

test("a key that is no text is refused, with the code where there is one", () => {
  expect(errorOf(() => groupRecords([recordOf({ code: "A-1" })], () => 5 as never))).toEqual({
    code: "metrics/invalid-key",
    facts: { code: "A-1", value: 5 },
  });
  expect(errorOf(() => groupRecords([null], () => 5 as never)).facts).toEqual({ code: null, value: 5 });
  expect(errorOf(() => groupRecords([], "field" as never)).facts).toMatchObject({ argument: "key" });
  expect(errorOf(() => groupRecords(5 as never, String)).facts).toMatchObject({ argument: "records" });
});

test.each([
  ["2026-02-28", "2026-02"],
  ["2026-02-28T16:59:59Z", "2026-02"],
  ["2026-02-28T17:00:00Z", "2026-03"],
  ["2026-03-01T00:30+09:00", "2026-02"],
  ["2026-12-31T20:00:00Z", "2027-01"],
] as const)("%s is in the month %s of Viet Nam", (at, month) => {
  expect(monthOf(at)).toBe(month);
});

test.each([null, "02/2026", new Date(0)])("%s is in no month", (at) => {
  expect(errorOf(() => monthOf(at as never))).toMatchObject({
    code: "metrics/invalid-argument",
    facts: { argument: "at" },
  });
});

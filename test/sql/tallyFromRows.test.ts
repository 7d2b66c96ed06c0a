import { emptyTally } from "motcua/metrics";
import { groupRows, type SqlRow, talliesFromRows, tallyFromRows } from "motcua/sql";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { rowOf } from "./support/queries.js";

describe("tallyFromRows", () => {
  test("reads numbers, bigints and texts, and makes the totals", () => {
    const tally = tallyFromRows([rowOf()]);
    expect(tally.received).toEqual({ online: 2, counterOrPost: 0, carriedOver: 1, total: 3 });
    expect(tally.resolved).toEqual({ early: 1, onTime: 0, late: 1, total: 2 });
    expect(tally.pending).toEqual({ withinTime: 0, overdue: 1, total: 1 });
    expect(tally.excluded).toMatchObject({ notYetAccepted: 1, outsidePeriod: 3, total: 4 });
    expect(tally.options).toEqual({
      period: { from: "2026-01-01", to: "2026-03-31" },
      asOf: "2026-02-10",
      cohort: "handled",
      compareBy: "date",
      allocation: "by-due-date",
    });
    expect(Object.isFrozen(tally) && Object.isFrozen(tally.received)).toBe(true);
  });

  test("adds rows up, also none", () => {
    expect(tallyFromRows([rowOf(), rowOf({ received_online: 5 })]).received.online).toBe(7);
    expect(tallyFromRows([])).toEqual(emptyTally());
  });

  test.each<[string, unknown]>([
    ["received_online", undefined],
    ["resolved_late", null],
    ["no_due_date", 1.5],
    ["no_due_date", "1.5"],
    ["pending_overdue", -1],
    ["unreadable", "many"],
    ["excluded_outside_period", "9007199254740993"],
    ["period_from", 20_454],
  ])("refuses a row whose %s is %s", (column, value) => {
    const error = errorOf(() => tallyFromRows([rowOf({ [column]: value })]));
    expect(error).toEqual({ code: "sql/invalid-row", facts: { column, value } });
  });

  test("refuses rows that are none", () => {
    expect(errorOf(() => tallyFromRows([rowOf(), null as unknown as SqlRow]))).toEqual({
      code: "sql/invalid-argument",
      facts: { argument: "rows[1]", value: null, expected: ["a-row"] },
    });
    expect(errorOf(() => tallyFromRows(rowOf() as unknown as SqlRow[]))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: "rows", expected: ["rows"] },
    });
  });

  test("adds up more rows than a call can have arguments", () => {
    const rows = Array.from({ length: 200_000 }, () => rowOf());
    expect(tallyFromRows(rows).received.total).toBe(600_000);
  });

  test("says how many dossiers could not be read", () => {
    expect(errorOf(() => tallyFromRows([rowOf({ unreadable: "12" })]))).toEqual({
      code: "sql/unreadable-rows",
      facts: { count: 12 },
    });
  });

  test("does not add up what was made in different ways", () => {
    expect(errorOf(() => tallyFromRows([rowOf(), rowOf({ cohort: "received" })])).code).toBe(
      "metrics/different-options",
    );
    expect(errorOf(() => tallyFromRows([rowOf({ cohort: "all" })])).code).toBe("metrics/invalid-argument");
  });
});

describe("groupRows", () => {
  test("gathers rows in the order of their groups", () => {
    const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];
    expect([...groupRows(rows, ({ n }) => (n % 2 === 1 ? "odd" : "even"))]).toEqual([
      ["odd", [{ n: 1 }, { n: 3 }]],
      ["even", [{ n: 2 }]],
    ]);
    expect(groupRows([], () => "").size).toBe(0);
  });

  test("refuses what is no list of rows", () => {
    expect(errorOf(() => groupRows("rows" as never, () => ""))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: "rows", value: "rows" },
    });
  });

  test.each<[unknown]>([[null], [undefined], [5], ["a"], [[2026, 3]]])("refuses %s among the rows", (row) => {
    expect(errorOf(() => groupRows([row as { a: string }], ({ a }) => a))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: "rows[0]" },
    });
  });

  test("refuses a row that lacks the key", () => {
    expect(errorOf(() => groupRows([{} as { a: string }], ({ a }) => a))).toEqual({
      code: "sql/invalid-row",
      facts: { column: "key", value: undefined },
    });
  });
});

describe("talliesFromRows", () => {
  test("rolls rows up by key, in the order of their first occurrence", () => {
    const rows = ["25", "31", "25"].map((province) => ({ ...rowOf(), province }));
    const tallies = talliesFromRows(rows, ({ province }) => province);
    expect([...tallies].map(([name, { received }]) => [name, received.total])).toEqual([
      ["25", 6],
      ["31", 3],
    ]);
  });

  test("refuses keys that are no text, and what is no function", () => {
    const key = (() => null) as unknown as () => string;
    expect(errorOf(() => talliesFromRows([rowOf()], key))).toEqual({
      code: "sql/invalid-row",
      facts: { column: "key", value: null },
    });
    expect(errorOf(() => talliesFromRows([], "province" as never))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: "key", value: "province" },
    });
  });
});

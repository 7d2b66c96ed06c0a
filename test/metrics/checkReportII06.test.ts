import { checkReportII06, type ReportII06Cells, type StatedReportII06 } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

const CELLS: ReportII06Cells = {
  receivedTotal: 60,
  receivedOnline: 40,
  receivedCounterOrPost: 15,
  carriedOver: 5,
  resolvedTotal: 45,
  resolvedEarly: 30,
  resolvedOnTime: 10,
  resolvedLate: 5,
  pendingTotal: 15,
  pendingWithinTime: 11,
  pendingOverdue: 4,
};

const lineWith = (cells: Partial<ReportII06Cells>): StatedReportII06 => ({
  rows: [{ field: "Đất đai", ...CELLS, ...cells }],
});

describe("checkReportII06", () => {
  test("a report that reconciles", () => {
    expect(checkReportII06({ rows: [{ field: "Đất đai", ...CELLS }], total: CELLS })).toEqual([]);
  });

  test.each<
    [Partial<ReportII06Cells>, { column: number; parts: number[]; stated: number; sum: number; difference: number }]
  >([
    [{ receivedOnline: 41 }, { column: 3, parts: [4, 5, 6], stated: 60, sum: 61, difference: -1 }],
    [{ carriedOver: 0 }, { column: 3, parts: [4, 5, 6], stated: 60, sum: 55, difference: 5 }],
    [{ resolvedLate: 4 }, { column: 7, parts: [8, 9, 10], stated: 45, sum: 44, difference: 1 }],
    [{ pendingOverdue: 6 }, { column: 11, parts: [12, 13], stated: 15, sum: 17, difference: -2 }],
    [
      { pendingTotal: 12, pendingWithinTime: 8 },
      { column: 3, parts: [7, 11], stated: 60, sum: 57, difference: 3 },
    ],
  ])("a line with %j", (cells, facts) => {
    expect(checkReportII06(lineWith(cells))).toEqual([
      { code: "metrics/row-does-not-add-up", facts: { no: 1, field: "Đất đai", ...facts } },
    ]);
  });

  test("every breach is found, line by line, then in the total row", () => {
    const report = {
      rows: [
        { ...CELLS, field: "Đất đai" },
        { ...CELLS, resolvedTotal: 46 },
      ],
      total: { ...CELLS, receivedTotal: 61 },
    };
    const codes = checkReportII06(report).map(({ code, facts }) => [code, "no" in facts ? facts.no : "total", facts]);
    expect(codes.map(([code, no]) => [code, no])).toEqual([
      ["metrics/row-does-not-add-up", 2],
      ["metrics/row-does-not-add-up", 2],
      ["metrics/row-does-not-add-up", null],
      ["metrics/row-does-not-add-up", null],
      ...Array.from({ length: 11 }, () => ["metrics/total-row-does-not-add-up", "total"]),
    ]);
    expect(codes[0]?.[2]).toEqual({
      no: 2,
      field: null,
      column: 7,
      parts: [8, 9, 10],
      stated: 46,
      sum: 45,
      difference: 1,
    });
  });

  test("the total row against the lines, column by column", () => {
    const total = { ...CELLS, resolvedEarly: 29, resolvedOnTime: 11 };
    expect(checkReportII06({ ...lineWith({}), total })).toEqual([
      { code: "metrics/total-row-does-not-add-up", facts: { column: 8, stated: 29, sum: 30, difference: -1 } },
      { code: "metrics/total-row-does-not-add-up", facts: { column: 9, stated: 11, sum: 10, difference: 1 } },
    ]);
  });

  test.each([
    [-1, -1],
    [4.5, 4.5],
    ["5", "5"],
    [Number.NaN, "NaN"],
    [{}, "an object"],
  ])("a cell that holds %j", (carriedOver, value) => {
    expect(checkReportII06(lineWith({ carriedOver: carriedOver as number }))).toEqual([
      { code: "metrics/invalid-cell", facts: { no: 1, field: "Đất đai", column: 6, value } },
    ]);
  });

  test("missing cells are not held against the report, and the rest is checked", () => {
    const report = {
      rows: [{ receivedTotal: 384, resolvedTotal: 381, pendingTotal: null }, {}],
      total: { receivedTotal: 1 },
    };
    expect(checkReportII06(report)).toEqual([]);
    expect(
      checkReportII06({ rows: [{ resolvedTotal: 381, resolvedEarly: 356, resolvedOnTime: 25, resolvedLate: 1 }] }),
    ).toEqual([
      {
        code: "metrics/row-does-not-add-up",
        facts: { no: 1, field: null, column: 7, parts: [8, 9, 10], stated: 381, sum: 382, difference: -1 },
      },
    ]);
  });

  test("cells so large that their sum is no number of dossiers any more are left to the reader", () => {
    const half = Number.MAX_SAFE_INTEGER;
    expect(checkReportII06({ rows: [{ receivedTotal: half, resolvedTotal: half, pendingTotal: half }] })).toEqual([]);
  });

  test("no lines: the total row must be 0", () => {
    expect(checkReportII06({ rows: [], total: { pendingOverdue: 0 } })).toEqual([]);
    expect(checkReportII06({ rows: [], total: { pendingOverdue: 2 } })).toEqual([
      { code: "metrics/total-row-does-not-add-up", facts: { column: 13, stated: 2, sum: 0, difference: 2 } },
    ]);
  });

  test("findings are frozen and survive JSON", () => {
    const findings = checkReportII06(lineWith({ carriedOver: Number.NaN, resolvedLate: 4 }));
    expect(findings).toHaveLength(2);
    for (const finding of findings) {
      expect(Object.isFrozen(finding)).toBe(true);
      expect(Object.isFrozen(finding.facts)).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test.each([undefined, null, {}, { rows: {} }, { rows: [null] }, { rows: [], total: 3 }])(
    "%j is no report",
    (report) => {
      expect(thrownBy(() => checkReportII06(report as never))).toMatchObject({
        code: "metrics/invalid-argument",
        facts: { argument: "report", expected: ["{ rows, total }"] },
      });
    },
  );
});

import {
  checkReportII06,
  emptyTally,
  REPORT_II06_COLUMNS,
  reportII06,
  type Tally,
  type TallyOptions,
  tallyDossiersBy,
  tallyOf,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut } from "../support/dossierRecords.js";
import { thrownBy } from "../support/thrownBy.js";

const FIRST_QUARTER: TallyOptions = { period: { from: "2025-12-15", to: "2026-03-14" }, asOf: "2026-03-14" };

const LAND = tallyOf(
  {
    received: { online: 40, counterOrPost: 15, carriedOver: 5 },
    resolved: { early: 30, onTime: 10, late: 5 },
    pending: { withinTime: 11, overdue: 4 },
  },
  FIRST_QUARTER,
);
const CIVIL_STATUS = tallyOf(
  {
    received: { online: 7, counterOrPost: 2, carriedOver: 1 },
    resolved: { early: 6, onTime: 3, late: 0 },
    pending: { withinTime: 1, overdue: 0 },
  },
  FIRST_QUARTER,
);

const reported = (tallies: ReadonlyMap<string, Tally>) => {
  const result = reportII06(tallies);
  if (!result.ok) throw new Error("refused");
  return result.report;
};

describe("reportII06", () => {
  const report = reported(
    new Map([
      ["Đất đai", LAND],
      ["Hộ tịch", CIVIL_STATUS],
    ]),
  );

  test("one line a field, in the order of the map", () => {
    expect(report.rows).toEqual([
      {
        no: 1,
        field: "Đất đai",
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
      },
      {
        no: 2,
        field: "Hộ tịch",
        receivedTotal: 10,
        receivedOnline: 7,
        receivedCounterOrPost: 2,
        carriedOver: 1,
        resolvedTotal: 9,
        resolvedEarly: 6,
        resolvedOnTime: 3,
        resolvedLate: 0,
        pendingTotal: 1,
        pendingWithinTime: 1,
        pendingOverdue: 0,
      },
    ]);
  });

  test("the total row is the sum of the lines", () => {
    expect(report.total).toEqual({
      receivedTotal: 70,
      receivedOnline: 47,
      receivedCounterOrPost: 17,
      carriedOver: 6,
      resolvedTotal: 54,
      resolvedEarly: 36,
      resolvedOnTime: 13,
      resolvedLate: 5,
      pendingTotal: 16,
      pendingWithinTime: 12,
      pendingOverdue: 4,
    });
  });

  test("it carries its options, reconciles, is frozen and survives JSON", () => {
    expect(report.options).toMatchObject({ period: FIRST_QUARTER.period, cohort: "handled" });
    expect(checkReportII06(report)).toEqual([]);
    for (const part of [report, report.rows, report.rows[0], report.total]) expect(Object.isFrozen(part)).toBe(true);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("the columns have the numbers of the form", () => {
    expect(Object.values(REPORT_II06_COLUMNS)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(Object.keys(report.total)).toEqual(Object.keys(REPORT_II06_COLUMNS));
  });

  test("Bình Phục Nhứt's dossiers reconcile: 384 = 381 + 3", () => {
    const tallies = tallyDossiersBy(binhPhucNhut(), ({ channel }) => channel, BINH_PHUC_NHUT_OPTIONS);
    const { total, rows } = reported(tallies);
    expect(rows.map(({ field, receivedTotal }) => [field, receivedTotal])).toEqual([
      ["online", 360],
      ["counter", 24],
    ]);
    expect(total).toMatchObject({ receivedTotal: 384, resolvedTotal: 381, resolvedEarly: 356, resolvedOnTime: 25 });
    expect(total).toMatchObject({ resolvedLate: 0, pendingTotal: 3, pendingWithinTime: 3, pendingOverdue: 0 });
  });

  test("no fields, no lines: all totals are 0", () => {
    const empty = reported(new Map());
    expect(empty.rows).toEqual([]);
    expect(empty.options).toBeNull();
    expect(new Set(Object.values(empty.total))).toEqual(new Set([0]));
  });

  test("a field without dossiers takes the options of the others", () => {
    const { options, rows } = reported(
      new Map([
        ["Môi trường", emptyTally()],
        ["Đất đai", LAND],
      ]),
    );
    expect(options).toEqual(LAND.options);
    expect(rows[0]).toMatchObject({ no: 1, field: "Môi trường", receivedTotal: 0 });
  });
});

describe("no report is made that does not reconcile", () => {
  test("dossiers without a due date have no column; each line says how many", () => {
    const undated = { ...LAND, received: { ...LAND.received, online: 42, total: 62 }, noDueDate: 2 };
    const result = reportII06(
      new Map([
        ["Hộ tịch", CIVIL_STATUS],
        ["Đất đai", undated],
      ]),
    );
    expect(result).toEqual({
      ok: false,
      findings: [{ code: "metrics/no-due-date", facts: { no: 2, field: "Đất đai", count: 2 } }],
    });
  });

  test("a tally from elsewhere in which a dossier is missing", () => {
    const broken = { ...CIVIL_STATUS, pending: { withinTime: 0, overdue: 0, total: 0 } };
    const result = reportII06(new Map([["Hộ tịch", broken]]));
    const breach = { column: 3, parts: [7, 11], stated: 10, sum: 9, difference: 1 };
    expect(result).toEqual({
      ok: false,
      findings: [
        { code: "metrics/row-does-not-add-up", facts: { no: 1, field: "Hộ tịch", ...breach } },
        { code: "metrics/row-does-not-add-up", facts: { no: null, field: null, ...breach } },
      ],
    });
  });
});

describe("mistakes", () => {
  test("tallies that were made in different ways", () => {
    const later = emptyTally({ ...FIRST_QUARTER, asOf: "2026-03-15" });
    const tallies = new Map([
      ["Đất đai", LAND],
      ["Hộ tịch", later],
    ]);
    expect(thrownBy(() => reportII06(tallies))).toMatchObject({
      code: "metrics/different-options",
      facts: { first: LAND.options, second: later.options },
    });
  });

  test("a cohort that is not the form's", () => {
    const tallies = new Map([["Đất đai", emptyTally({ ...FIRST_QUARTER, cohort: "received" })]]);
    expect(thrownBy(() => reportII06(tallies))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "cohort", value: "received", expected: ['"handled"'] },
    });
  });

  test("something else than a map of tallies", () => {
    expect(thrownBy(() => reportII06([LAND] as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "tallies", expected: ["Map<string, Tally>"] },
    });
    expect(thrownBy(() => reportII06(new Map([["Đất đai", 7 as never]])))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "tally", value: 7 },
    });
  });
});

import {
  checkCarryOver,
  checkReportII06,
  checkReportII07b,
  type DossierRecord,
  dailyList,
  FORM_DAILY_LIST,
  FORM_II07B,
  formII06,
  formRows,
  makeFormII06,
  REPORT_II06_COLUMNS,
  reportII07b,
  reportPeriod,
  reportPeriodOf,
  type StatedReportII06Row,
  suggestRepairs,
  type TallyOptions,
  tallyDossiers,
  tallyDossiersBy,
  type UnitProcedures,
} from "motcua/metrics";
import type { IsoDate } from "motcua/time";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut, recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const byChannel = (records: readonly DossierRecord[], options: TallyOptions) =>
  tallyDossiersBy(records, ({ channel }) => channel, options);

describe("the definitions", () => {
  test("II.06 has 13 columns in every variant, those of counts as REPORT_II06_COLUMNS numbers them", () => {
    for (const variant of ["a", "b", "c", "d", "đ"] as const) {
      const form = formII06(variant);
      expect(form.id).toBe(`II.06${variant}/VPCP/KSTT`);
      expect(form.columns.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
      const counts = form.columns.slice(2).map(({ name, no }) => [name, no]);
      expect(Object.fromEntries(counts)).toEqual(REPORT_II06_COLUMNS);
      expect(form.identities).toHaveLength(4);
    }
    expect(errorOf(() => formII06("e" as "a"))).toMatchObject({ facts: { argument: "variant", value: "e" } });
  });

  test("II.07b has 14: procedures, those at the one-stop shops, and internal processes, each by level", () => {
    expect(FORM_II07B.columns).toHaveLength(14);
    expect(FORM_II07B.columns.slice(2, 6).map(({ name }) => name)).toEqual([
      "proceduresTotal",
      "proceduresProvince",
      "proceduresDistrict",
      "proceduresCommune",
    ]);
    expect(FORM_II07B.columns[13]).toMatchObject({ no: 14, name: "processesCommune" });
  });

  test("they are frozen and survive JSON", () => {
    for (const form of [formII06("a"), FORM_II07B, FORM_DAILY_LIST]) {
      expect(JSON.parse(JSON.stringify(form))).toEqual(form);
      expect(Object.isFrozen(form.columns[0])).toBe(true);
    }
  });
});

describe("makeFormII06", () => {
  const tallies = byChannel(binhPhucNhut(), BINH_PHUC_NHUT_OPTIONS);

  test("Bình Phục Nhứt, 6 months of 2021: the form as a table", () => {
    const made = makeFormII06(tallies);
    if (!made.ok) throw new Error("refused");
    expect(made.period).toEqual({ kind: "half-year", year: 2021, index: 1, calendar: "day-15" });
    expect(made.provisional).toBe(false);
    expect(made.rows.slice(1)).toEqual([
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)"],
      [1, "online", 360, 360, 0, 0, 358, 340, 18, 0, 2, 2, 0],
      [2, "counter", 24, 0, 24, 0, 23, 16, 7, 0, 1, 1, 0],
      [null, "Tổng cộng", 384, 360, 24, 0, 381, 356, 25, 0, 3, 3, 0],
    ]);
  });

  test("a period that is not over makes it provisional", () => {
    const made = makeFormII06(byChannel(binhPhucNhut(), { ...BINH_PHUC_NHUT_OPTIONS, asOf: "2021-06-13" }));
    expect(made).toMatchObject({ ok: true, provisional: true });
    const onItsLastDay = makeFormII06(
      byChannel(binhPhucNhut(), { ...BINH_PHUC_NHUT_OPTIONS, asOf: "2021-06-14T09:00" }),
    );
    expect(onItsLastDay).toMatchObject({ ok: true, provisional: true });
  });

  test("a period that is none is refused, unless any will do", () => {
    const odd = byChannel([], { period: { from: "2021-01-01", to: "2021-06-14" }, asOf: "2021-06-14" });
    const tally = tallyDossiers([], { period: { from: "2021-01-01", to: "2021-06-14" }, asOf: "2021-06-14" });
    const withOne = new Map([...odd, ["Đất đai", tally]]);
    expect(makeFormII06(withOne)).toEqual({
      ok: false,
      findings: [
        { code: "metrics/unusual-period", facts: { from: "2021-01-01", to: "2021-06-14", calendar: "day-15" } },
      ],
    });
    expect(makeFormII06(withOne, { periods: "any" })).toMatchObject({ ok: true, period: null });
    expect(makeFormII06(tallies, { periods: "calendar" }).ok).toBe(false);
  });

  test("another allocation than agreed is refused", () => {
    expect(makeFormII06(tallies, { allocation: "local-practice" })).toEqual({
      ok: false,
      findings: [{ code: "metrics/other-allocation", facts: { expected: "local-practice", actual: "by-due-date" } }],
    });
    expect(makeFormII06(tallies, { allocation: "by-due-date", variant: "b" })).toMatchObject({
      ok: true,
      form: { id: "II.06b/VPCP/KSTT" },
    });
  });

  test("an allocation that is none is a mistake, no finding; no options are the defaults", () => {
    expect(errorOf(() => makeFormII06(tallies, { allocation: "as-usual" as never }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "allocation", value: "as-usual" },
    });
    expect(makeFormII06(tallies, null as never)).toMatchObject({ ok: true, form: { id: "II.06a/VPCP/KSTT" } });
  });

  test("what reportII06 refuses is refused", () => {
    const undated = byChannel([recordOf({ receivedAt: "2021-01-05", dueAt: null })], BINH_PHUC_NHUT_OPTIONS);
    expect(makeFormII06(undated)).toMatchObject({ ok: false, findings: [{ code: "metrics/no-due-date" }] });
  });

  test("of no tallies it is empty", () => {
    expect(makeFormII06(new Map())).toMatchObject({ ok: true, period: null, provisional: false });
    expect(errorOf(() => makeFormII06(new Map(), { periods: "moon" as never }))).toMatchObject({
      facts: { argument: "periods" },
    });
  });
});

describe("formRows", () => {
  test("cells that are missing are null; without a total row there is none", () => {
    expect(formRows(FORM_DAILY_LIST, { rows: [{ no: 1, code: "A-1" }] })[2]?.slice(0, 3)).toEqual([1, "A-1", null]);
    expect(formRows(FORM_II07B, { rows: [] })).toHaveLength(2);
  });

  test("mistakes", () => {
    expect(errorOf(() => formRows({} as never, { rows: [] }))).toMatchObject({ facts: { argument: "form" } });
    expect(errorOf(() => formRows(FORM_II07B, undefined as never))).toMatchObject({ facts: { argument: "lines" } });
    expect(errorOf(() => formRows(FORM_II07B, { rows: [5 as never] }))).toMatchObject({ facts: { argument: "lines" } });
  });
});

describe("reportPeriodOf undoes reportPeriod", () => {
  test.each([
    { kind: "month", year: 2026, index: 1, calendar: "day-15" },
    { kind: "month", year: 2026, index: 12, calendar: "calendar" },
    { kind: "quarter", year: 2026, index: 4, calendar: "day-15" },
    { kind: "half-year", year: 2021, index: 1, calendar: "day-15" },
    { kind: "nine-months", year: 2023, index: 1, calendar: "calendar" },
    { kind: "year", year: 2026, index: 1, calendar: "day-15" },
  ] as const)("%j", (request) => {
    expect(reportPeriodOf(reportPeriod(request))).toEqual(request);
  });

  test.each([[{ from: "0000-01-01", to: "0000-12-31" }], [{ from: "9999-01-01", to: "9999-12-31" }]] as const)(
    "nor has %j a report: years go from 1 to 9998",
    (period) => {
      expect(reportPeriodOf(period)).toBeNull();
    },
  );

  test("other periods are none", () => {
    expect(reportPeriodOf({ from: "2026-01-02", to: "2026-01-31" })).toBeNull();
    expect(reportPeriodOf({ from: "2025-12-15", to: "2026-03-31" })).toBeNull();
    expect(errorOf(() => reportPeriodOf({ from: "2026-01-02" } as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "period" },
    });
  });
});

const SOUND: StatedReportII06Row = {
  field: "Chứng thực",
  receivedTotal: 384,
  receivedOnline: 360,
  receivedCounterOrPost: 24,
  carriedOver: 0,
  resolvedTotal: 381,
  resolvedEarly: 356,
  resolvedOnTime: 25,
  resolvedLate: 0,
  pendingTotal: 3,
  pendingWithinTime: 3,
  pendingOverdue: 0,
};
const { field: _, ...SOUND_TOTAL } = SOUND;

describe("suggestRepairs", () => {
  test("a report that adds up needs none", () => {
    expect(suggestRepairs({ rows: [SOUND], total: SOUND_TOTAL })).toEqual([]);
  });

  test("a cell in two sums: changing it mends both, and is suggested first", () => {
    const [best] = suggestRepairs({ rows: [{ ...SOUND, resolvedTotal: 318 }] });
    const facts = { no: 1, field: "Chứng thực", column: 7, stated: 318, repaired: 381, clears: 2, complete: true };
    expect(best).toEqual(facts);
  });

  test("a cell in one sum: every cell of the sum would do, and the total row tells which", () => {
    const rows = [{ ...SOUND, resolvedEarly: 365 }];
    const alone = suggestRepairs({ rows });
    expect(alone.filter(({ complete }) => complete).map(({ column, repaired }) => [column, repaired])).toEqual([
      [8, 356],
      [9, 16],
    ]);
    const [best, ...others] = suggestRepairs({ rows, total: SOUND_TOTAL });
    expect(best).toMatchObject({ column: 8, repaired: 356, clears: 2, complete: true });
    for (const other of others) expect(other.clears).toBeLessThan(2);
  });

  test("a broken total row is mended in the total row", () => {
    const [best] = suggestRepairs({ rows: [SOUND], total: { ...SOUND_TOTAL, pendingOverdue: 5 } });
    expect(best).toEqual({ no: null, field: null, column: 13, stated: 5, repaired: 0, clears: 2, complete: true });
  });

  test("a cell that holds no number is worked out from the others", () => {
    const rows = [{ ...SOUND, resolvedLate: "x" as never }];
    const [best] = suggestRepairs({ rows });
    expect(best).toMatchObject({ column: 10, stated: null, repaired: 0, complete: true });
  });

  test("no suggestion is a negative number, and every one clears what it says", () => {
    const rows = [{ ...SOUND, receivedTotal: 10 }];
    const report = { rows, total: SOUND_TOTAL };
    const before = checkReportII06(report).length;
    const names = Object.fromEntries(Object.entries(REPORT_II06_COLUMNS).map(([name, no]) => [no, name]));
    const repairs = suggestRepairs(report);
    expect(repairs.length).toBeGreaterThan(0);
    for (const { column, repaired, clears } of repairs) {
      expect(repaired).toBeGreaterThanOrEqual(0);
      const mended = { ...report, rows: [{ ...rows[0], [names[column] ?? ""]: repaired }] };
      expect(before - checkReportII06(mended).length).toBe(clears);
    }
  });

  test("where another line lacks a cell, the total row does not tell what it should be", () => {
    const wrong = { ...SOUND, resolvedEarly: 365 };
    const { resolvedEarly: _early, ...lacking } = SOUND;
    const repairs = suggestRepairs({ rows: [wrong, lacking], total: SOUND_TOTAL });
    const own = repairs.filter(({ no, column }) => no === 1 && column === 8);
    // the row's own sum alone: 381 = 356 + 25
    expect(own.map(({ repaired }) => repaired)).toEqual([356]);
    expect(repairs.some(({ no, column }) => no === null && column === 8)).toBe(false);
  });

  test("two errors that hide each other are left to the reader", () => {
    const rows = [{ ...SOUND, receivedOnline: 1, resolvedEarly: 1 }];
    expect(suggestRepairs({ rows }).some(({ complete }) => complete)).toBe(false);
    expect(errorOf(() => suggestRepairs(5 as never))).toMatchObject({ facts: { argument: "report" } });
  });
});

describe("checkCarryOver", () => {
  test("lines by field, and the total row", () => {
    expect(
      checkCarryOver(
        { rows: [SOUND, { field: "Hộ tịch", pendingTotal: 4 }], total: { pendingTotal: 7 } },
        {
          rows: [
            { field: "Hộ tịch", carriedOver: 4 },
            { ...SOUND, carriedOver: 2 },
          ],
          total: { carriedOver: 6 },
        },
      ),
    ).toEqual([
      {
        code: "metrics/carry-over-differs",
        facts: { no: 2, field: "Chứng thực", pending: 3, carriedOver: 2, difference: -1 },
      },
      {
        code: "metrics/carry-over-differs",
        facts: { no: null, field: null, pending: 7, carriedOver: 6, difference: -1 },
      },
    ]);
  });

  test("what stands in one report alone, or without a field, is left aside", () => {
    const later = { rows: [{ field: "Mới", carriedOver: 9 }, { carriedOver: 9 }] };
    expect(checkCarryOver({ rows: [SOUND, { pendingTotal: 1 }] }, later)).toEqual([]);
    expect(errorOf(() => checkCarryOver({ rows: [] }, null as never))).toMatchObject({ facts: { argument: "report" } });
  });

  test("lines that share a field are left aside", () => {
    const twice = { rows: [SOUND, { ...SOUND, pendingTotal: 9 }] };
    const once = { rows: [{ ...SOUND, carriedOver: 3 }] };
    expect(checkCarryOver(twice, once)).toEqual([]);
    expect(checkCarryOver(once, { rows: [...once.rows, { ...SOUND, carriedOver: 8 }] })).toEqual([]);
  });

  test("reports of periods that do not adjoin are refused", () => {
    const reportOf = (from: IsoDate, to: IsoDate) => ({ options: { period: { from, to } }, rows: [] });
    const first = reportOf("2025-12-15", "2026-03-14");
    expect(checkCarryOver(first, reportOf("2026-03-15", "2026-06-14"))).toEqual([]);
    expect(errorOf(() => checkCarryOver(first, reportOf("2026-04-01", "2026-06-30")))).toEqual({
      code: "metrics/invalid-argument",
      facts: { argument: "later.options.period.from", value: "2026-04-01", expected: ["2026-03-15"] },
    });
  });

  test("by this library the two agree: what is pending at the end is carried over", () => {
    const records = [
      recordOf({ code: "1", receivedAt: "2026-03-10", dueAt: "2026-03-20" }),
      recordOf({
        code: "2",
        status: "processed",
        receivedAt: "2026-03-10",
        dueAt: "2026-03-20",
        finishedAt: "2026-03-16",
      }),
      recordOf({
        code: "3",
        status: "processed",
        receivedAt: "2026-03-10",
        dueAt: "2026-03-20",
        finishedAt: "2026-03-12",
      }),
    ];
    const reports = ([1, 2] as const).map((index) => {
      const period = reportPeriod({ kind: "quarter", year: 2026, index, calendar: "day-15" });
      const made = makeFormII06(byChannel(records, { period, asOf: "2026-06-30" }));
      if (!made.ok) throw new Error("refused");
      return made.report;
    });
    expect(reports[0]?.total.pendingTotal).toBe(2);
    expect(checkCarryOver(reports[0] ?? { rows: [] }, reports[1] ?? { rows: [] })).toEqual([]);
  });
});

describe("form II.07b", () => {
  const COMMUNE: UnitProcedures = {
    unit: "Xã A",
    proceduresProvince: 0,
    proceduresCommune: 138,
    oneStopProvince: 0,
    oneStopCommune: 138,
    processesProvince: 0,
    processesCommune: 130,
  };
  const DISTRICT: UnitProcedures = {
    ...COMMUNE,
    unit: "Huyện Yên Lập",
    proceduresDistrict: 277,
    proceduresCommune: 0,
    oneStopDistrict: 277,
    oneStopCommune: 0,
    processesDistrict: 277,
    processesCommune: 0,
  };

  test("Yên Lập, 277 procedures of the district and 138 of a commune: totals of lines and of the form", () => {
    const made = reportII07b([DISTRICT, COMMUNE]);
    if (!made.ok) throw new Error("refused");
    expect(made.rows.slice(2)).toEqual([
      [1, "Huyện Yên Lập", 277, 0, 277, 0, 277, 0, 277, 0, 277, 0, 277, 0],
      [2, "Xã A", 138, 0, 0, 138, 138, 0, 0, 138, 130, 0, 0, 130],
      [null, "Tổng cộng", 415, 0, 277, 138, 415, 0, 277, 138, 407, 0, 277, 130],
    ]);
  });

  test("a procedure that is received at two levels counts once, where (7) is that", () => {
    const unit = { ...COMMUNE, oneStopProvince: 138, oneStopTotal: 138 };
    expect(reportII07b([unit])).toMatchObject({
      ok: false,
      findings: [
        {
          code: "metrics/row-does-not-add-up",
          facts: { no: 1, field: "Xã A", column: 7, parts: [8, 9, 10], stated: 138, sum: 276, difference: -138 },
        },
        { code: "metrics/row-does-not-add-up", facts: { no: null } },
      ],
    });
    expect(reportII07b([unit], "different-procedures")).toMatchObject({
      ok: true,
      report: { oneStopTotal: "different-procedures", total: { oneStopTotal: 138 } },
    });
  });

  test("what is no count is refused, never NaN", () => {
    const findingOf = (cell: object) => {
      const made = reportII07b([COMMUNE, { ...COMMUNE, ...cell }]);
      return made.ok ? [] : made.findings.map(({ code, facts }) => ({ code, ...facts }));
    };
    const at = { code: "metrics/invalid-cell", no: 2, field: COMMUNE.unit };
    expect(findingOf({ proceduresProvince: "5" })).toEqual([{ ...at, column: 4, value: "5" }]);
    expect(findingOf({ proceduresCommune: undefined })).toEqual([{ ...at, column: 6, value: null }]);
    expect(findingOf({ oneStopTotal: Number.NaN })).toEqual([{ ...at, column: 7, value: "NaN" }]);
    expect(findingOf({ processesCommune: -1 })).toEqual([{ ...at, column: 14, value: -1 }]);
    expect(findingOf({ processesDistrict: null, oneStopTotal: null })).toEqual([]);
  });

  test("a form that others wrote is checked, its total row too", () => {
    expect(
      checkReportII07b({
        rows: [{ unit: "Huyện A", processesTotal: 5, processesProvince: 0, processesDistrict: 4, processesCommune: 0 }],
        total: { processesTotal: 6 },
      }),
    ).toEqual([
      {
        code: "metrics/row-does-not-add-up",
        facts: { no: 1, field: "Huyện A", column: 11, parts: [12, 13, 14], stated: 5, sum: 4, difference: 1 },
      },
      { code: "metrics/total-row-does-not-add-up", facts: { column: 11, stated: 6, sum: 5, difference: 1 } },
    ]);
  });

  test("mistakes", () => {
    expect(errorOf(() => reportII07b([{}] as never))).toMatchObject({ facts: { argument: "units" } });
    expect(errorOf(() => reportII07b([], "x" as never))).toMatchObject({ facts: { argument: "oneStopTotal" } });
    expect(errorOf(() => checkReportII07b({ rows: 1 } as never))).toMatchObject({ facts: { argument: "report" } });
  });
});

describe("dailyList", () => {
  const RECORDS = [
    recordOf({ code: "open", receivedAt: "2026-03-02", dueAt: "2026-03-09" }),
    recordOf({
      code: "came",
      receivedAt: "2026-03-09T08:00",
      dueAt: "2026-03-16",
      field: "Đất đai",
      channel: "online",
    }),
    recordOf({
      code: "done",
      status: "processed",
      receivedAt: "2026-03-02",
      dueAt: "2026-03-06",
      finishedAt: "2026-03-09",
    }),
    recordOf({ code: "undated", receivedAt: "2026-03-02", dueAt: null }),
    recordOf({
      code: "fetched",
      status: "result-returned",
      receivedAt: "2026-03-02",
      finishedAt: "2026-03-05",
      returnedAt: "2026-03-09",
    }),
    recordOf({
      code: "later",
      status: "result-returned",
      receivedAt: "2026-03-02",
      finishedAt: "2026-03-05",
      returnedAt: "2026-03-10",
    }),
    recordOf({ code: "withdrawn", status: "withdrawn", receivedAt: "2026-03-02", finishedAt: "2026-03-05" }),
    recordOf({ code: "tomorrow", receivedAt: "2026-03-10" }),
  ];
  const list = dailyList(RECORDS, { on: "2026-03-09" });

  test("what was open in the morning or came in, by due date, as it stands in the evening", () => {
    expect(list.lines.map(({ no, code, received, outcome }) => `${no} ${code} ${received} ${outcome}`)).toEqual([
      "1 done carriedOver late",
      "2 open carriedOver withinTime",
      "3 came online withinTime",
      "4 undated carriedOver noDueDate",
    ]);
    expect(list.rows).toHaveLength(6);
    expect(list.rows[4]?.slice(0, 6)).toEqual([3, "came", "Đất đai", "online", "2026-03-09T08:00", "2026-03-16"]);
  });

  test("its counts are the tally of the day: carried over + received = finished + open", () => {
    expect(list.tally).toEqual(
      tallyDossiers(RECORDS, { period: { from: "2026-03-09", to: "2026-03-09" }, asOf: "2026-03-09" }),
    );
    const { received, resolved, pending, noDueDate } = list.tally;
    expect(received.total).toBe(resolved.total + pending.total + noDueDate);
    expect(received.total).toBe(list.lines.length);
  });

  test("what is due and open, and which results wait to be fetched", () => {
    expect(list.dueAndOpen).toEqual(["open"]);
    expect(list.awaitingReturn).toEqual(["done", "later"]);
  });

  test("by due date means by the clock of Viet Nam, whatever the offset; a day without hour is due at its end", () => {
    const { lines } = dailyList(
      [
        recordOf({ code: "day", receivedAt: "2026-03-09", dueAt: "2026-03-10" }),
        recordOf({ code: "six", receivedAt: "2026-03-09", dueAt: "2026-03-09T23:00:00Z" }),
        recordOf({ code: "five", receivedAt: "2026-03-09", dueAt: "2026-03-10T05:00" }),
        recordOf({ code: "b-never", receivedAt: "2026-03-09", dueAt: null }),
        recordOf({ code: "a-never", receivedAt: "2026-03-09", dueAt: null }),
      ],
      { on: "2026-03-09" },
    );
    expect(lines.map(({ code }) => code)).toEqual(["five", "six", "day", "a-never", "b-never"]);
  });

  test("dossiers that are due together stand by their codes", () => {
    const due = { receivedAt: "2026-03-09", dueAt: "2026-03-16" } as const;
    for (const codes of [
      ["A-1", "A-2", "A-3"],
      ["A-3", "A-1", "A-2"],
    ]) {
      const { lines } = dailyList(
        codes.map((code) => recordOf({ code, ...due })),
        { on: "2026-03-09" },
      );
      expect(lines.map(({ no, code }) => `${no} ${code}`)).toEqual(["1 A-1", "2 A-2", "3 A-3"]);
    }
  });

  test("in the evening what is finished the next day is open", () => {
    const [line] = dailyList([recordOf({ status: "processed", finishedAt: "2026-01-14" })], { on: "2026-01-13" }).lines;
    expect(line).toMatchObject({ finishedAt: null, outcome: "withinTime" });
  });

  test("mistakes", () => {
    expect(errorOf(() => dailyList([], { on: "today" as "2026-03-09" }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "on", value: "today" },
    });
  });
});

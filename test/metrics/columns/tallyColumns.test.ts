import { toEpochDays } from "motcua/calendar";
import * as vi from "motcua/locales/vi";
import {
  type ColumnarDossiers,
  type ColumnGroups,
  columnsOf,
  type DossierRecord,
  NO_DAY,
  tallyColumns,
  tallyColumnsBy,
} from "motcua/metrics";
import { toEpochDay } from "motcua/time";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../support/thrownBy.js";

const OPTIONS = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-10" } as const;

const RECORDS: readonly DossierRecord[] = [
  {
    code: "1",
    status: "processed",
    channel: "online",
    receivedAt: "2026-01-05",
    dueAt: "2026-01-12",
    finishedAt: "2026-01-12",
  },
  { code: "2", status: "in-processing", channel: "counter", receivedAt: "2026-03-02T15:00", dueAt: "2026-03-09" },
  { code: "3", status: "result-returned", channel: "post", receivedAt: "2025-12-30", finishedAt: "2026-01-02" },
];

const COLUMNS = columnsOf(RECORDS);

describe("columnsOf", () => {
  test("numbers statuses as the national portal does, channels, and days", () => {
    expect(COLUMNS).toEqual({
      statuses: Uint8Array.of(9, 4, 10),
      channels: Uint8Array.of(1, 0, 2),
      receivedDays: toEpochDays(["2026-01-05", "2026-03-02", "2025-12-30"]),
      dueDays: Int32Array.of(toEpochDay("2026-01-12"), toEpochDay("2026-03-09"), NO_DAY),
      finishedDays: Int32Array.of(toEpochDay("2026-01-12"), NO_DAY, toEpochDay("2026-01-02")),
    });
    expect(Object.isFrozen(COLUMNS)).toBe(true);
  });

  test("refuses a record that cannot be read", () => {
    const record = { ...RECORDS[0], receivedAt: "05/01/2026" } as unknown as DossierRecord;
    expect(thrownBy(() => columnsOf([record]))).toMatchObject({
      code: "metrics/invalid-record",
      facts: { code: "1", property: "receivedAt", value: "05/01/2026" },
    });
  });
});

describe("tallyColumns", () => {
  test("counts what the records say", () => {
    expect(tallyColumns(COLUMNS, OPTIONS)).toMatchObject({
      received: { online: 1, counterOrPost: 1, carriedOver: 1, total: 3 },
      resolved: { early: 0, onTime: 1, late: 0 },
      pending: { withinTime: 0, overdue: 1 },
      noDueDate: 1,
    });
  });

  test("counts no rows as none", () => {
    expect(tallyColumns(columnsOf([]), OPTIONS).received.total).toBe(0);
  });

  test.each<[column: keyof ColumnarDossiers, entries: ArrayLike<number>, value: number]>([
    ["statuses", Uint8Array.of(9, 0, 10), 0],
    ["statuses", Uint8Array.of(9, 11, 10), 11],
    ["statuses", Uint8Array.of(9, 255, 10), 255],
    ["channels", Uint8Array.of(1, 3, 2), 3],
    ["channels", Uint8Array.of(1, 255, 2), 255],
    ["receivedDays", Int32Array.of(20_458, -719_529, 20_452), -719_529],
    ["dueDays", Int32Array.of(20_465, 2_932_897, NO_DAY), 2_932_897],
    ["dueDays", Int32Array.of(20_465, NO_DAY - 1, NO_DAY), NO_DAY - 1],
    ["finishedDays", Int32Array.of(20_465, NO_DAY - 1, 20_455), NO_DAY - 1],
    ["finishedDays", Int32Array.of(20_465, -(2 ** 31), 20_455), -(2 ** 31)],
  ])("names the row in which %s has %j", (column, entries, value) => {
    const error = thrownBy(() => tallyColumns({ ...COLUMNS, [column]: entries }, OPTIONS));
    expect(error).toMatchObject({ code: "metrics/invalid-entry", facts: { column, row: 1, value } });
    expect(error.message).toContain(`Row 1 of ${column} is ${value}`);
    expect(vi.sentence(error)).toContain(`Dòng 1 của cột ${column} ghi ${value}`);
  });

  test.each([-719_528, 2_932_896])("takes day %i, the first or the last there is", (day) => {
    const dueDays = Int32Array.of(day, day, day);
    expect(tallyColumns({ ...COLUMNS, dueDays }, OPTIONS).noDueDate).toBe(0);
  });

  test("refuses columns of other kinds, of different lengths, and comparison by instant", () => {
    const of = (columns: unknown) => thrownBy(() => tallyColumns(columns as ColumnarDossiers, OPTIONS));
    expect(of(null)).toMatchObject({ code: "metrics/invalid-argument", facts: { argument: "columns.statuses" } });
    expect(of({ ...COLUMNS, channels: [1, 0, 2] })).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "columns.channels", expected: ["Uint8Array"] },
    });
    expect(of({ ...COLUMNS, dueDays: Float64Array.of(1, 2, 3) })).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "columns.dueDays", expected: ["Int32Array"] },
    });
    const short = of({ ...COLUMNS, dueDays: Int32Array.of(1) });
    expect(short).toMatchObject({ code: "metrics/column-lengths", facts: { lengths: [3, 3, 3, 1, 3] } });
    expect(vi.sentence(short)).toContain("3, 3, 3, 1, 3 dòng");
    expect(thrownBy(() => tallyColumns(COLUMNS, { ...OPTIONS, compareBy: "instant" }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "compareBy", value: "instant" },
    });
  });
});

describe("tallyColumnsBy", () => {
  const groups: ColumnGroups = { names: ["Hộ tịch", "Đất đai", "Xây dựng"], numbers: Int32Array.of(1, 0, 1) };

  test("gives every name its tally, in their order", () => {
    const totals = Array.from(tallyColumnsBy(COLUMNS, groups, OPTIONS), ([name, { received }]) => [
      name,
      received.total,
    ]);
    expect(totals).toEqual([
      ["Hộ tịch", 1],
      ["Đất đai", 2],
      ["Xây dựng", 0],
    ]);
  });

  test.each([3, -1])("names the row of group %i, which has no name", (number) => {
    const numbers = Int32Array.of(1, 0, number);
    expect(thrownBy(() => tallyColumnsBy(COLUMNS, { ...groups, numbers }, OPTIONS))).toMatchObject({
      code: "metrics/invalid-entry",
      facts: { column: "groups.numbers", row: 2, value: number },
    });
  });

  test.each<[argument: string, groups: unknown]>([
    ["groups.names", null],
    ["groups.names", { ...groups, names: ["Hộ tịch", 1] }],
    ["groups.names", { ...groups, names: ["Hộ tịch", "Hộ tịch"] }],
    ["groups.numbers", { ...groups, numbers: [1, 0, 1] }],
  ])("refuses other %s", (argument, given) => {
    expect(thrownBy(() => tallyColumnsBy(COLUMNS, given as ColumnGroups, OPTIONS))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument },
    });
  });

  test("refuses groups of another length", () => {
    expect(thrownBy(() => tallyColumnsBy(COLUMNS, { ...groups, numbers: Int32Array.of(1) }, OPTIONS))).toMatchObject({
      code: "metrics/column-lengths",
      facts: { lengths: [3, 1] },
    });
  });
});

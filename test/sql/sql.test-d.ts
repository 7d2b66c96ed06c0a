import type { Ageing, Backlog, Durations, Tally } from "motcua/metrics";
import {
  ageingFromRows,
  ageingSql,
  backlogFromRows,
  backlogSql,
  classificationSql,
  DOSSIER_LAYOUT,
  type DossierColumns,
  type DossierRow,
  dossierRow,
  durationSql,
  durationsFromRows,
  groupRows,
  onTimeSql,
  type SqlDialect,
  type SqlRow,
  talliesFromRows,
  tallyFromRows,
  tallySql,
} from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { describe, expectTypeOf, test } from "vitest";

const SOURCE = { dialect: "duckdb", table: "dossier", ...DOSSIER_LAYOUT } as const;
const OPTIONS = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;

describe("types of queries", () => {
  test("are texts, whatever is asked", () => {
    for (const compile of [tallySql, onTimeSql, classificationSql, backlogSql]) {
      expectTypeOf(compile({ ...SOURCE, options: OPTIONS })).toEqualTypeOf<string>();
    }
    const timed = { ...SOURCE, options: OPTIONS, calendar: vietnamCalendar };
    const both = { ...timed, ordinals: { table: ["warehouse", "calendar"] } };
    expectTypeOf(durationSql(both)).toEqualTypeOf<string>();
    expectTypeOf(ageingSql(both)).toEqualTypeOf<string>();
  });

  test("know three databases", () => {
    expectTypeOf<SqlDialect>().toEqualTypeOf<"duckdb" | "postgresql" | "clickhouse">();
    // @ts-expect-error another database
    tallySql({ ...SOURCE, dialect: "oracle", options: OPTIONS });
  });

  test("need every column that is judged by, and a calendar where working days are counted", () => {
    type Needed = {
      [Name in keyof DossierColumns]-?: undefined extends DossierColumns[Name] ? never : Name;
    }[keyof DossierColumns];
    expectTypeOf<Needed>().toEqualTypeOf<"status" | "channel" | "receivedAt" | "dueAt" | "finishedAt">();
    // @ts-expect-error no calendar
    durationSql({ ...SOURCE, options: OPTIONS, ordinals: { table: "calendar" } });
    const timed = { ...SOURCE, options: OPTIONS, calendar: vietnamCalendar };
    // @ts-expect-error the ordinal of the due day says nothing about durations
    durationSql({ ...timed, ordinals: { receivedOrdinal: "r", dueOrdinal: "d" } });
    // @ts-expect-error the ordinal of the last day says nothing about open dossiers
    ageingSql({ ...timed, ordinals: { receivedOrdinal: "r", finishedOrdinal: "f" } });
  });

  test("may say that the table knows no time of a moment", () => {
    const columns = { ...DOSSIER_LAYOUT.columns, dueTime: null } as const;
    expectTypeOf(tallySql({ ...SOURCE, columns, options: OPTIONS })).toEqualTypeOf<string>();
    // @ts-expect-error but every moment has a day
    tallySql({ ...SOURCE, columns: { ...columns, dueAt: null }, options: OPTIONS });
  });

  test("know the names of statuses and channels", () => {
    // @ts-expect-error no such status
    tallySql({ ...SOURCE, statuses: { lost: 1 }, options: OPTIONS });
    // @ts-expect-error no such channel
    tallySql({ ...SOURCE, channels: { pigeon: 1 }, options: OPTIONS });
  });

  test("a backlog has no cohort", () => {
    // @ts-expect-error a backlog is of all dossiers
    backlogSql({ ...SOURCE, options: { ...OPTIONS, cohort: "received" } });
  });
});

describe("types of what is read back", () => {
  test("are the parts that motcua/metrics makes", () => {
    expectTypeOf(tallyFromRows([])).toEqualTypeOf<Tally>();
    expectTypeOf(durationsFromRows([])).toEqualTypeOf<Durations>();
    expectTypeOf(ageingFromRows([])).toEqualTypeOf<Ageing>();
    expectTypeOf(backlogFromRows([])).toEqualTypeOf<Backlog>();
  });

  test("keys see the rows that they get", () => {
    const rows: readonly { readonly province: string; readonly dossiers: bigint }[] = [];
    const groups = groupRows(rows, (row) => {
      expectTypeOf(row).toEqualTypeOf<{ readonly province: string; readonly dossiers: bigint }>();
      return row.province;
    });
    expectTypeOf(groups).toEqualTypeOf<ReadonlyMap<string, typeof rows>>();
    expectTypeOf(talliesFromRows(rows, ({ province }) => province)).toEqualTypeOf<ReadonlyMap<string, Tally>>();
  });

  test("rows come from any driver", () => {
    expectTypeOf<{ readonly dossiers: bigint }>().toExtend<SqlRow>();
    expectTypeOf<{ readonly dossiers: string }>().toExtend<SqlRow>();
  });

  test("the layout of rows to load names their columns", () => {
    expectTypeOf(dossierRow).returns.toEqualTypeOf<DossierRow>();
    expectTypeOf(DOSSIER_LAYOUT.dates).toEqualTypeOf<"day-number">();
  });
});

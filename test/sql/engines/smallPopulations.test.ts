import fc from "fast-check";
import { ageing, backlog, durationsOf, tallyDossiersBy } from "motcua/metrics";
import {
  ageingFromRows,
  ageingSql,
  backlogFromRows,
  backlogSql,
  calendarRows,
  DOSSIER_LAYOUT,
  dossierRow,
  durationSql,
  durationsFromRows,
  talliesFromRows,
  tallySql,
} from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionsArbitrary, recordsArbitrary } from "../../support/metricsArbitraries.js";
import { openDuckDb } from "../support/duckdb.js";

/** Populations small enough that a dossier which is counted differently is found and shown alone. */
const population = [recordsArbitrary.filter(({ length }) => length > 0), optionsArbitrary] as const;

describe("small random populations in DuckDB, under every cohort, comparison and allocation", () => {
  let engine: Awaited<ReturnType<typeof openDuckDb>>;
  beforeAll(async () => {
    engine = await openDuckDb();
    await engine.load([], calendarRows(vietnamCalendar));
  });
  afterAll(() => engine?.close());

  const source = { dialect: "duckdb", table: "dossier", ...DOSSIER_LAYOUT } as const;
  const fill = (records: readonly Parameters<typeof dossierRow>[0][]) =>
    engine.refill(records.map((record) => ({ ...dossierRow(record), province: null, paused_days: null })));

  test("have the tallies of this process, by field", async () => {
    await fc.assert(
      fc.asyncProperty(...population, async (records, options) => {
        await fill(records);
        const rows = await engine.rowsOf(tallySql({ ...source, keys: ["field"], options }));
        const there = talliesFromRows(rows, ({ field }) => String(field));
        expect(new Map([...there].sort())).toEqual(
          new Map([...tallyDossiersBy(records, ({ field }) => String(field), options)].sort()),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("have the durations, the age and the backlog of this process", async () => {
    await fc.assert(
      fc.asyncProperty(...population, async (records, { period, asOf, cohort }) => {
        await fill(records);
        const options = { period, asOf, cohort, pauses: "counted" } as const;
        const query = { ...source, options, calendar: vietnamCalendar, ordinals: { table: "calendar" } };
        const times = {
          durations: durationsFromRows(await engine.rowsOf(durationSql(query))),
          ageing: ageingFromRows(await engine.rowsOf(ageingSql(query))),
          backlog: backlogFromRows(await engine.rowsOf(backlogSql({ ...query, options: { period, asOf } }))),
        };
        expect(times).toEqual({
          durations: durationsOf(records, options, vietnamCalendar),
          ageing: ageing(records, options, vietnamCalendar),
          backlog: backlog(records, { period, asOf }),
        });
      }),
      { numRuns: 300 },
    );
  });
});

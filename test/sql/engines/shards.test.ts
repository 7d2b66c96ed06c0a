import { mergeTallies, tallyDossiers } from "motcua/metrics";
import {
  ageingFromRows,
  ageingSql,
  backlogSql,
  calendarRows,
  DOSSIER_LAYOUT,
  durationSql,
  durationsFromRows,
  tallyFromRows,
  tallySql,
} from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DOSSIERS, describeAgreement, OPTIONS, PERIOD, records, rows } from "../support/agreement.js";
import { openShards, PARTS } from "../support/shards.js";

describeAgreement("two PostgreSQL shards", openShards);

describe(`over two PostgreSQL shards, ${DOSSIERS} dossiers`, () => {
  let servers: Awaited<ReturnType<typeof openShards>>;
  beforeAll(async () => {
    servers = await openShards();
    await servers.load(rows, calendarRows(vietnamCalendar));
  });
  afterAll(() => servers?.stop());

  const query = {
    dialect: "postgresql",
    table: "dossier",
    ...DOSSIER_LAYOUT,
    keys: ["province"],
    options: OPTIONS,
  } as const;
  const timed = {
    ...query,
    options: { period: PERIOD, asOf: "2026-02-10", pauses: "counted" },
    calendar: vietnamCalendar,
    ordinals: { table: "calendar" },
  } as const;
  const onServers = {
    ...timed,
    table: "dossier_ordinals",
    ordinals: { receivedOrdinal: "received_ordinal", dueOrdinal: "due_ordinal", finishedOrdinal: "finished_ordinal" },
  } as const;

  const planOf = async (sql: string): Promise<readonly string[]> => {
    const lines = await servers.rowsOf(`EXPLAIN (VERBOSE, COSTS OFF) ${sql}`);
    return lines.map((line) => String(line["QUERY PLAN"]).trim());
  };

  /** One asynchronous scan a shard, which counts there; nothing else reads dossiers. */
  const expectCountsOnServers = (plan: readonly string[], table: string): void => {
    const scans = plan.filter((line) => line.includes("Scan on") || line.includes("Foreign Scan"));
    expect(scans.filter((line) => line.startsWith("->  Async Foreign Scan"))).toHaveLength(PARTS.length);
    expect(plan.filter((line) => line.startsWith(`Relations: Aggregate on (public.${table}_shard`))).toHaveLength(
      PARTS.length,
    );
    const remote = plan.filter((line) => line.startsWith("Remote SQL:"));
    expect(remote).toHaveLength(PARTS.length);
    for (const sql of remote) expect(sql).toMatch(/count\(\*\) FROM public\.\w+ GROUP BY 1, 2/);
  };

  test("a tally is counted on the servers, both at once", async () => {
    expectCountsOnServers(await planOf(tallySql(query)), "dossier");
  });

  test("days are counted on the servers, and the calendar joined to what comes back", async () => {
    for (const sql of [durationSql(timed), ageingSql(timed)]) {
      const plan = await planOf(sql);
      expectCountsOnServers(plan, "dossier");
      const calendars = plan.filter((line) => line.includes("Scan on public.calendar"));
      expect(calendars).toHaveLength(3); // two days, and the last one that is known
    }
    expectCountsOnServers(
      await planOf(backlogSql({ ...timed, options: { period: PERIOD, asOf: "2026-02-10" } })),
      "dossier",
    );
  });

  test("or the calendar is joined on the servers, by their views", async () => {
    for (const sql of [durationSql(onServers), ageingSql(onServers)]) {
      const plan = await planOf(sql);
      expectCountsOnServers(plan, "dossier_ordinals");
      expect(plan.filter((line) => line.includes("calendar"))).toEqual([]);
    }
    expect(durationsFromRows(await servers.rowsOf(durationSql(onServers)))).toEqual(
      durationsFromRows(await servers.rowsOf(durationSql(timed))),
    );
    expect(ageingFromRows(await servers.rowsOf(ageingSql(onServers)))).toEqual(
      ageingFromRows(await servers.rowsOf(ageingSql(timed))),
    );
  });

  test("partials asked of each server add up to the whole", async () => {
    const partials = await Promise.all(
      servers.shards.map(async (shard) => tallyFromRows((await shard.query(tallySql(query))).rows)),
    );
    expect(partials).toHaveLength(PARTS.length);
    expect(partials.every(({ received }) => received.total > 0)).toBe(true);
    expect(mergeTallies(...partials)).toEqual(tallyDossiers(records, OPTIONS));
  });
});

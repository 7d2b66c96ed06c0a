/**
 * The country's dossiers on several PostgreSQL servers by province, and one that counts over all of them: `npm run demo:shards`, or
 * `-- --dossiers 1000000 --shards 3`. Prints what each server is asked, and holds the sum of their own partials against the whole.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import { mergeTallies, NO_DAY, onTimeRate } from "motcua/metrics";
import { tallyFromRows, tallySql } from "motcua/sql";
import type { Client } from "pg";
import { OPTIONS, type Population, populationOf } from "./population.js";
import { PROVINCES } from "./provinces.js";
import { partition, startShards } from "./shards.js";
import { SOURCE } from "./store.js";

const { values } = parseArgs({
  options: {
    dossiers: { type: "string", default: "200000" },
    shards: { type: "string", default: "2" },
    seed: { type: "string", default: "2026" },
  },
});
const [dossiers, shardCount, seed] = [Number(values.dossiers), Number(values.shards), Number(values.seed)];
if (![dossiers, shardCount, seed].every(Number.isInteger) || dossiers < 1 || shardCount < 1) {
  throw new Error("give --dossiers, --shards and --seed as whole numbers");
}

const COLUMNS =
  "province integer, unit integer, status integer, channel integer, received_day integer, due_day integer, finished_day integer";
const QUERY = {
  ...SOURCE,
  dialect: "postgresql",
  table: "dossier",
  keys: ["province", "unit"],
  options: OPTIONS,
} as const;

const CHUNK = 50_000;

const insert = async (client: Client, province: number, population: Population): Promise<void> => {
  const { units, statuses, channels, receivedDays, dueDays, finishedDays } = population;
  for (let start = 0; start < units.length; start += CHUNK) {
    const arrays = [units, statuses, channels, receivedDays, dueDays, finishedDays].map((column) =>
      Array.from(column.subarray(start, start + CHUNK)),
    );
    await client.query(
      `INSERT INTO dossier SELECT $1, u, s, c, r, d, NULLIF(f, ${NO_DAY})
       FROM unnest($2::int[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[]) AS t(u, s, c, r, d, f)`,
      [province, ...arrays],
    );
  }
};

const provincesOf = (shard: number): readonly number[] =>
  PROVINCES.map((_, province) => province).filter((province) => province % shardCount === shard);

const servers = await startShards(shardCount);
try {
  for (const [shard, client] of servers.shards.entries()) {
    await client.query(`CREATE TABLE dossier (${COLUMNS})`);
    for (const province of provincesOf(shard)) await insert(client, province, populationOf(province, dossiers, seed));
    await client.query("ANALYZE dossier");
    console.log(`shard ${shard + 1}: ${provincesOf(shard).length} provinces`);
  }
  const parts = servers.shards.map((_, shard) => provincesOf(shard).join(", "));
  await partition(servers.coordinator, { table: "dossier", remote: "dossier", columns: COLUMNS, parts });

  const plan = await servers.coordinator.query(`EXPLAIN (VERBOSE, COSTS OFF) ${tallySql(QUERY)}`);
  const lines = plan.rows.map((row) => String(row["QUERY PLAN"]).trim());
  for (const line of lines.filter((text) => /Foreign Scan|^Relations|^Remote SQL/.test(text))) {
    console.log(line.length > 110 ? `${line.slice(0, 60)} … ${line.slice(-45)}` : line);
  }

  const whole = tallyFromRows((await servers.coordinator.query(tallySql(QUERY))).rows);
  const partials = await Promise.all(
    servers.shards.map(async (client) => tallyFromRows((await client.query(tallySql(QUERY))).rows)),
  );
  const equal = isDeepStrictEqual(mergeTallies(...partials), whole);
  console.log(
    `received ${whole.received.total.toLocaleString("vi-VN")}; on time, Decision 766: ${onTimeRate(whole, "qd766").printed}`,
  );
  console.log(`partials of ${shardCount} servers add up to the whole: ${equal ? "yes" : "no"}`);
  if (!equal) process.exitCode = 1;
} finally {
  await servers.stop();
}

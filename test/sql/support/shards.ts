import type { Client } from "pg";
import { partition, type Shards, startShards } from "../../../examples/warehouse/shards.js";
import { COLUMNS, type Engine } from "./engine.js";
import { CALENDAR_TABLE, DOSSIER_TABLE, fill, POSTGRES_VIEWS, type Run } from "./postgres.js";

/** Provinces of each shard. */
export const PARTS = [
  ["25", null],
  ["26", "31"],
] as const;

const runOn =
  (client: Client): Run =>
  async (sql, parameters = []) =>
    (await client.query(sql, [...parameters])).rows;

/** A view in which each shard joins its calendar to its dossiers, so that ordinals come ready. */
const WITH_ORDINALS = `CREATE VIEW dossier_ordinals AS
  SELECT d.*, r.ordinal AS received_ordinal, u.ordinal AS due_ordinal, f.ordinal AS finished_ordinal
  FROM dossier d LEFT JOIN calendar r ON r.day = d.received_day LEFT JOIN calendar u ON u.day = d.due_day
  LEFT JOIN calendar f ON f.day = d.finished_day`;

/** Two PostgreSQL servers as shards, and a third that counts over both. */
export const openShards = async (): Promise<Engine & Shards> => {
  const servers = await startShards(PARTS.length);
  const coordinator = runOn(servers.coordinator);
  const literals = PARTS.map((part) =>
    part.map((province) => (province === null ? "NULL" : `'${province}'`)).join(", "),
  );
  const columns = COLUMNS.map((column) => column.join(" ")).join(", ");
  return {
    ...servers,
    dialect: "postgresql",
    load: async (rows, calendar) => {
      for (const [index, client] of servers.shards.entries()) {
        const shard = runOn(client);
        const provinces: readonly (string | null)[] = PARTS[index] ?? [];
        for (const statement of [DOSSIER_TABLE, CALENDAR_TABLE, WITH_ORDINALS]) await shard(statement);
        await fill(
          shard,
          "dossier",
          rows.filter(({ province }) => provinces.includes(province)),
        );
        await fill(shard, "calendar", calendar);
      }
      await partition(servers.coordinator, { table: "dossier", remote: "dossier", columns, parts: literals });
      await partition(servers.coordinator, {
        table: "dossier_ordinals",
        remote: "dossier_ordinals",
        columns: `${columns}, received_ordinal integer, due_ordinal integer, finished_ordinal integer`,
        parts: literals,
      });
      await coordinator(CALENDAR_TABLE);
      await fill(coordinator, "calendar", calendar);
      for (const view of POSTGRES_VIEWS) await coordinator(view);
    },
    rowsOf: (sql) => coordinator(sql),
    close: servers.stop,
  };
};

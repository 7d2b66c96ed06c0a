import type { SqlRow } from "motcua/sql";
import { Pool, type PoolClient } from "pg";
import type { Database, Run } from "./model.js";

const runOn =
  (connection: Pick<Pool | PoolClient, "query">): Run =>
  async (sql, parameters = []) =>
    (await connection.query<SqlRow>(sql, [...parameters])).rows;

/** A PostgreSQL server by its URL, over at most 10 connections. */
export const openPostgres = (url: string): Database => {
  const pool = new Pool({ connectionString: url, max: 10 });
  return {
    run: runOn(pool),
    snapshot: async (read) => {
      const connection = await pool.connect();
      try {
        await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        const result = await read(runOn(connection));
        await connection.query("COMMIT");
        connection.release();
        return result;
      } catch (error) {
        // with it goes its transaction
        connection.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
};

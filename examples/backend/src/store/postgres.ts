import type { SqlRow } from "motcua/sql";
import { Pool } from "pg";
import type { Database } from "./model.js";

/** A PostgreSQL server by its URL, over at most 10 connections. */
export const openPostgres = (url: string): Database => {
  const pool = new Pool({ connectionString: url, max: 10 });
  return {
    run: async (sql, parameters = []) => (await pool.query<SqlRow>(sql, [...parameters])).rows,
    close: () => pool.end(),
  };
};

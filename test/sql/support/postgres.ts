import { PGlite } from "@electric-sql/pglite";
import type { SqlRow } from "motcua/sql";
import { CALENDAR_COLUMNS, COLUMNS, type Engine, tableOf, viewsOf } from "./engine.js";

/** Runs one statement. */
export type Run = (sql: string, parameters?: readonly string[]) => Promise<readonly SqlRow[]>;

/** What makes the table of dossiers in any PostgreSQL. */
export const DOSSIER_TABLE = tableOf("dossier", COLUMNS);

/** What makes the table of the calendar. */
export const CALENDAR_TABLE = tableOf("calendar", CALENDAR_COLUMNS);

/** The views in any PostgreSQL. */
export const POSTGRES_VIEWS = viewsOf({
  date: (day) => `DATE '1970-01-01' + ${day}`,
  timestamp: (time) => `TIMESTAMP '1970-01-01' + ${time} * INTERVAL '1 millisecond'`,
  name: (name) => `"${name.replaceAll('"', '""')}"`,
});

const CHUNK = 20_000;

/** Fills a table of any PostgreSQL: rows travel as JSON. */
export const fill = async (run: Run, table: string, rows: readonly object[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = JSON.stringify(rows.slice(start, start + CHUNK));
    await run(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [chunk]);
  }
  await run(`ANALYZE ${table}`);
};

/** PostgreSQL as WebAssembly in this process, in memory. */
export const openPglite = async (): Promise<Engine> => {
  const database = await PGlite.create();
  const run: Run = async (sql, parameters = []) => (await database.query<SqlRow>(sql, [...parameters])).rows;
  return {
    dialect: "postgresql",
    load: async (rows, calendar) => {
      for (const statement of [DOSSIER_TABLE, CALENDAR_TABLE, ...POSTGRES_VIEWS]) await run(statement);
      await fill(run, "dossier", rows);
      await fill(run, "calendar", calendar);
    },
    rowsOf: (sql) => run(sql),
    close: () => database.close(),
  };
};

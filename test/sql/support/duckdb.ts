import { type DuckDBAppender, DuckDBInstance } from "@duckdb/node-api";
import type { SqlRow } from "motcua/sql";
import { CALENDAR_COLUMNS, COLUMNS, type Engine, type LoadedRow, tableOf, viewsOf } from "./engine.js";

const append = (appender: DuckDBAppender, type: string, value: unknown): void => {
  if (value === null) appender.appendNull();
  else if (type === "integer") appender.appendInteger(Number(value));
  else if (type === "bigint") appender.appendBigInt(BigInt(Number(value)));
  else if (type === "boolean") appender.appendBoolean(value === true);
  else appender.appendVarchar(String(value));
};

/** A database whose dossiers can be replaced. */
export interface RefillableEngine extends Engine {
  /** Puts these dossiers in the place of all others. */
  readonly refill: (rows: readonly LoadedRow[]) => Promise<void>;
}

/** DuckDB in this process, in memory. */
export const openDuckDb = async (): Promise<RefillableEngine> => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2", memory_limit: "1GB" });
  const connection = await instance.connect();
  const fill = async <Row extends object>(
    table: string,
    columns: readonly (readonly [keyof Row, string])[],
    rows: readonly Row[],
  ): Promise<void> => {
    const appender = await connection.createAppender(table);
    for (const row of rows) {
      for (const [name, type] of columns) append(appender, type, row[name]);
      appender.endRow();
    }
    appender.closeSync();
  };
  const views = viewsOf({
    date: (day) => `DATE '1970-01-01' + ${day}`,
    timestamp: (time) => `make_timestamp(${time} * 1000)`,
    name: (name) => `"${name.replaceAll('"', '""')}"`,
  });
  return {
    dialect: "duckdb",
    load: async (rows, calendar) => {
      for (const statement of [tableOf("dossier", COLUMNS), tableOf("calendar", CALENDAR_COLUMNS), ...views]) {
        await connection.run(statement);
      }
      await fill("dossier", COLUMNS, rows);
      const asText = CALENDAR_COLUMNS.map(([name, type]) => [name, type === "date" ? "text" : type] as const);
      await connection.run(tableOf("calendar_text", asText));
      await fill("calendar_text", asText, calendar);
      await connection.run(`INSERT INTO calendar SELECT * REPLACE (CAST("date" AS date) AS "date") FROM calendar_text`);
    },
    refill: async (rows) => {
      await connection.run("DELETE FROM dossier");
      await fill("dossier", COLUMNS, rows);
    },
    rowsOf: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as readonly SqlRow[],
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

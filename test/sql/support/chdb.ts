import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SqlRow } from "motcua/sql";
import { CALENDAR_COLUMNS, COLUMNS, type Engine, tableOf, viewsOf } from "./engine.js";

interface ChdbSession {
  readonly query: (sql: string, format?: string) => string;
  readonly cleanup: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  text: "String",
  integer: "Int32",
  bigint: "Int64",
  date: "Date32",
  boolean: "Bool",
};

type Columns = readonly (readonly [name: string, type: string])[];

const DOSSIER_COLUMNS: Columns = COLUMNS.map(([name, type]) => [name, `Nullable(${TYPES[type]})`]);
const DAY_COLUMNS: Columns = CALENDAR_COLUMNS.map(([name, type]) => [name, TYPES[type] as string]);

/** ClickHouse in this process (chdb), from the folder that `CHDB` names; it is too large to be a dependency. */
export const openChdb = async (folder: string): Promise<Engine> => {
  const { Session } = (await import(join(folder, "index.mjs"))) as { Session: new () => ChdbSession };
  const session = new Session();
  const files = mkdtempSync(join(tmpdir(), "chdb-"));
  const views = viewsOf({
    date: (day) => `addDays(toDate32('1970-01-01'), ${day})`,
    timestamp: (time) => `fromUnixTimestamp64Milli(${time} - 25200000, 'Asia/Ho_Chi_Minh')`,
    nullable: (column) => `toNullable(${column})`,
    name: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  });
  const insert = (table: string, columns: Columns, rows: readonly object[]): void => {
    const file = join(files, `${table}.json`);
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
    const structure = columns.map(([name, type]) => `\`${name}\` ${type}`).join(", ");
    session.query(`INSERT INTO ${table} SELECT * FROM file('${file}', 'JSONEachRow', '${structure}')`);
  };
  return {
    dialect: "clickhouse",
    load: async (rows, calendar) => {
      const engine = "ENGINE = MergeTree ORDER BY tuple()";
      session.query(`${tableOf("dossier", DOSSIER_COLUMNS)} ${engine}`);
      session.query(`${tableOf("calendar", DAY_COLUMNS)} ${engine}`);
      for (const view of views) session.query(view);
      insert("dossier", DOSSIER_COLUMNS, rows);
      insert("calendar", DAY_COLUMNS, calendar);
    },
    rowsOf: async (sql) => JSON.parse(session.query(sql, "JSON")).data as readonly SqlRow[],
    close: async () => {
      session.cleanup();
      rmSync(files, { recursive: true, force: true });
    },
  };
};

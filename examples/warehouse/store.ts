/** An embedded warehouse: dossiers in DuckDB, loaded province by province. */
import { DuckDBDataChunk, DuckDBInstance, type DuckDBValue, INTEGER, UTINYINT } from "@duckdb/node-api";
import { NATIONAL_STATUSES } from "motcua/dossier";
import { NO_DAY } from "motcua/metrics";
import { CHANNELS } from "motcua/procedure";
import { calendarRows, type DossierSource, type SqlRow } from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { FIELDS, type Population, UNITS } from "./population.js";
import { PROVINCES } from "./provinces.js";

/** How the warehouse writes dossiers: numbers for days, statuses and channels. */
export const SOURCE: DossierSource = {
  dialect: "duckdb",
  table: "dossier_of_province",
  dates: "day-number",
  columns: {
    status: "status",
    channel: "channel",
    receivedAt: "received_day",
    dueAt: "due_day",
    finishedAt: "finished_day",
  },
  statuses: Object.fromEntries(NATIONAL_STATUSES.map((name, index) => [name, index + 1])),
  channels: Object.fromEntries(CHANNELS.map((name, index) => [name, index])),
};

const CHUNK = 2048;

const TABLES = [
  "CREATE TABLE dossier (unit INTEGER, field UTINYINT, status UTINYINT, channel UTINYINT, received_day INTEGER, due_day INTEGER, finished_day INTEGER)",
  "CREATE TABLE unit (unit INTEGER PRIMARY KEY, province INTEGER, name VARCHAR)",
  "CREATE TABLE province (province INTEGER PRIMARY KEY, name VARCHAR)",
  "CREATE TABLE field (field UTINYINT PRIMARY KEY, name VARCHAR)",
  "CREATE TABLE calendar (day INTEGER PRIMARY KEY, month VARCHAR, working BOOLEAN, ordinal INTEGER)",
  "CREATE VIEW dossier_of_province AS SELECT d.*, u.province FROM dossier d JOIN unit u ON u.unit = d.unit",
];

/** An open warehouse. */
export interface Store {
  /** Adds dossiers. */
  readonly add: (dossiers: Population) => void;
  /** The rows of a query. */
  readonly rowsOf: (sql: string) => Promise<readonly SqlRow[]>;
  /** Closes it. */
  readonly close: () => void;
}

/** Opens a warehouse in memory, with its dimensions: provinces, units, fields and the calendar. */
export const openStore = async (threads = 2): Promise<Store> => {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads), memory_limit: "1500MB" });
  const connection = await instance.connect();
  for (const statement of TABLES) await connection.run(statement);

  const fill = async (table: string, rows: readonly (readonly DuckDBValue[])[]): Promise<void> => {
    const appender = await connection.createAppender(table);
    for (const row of rows) {
      row.forEach((value, column) => {
        appender.appendValue(value, appender.columnType(column));
      });
      appender.endRow();
    }
    appender.closeSync();
  };
  await fill(
    "province",
    PROVINCES.map(({ name }, province) => [province, name]),
  );
  await fill(
    "unit",
    UNITS.map(({ number, province, name }) => [number, province, name]),
  );
  await fill(
    "field",
    FIELDS.map(({ name }, field) => [field, name]),
  );
  await fill(
    "calendar",
    calendarRows(vietnamCalendar).map(({ day, month, working, ordinal }) => [day, month, working, ordinal]),
  );

  const dossiers = await connection.createAppender("dossier");
  const chunk = DuckDBDataChunk.create([INTEGER, UTINYINT, UTINYINT, UTINYINT, INTEGER, INTEGER, INTEGER]);
  return {
    add: ({ units, fields, statuses, channels, receivedDays, dueDays, finishedDays }) => {
      for (let start = 0; start < units.length; start += CHUNK) {
        const whole = [units, fields, statuses, channels, receivedDays, dueDays].map((column) =>
          Array.from(column.subarray(start, start + CHUNK)),
        );
        const days = Array.from(finishedDays.subarray(start, start + CHUNK), (day) => (day === NO_DAY ? null : day));
        chunk.reset();
        chunk.setColumns([...whole, days]);
        dossiers.appendDataChunk(chunk);
      }
      dossiers.flushSync();
    },
    rowsOf: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as readonly SqlRow[],
    close: () => {
      dossiers.closeSync();
      connection.closeSync();
      instance.closeSync();
    },
  };
};

import { readFile } from "node:fs/promises";
import type { DossierEvent } from "motcua/dossier";
import { unstorableText } from "../errors.js";
import type { Database, Filed, Run, Store } from "./model.js";

/** The view that the reports count. */
export const SETTLED = "settled";

const FILED = `
  SELECT d.code, d.procedure_code AS "procedureCode", d.field, d.agency,
    (SELECT jsonb_agg(e.body ORDER BY e.seq) FROM event e WHERE e.code = d.code) AS events
  FROM dossier d`;

/** One statement is one transaction: events and row are stored together or not at all. */
const APPEND = `
  WITH counted AS (
    INSERT INTO dossier SELECT * FROM jsonb_populate_record(NULL::dossier, $1::jsonb)
    ON CONFLICT (code) DO UPDATE SET
      status = EXCLUDED.status, received_day = EXCLUDED.received_day, received_time = EXCLUDED.received_time,
      due_day = EXCLUDED.due_day, due_time = EXCLUDED.due_time,
      finished_day = EXCLUDED.finished_day, finished_time = EXCLUDED.finished_time
  )
  INSERT INTO event (code, seq, body)
  SELECT $2, $3::integer + number, body FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS added (body, number)`;

const UNIQUE_VIOLATION = "23505";

/** A NUL character in a text or in JSON, and a text too long for an index. */
const UNSTORABLE: readonly unknown[] = ["22021", "22P05", "54000"];

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** A database that says of texts that it cannot hold that the sender is to blame. */
const careful =
  (run: Run): Run =>
  async (sql, parameters) => {
    try {
      return await run(sql, parameters);
    } catch (error) {
      throw UNSTORABLE.includes(codeOf(error)) ? unstorableText({}) : error;
    }
  };

const filedBy = async (run: Run, sql: string, parameters: readonly unknown[] = []): Promise<readonly Filed[]> =>
  (await run(sql, parameters)) as unknown as readonly Filed[];

const waitingOf = (run: Run): Promise<readonly Filed[]> =>
  filedBy(run, `${FILED} WHERE d.code NOT IN (SELECT code FROM ${SETTLED}) ORDER BY d.code`);

/** A store in a PostgreSQL; makes its tables where they are missing. */
export const makeStore = async (database: Database): Promise<Store> => {
  const run = careful(database.run);
  const schema = await readFile(new URL("./schema.sql", import.meta.url), "utf8");
  const statements = schema.replaceAll(/^--.*$/gm, "").split(";");
  for (const statement of statements.filter((one) => one.trim() !== "")) await run(statement);

  return {
    find: async (code) => (await filedBy(run, `${FILED} WHERE d.code = $1`, [code]))[0] ?? null,
    all: () => filedBy(run, `${FILED} ORDER BY d.code`),
    snapshot: (read) =>
      database.snapshot((inside) => read({ rowsOf: (sql) => inside(sql), waiting: () => waitingOf(inside) })),
    append: async ({ code, events }, added: readonly DossierEvent[], row) => {
      try {
        await run(APPEND, [JSON.stringify(row), code, events.length, JSON.stringify(added)]);
        return true;
      } catch (error) {
        if (codeOf(error) === UNIQUE_VIOLATION) return false;
        throw error;
      }
    },
    close: database.close,
  };
};

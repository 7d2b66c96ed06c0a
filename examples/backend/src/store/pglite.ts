import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { SqlRow } from "motcua/sql";
import type { Database, Run } from "./model.js";

// texts of JSON as they are: PGlite would write them as JSON once more
const OPTIONS = { serializers: { 3802: String } };

const runOn =
  (database: Pick<Transaction, "query">): Run =>
  async (sql, parameters = []) =>
    (await database.query<SqlRow>(sql, [...parameters], OPTIONS)).rows;

/** PostgreSQL as WebAssembly in this process: in a folder, or in memory where none is given. */
export const openPglite = async (folder?: string): Promise<Database> => {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    run: runOn(database),
    snapshot: (read) =>
      database.transaction(async (transaction) => {
        await transaction.exec("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        return read(runOn(transaction));
      }),
    close: () => database.close(),
  };
};

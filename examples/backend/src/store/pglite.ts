import { PGlite } from "@electric-sql/pglite";
import type { SqlRow } from "motcua/sql";
import type { Database } from "./model.js";

/** PostgreSQL as WebAssembly in this process: in a folder, or in memory where none is given. */
export const openPglite = async (folder?: string): Promise<Database> => {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    run: async (sql, parameters = []) => {
      // texts of JSON as they are: PGlite would write them as JSON once more
      const { rows } = await database.query<SqlRow>(sql, [...parameters], { serializers: { 3802: String } });
      return rows;
    },
    close: () => database.close(),
  };
};

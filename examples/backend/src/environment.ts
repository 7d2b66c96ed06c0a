import { asIsoDateTime, type IsoDateTime } from "motcua/time";
import type { Backend } from "./backend.js";
import { CATALOGUE } from "./catalogue.js";
import { openPglite } from "./store/pglite.js";
import { openPostgres } from "./store/postgres.js";
import { makeStore } from "./store/store.js";

const present = (): IsoDateTime => asIsoDateTime(new Date().toISOString());

/** What the routes work with, from DATABASE_URL, DATA and NOW of the environment: the only place with a clock. */
export const backendFromEnvironment = async ({ DATABASE_URL, DATA, NOW } = process.env): Promise<Backend> => {
  const fixed = NOW === undefined ? undefined : asIsoDateTime(NOW);
  const database = DATABASE_URL === undefined ? await openPglite(DATA) : openPostgres(DATABASE_URL);
  return { store: await makeStore(database), catalogue: CATALOGUE, now: () => fixed ?? present() };
};

import type { Backend } from "./backend.js";
import { CATALOGUE } from "./catalogue.js";
import { clockFrom } from "./clock.js";
import { openPglite } from "./store/pglite.js";
import { openPostgres } from "./store/postgres.js";
import { makeStore } from "./store/store.js";

/** What the routes work with, from DATABASE_URL, DATA and NOW of the environment. */
export const backendFromEnvironment = async ({ DATABASE_URL, DATA, NOW } = process.env): Promise<Backend> => {
  const now = clockFrom(NOW);
  const database = DATABASE_URL === undefined ? await openPglite(DATA) : openPostgres(DATABASE_URL);
  return { store: await makeStore(database), catalogue: CATALOGUE, now };
};

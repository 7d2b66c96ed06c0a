import type { LightMyRequestResponse } from "fastify";
import type { IsoDateTime } from "motcua/time";
import { makeApp } from "../src/app.js";
import type { Backend } from "../src/backend.js";
import { CATALOGUE } from "../src/catalogue.js";
import type { Database } from "../src/store/model.js";
import { openPglite } from "../src/store/pglite.js";
import { openPostgres } from "../src/store/postgres.js";
import { makeStore } from "../src/store/store.js";

/** The present moment of every test: a Tuesday. */
export const TUE_2026_03_31: IsoDateTime = "2026-03-31T17:00";

/** A schema of its own on the server of DATABASE_URL, removed on closing; PGlite in memory where none is named. */
const openDatabase = async (): Promise<Database> => {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL === undefined) return openPglite();
  const schema = `motcua_test_${process.pid}_${Date.now()}`;
  const server = openPostgres(DATABASE_URL);
  await server.run(`CREATE SCHEMA ${schema}`);
  const url = new URL(DATABASE_URL);
  url.searchParams.set("options", `-c search_path=${schema}`);
  const { close, ...database } = openPostgres(url.href);
  return {
    ...database,
    close: async () => {
      await close();
      await server.run(`DROP SCHEMA ${schema} CASCADE`);
      await server.close();
    },
  };
};

/** What the service answered. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer as its reader finds it
  readonly body: any;
}

const answerOf = (response: LightMyRequestResponse): Answer => ({ status: response.statusCode, body: response.json() });

/** The service on an empty database, without a socket. */
export const openService = async () => {
  const database = await openDatabase();
  const store = await makeStore(database);
  const backend: Backend = { store, catalogue: CATALOGUE, now: () => TUE_2026_03_31 };
  const app = await makeApp(backend);
  return {
    backend,
    database,
    get: async (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
      answerOf(await app.inject({ url, headers })),
    post: async (url: string, payload: object | string, headers: Record<string, string> = {}): Promise<Answer> =>
      answerOf(
        await app.inject({ method: "POST", url, payload, headers: { "content-type": "application/json", ...headers } }),
      ),
    close: async (): Promise<void> => {
      await app.close();
      await store.close();
    },
  };
};

/** The service on an empty database. */
export type Opened = Awaited<ReturnType<typeof openService>>;

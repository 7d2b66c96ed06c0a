/**
 * A bounded load on the loopback interface: 4,000 requests of 16 clients, for at most 30 seconds. `npm run load`; with
 * DATABASE_URL on a server, where its dossiers stay. Client and service share one process, so the figures are a lower bound.
 */
import type { AddressInfo } from "node:net";
import { makeApp } from "./src/app.js";
import { CATALOGUE } from "./src/catalogue.js";
import { openPglite } from "./src/store/pglite.js";
import { openPostgres } from "./src/store/postgres.js";
import { makeStore } from "./src/store/store.js";

const REQUESTS = 4_000;
const CLIENTS = 16;
const LONGEST_MS = 30_000;

const { DATABASE_URL } = process.env;
const store = await makeStore(DATABASE_URL === undefined ? await openPglite() : openPostgres(DATABASE_URL));
const app = await makeApp({ store, catalogue: CATALOGUE, now: () => "2026-03-31T17:00" });
await app.listen({ host: "127.0.0.1", port: 0 });
const { port } = app.server.address() as AddressInfo;

/** A request by its number. */
type Ask = (number: number) => readonly [path: string, body?: object];

const run = `${Date.now()}`;

const KINDS: Readonly<Record<string, Ask>> = {
  "POST /deadlines": () => [
    "/deadlines",
    { receivedAt: "2025-12-30T15:40", limit: { amount: 5, unit: "working-day" } },
  ],
  "POST /national/dossiers": (number) => [
    "/national/dossiers",
    {
      MaHoSo: `${run}-${number}`,
      TrangThaiHoSo: "9",
      MaTTHC: "1.003204",
      KenhThucHien: "2",
      NgayNopHoSo: "20260209200000",
      NgayTiepNhan: "20260210083000",
      NgayKetThucXuLy: "20260213100000",
    },
  ],
  "GET /dossiers/:code": (number) => [`/dossiers/${run}-${number}`],
  "GET /reports/II06": () => ["/reports/II06?from=2025-12-15&to=2026-03-14"],
};

/** How many requests of each kind. */
const SHARES = [0.4, 0.3, 0.29, 0.01];

const ask = async ([path, body]: ReturnType<Ask>): Promise<void> => {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, body === undefined ? {} : init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${path}: ${text}`);
};

/** Asks from several clients at once; the milliseconds of each request, in order of size. */
const measure = async (kind: Ask, count: number, until: number): Promise<readonly number[]> => {
  const times: number[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count && performance.now() < until) {
      const number = next;
      next += 1;
      const start = performance.now();
      await ask(kind(number));
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times.sort((a, b) => a - b);
};

const at = (times: readonly number[], share: number): string =>
  `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1)} ms`;

const until = performance.now() + LONGEST_MS;
const rows: Record<string, object> = {};
for (const [index, [name, kind]] of Object.entries(KINDS).entries()) {
  const start = performance.now();
  const times = await measure(kind, Math.round(REQUESTS * (SHARES[index] ?? 0)), until);
  const perSecond = Math.round((times.length / (performance.now() - start)) * 1000);
  rows[name] = { requests: times.length, "per second": perSecond, p50: at(times, 0.5), p99: at(times, 0.99) };
}
console.table(rows);

await app.close();
await store.close();

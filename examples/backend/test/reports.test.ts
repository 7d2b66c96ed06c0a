import { setTimeout } from "node:timers/promises";
import { replayDossier } from "motcua/dossier";
import {
  type DossierRecord,
  makeFormII06,
  mergeTallies,
  type OnTimeBasis,
  onTimeRate,
  recordOfDossier,
  type Tally,
  type TallyOptions,
  tallyDossiers,
  tallyDossiersBy,
} from "motcua/metrics";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Backend } from "../src/backend.js";
import { CATALOGUE, contextOf } from "../src/catalogue.js";
import { talliesBy } from "../src/figures.js";
import { refileAll } from "../src/filing.js";
import { type Made, population } from "./population.js";
import { type Opened, openService, TUE_2026_03_31 } from "./service.js";

const QUARTER = { from: "2025-12-15", to: "2026-03-14" } as const;
const FEBRUARY = { from: "2026-02-01", to: "2026-02-28" } as const;

const made = population(144, 2026);

/** The record of a dossier made in this process, past the service and its database. */
const recordHere = ({ procedureCode, agency, events }: Made): DossierRecord => {
  const context = contextOf(procedureCode, CATALOGUE);
  const result = replayDossier(events, context);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const field = CATALOGUE.find(({ code }) => code === procedureCode)?.field;
  return { ...recordOfDossier(result.dossier, context, TUE_2026_03_31), field, agency };
};

const records = made.map(recordHere);

const here = (options: Omit<TallyOptions, "asOf">, by: "field" | "agency" = "field"): ReadonlyMap<string, Tally> =>
  tallyDossiersBy(records, (record) => record[by] ?? "", { ...options, asOf: TUE_2026_03_31 });

/** A map with its names in the order of the service. */
const sorted = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...map].sort(([a], [b]) => a.localeCompare(b, "vi")));

let service: Opened;

beforeAll(async () => {
  service = await openService();
  for (const { code, procedureCode, agency, events } of made) {
    const [event, ...later] = events;
    const answers = [await service.post("/dossiers", { procedureCode, agency, event })];
    for (const next of later) answers.push(await service.post(`/dossiers/${code}/events`, next));
    expect(answers.map(({ status }) => status)).toEqual([201, ...later.map(() => 200)]);
  }
});

afterAll(() => service.close());

test("the population has dossiers in every place of a tally", () => {
  const { received, resolved, pending, excluded } = tallyDossiers(records, { period: QUARTER, asOf: TUE_2026_03_31 });
  const places = [received.online, received.counterOrPost, resolved.early, resolved.onTime, resolved.late];
  const others = [pending.withinTime, pending.overdue, excluded.notYetAccepted, excluded.rejectedAtReception];
  expect(Math.min(...places, ...others)).toBeGreaterThan(0);
});

test("form II.06 from the database is the one made in this process", async () => {
  const expected = makeFormII06(sorted(here({ period: QUARTER })));
  const { status, body } = await service.get(`/reports/II06?from=${QUARTER.from}&to=${QUARTER.to}`);
  expect([status, expected.ok]).toEqual([200, true]);
  expect(body.rows).toEqual(expected.ok && expected.rows);
  expect(body.report).toEqual(expected.ok && expected.report);
  expect(body.provisional).toBe(false);
});

test.each(["by-due-date", "local-practice"] as const)("tallies by agency, %s", async (allocation) => {
  const { from, to } = FEBRUARY;
  const { body } = await service.get(
    `/tallies?from=${from}&to=${to}&by=agency&cohort=received&allocation=${allocation}`,
  );
  const expected = sorted(here({ period: FEBRUARY, cohort: "received", allocation }, "agency"));
  expect(body.tallies).toEqual(Array.from(expected, ([name, tally]) => ({ name, tally })));
});

test.each<OnTimeBasis>(["received", "resolved", "qd766", "strict"])("rate, basis %s", async (basis) => {
  const { body } = await service.get(`/rates?from=${FEBRUARY.from}&to=${FEBRUARY.to}&basis=${basis}`);
  const tally = mergeTallies(...here({ period: FEBRUARY }).values());
  expect(body).toEqual({ rate: onTimeRate(tally, basis), tally });
});

test("a dossier that is stopped or goes on between two readings is counted once", async () => {
  const { backend } = service;
  const code = "H58.12-260202-9001";
  const procedureCode = "1.003204";
  const event = { type: "accepted", at: "2026-02-02T08:00", code, channel: "counter" };
  await service.post("/dossiers", { procedureCode, agency: "UBND xã A", event });
  const received = async (using: Backend): Promise<number> =>
    mergeTallies(...(await talliesBy("field", { period: QUARTER }, using)).values()).received.total;
  const before = await received(backend);

  const between = (next: object): Backend => ({
    ...backend,
    store: {
      ...backend.store,
      snapshot: (read) =>
        backend.store.snapshot(({ rowsOf, waiting }) => {
          const writing = async (): Promise<void> => {
            const written = service.post(`/dossiers/${code}/events`, next);
            // a server writes at once, PGlite after the transaction
            await Promise.race([written, setTimeout(300)]);
          };
          return read({
            waiting,
            rowsOf: async (sql) => {
              const rows = await rowsOf(sql);
              await writing();
              return rows;
            },
          });
        }),
    },
  });
  await service.post(`/dossiers/${code}/events`, { type: "processing-started", at: "2026-02-02T09:00" });
  for (const next of [
    { type: "payment-requested", at: "2026-02-03T08:00" },
    { type: "payment-made", at: "2026-02-04T08:00" },
  ]) {
    expect(await received(between(next))).toBe(before);
    await vi.waitFor(async () => {
      expect((await service.get(`/dossiers/${code}`)).body.dossier.lastEventAt).toBe(next.at);
    });
  }
  expect(await received(backend)).toBe(before);
});

test("rows that are wrong are made again from the events", async () => {
  const { backend, database } = service;
  const address = `/rates?from=${FEBRUARY.from}&to=${FEBRUARY.to}&basis=strict`;
  const before = await service.get(address);
  await database.run("UPDATE dossier SET due_day = due_day - 30");
  expect((await service.get(address)).body.rate).not.toEqual(before.body.rate);
  expect(await refileAll(backend)).toBe(made.length + 1);
  expect(await service.get(address)).toEqual(before);
});

test("a period that is none of the reporting decree's is refused with the finding, unless it is asked for", async () => {
  const { status, body } = await service.get("/reports/II06?from=2026-02-01&to=2026-02-28");
  expect(status).toBe(409);
  expect(body.error).toMatchObject({
    code: "backend/report-refused",
    facts: { findings: 1 },
    issues: [{ code: "metrics/unusual-period", facts: { from: "2026-02-01", to: "2026-02-28" } }],
  });
  expect((await service.get("/reports/II06?from=2026-02-01&to=2026-02-28&periods=calendar")).status).toBe(200);
});

test.each([
  ["/reports/II06", ["from", "to"]],
  ["/tallies?from=2026-02-30&to=2026-03-31", ["from"]],
  ["/rates?from=2026-01-01&to=2026-03-31&basis=best", ["basis"]],
])("%s names the parameters that do not fit", async (url, paths) => {
  const { status, body } = await service.get(url);
  expect([status, body.error.code]).toEqual([422, "request/invalid"]);
  expect(body.error.issues.map(({ path }: { path: string }) => path)).toEqual(paths);
});

test("a period whose end lies before its beginning", async () => {
  const { status, body } = await service.get("/tallies?from=2026-03-31&to=2026-01-01");
  expect([status, body.error.code]).toEqual([422, "metrics/reversed-period"]);
});

import { spawnSync } from "node:child_process";
import { ageing, backlog, durationsOf, mergeTallies, tallyDossiersBy } from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { countryOf, load, timesOf } from "../../../examples/warehouse/country.js";
import { OPTIONS, populationOf, recordsOf, UNITS } from "../../../examples/warehouse/population.js";
import { PROVINCES } from "../../../examples/warehouse/provinces.js";
import { openStore } from "../../../examples/warehouse/store.js";
import { countProvinces } from "../../../examples/workers/countProvinces.js";
import { countWithWorkers } from "../../../examples/workers/countWithWorkers.js";

const DOSSIERS = 20_000;
const SEED = 2026;
const EVERY_PROVINCE = PROVINCES.map((_, province) => province);

const everyRecord = () => EVERY_PROVINCE.flatMap((province) => [...recordsOf(populationOf(province, DOSSIERS, SEED))]);

describe("the made population", () => {
  test("has exactly as many dossiers as asked for, in 34 provinces with 3,322 communes", () => {
    expect(everyRecord()).toHaveLength(DOSSIERS);
    expect(PROVINCES).toHaveLength(34);
    expect(UNITS.filter(({ like }) => like.level === "commune")).toHaveLength(3322);
    expect(UNITS.every(({ number }, index) => number === index)).toBe(true);
  });

  test("is the same for a seed, and another for another", () => {
    expect(populationOf(18, DOSSIERS, SEED)).toEqual(populationOf(18, DOSSIERS, SEED));
    expect(populationOf(18, DOSSIERS, SEED)).not.toEqual(populationOf(18, DOSSIERS, SEED + 1));
  });
});

describe("the warehouse", () => {
  test("gives the reports that this process gives, unit by unit", async () => {
    const store = await openStore();
    const progress: number[] = [];
    const fromColumns = load(store, DOSSIERS, SEED, (made) => progress.push(made));
    const { reports, report, tally } = await countryOf(store);
    const times = await timesOf(store);
    store.close();

    const records = everyRecord();
    const here = tallyDossiersBy(records, ({ agency }) => agency ?? "", OPTIONS);
    const lines = [...reports.values()].flatMap(({ rows }) => rows);
    expect(
      new Map(lines.map(({ field, receivedTotal, resolvedLate }) => [field, [receivedTotal, resolvedLate]])),
    ).toEqual(new Map([...here].map(([name, { received, resolved }]) => [name, [received.total, resolved.late]])));
    expect(tally).toEqual(mergeTallies(...here.values()));
    expect(tally).toEqual(fromColumns);
    expect(report.rows.map(({ field }) => field)).toEqual(PROVINCES.map(({ name }) => name));
    expect(report.total.receivedTotal).toBe(tally.received.total);
    expect(progress).toHaveLength(34);
    expect(progress.at(-1)).toBe(DOSSIERS);
    expect(times.durations).toEqual(durationsOf(records, { ...OPTIONS, pauses: "counted" }, vietnamCalendar));
    expect(times.ageing).toEqual(ageing(records, { ...OPTIONS, pauses: "counted" }, vietnamCalendar));
    expect(times.backlog).toEqual(backlog(records, OPTIONS));
  });
});

describe("worker threads", () => {
  test("count what one thread counts", async () => {
    const alone = new Map(countProvinces({ provinces: EVERY_PROVINCE, dossiers: DOSSIERS, seed: SEED }));
    expect(await countWithWorkers(2, DOSSIERS, SEED)).toEqual(alone);
    expect(alone.size).toBe(34);
  });

  test("pass on what went wrong in a thread", async () => {
    await expect(countWithWorkers(1, -1_000_000, SEED)).rejects.toThrow("Invalid typed array length");
  });
});

describe("streams", () => {
  const STREAMED = 300_000;
  const MB = 1_048_576;

  test(`are counted as they pass: the heap is as large after ${STREAMED} dossiers as after ${STREAMED / 10}`, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", "--import", "tsx", "examples/workers/stream.ts", "--json", "--dossiers", String(STREAMED)],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    const { growths, equal, total } = JSON.parse(stdout);
    expect(equal).toBe(true);
    expect(total.received.total + total.excluded.total).toBe(STREAMED);
    expect(growths).toHaveLength(3);
    // eight bytes kept of each dossier would be more
    for (const growth of growths) expect(growth).toBeLessThan(2 * MB);
  });
});

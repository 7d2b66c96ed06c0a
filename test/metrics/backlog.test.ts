import {
  type Backlog,
  backlog,
  backlogSeries,
  type DossierRecord,
  littlesLaw,
  mergeBacklogs,
  pChart,
  type Rate,
  rateOf,
} from "motcua/metrics";
import { fromEpochDay, toEpochDay } from "motcua/time";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const OPTIONS = { period: { from: "2026-03-01", to: "2026-03-05" }, asOf: "2026-03-31" } as const;

const done = (receivedAt: DossierRecord["receivedAt"], finishedAt: DossierRecord["finishedAt"]): DossierRecord =>
  recordOf({ status: "processed", receivedAt, finishedAt });

const RECORDS = [
  done("2026-02-25", "2026-03-01"),
  done("2026-02-25", "2026-02-28"),
  done("2026-03-02", "2026-03-02"),
  done("2026-03-02", "2026-03-06"),
  recordOf({ receivedAt: "2026-03-04", dueAt: null }),
  recordOf({ receivedAt: "2026-03-06" }),
];

describe("backlog", () => {
  const part = backlog(RECORDS, OPTIONS);

  test("open before, received and finished on each day", () => {
    expect(part).toMatchObject({
      opening: 1,
      received: [0, 2, 0, 1, 0],
      finished: [1, 1, 0, 0, 0],
      daysSpent: 4,
      excluded: { outsidePeriod: 2 },
    });
  });

  test("each day's backlog is that of the day before, and what came, less what was done", () => {
    expect(backlogSeries(part).map(({ date, open }) => `${date} ${open}`)).toEqual([
      "2026-03-01 0",
      "2026-03-02 1",
      "2026-03-03 1",
      "2026-03-04 2",
      "2026-03-05 2",
    ]);
    expect(backlogSeries(mergeBacklogs())).toEqual([]);
  });

  test("it ends with asOf where the period is not over", () => {
    expect(backlog(RECORDS, { ...OPTIONS, asOf: "2026-03-02" }).received).toEqual([0, 2]);
  });

  test("two ways to write one asOf merge, and the sum has the first in the order of text, whatever theirs", () => {
    const [local, offset] = (["2026-03-31T10:00", "2026-03-31T10:00+07:00"] as const).map((asOf) =>
      backlog(RECORDS, { ...OPTIONS, asOf }),
    ) as [Backlog, Backlog];
    expect(mergeBacklogs(offset, local)).toEqual(mergeBacklogs(local, offset));
    expect(mergeBacklogs(offset, local).options?.asOf).toBe("2026-03-31T10:00");
  });

  test("parts of other periods, of another version or broken are refused", () => {
    const other = backlog([], { ...OPTIONS, asOf: "2026-04-01" });
    expect(errorOf(() => mergeBacklogs(part, other))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "backlog", property: "asOf", first: "2026-03-31", second: "2026-04-01" },
    });
    expect(errorOf(() => backlogSeries({ ...part, version: 0 as 1 })).code).toBe("metrics/unknown-version");
    expect(errorOf(() => backlogSeries({ ...part, received: [1] }))).toMatchObject({ facts: { argument: "backlog" } });
    expect(errorOf(() => backlogSeries({ ...part, finished: [0, 0, -1, 0, 0] }))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "finished[2]", value: -1 },
    });
    expect(errorOf(() => backlogSeries({ ...part, options: {} as never }))).toEqual({
      code: "metrics/invalid-argument",
      facts: { argument: "options.period", value: undefined, expected: ["{ from, to }"] },
    });
    expect(errorOf(() => backlogSeries({ ...part, opening: 0.5 }))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "opening", value: 0.5 },
    });
  });
});

describe("Little's law", () => {
  /** Two dossiers a day, each taking three days, for as long as anybody remembers. */
  const steady: readonly DossierRecord[] = Array.from({ length: 60 }, (_, index) => {
    const day = toEpochDay("2026-02-15") + Math.floor(index / 2);
    return done(fromEpochDay(day), fromEpochDay(day + 3));
  });

  test("holds where work is steady: 2 a day times 3 days are 6", () => {
    expect(littlesLaw(backlog(steady, OPTIONS))).toEqual({
      meanBacklog: 6,
      throughput: 2,
      meanDays: 3,
      expected: 6,
      difference: 0,
      holds: true,
    });
  });

  test("finds dossiers that lie about: four that are never finished", () => {
    const forgotten = Array.from({ length: 4 }, () => recordOf({ receivedAt: "2026-01-05" }));
    const law = littlesLaw(backlog([...steady, ...forgotten], OPTIONS));
    expect(law).toMatchObject({ meanBacklog: 10, expected: 6, difference: 4, holds: false });
    expect(littlesLaw(backlog([...steady, ...forgotten], OPTIONS), 0.7).holds).toBe(true);
  });

  test("says nothing where nothing was finished, or nothing is known", () => {
    expect(littlesLaw(backlog([recordOf({ receivedAt: "2026-03-01" })], OPTIONS))).toMatchObject({
      meanBacklog: 1,
      throughput: 0,
      holds: null,
    });
    expect(littlesLaw(mergeBacklogs()).meanBacklog).toBeNull();
    expect(errorOf(() => littlesLaw({} as Backlog)).code).toBe("metrics/unknown-version");
    expect(errorOf(() => littlesLaw(mergeBacklogs(), -1))).toMatchObject({ facts: { argument: "tolerance" } });
    const sameDay = backlog([done("2026-03-01", "2026-03-01")], OPTIONS);
    expect(errorOf(() => littlesLaw(sameDay, Number.POSITIVE_INFINITY))).toMatchObject({
      facts: { argument: "tolerance" },
    });
  });
});

describe("pChart", () => {
  const rates = (...pairs: readonly (readonly [number, number])[]): ReadonlyMap<string, Rate> =>
    new Map(pairs.map(([k, n], index) => [`month ${index + 1}`, rateOf(k, n, "resolved")]));

  test("limits: 0.9 ± 3 √(0.9 · 0.1 / 100), with the centre of the sums", () => {
    const { centre, points } = pChart(rates([95, 100], [97, 100], [78, 100]));
    expect(centre).toMatchObject({ basis: "resolved", numerator: 270, denominator: 300 });
    expect(points.map(({ low, high, signal }) => [low?.toFixed(4), high?.toFixed(4), signal])).toEqual([
      ["0.8100", "0.9900", null],
      ["0.8100", "0.9900", null],
      ["0.8100", "0.9900", "below"],
    ]);
  });

  /** Montgomery, Introduction to Statistical Quality Control, the orange juice cans: 30 samples of 50. */
  test("the textbook's chart: centre 0.2313, limits 0.0524 and 0.4102, samples 15 and 23 above", () => {
    const nonconforming = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ];
    const { centre, points } = pChart(rates(...nonconforming.map((count) => [count, 50] as const)));
    expect(centre.value?.toFixed(4)).toBe("0.2313");
    expect(points[0]?.low).toBeCloseTo(0.0524, 3);
    expect(points[0]?.high).toBeCloseTo(0.4102, 3);
    expect(points.filter(({ signal }) => signal !== null).map(({ label, signal }) => `${label} ${signal}`)).toEqual([
      "month 15 above",
      "month 23 above",
    ]);
  });

  test("the fewer the dossiers, the wider the limits; they end at 0 and 1", () => {
    const [large, small] = pChart(rates([900, 1_000], [9, 10])).points;
    expect((large?.high ?? 0) - (large?.low ?? 0)).toBeLessThan((small?.high ?? 0) - (small?.low ?? 0));
    expect(small?.high).toBe(1);
  });

  test("above as well, and with other sigmas", () => {
    expect(pChart(rates([50, 100], [80, 100])).points[1]?.signal).toBe("above");
    expect(pChart(rates([50, 100], [80, 100]), 4.5).points[1]?.signal).toBeNull();
  });

  test("a rate of nothing has no limits, and no rates have no centre", () => {
    expect(pChart(rates([0, 0], [1, 2])).points[0]).toMatchObject({ low: null, high: null, signal: null });
    expect(pChart(new Map()).centre.value).toBeNull();
  });

  test("rates on two bases, and what is no rate, are refused", () => {
    const mixed = new Map<string, Rate>([
      ["a", rateOf(1, 2, "resolved")],
      ["b", rateOf(1, 2, "strict")],
    ]);
    expect(errorOf(() => pChart(mixed))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "rate", property: "basis", first: "resolved", second: "strict" },
    });
    const more = { ...rateOf(1, 2, "resolved"), numerator: 3 };
    expect(errorOf(() => pChart(new Map([["a", more]])))).toMatchObject({ facts: { argument: "rates" } });
    expect(errorOf(() => pChart([] as never))).toMatchObject({ facts: { argument: "rates" } });
    expect(errorOf(() => pChart(new Map(), 0))).toMatchObject({ facts: { argument: "sigmas", value: 0 } });
    expect(errorOf(() => pChart(rates([1, 1]), Number.POSITIVE_INFINITY))).toMatchObject({
      facts: { argument: "sigmas" },
    });
  });
});

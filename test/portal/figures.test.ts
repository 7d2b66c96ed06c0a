import type { DossierRecord } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BASES, figuresOf, QUARTERS } from "../../examples/portal/src/dashboard/figures.js";
import { KNOWN_UNTIL, LEAST_DOSSIERS, madeRecords } from "../../examples/portal/src/data/records.js";
import { EXAMPLE_INDEX, rankRange, ranksOf } from "../../examples/portal/src/ranking/ranks.js";

const RECORDS = madeRecords();
const [, , THIRD] = QUARTERS;
const PERIOD = THIRD?.period ?? { from: "2026-01-01", to: "2026-01-01" };

/** Counted as plainly as it can be said, without the package. */
const handledIn = ({ receivedAt, finishedAt }: DossierRecord): boolean =>
  String(receivedAt) <= PERIOD.to && (finishedAt == null || finishedAt >= PERIOD.from);
const isFinished = ({ finishedAt }: DossierRecord): boolean => finishedAt != null && finishedAt <= PERIOD.to;
const isKept = ({ finishedAt, dueAt }: DossierRecord): boolean => String(finishedAt) <= String(dueAt);
const isOverdue = ({ dueAt }: DossierRecord): boolean => String(dueAt) < PERIOD.to;

const HANDLED = RECORDS.filter(handledIn);
const FINISHED = HANDLED.filter(isFinished);
const OPEN = HANDLED.filter((record) => !isFinished(record));

const FIGURES = {
  resolved: figuresOf(RECORDS, PERIOD, "resolved"),
  received: figuresOf(RECORDS, PERIOD, "received"),
  strict: figuresOf(RECORDS, PERIOD, "strict"),
  qd766: figuresOf(RECORDS, PERIOD, "qd766"),
};

describe("the made dossiers", () => {
  test("are the same at every visit, and nothing in them has not happened yet", () => {
    expect(madeRecords()).toEqual(RECORDS);
    expect(
      RECORDS.every(
        ({ receivedAt, finishedAt }) => String(receivedAt) <= KNOWN_UNTIL && (finishedAt ?? "") <= KNOWN_UNTIL,
      ),
    ).toBe(true);
    const units = new Set(RECORDS.map(({ agency }) => agency ?? ""));
    expect(units.size).toBe(12);
    for (const unit of units) expect(unit).toMatch(/^(Phường|Xã) [A-ZĐ]$/);
  });
});

describe("the figures of the dashboard", () => {
  test("the third quarter is the one of the reporting decree", () => {
    expect(PERIOD).toEqual({ from: "2026-06-15", to: "2026-09-14" });
  });

  test.each([
    ["resolved", FINISHED.filter(isKept).length, FINISHED.length],
    ["received", FINISHED.filter(isKept).length, HANDLED.length],
    ["strict", FINISHED.filter(isKept).length, FINISHED.length + OPEN.filter(isOverdue).length],
    ["qd766", FINISHED.filter(isKept).length + OPEN.filter((record) => !isOverdue(record)).length, HANDLED.length],
  ] as const)("the rate on the basis %s has the counts of the records", (basis, numerator, denominator) => {
    expect(FIGURES[basis].rate).toMatchObject({ basis, numerator, denominator });
  });

  test("every basis gives another rate, with an interval around it", () => {
    const rates = BASES.map((basis) => FIGURES[basis].rate);
    expect(new Set(rates.map(({ value }) => value)).size).toBe(BASES.length);
    for (const { value, interval } of rates) {
      expect(interval?.low).toBeLessThan(value ?? 0);
      expect(interval?.high).toBeGreaterThan(value ?? 1);
    }
  });

  test("form II.06 is in order, adds up and ends in the total of all dossiers", () => {
    const { form } = FIGURES.resolved;
    expect(form.ok && form.report.rows.length).toBe(5);
    expect(form.ok && form.report.total).toMatchObject({
      receivedTotal: HANDLED.length,
      resolvedTotal: FINISHED.length,
      pendingTotal: OPEN.length,
      pendingOverdue: OPEN.filter(isOverdue).length,
    });
  });

  test("the classes of age hold every open dossier, and the backlog ends with them", () => {
    const { ages, backlog } = FIGURES.resolved;
    expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(OPEN.length);
    expect(backlog).toHaveLength(92);
    expect(backlog.at(-1)?.open).toBe(OPEN.length);
  });

  test("the p-chart has twelve months and finds the bad one", () => {
    const { points } = FIGURES.resolved.chart;
    expect(points.map(({ label }) => label)).toEqual(
      ["10/2025", "11/2025", "12/2025"].concat([1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `${month}/2026`)),
    );
    expect(points.some(({ signal }) => signal === "below")).toBe(true);
  });

  test("no rate is shown of a unit with too few dossiers", () => {
    const { units } = FIGURES.resolved;
    expect(units).toHaveLength(12);
    for (const { unit, disclosed } of units) {
      const count = FINISHED.filter(({ agency }) => agency === unit).length;
      expect([unit, disclosed.shown]).toEqual([unit, count >= LEAST_DOSSIERS]);
    }
    expect(units.filter(({ disclosed }) => !disclosed.shown)).toHaveLength(1);
  });
});

describe("the ranking", () => {
  const { ranked, unranked } = ranksOf(RECORDS);

  test("ranks all units but the one with too few dossiers", () => {
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(unranked).toEqual(["Xã M"]);
    expect(EXAMPLE_INDEX.max).toBe(100);
  });

  test("every rank lies in its interval, and the intervals tell the first from the last", () => {
    for (const { rank, best, worst } of ranked) expect(best <= rank && rank <= worst).toBe(true);
    expect(ranked[0]?.worst).toBeLessThan(ranked.at(-1)?.best ?? 0);
    expect(ranked.some(({ best, worst }) => best < worst)).toBe(true);
  });

  test("a rank interval counts who is surely better and who is surely worse", () => {
    const [top, middle, other, bottom] = [
      { low: 90, high: 95 },
      { low: 70, high: 80 },
      { low: 75, high: 85 },
      { low: 10, high: 20 },
    ] as const;
    const all = [top, middle, other, bottom];
    expect(rankRange(top, all)).toEqual({ best: 1, worst: 1 });
    expect(rankRange(middle, all)).toEqual({ best: 2, worst: 3 });
    expect(rankRange(other, all)).toEqual({ best: 2, worst: 3 });
    expect(rankRange(bottom, all)).toEqual({ best: 4, worst: 4 });
  });
});

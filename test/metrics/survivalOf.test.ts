import { type Durations, durationsOf, type Histogram, survivalOf } from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const NOTHING = durationsOf(
  [],
  { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31", cohort: "received" },
  vietnamCalendar,
);

const durations = (finished: Histogram, open: Histogram): Durations => ({ ...NOTHING, finished, open });

/**
 * The 21 patients of Freireich et al. (1963) under 6-mercaptopurine, in weeks: the example from which textbooks teach the
 * estimate (Kaplan and Meier 1958), with these shares and this median.
 */
test("the published curve: 21 cases, 9 ended, 12 open", () => {
  const { curve, median, finished, open } = survivalOf(
    durations(
      [
        [6, 3],
        [7, 1],
        [10, 1],
        [13, 1],
        [16, 1],
        [22, 1],
        [23, 1],
      ],
      [
        [6, 1],
        [9, 1],
        [10, 1],
        [11, 1],
        [17, 1],
        [19, 1],
        [20, 1],
        [25, 1],
        [32, 2],
        [34, 1],
        [35, 1],
      ],
    ),
  );
  expect(curve.map(({ at, atRisk, share }) => [at, atRisk, share.toFixed(4)])).toEqual([
    [6, 21, "0.8571"],
    [7, 17, "0.8067"],
    [10, 15, "0.7529"],
    [13, 12, "0.6902"],
    [16, 11, "0.6275"],
    [22, 7, "0.5378"],
    [23, 6, "0.4482"],
  ]);
  expect({ median, finished, open }).toEqual({ median: 23, finished: 9, open: 12 });
});

test("without open dossiers the shares are the plain ones, and exact", () => {
  const { curve, median } = survivalOf(
    durations(
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 1],
      ],
      [],
    ),
  );
  expect(curve.map(({ share }) => share)).toEqual([5 / 6, 4 / 6, 3 / 6, 2 / 6, 1 / 6, 0]);
  expect(median).toBe(3);
});

test("a median that was not reached is not made up", () => {
  expect(survivalOf(durations([[1, 1]], [[5, 3]]))).toMatchObject({ median: null, open: 3 });
  expect(survivalOf(durations([], [[5, 3]]))).toMatchObject({ median: null, curve: [] });
});

test("of nothing", () => {
  expect(survivalOf(NOTHING)).toEqual({ unit: "working-day", finished: 0, open: 0, median: null, curve: [] });
});

test.each(["handled", "resolved"] as const)(
  "the cohort %s would leave out quick dossiers, and is refused",
  (cohort) => {
    const options = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31", cohort } as const;
    expect(errorOf(() => survivalOf(durationsOf([], options, vietnamCalendar)))).toEqual({
      code: "metrics/invalid-argument",
      facts: { argument: "cohort", value: cohort, expected: ['"received"'] },
    });
  },
);

test("what has no options is no durations", () => {
  expect(errorOf(() => survivalOf({ version: 1 } as never))).toMatchObject({ facts: { argument: "cohort" } });
});

import {
  ageing,
  type DossierRecord,
  type DurationOptions,
  type Durations,
  durationsOf,
  type Histogram,
  histogramClasses,
  mergeAgeing,
  mergeDurations,
  percentileOf,
  summariseHistogram,
} from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";

const OPTIONS: DurationOptions = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" };
const MINUTES: DurationOptions = { ...OPTIONS, unit: "working-minute" };

const done = (properties: Partial<DossierRecord>): DossierRecord => recordOf({ status: "processed", ...properties });

const lengthOf = (record: DossierRecord, options = OPTIONS): Histogram =>
  durationsOf([record], options, vietnamCalendar).finished;

describe("working days", () => {
  test.each<[string, Partial<DossierRecord>, number]>([
    ["the day of receipt is not counted", { receivedAt: "2026-03-02", finishedAt: "2026-03-02" }, 0],
    ["over a weekend", { receivedAt: "2026-03-06", finishedAt: "2026-03-09" }, 1],
    ["over Tet 2026, 14 to 22 February", { receivedAt: "2026-02-10", finishedAt: "2026-02-24" }, 5],
    ["over the make-up Saturday 10 January 2026", { receivedAt: "2026-01-08", finishedAt: "2026-01-12" }, 3],
  ])("%s", (_, dates, days) => {
    expect(lengthOf(done(dates))).toEqual([[days, 1]]);
  });

  test("pauses are taken out, with what lies before the receipt, after the end, or in two of them left alone", () => {
    const dates = { receivedAt: "2026-03-02", finishedAt: "2026-03-13" } as const;
    const pause = (from: string, to: string | null) => ({ kind: "supplement", from, to }) as never;
    const withPauses = (...pauses: readonly never[]): Histogram => lengthOf(done({ ...dates, pauses }));
    expect(withPauses()).toEqual([[9, 1]]);
    expect(withPauses(pause("2026-03-04", "2026-03-06"))).toEqual([[7, 1]]);
    expect(withPauses(pause("2026-03-04", "2026-03-06"), pause("2026-03-05", "2026-03-09"))).toEqual([[6, 1]]);
    expect(withPauses(pause("2026-02-25", "2026-03-03"))).toEqual([[8, 1]]);
    expect(withPauses(pause("2026-03-11", null))).toEqual([[7, 1]]);
    expect(withPauses(pause("2026-03-16", "2026-03-18"))).toEqual([[9, 1]]);
    expect(withPauses(pause("2026-03-04", null), pause("2026-03-05", "2026-03-06"))).toEqual([[2, 1]]);
  });

  test("unless they are to be counted", () => {
    const record = done({
      receivedAt: "2026-03-02",
      finishedAt: "2026-03-13",
      pauses: [{ kind: "stop", from: "2026-03-04", to: "2026-03-06" }],
    });
    expect(lengthOf(record, { ...OPTIONS, pauses: "counted" })).toEqual([[9, 1]]);
  });
});

describe("office time", () => {
  test("in whole minutes; a minute that is not complete does not count", () => {
    const hours = { receivedAt: "2026-03-02T16:00", finishedAt: "2026-03-03T08:30:59" } as const;
    expect(lengthOf(done(hours), MINUTES)).toEqual([[120, 1]]);
  });

  test("without the lunch break and without the pauses", () => {
    const record = done({
      receivedAt: "2026-03-02T10:30",
      finishedAt: "2026-03-02T15:00",
      pauses: [{ kind: "payment", from: "2026-03-02T11:00", to: "2026-03-02T13:30" }],
    });
    expect(lengthOf(record, MINUTES)).toEqual([[120, 1]]);
  });

  test("where only the day is known, a record is counted as left out", () => {
    const { finished, excluded } = durationsOf(
      [
        done({ receivedAt: "2026-03-02", finishedAt: "2026-03-03T08:00" }),
        done({ receivedAt: "2026-03-02T08:00", finishedAt: "2026-03-03" }),
        done({
          receivedAt: "2026-03-02T08:00",
          finishedAt: "2026-03-03T09:00",
          pauses: [{ kind: "stop", from: "2026-03-02", to: "2026-03-03" }],
        }),
      ],
      MINUTES,
      vietnamCalendar,
    );
    expect(finished).toEqual([]);
    expect(excluded.noTimeOfDay).toBe(3);
  });
});

describe("which dossiers", () => {
  test("open ones are kept apart, with what they have taken until asOf", () => {
    const { finished, open } = durationsOf(
      [recordOf({ receivedAt: "2026-03-26" }), done({ receivedAt: "2026-03-26", finishedAt: "2026-04-01" })],
      { ...OPTIONS, asOf: "2026-03-30" },
      vietnamCalendar,
    );
    expect(finished).toEqual([]);
    expect(open).toEqual([[2, 2]]);
  });

  test("what is left out is counted under its reason", () => {
    const { excluded } = durationsOf(
      [
        recordOf({ status: "registered", receivedAt: null }),
        recordOf({ status: "rejected-at-reception" }),
        recordOf({ receivedAt: null }),
        done({}),
        done({ receivedAt: "2026-03-03", finishedAt: "2026-03-02" }),
        recordOf({ receivedAt: "2026-04-02" }),
      ],
      OPTIONS,
      vietnamCalendar,
    );
    expect(excluded).toEqual({
      notYetAccepted: 1,
      rejectedAtReception: 1,
      noReceiptDate: 1,
      noFinishDate: 1,
      finishedBeforeReceived: 1,
      outsidePeriod: 1,
      noTimeOfDay: 0,
    });
  });

  test("the part says how it was made, with the calendar", () => {
    expect(durationsOf([], OPTIONS, vietnamCalendar)).toMatchObject({
      version: 1,
      options: {
        ...OPTIONS,
        cohort: "handled",
        unit: "working-day",
        pauses: "taken-out",
        calendar: `${vietnamCalendar.id} ${vietnamCalendar.version}`,
      },
    });
  });
});

describe("percentiles and mean", () => {
  const TEN: Histogram = [
    [1, 4],
    [2, 3],
    [5, 2],
    [30, 1],
  ];

  test.each([
    [0, 1],
    [40, 1],
    [40.1, 2],
    [50, 2],
    [70, 2],
    [90, 5],
    [90.5, 30],
    [100, 30],
  ])("nearest rank: the %d per cent point of ten values is %i", (percent, value) => {
    expect(percentileOf(TEN, percent)).toBe(value);
  });

  test("the rank is exact where a product of doubles is not: 99.9 % of 1,000 is the 999th value", () => {
    expect(
      percentileOf(
        [
          [1, 999],
          [2, 1],
        ],
        99.9,
      ),
    ).toBe(1);
    expect(
      percentileOf(
        [
          [1, 55],
          [2, 45],
        ],
        55,
      ),
    ).toBe(1);
  });

  /** Hyndman and Fan's type 7, the default of R and of spreadsheets' PERCENTILE.INC. */
  test.each([
    [0, 1],
    [25, 1.75],
    [50, 2.5],
    [90, 3.7],
    [100, 4],
  ])("linear: the %d per cent point of 1, 2, 3, 4 is %d", (percent, value) => {
    expect(
      percentileOf(
        [
          [1, 1],
          [2, 1],
          [3, 1],
          [4, 1],
        ],
        percent,
        "linear",
      ),
    ).toBe(value);
  });

  test("a summary", () => {
    expect(summariseHistogram(TEN, [50])).toEqual({
      count: 10,
      sum: 50,
      mean: 5,
      least: 1,
      greatest: 30,
      method: "nearest-rank",
      percentiles: [{ percent: 50, value: 2 }],
    });
  });

  test("of nothing", () => {
    expect(summariseHistogram([])).toMatchObject({ count: 0, mean: null, least: null, greatest: null });
    expect(percentileOf([], 50, "linear")).toBeNull();
  });

  test.each([
    [
      [
        [2, 1],
        [1, 1],
      ],
    ],
    [[[1, 0]]],
    [[[1.5, 1]]],
    ["x"],
    [null],
    [[1]],
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])("%j is no histogram", (histogram) => {
    expect(errorOf(() => percentileOf(histogram as never, 50))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "histogram" },
    });
  });

  test("mistaken percentages and methods", () => {
    for (const percent of [-1, 101, "50", Number.NaN]) {
      expect(errorOf(() => percentileOf([], percent as number))).toMatchObject({ facts: { argument: "percent" } });
    }
    expect(errorOf(() => percentileOf([], 5, "best" as "linear"))).toMatchObject({ facts: { argument: "method" } });
    expect(errorOf(() => summariseHistogram([], 5 as never))).toMatchObject({ facts: { argument: "percents" } });
  });
});

describe("ageing", () => {
  const RECORDS = [
    recordOf({ receivedAt: "2026-03-02", dueAt: "2026-03-30" }),
    recordOf({ receivedAt: "2026-03-26", dueAt: "2026-04-02" }),
    recordOf({ receivedAt: "2026-03-30", dueAt: "2026-03-31" }),
    recordOf({ receivedAt: "2026-03-30", dueAt: null }),
    done({ receivedAt: "2026-03-02", finishedAt: "2026-03-04" }),
  ];
  const part = ageing(RECORDS, OPTIONS, vietnamCalendar);

  test("how long the open dossiers have been there, and how far off their due dates are", () => {
    expect(part.age).toEqual([
      [1, 2],
      [3, 1],
      [21, 1],
    ]);
    expect(part.overdue).toEqual([[1, 1]]);
    expect(part.withinTime).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(part).toMatchObject({ noDueDate: 1, finished: 1 });
  });

  test("looked back at on a day of rest, what was due on the last working day is overdue, and what is due on the next is not", () => {
    const SAT_2026_03_28 = "2026-03-28";
    const due = (dueAt: DossierRecord["dueAt"]) => recordOf({ receivedAt: "2026-03-02", dueAt });
    const [FRI_2026_03_27, SUN_2026_03_29] = [due("2026-03-27"), due("2026-03-29")];
    const options = { ...OPTIONS, asOf: SAT_2026_03_28 } as const;
    const { overdue, withinTime } = ageing(
      [FRI_2026_03_27, due(SAT_2026_03_28), SUN_2026_03_29],
      options,
      vietnamCalendar,
    );
    expect(overdue).toEqual([[0, 1]]);
    expect(withinTime).toEqual([[0, 2]]);
  });

  test("classes of them", () => {
    expect(histogramClasses(part.withinTime, [0])).toEqual([
      { from: null, to: 0, count: 1 },
      { from: 1, to: null, count: 1 },
    ]);
    expect(histogramClasses(part.age, [])).toEqual([{ from: null, to: null, count: 4 }]);
  });

  test.each([[[5, 5]], [[5, 3]], [[1.5]], [7]])("bounds %j are refused", (bounds) => {
    expect(errorOf(() => histogramClasses([], bounds as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "bounds" },
    });
  });

  test("a count that is none is refused when parts are merged", () => {
    expect(errorOf(() => mergeAgeing({ ...part, finished: -1 }))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "finished", value: -1 },
    });
  });
});

describe("merging", () => {
  const part = durationsOf([], OPTIONS, vietnamCalendar);

  test.each<[string, Partial<DurationOptions>, unknown, unknown]>([
    ["unit", { unit: "working-minute" }, "working-day", "working-minute"],
    ["cohort", { cohort: "received" }, "handled", "received"],
    ["period.to", { period: { from: "2026-01-01", to: "2026-03-30" } }, "2026-03-31", "2026-03-30"],
    ["pauses", { pauses: "counted" }, "taken-out", "counted"],
  ])("parts that differ in %s are refused", (property, other, first, second) => {
    const odd = durationsOf([], { ...OPTIONS, ...other }, vietnamCalendar);
    expect(errorOf(() => mergeDurations(part, odd))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "durations", property, first, second },
    });
  });

  test.each([[undefined], [null], [{}], [{ version: 2 }]])("%j is no part of this version", (given) => {
    const error = errorOf(() => mergeDurations(given as unknown as Durations));
    expect(error).toMatchObject({ code: "metrics/unknown-version", facts: { what: "durations", known: 1 } });
  });

  test.each([[{}], [null], [5]])("exclusions that are no counts are refused: %j", (excluded) => {
    expect(errorOf(() => mergeDurations({ ...part, excluded: excluded as never }))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "excluded.notYetAccepted", value: undefined },
    });
  });
});

test.each([
  [undefined],
  [{}],
  [
    [
      [2, 1],
      [1, 1],
    ],
  ],
  [[[1, 0]]],
  [[[1.5, 1]]],
  [
    [
      [1, 1],
      [1, 2],
    ],
  ],
  [[5]],
])("%j is no histogram", (histogram) => {
  for (const read of [() => percentileOf(histogram as never, 50), () => histogramClasses(histogram as never, [5])]) {
    expect(errorOf(read)).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "histogram", expected: ["[value, count][] by ascending whole values, with counts above 0"] },
    });
  }
});

test("mistaken options", () => {
  expect(errorOf(() => durationsOf([], { ...OPTIONS, unit: "hour" as never }, vietnamCalendar))).toMatchObject({
    facts: { argument: "unit", value: "hour" },
  });
  expect(errorOf(() => durationsOf([], OPTIONS, undefined as never)).code).toBe("calendar/not-a-calendar");
  expect(errorOf(() => durationsOf([recordOf({ receivedAt: "2008-01-02" })], OPTIONS, vietnamCalendar)).code).toBe(
    "calendar/out-of-coverage",
  );
});

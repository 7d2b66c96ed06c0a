import fc from "fast-check";
import { type DossierContext, type DossierEvent, replayDossier } from "motcua/dossier";
import {
  AgeingSchema,
  ageing,
  BacklogSchema,
  backlog,
  backlogSeries,
  checkRecords,
  type DossierCase,
  type DossierRecord,
  DurationsSchema,
  durationsOf,
  emptyTally,
  latenessOf,
  mergeAgeing,
  mergeBacklogs,
  mergeDurations,
  mergeQd766,
  mergeRecordChecks,
  mergeTallies,
  mergeUnitTimes,
  Qd766TallySchema,
  type RecordCheckOptions,
  RecordCheckSchema,
  recordOfDossier,
  survivalOf,
  TallySchema,
  tallyDossiers,
  tallyQd766,
  UnitTimesSchema,
  unitTimesOf,
} from "motcua/metrics";
import { fromEpochDay, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { optionsArbitrary } from "../support/metricsArbitraries.js";
import { dividedArbitrary, durationOptionsArbitrary, pausedRecordsArbitrary } from "../support/metricsParts.js";

/** A metric as its three steps need it: how a part is made, and how parts are merged. */
interface Metric<Item, Options, Part> {
  readonly items: fc.Arbitrary<readonly Item[]>;
  readonly options: fc.Arbitrary<Options>;
  readonly make: (items: readonly Item[], options: Options) => Part;
  readonly merge: (...parts: readonly Part[]) => Part;
  readonly schema: { readonly parse: (stored: unknown) => unknown };
}

/** As another machine reads it: from text, through the schema. */
const sent = <T>(part: T, schema: Metric<never, never, T>["schema"]): T =>
  schema.parse(JSON.parse(JSON.stringify(part))) as T;

const obeysTheLaws = <Item, Options, Part>(name: string, metric: Metric<Item, Options, Part>): void => {
  const { make, merge, schema } = metric;
  const drawn = [dividedArbitrary(metric.items), metric.options] as const;

  describe(name, () => {
    test("split = whole, merged in any grouping and any order, also when sent as JSON", () => {
      fc.assert(
        fc.property(...drawn, ({ whole, parts }, options) => {
          const [a, b, c] = parts.map((part) => make(part, options)) as [Part, Part, Part];
          const expected = make(whole, options);
          expect(merge(a, b, c)).toEqual(expected);
          expect(merge(merge(a, b), c)).toEqual(expected);
          expect(merge(a, merge(b, c))).toEqual(expected);
          expect(merge(c, a, b)).toEqual(expected);
          expect(merge(sent(b, schema), sent(merge(c, a), schema))).toEqual(expected);
        }),
      );
    });

    test("nothing is neutral, and the order of the records does not matter", () => {
      fc.assert(
        fc.property(...drawn, ({ whole, shuffled }, options) => {
          const part = make(whole, options);
          expect(merge(part, merge())).toEqual(part);
          expect(merge(merge(), part)).toEqual(part);
          expect(make(shuffled, options)).toEqual(part);
          expect(sent(part, schema)).toEqual(part);
          expect(sent(merge(), schema)).toEqual(merge());
        }),
      );
    });
  });
};

obeysTheLaws("tallies", {
  items: pausedRecordsArbitrary,
  options: optionsArbitrary,
  make: (records: readonly DossierRecord[], options) => tallyDossiers(records, options),
  merge: (...parts) => (parts.length === 0 ? emptyTally() : mergeTallies(...parts)),
  schema: TallySchema,
});

obeysTheLaws("durations", {
  items: pausedRecordsArbitrary,
  options: durationOptionsArbitrary,
  make: (records: readonly DossierRecord[], options) => durationsOf(records, options, vietnamCalendar),
  merge: mergeDurations,
  schema: DurationsSchema,
});

obeysTheLaws("ageing", {
  items: pausedRecordsArbitrary,
  options: durationOptionsArbitrary,
  make: (records: readonly DossierRecord[], options) => ageing(records, options, vietnamCalendar),
  merge: mergeAgeing,
  schema: AgeingSchema,
});

obeysTheLaws("backlogs", {
  items: pausedRecordsArbitrary,
  options: durationOptionsArbitrary,
  make: (records: readonly DossierRecord[], { period, asOf }) => backlog(records, { period, asOf }),
  merge: mergeBacklogs,
  schema: BacklogSchema,
});

obeysTheLaws("tallies of Decision 766", {
  items: pausedRecordsArbitrary,
  options: fc.record({
    dueDates: fc.constantFrom("as-promised" as const, "moved" as const),
    secondRequest: fc.constantFrom("waiting" as const, "always" as const),
    compareBy: fc.constantFrom("date" as const, "instant" as const),
  }),
  make: (records: readonly DossierRecord[], options) =>
    tallyQd766(
      records,
      { ...options, period: { from: "2026-01-02", to: "2026-01-10" }, asOf: "2026-01-12" },
      vietnamCalendar,
    ),
  merge: mergeQd766,
  schema: Qd766TallySchema,
});

obeysTheLaws("record checks", {
  items: pausedRecordsArbitrary.map((records) =>
    records.map((record, index) => (index % 5 === 0 ? { ...record, status: "done" as "stopped" } : record)),
  ),
  options: fc.record({
    compareBy: fc.constantFrom("date" as const, "instant" as const),
    examples: fc.integer({ min: 0, max: 4 }),
    duplicates: fc.boolean(),
  }),
  make: (records: readonly DossierRecord[], options: RecordCheckOptions) => checkRecords(records, options),
  merge: mergeRecordChecks,
  schema: RecordCheckSchema,
});

const context: DossierContext = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } };
const hours: DossierContext = { calendar: vietnamCalendar, limit: { amount: 12, unit: "working-hour" } };

const caseArbitrary: fc.Arbitrary<DossierCase> = fc
  .record({
    gaps: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
    units: fc.array(fc.constantFrom("one-stop shop", "land office", "tax office"), { minLength: 4, maxLength: 4 }),
    finished: fc.boolean(),
    inHours: fc.boolean(),
  })
  .map(({ gaps, units, finished, inHours }) => {
    let day = toEpochDay("2026-03-02");
    const at = (gap: number) => {
      day += gap;
      return `${fromEpochDay(day)}T09:00` as const;
    };
    const events: DossierEvent[] = [
      { type: "accepted", at: at(0), code: "H44.100-260302-0001", channel: "counter", unit: units[0] },
      ...gaps.slice(1).map((gap, index) => ({ type: "forwarded" as const, at: at(gap), unit: units[index + 1] })),
    ];
    if (finished) events.push({ type: "processed", at: at(gaps[0] ?? 0) });
    const own = inHours ? hours : context;
    const result = replayDossier(events, own);
    if (!result.ok) throw new Error(result.refusal.code);
    return { dossier: result.dossier, context: own };
  });

obeysTheLaws("times of units", {
  items: fc.array(caseArbitrary, { maxLength: 6 }),
  options: fc.constant("2026-03-31T17:00" as const),
  make: (cases: readonly DossierCase[], asOf) => unitTimesOf(cases, asOf),
  merge: mergeUnitTimes,
  schema: UnitTimesSchema,
});

/** A dossier of a survival study: how long it took, or has taken, in days. */
const observed = fc.array(fc.record({ days: fc.integer({ min: 0, max: 9 }), isOpen: fc.boolean() }), { maxLength: 30 });

type Observed = readonly { readonly days: number; readonly isOpen: boolean }[];

const durationsFrom = (cases: Observed) => {
  const histogram = (isOpen: boolean): readonly (readonly [number, number])[] =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((days) => {
      const count = cases.filter((one) => one.isOpen === isOpen && one.days === days).length;
      return count === 0 ? [] : [[days, count] as const];
    });
  return { ...mergeDurations(), finished: histogram(false), open: histogram(true) };
};

describe("the survival curve", () => {
  test("is the product of what is left at each time, over all who were there until then", () => {
    fc.assert(
      fc.property(observed, (cases) => {
        const { curve, median } = survivalOf(durationsFrom(cases));
        const times = [...new Set(cases.filter(({ isOpen }) => !isOpen).map(({ days }) => days))].sort((a, b) => a - b);
        expect(curve.map(({ at }) => at)).toEqual(times);
        let share = 1;
        for (const { at, ...step } of curve) {
          const atRisk = cases.filter(({ days }) => days >= at).length;
          const finished = cases.filter(({ days, isOpen }) => days === at && !isOpen).length;
          share *= 1 - finished / atRisk;
          expect(step).toMatchObject({ atRisk, finished });
          expect(step.share).toBeCloseTo(share, 12);
        }
        const reached = curve.find((step) => step.share <= 0.5 + 1e-12)?.at ?? null;
        expect(median).toBe(reached);
      }),
    );
  });

  test("of merged durations is the curve of the whole", () => {
    fc.assert(
      fc.property(dividedArbitrary(observed), ({ whole, parts }) => {
        expect(survivalOf(mergeDurations(...parts.map(durationsFrom)))).toEqual(survivalOf(durationsFrom(whole)));
      }),
    );
  });
});

describe("what the parts say of the same records agrees", () => {
  test("finished, open and left out are those of the tally", () => {
    fc.assert(
      fc.property(pausedRecordsArbitrary, durationOptionsArbitrary, (records, drawn) => {
        const options = { ...drawn, unit: "working-day" as const };
        const { finished, open, excluded } = durationsOf(records, options, vietnamCalendar);
        const { period, asOf, cohort } = options;
        const { received, excluded: out } = tallyDossiers(records, { period, asOf, cohort });
        const size = (histogram: typeof finished): number => histogram.reduce((sum, [, count]) => sum + count, 0);
        expect(size(finished) + size(open)).toBe(received.total);
        expect({ ...excluded, total: undefined }).toEqual({ ...out, noTimeOfDay: 0, total: undefined });
      }),
    );
  });

  test("taking pauses out never makes a duration longer, and never negative", () => {
    fc.assert(
      fc.property(pausedRecordsArbitrary, durationOptionsArbitrary, (records, options) => {
        const total = (pauses: "counted" | "taken-out"): number => {
          const { finished } = durationsOf(records, { ...options, unit: "working-day", pauses }, vietnamCalendar);
          for (const [value] of finished) expect(value).toBeGreaterThanOrEqual(0);
          return finished.reduce((sum, [value, count]) => sum + value * count, 0);
        };
        expect(total("taken-out")).toBeLessThanOrEqual(total("counted"));
      }),
    );
  });

  test("as many are overdue and within time as the tally says, on days of rest too", () => {
    fc.assert(
      fc.property(pausedRecordsArbitrary, durationOptionsArbitrary, (records, options) => {
        const { unit, period, asOf, cohort } = options;
        const { overdue, withinTime, excluded } = ageing(records, options, vietnamCalendar);
        fc.pre(excluded.noTimeOfDay === 0);
        const compareBy = unit === "working-minute" ? "instant" : "date";
        const tally = tallyDossiers(records, { period, asOf, cohort, compareBy });
        const size = (histogram: typeof overdue): number => histogram.reduce((sum, [, count]) => sum + count, 0);
        expect([size(overdue), size(withinTime)]).toEqual([tally.pending.overdue, tally.pending.withinTime]);
      }),
    );
  });

  test("the backlog of the last day is what the tally calls open", () => {
    fc.assert(
      fc.property(pausedRecordsArbitrary, durationOptionsArbitrary, (records, { period, asOf }) => {
        const dated = records.map((record) => ({ ...record, dueAt: record.dueAt ?? ("2026-01-05" as const) }));
        const tally = tallyDossiers(dated, { period, asOf });
        expect(backlogSeries(backlog(dated, { period, asOf })).at(-1)?.open).toBe(tally.pending.total);
      }),
    );
  });

  test("a dossier that some unit made late is late or overdue in the tally, and no other is", () => {
    const period = { from: "2026-03-01", to: "2026-03-31" } as const;
    const asOf = "2026-03-31T17:00";
    fc.assert(
      fc.property(caseArbitrary, ({ dossier, context: own }) => {
        const { late, afterDue } = latenessOf(dossier, own, asOf);
        const compareBy = own === hours ? "instant" : "date";
        const record = recordOfDossier(dossier, own, asOf);
        const { resolved, pending } = tallyDossiers([record], { period, asOf, compareBy });
        expect(resolved.late + pending.overdue).toBe(late ? 1 : 0);
        expect(late || afterDue === 0).toBe(true);
      }),
    );
  });

  test("without supplements the verdicts of Decision 766 are those of the plain tally", () => {
    fc.assert(
      fc.property(pausedRecordsArbitrary, optionsArbitrary, (drawn, { period, asOf, compareBy }) => {
        const records = drawn.map((record) => ({
          ...record,
          pauses: [],
          finishedAt: record.finishedAt ?? record.returnedAt,
          status: record.status === "supplement-requested" ? ("in-processing" as const) : record.status,
        }));
        const plain = tallyDossiers(records, { period, asOf, compareBy });
        const judged = tallyQd766(records, { period, asOf, compareBy, dueDates: "moved" }, vietnamCalendar);
        expect(judged.onTime["finished-in-time"]).toBe(plain.resolved.early + plain.resolved.onTime);
        expect(judged.onTime["pending-in-time"]).toBe(plain.pending.withinTime);
        expect(judged.overdue["finished-late"]).toBe(plain.resolved.late);
        expect(judged.overdue["pending-late"]).toBe(plain.pending.overdue);
        expect(judged.excluded.nothingToJudgeBy).toBe(plain.noDueDate);
      }),
    );
  });
});

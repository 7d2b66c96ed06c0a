import { NATIONAL_STATUSES } from "motcua/dossier";
import {
  ageing,
  type BacklogOptions,
  backlog,
  type DurationOptions,
  durationsOf,
  mergeAgeing,
  mergeBacklogs,
  mergeDurations,
  mergeTallies,
  onTimeRate,
  type Tally,
  type TallyOptions,
  tallyDossiers,
  tallyDossiersBy,
} from "motcua/metrics";
import { CHANNELS } from "motcua/procedure";
import {
  ageingFromRows,
  ageingSql,
  backlogFromRows,
  backlogSql,
  calendarRows,
  classificationSql,
  DOSSIER_LAYOUT,
  type DossierSource,
  dossierRow,
  durationSql,
  durationsFromRows,
  type GroupedSource,
  groupRows,
  onTimeSql,
  type SqlRow,
  talliesFromRows,
  tallyFromRows,
  tallySql,
} from "motcua/sql";
import { fromEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { type Engine, HOSTILE, numbersOf } from "./engine.js";
import { oddDossiers, type ProvincialRecord } from "./oddDossiers.js";

/** How many dossiers the engines count: `npm run test:sql` takes ten times as many. */
export const DOSSIERS = Number(process.env.SQL_DOSSIERS ?? 20_000);

const SEED = 2026;

/** The population of every engine. */
export const records = oddDossiers(DOSSIERS, SEED);

/** The period that is asked about. */
export const PERIOD = { from: "2026-01-01", to: "2026-02-14" } as const;

/** What is asked about durations, pauses taken out: the column `paused_days` is of this `asOf`. */
const DURATION_OPTIONS: DurationOptions = { period: PERIOD, asOf: "2026-02-10" };

/** 2026-01-01. */
const JANUARY_2026 = 20_454;

/** Why a dossier has no duration, or whether it was finished, and its duration. */
type Duration = readonly [cell: string, days: number | null];

const durationOf = (record: ProvincialRecord, options: DurationOptions): Duration => {
  const { finished, open, excluded } = durationsOf([record], options, vietnamCalendar);
  if (finished[0] !== undefined) return ["finished", finished[0][0]];
  if (open[0] !== undefined) return ["open", open[0][0]];
  return [Object.entries(excluded).find(([, count]) => count === 1)?.[0] ?? "", null];
};

const durationsHere = records.map((record) => durationOf(record, DURATION_OPTIONS));

const pausedDaysOf = (record: ProvincialRecord, [, taken]: Duration): number | null => {
  if (taken === null || record.pauses?.length === 0) return null;
  return Number(durationOf(record, { ...DURATION_OPTIONS, pauses: "counted" })[1]) - taken;
};

/** The same as rows. */
export const rows = records.map((record, index) => ({
  ...dossierRow(record),
  province: record.province,
  paused_days: pausedDaysOf(record, durationsHere[index] as Duration),
}));

/** Options of every cohort, comparison and allocation; `asOf` in, at the end of and after the period. */
const EVERY_OPTION: readonly TallyOptions[] = (["handled", "received", "resolved"] as const).flatMap((cohort) =>
  (["date", "instant"] as const).flatMap((compareBy) =>
    (["by-due-date", "local-practice"] as const).flatMap((allocation) =>
      (["2026-01-20T11:30", "2026-02-14", "2026-03-31T00:00"] as const).map((asOf) => ({
        period: PERIOD,
        asOf,
        cohort,
        compareBy,
        allocation,
      })),
    ),
  ),
);

/** One of them that has everything in it. */
export const OPTIONS: TallyOptions = {
  period: PERIOD,
  asOf: "2026-02-10",
  compareBy: "instant",
  allocation: "local-practice",
};

const groupOfRow = ({ province, field }: SqlRow): string => `${province} / ${field}`;
const groupOfRecord = (record: ProvincialRecord): string => `${record.province} / ${record.field ?? null}`;

/** Options of every cohort and `asOf` for what tells the time; databases read no pauses. */
const EVERY_DURATION_OPTION: readonly DurationOptions[] = EVERY_OPTION.filter(
  ({ compareBy, allocation }) => compareBy === "date" && allocation === "by-due-date",
).map(({ period, asOf, cohort }) => ({ period, asOf, cohort, pauses: "counted" }));

/** Remembers answers of this process by options: several engines are held against them. */
const onceFor = <Options, T>(answer: (options: Options) => T): ((options: Options) => T) => {
  const known = new Map<string, T>();
  return (options) => {
    const key = JSON.stringify(options);
    const found = known.get(key) ?? answer(options);
    known.set(key, found);
    return found;
  };
};

/** Tallies in this process, by province and field. */
const talliesOver = (some: readonly ProvincialRecord[], options: TallyOptions): ReadonlyMap<string, Tally> =>
  tallyDossiersBy(some, groupOfRecord as (record: object) => string, options);

const talliesHere = onceFor((options: TallyOptions) => talliesOver(records, options));

/** What a backlog needs of the options. */
const backlogOptions = ({ period, asOf }: TallyOptions | DurationOptions): BacklogOptions => ({ period, asOf });

/** Durations, ageing and backlog in this process, of some records. */
const timesOf = (some: readonly ProvincialRecord[], options: DurationOptions) => ({
  durations: durationsOf(some, options, vietnamCalendar),
  ageing: ageing(some, options, vietnamCalendar),
  backlog: backlog(some, backlogOptions(options)),
});

/** By province. */
const timesHere = onceFor(
  (options: DurationOptions) =>
    new Map(
      ["25", "26", "31", null].map((each) => [
        each,
        timesOf(
          records.filter(({ province }) => province === each),
          options,
        ),
      ]),
    ),
);
const wholeHere = onceFor((options: DurationOptions) => timesOf(records, options));

/** Groups in one order: databases have none. */
const sorted = (tallies: ReadonlyMap<string, Tally>) => [...tallies].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));

const layoutOf = (suffix: "on" | "at", table: string): Pick<DossierSource, "table" | "columns"> => ({
  table,
  columns: {
    status: "status",
    channel: "channel",
    receivedAt: `received_${suffix}`,
    dueAt: `due_${suffix}`,
    finishedAt: `finished_${suffix}`,
  },
});

const isTimed = ({ receivedAt, dueAt, finishedAt }: ProvincialRecord): boolean =>
  [receivedAt, dueAt, finishedAt].every((at) => (at ?? null) === null || String(at).length > 10);

/** The cells of a tally of one dossier that are 1: where it stands. */
const placeOf = (record: ProvincialRecord, options: TallyOptions) => {
  const { received, resolved, pending, noDueDate, excluded } = tallyDossiers([record], options);
  const nameIn = (cells: Readonly<Record<string, number>>): string | null =>
    Object.entries(cells).find(([name, count]) => name !== "total" && count === 1)?.[0] ?? null;
  return {
    code: record.code,
    received: nameIn({ ...received }),
    outcome: nameIn({ ...resolved, ...pending, noDueDate }),
    excluded: nameIn({ ...excluded }),
  };
};

const placesHere = onceFor((options: TallyOptions) => records.map((record) => placeOf(record, options)));

/** States that a database gives the answers of this process. */
export const describeAgreement = (name: string, open: () => Promise<Engine>): void => {
  describe(`${name}, ${DOSSIERS} dossiers`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await engine.load(rows, calendarRows(vietnamCalendar));
    });
    afterAll(() => engine?.close());

    const source = () => ({ dialect: engine.dialect, table: "dossier", ...DOSSIER_LAYOUT });
    const keys = ["province", "field"] as const;
    const talliesOf = async (sql: string) => sorted(talliesFromRows(await engine.rowsOf(sql), groupOfRow));

    test("gives the tallies of this process under every cohort, comparison and allocation", async () => {
      for (const options of EVERY_OPTION) {
        const there = await talliesOf(tallySql({ ...source(), keys, options }));
        expect(there, JSON.stringify(options)).toEqual(sorted(talliesHere(options)));
      }
    });

    test.each(["date", "instant"] as const)("reads dates with times beside them, compared by %s", async (compareBy) => {
      const options = { ...OPTIONS, compareBy };
      const { table, columns } = layoutOf("on", "dossier_dates");
      const times = { receivedTime: "received_at", dueTime: "due_at", finishedTime: "finished_at" };
      const query = { dialect: engine.dialect, table, columns: { ...columns, ...times }, keys, options };
      expect(await talliesOf(tallySql(query))).toEqual(sorted(talliesHere(options)));
    });

    test.each(["date", "instant"] as const)("reads timestamps, compared by %s", async (compareBy) => {
      const options = { ...OPTIONS, compareBy };
      const query = { dialect: engine.dialect, ...layoutOf("at", "dossier_timestamps"), keys, options };
      const there = await talliesOf(tallySql({ ...query, dates: "timestamp" }));
      expect(there).toEqual(sorted(talliesOver(records.filter(isTimed), options)));
    });

    test.each(["date", "instant"] as const)(
      "puts every single dossier in its place, compared by %s",
      async (compareBy) => {
        const options = { ...OPTIONS, compareBy };
        const there = new Map(
          (await engine.rowsOf(classificationSql({ ...source(), options }))).map((row) => [row.code, row]),
        );
        const different = placesHere(options).filter((here) => {
          const row = there.get(here.code);
          return row?.received !== here.received || row?.outcome !== here.outcome || row?.excluded !== here.excluded;
        });
        expect(there.size).toBe(DOSSIERS);
        expect(different).toEqual([]);
      },
    );

    test("gives numerator and denominator of every rate", async () => {
      const [row] = await engine.rowsOf(onTimeSql({ ...source(), options: OPTIONS }));
      const tally = tallyDossiers(records, OPTIONS);
      for (const basis of ["resolved", "received", "qd766", "strict"] as const) {
        const { numerator, denominator } = onTimeRate(tally, basis);
        expect([Number(row?.[`${basis}_numerator`]), Number(row?.[`${basis}_denominator`])]).toEqual([
          numerator,
          denominator,
        ]);
      }
      expect(tallyFromRows([row as SqlRow])).toEqual(tally);
    });

    test("makes partials that add up to the whole", async () => {
      const partials: Tally[] = [];
      for (const province of ["25", "26", "31", null]) {
        partials.push(
          tallyFromRows(await engine.rowsOf(tallySql({ ...source(), where: { province }, options: OPTIONS }))),
        );
      }
      expect(mergeTallies(...partials)).toEqual(tallyDossiers(records, OPTIONS));
      expect(partials.every(({ received }) => received.total > 0)).toBe(true);
    });

    test("makes an empty tally of no dossiers", async () => {
      const sql = tallySql({ ...source(), where: { agency: "none" }, options: OPTIONS });
      expect(tallyFromRows(await engine.rowsOf(sql))).toEqual(tallyDossiers([], OPTIONS));
    });

    const backlogRowsOf = (query: GroupedSource & { readonly options: TallyOptions | DurationOptions }) =>
      engine.rowsOf(backlogSql({ ...query, options: backlogOptions(query.options) }));

    const withCalendar = (options: DurationOptions) => ({
      ...source(),
      options,
      calendar: vietnamCalendar,
      ordinals: { table: "calendar" },
      pausedDays: "paused_days",
    });

    test("tells the time, the age and the backlog of this process under every cohort and asOf", async () => {
      for (const options of EVERY_DURATION_OPTION) {
        const query = { ...withCalendar(options), keys: ["province"] };
        const durationRows = await engine.rowsOf(durationSql(query));
        const ageingRows = await engine.rowsOf(ageingSql(query));
        const backlogRows = await backlogRowsOf(query);
        const told = {
          durations: durationsFromRows(durationRows),
          ageing: ageingFromRows(ageingRows),
          backlog: backlogFromRows(backlogRows),
        };
        expect(told, JSON.stringify(options)).toEqual(wholeHere(options));
        const nameOf = ({ province }: SqlRow): string => String(province);
        const [byDuration, byAge, byBacklog] = [durationRows, ageingRows, backlogRows].map((all) =>
          groupRows(all, nameOf),
        );
        for (const [province, here] of timesHere(options)) {
          const name = String(province);
          expect(durationsFromRows(byDuration?.get(name) ?? [])).toEqual(here.durations);
          expect(ageingFromRows(byAge?.get(name) ?? [])).toEqual(here.ageing);
          expect(backlogFromRows(byBacklog?.get(name) ?? [])).toEqual(here.backlog);
        }
      }
    });

    test("takes pauses out, by days, dates, timestamps and ordinals", async () => {
      const query = withCalendar(DURATION_OPTIONS);
      const ordinals = {
        receivedOrdinal: "received_ordinal",
        dueOrdinal: "due_ordinal",
        finishedOrdinal: "finished_ordinal",
      };
      const timed = records.filter(isTimed);
      const layouts = [
        [query, records],
        [{ ...query, ...layoutOf("on", "dossier_dates"), dates: "date" }, records],
        [{ ...query, ...layoutOf("at", "dossier_timestamps"), dates: "timestamp" }, timed],
        [{ ...query, table: "dossier_joined", ordinals }, records],
      ] as const;
      for (const [layout, some] of layouts) {
        const here = some === records ? wholeHere(DURATION_OPTIONS) : timesOf(some, DURATION_OPTIONS);
        expect(durationsFromRows(await engine.rowsOf(durationSql(layout)))).toEqual(here.durations);
        expect(ageingFromRows(await engine.rowsOf(ageingSql(layout)))).toEqual(here.ageing);
        expect(backlogFromRows(await backlogRowsOf(layout))).toEqual(here.backlog);
      }
    });

    test("measures every single dossier as durationsOf does", async () => {
      const found = await engine.rowsOf(durationSql({ ...withCalendar(DURATION_OPTIONS), keys: ["code"] }));
      const there = new Map(found.map((row) => [row.code, row]));
      const different = records.filter(({ code }, index) => {
        const [cell, days] = durationsHere[index] as Duration;
        const row = there.get(code);
        const stated = row?.working_days ?? null;
        return row?.cell !== cell || (stated === null ? null : Number(stated)) !== days || Number(row.dossiers) !== 1;
      });
      expect(there.size).toBe(DOSSIERS);
      expect(different).toEqual([]);
    });

    test("makes parts that merge with those of this process", async () => {
      const [there, here] = [source(), records.filter(({ province }) => province !== "25")];
      const query = { ...withCalendar(DURATION_OPTIONS), ...there, where: { province: "25" } };
      const whole = wholeHere(DURATION_OPTIONS);
      const rest = timesOf(here, DURATION_OPTIONS);
      const durations = durationsFromRows(await engine.rowsOf(durationSql(query)));
      expect(mergeDurations(durations, rest.durations)).toEqual(whole.durations);
      const aged = ageingFromRows(await engine.rowsOf(ageingSql(query)));
      expect(mergeAgeing(aged, rest.ageing)).toEqual(whole.ageing);
      const waiting = backlogFromRows(await backlogRowsOf(query));
      expect(mergeBacklogs(waiting, rest.backlog)).toEqual(whole.backlog);
    });

    test("tells no time of no dossiers", async () => {
      const query = { ...withCalendar(DURATION_OPTIONS), where: { agency: "none" } };
      expect(durationsFromRows(await engine.rowsOf(durationSql(query)))).toEqual(mergeDurations());
      expect(ageingFromRows(await engine.rowsOf(ageingSql(query)))).toEqual(mergeAgeing());
      expect(backlogFromRows(await backlogRowsOf(query))).toEqual(mergeBacklogs());
    });

    test("says how many dossiers have days that the calendar lacks", async () => {
      const query = { ...withCalendar(DURATION_OPTIONS), ordinals: { table: "calendar_2026" } };
      const before = records
        .map((_, index) => [rows[index]?.received_day ?? 0, durationsHere[index]?.[0]] as const)
        .filter(([day]) => day < JANUARY_2026);
      const [finished, open] = ["finished", "open"].map((cell) => before.filter(([, own]) => own === cell).length);
      expect([finished, open].every((count) => Number(count) > 0)).toBe(true);
      const durations = await engine.rowsOf(durationSql(query));
      expect(errorOf(() => durationsFromRows(durations))).toEqual({
        code: "sql/outside-calendar",
        facts: { count: Number(finished) + Number(open) },
      });
      const ages = await engine.rowsOf(ageingSql(query));
      expect(errorOf(() => ageingFromRows(ages))).toEqual({ code: "sql/outside-calendar", facts: { count: open } });
    });

    test("knows other words for statuses, and says how many rows it cannot read", async () => {
      const statuses = Object.fromEntries(NATIONAL_STATUSES.map((status) => [status, status])) as Record<
        string,
        string
      >;
      const known = tallySql({ ...source(), statuses, options: OPTIONS });
      expect(tallyFromRows(await engine.rowsOf(known))).toEqual(tallyDossiers(records, OPTIONS));
      const unknown = await engine.rowsOf(tallySql({ ...source(), statuses: { accepted: "2" }, options: OPTIONS }));
      expect(errorOf(() => tallyFromRows(unknown))).toEqual({
        code: "sql/unreadable-rows",
        facts: { count: records.filter(({ status }) => status === "accepted").length },
      });
      const times = await backlogRowsOf({ ...source(), statuses: { accepted: "2" }, options: OPTIONS });
      expect(errorOf(() => backlogFromRows(times)).code).toBe("sql/unreadable-rows");
    });

    test("reads columns of numbers, and says how many rows have one that stands for nothing", async () => {
      const columns = { ...DOSSIER_LAYOUT.columns, status: "status_number", channel: "channel_number" };
      const numbered = { ...source(), table: "dossier_numbered", columns, options: OPTIONS };
      const [statuses, channels] = [numbersOf(NATIONAL_STATUSES), numbersOf(CHANNELS)];
      const known = { ...numbered, statuses, channels };
      expect(tallyFromRows(await engine.rowsOf(tallySql(known)))).toEqual(tallyDossiers(records, OPTIONS));
      const { accepted, processed } = statuses;
      const some = { ...numbered, statuses: { accepted, processed }, channels: { online: channels.online } };
      const unknown = records.filter(
        ({ status, channel }) => channel !== "online" || (status !== "accepted" && status !== "processed"),
      );
      const unreadable = await engine.rowsOf(tallySql(some));
      expect(errorOf(() => tallyFromRows(unreadable))).toEqual({
        code: "sql/unreadable-rows",
        facts: { count: unknown.length },
      });
      const where = { status_number: processed, channel_number: channels.online };
      const sound = records.filter(({ status, channel }) => status === "processed" && channel === "online");
      expect(tallyFromRows(await engine.rowsOf(tallySql({ ...some, where })))).toEqual(tallyDossiers(sound, OPTIONS));
    });

    test("compares the days of a moment whose times the table does not know", async () => {
      const { dueTime: _, ...columns } = DOSSIER_LAYOUT.columns;
      const query = { ...source(), columns: { ...columns, dueTime: null }, options: OPTIONS };
      const untimed = records.map(({ dueAt, ...record }, index) => {
        const day = rows[index]?.due_day ?? null;
        return { ...record, dueAt: day === null ? null : fromEpochDay(day) };
      });
      expect(tallyFromRows(await engine.rowsOf(tallySql(query)))).toEqual(tallyDossiers(untimed, OPTIONS));
    });

    test("keeps hostile names and values in their quotes", async () => {
      const field = 'O\'Brien "\\"';
      const where = { [HOSTILE.column]: field };
      const query = { ...source(), table: HOSTILE.table, keys: [HOSTILE.column, "reception", "key_1"], where };
      const there = await engine.rowsOf(tallySql({ ...query, options: OPTIONS }));
      const here = records.filter((record) => record.field === field);
      expect(tallyFromRows(there)).toEqual(tallyDossiers(here, OPTIONS));
      expect(there).toHaveLength(here.length);
      expect(new Set(there.map((row) => row[HOSTILE.column]))).toEqual(new Set([field]));
    });
  });
};

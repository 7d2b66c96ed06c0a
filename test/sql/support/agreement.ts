import { differenceInWorkingDays } from "motcua/calendar";
import { NATIONAL_STATUSES } from "motcua/dossier";
import {
  mergeTallies,
  onTimeRate,
  type Tally,
  type TallyOptions,
  tallyDossiers,
  tallyDossiersBy,
} from "motcua/metrics";
import {
  calendarRows,
  classificationSql,
  DOSSIER_LAYOUT,
  type DossierSource,
  dossierRow,
  durationSql,
  durationsFromRows,
  onTimeSql,
  type SqlRow,
  talliesFromRows,
  tallyFromRows,
  tallySql,
} from "motcua/sql";
import { fromEpochDay, type IsoDate, toLocalDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { type Engine, HOSTILE } from "./engine.js";
import { oddDossiers, type ProvincialRecord } from "./oddDossiers.js";

/** How many dossiers the engines count: `npm run test:sql` takes ten times as many. */
export const DOSSIERS = Number(process.env.SQL_DOSSIERS ?? 20_000);

const SEED = 2026;

/** The population of every engine. */
export const records = oddDossiers(DOSSIERS, SEED);

/** The same as rows. */
export const rows = records.map((record, index) => ({
  ...dossierRow(record),
  province: record.province,
  paused_days: index % 7 === 0 ? index % 3 : null,
}));

const PERIOD = { from: "2026-01-01", to: "2026-02-14" } as const;

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

/** Remembers answers of this process by options: several engines are held against them. */
const onceFor = <T>(answer: (options: TallyOptions) => T): ((options: TallyOptions) => T) => {
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

const talliesHere = onceFor((options) => talliesOver(records, options));

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

const placesHere = onceFor((options) => records.map((record) => placeOf(record, options)));

const dateOf = (at: unknown): IsoDate => fromEpochDay(toLocalDay(at as IsoDate, "Asia/Ho_Chi_Minh"));

type Ended = "carried over" | "received" | null;

/**
 * For each dossier whether it is of the tally and its processing ended, whatever its due date: with one, it would be resolved.
 */
const endedHere = onceFor((options) =>
  records.map((record): Ended => {
    const dated = { ...record, dueAt: "2026-01-01" } as const;
    const { received, resolved } = tallyDossiers([dated], { ...options, allocation: "by-due-date" });
    if (resolved.total === 0) return null;
    return received.carriedOver === 1 ? "carried over" : "received";
  }),
);

/** How many dossiers took how many working days, counted one after the other. */
const durationsHere = onceFor((options) => {
  const durations = new Map<number, number>();
  endedHere(options).forEach((ended, index) => {
    const { receivedAt, finishedAt } = records[index] as ProvincialRecord;
    if (ended === null) return;
    const days = differenceInWorkingDays(dateOf(finishedAt), dateOf(receivedAt), vietnamCalendar);
    const net = days - (rows[index]?.paused_days ?? 0);
    durations.set(net, (durations.get(net) ?? 0) + 1);
  });
  return new Map([...durations].sort(([a], [b]) => a - b));
});

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

    test("counts working days as differenceInWorkingDays does, pauses taken out", async () => {
      const calendar = { table: "calendar" };
      const sql = durationSql({
        ...source(),
        calendar,
        pausedDays: "paused_days",
        keys: ["province"],
        options: OPTIONS,
      });
      expect(durationsFromRows(await engine.rowsOf(sql))).toEqual(durationsHere(OPTIONS));
    });

    test("counts working days between dates", async () => {
      const options = { ...OPTIONS, compareBy: "date" } as const;
      const query = { dialect: engine.dialect, ...layoutOf("on", "dossier_dates"), calendar: { table: "calendar" } };
      const there = durationsFromRows(
        await engine.rowsOf(durationSql({ ...query, pausedDays: "paused_days", options })),
      );
      expect(there).toEqual(durationsHere(options));
    });

    test("says how many dossiers have days that the calendar lacks", async () => {
      const sql = durationSql({ ...source(), calendar: { table: "calendar_2026" }, options: OPTIONS });
      const found = await engine.rowsOf(sql);
      const before = endedHere(OPTIONS).filter((ended) => ended === "carried over");
      expect(before.length).toBeGreaterThan(0);
      expect(errorOf(() => durationsFromRows(found))).toEqual({
        code: "sql/outside-calendar",
        facts: { count: before.length },
      });
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

/** Report II.06 of the country, by province and by unit, from a warehouse. */
import {
  type Ageing,
  type Backlog,
  type Durations,
  mergeTallies,
  onTimeRate,
  type Rate,
  type ReportII06,
  reportII06,
  type Tally,
  tallyColumns,
} from "motcua/metrics";
import {
  ageingFromRows,
  ageingSql,
  backlogFromRows,
  backlogSql,
  durationSql,
  durationsFromRows,
  talliesFromRows,
  tallySql,
} from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";
import { OPTIONS, populationOf, UNITS } from "./population.js";
import { PROVINCES } from "./provinces.js";
import { SOURCE, type Store } from "./store.js";

/**
 * Loads the dossiers of the country, and tells after each province how many there are. They are columns already, and counted
 * as such on their way: the warehouse must come to the same tally.
 */
export const load = (store: Store, dossiers: number, seed: number, onProgress: (made: number) => void): Tally => {
  let made = 0;
  const tallies = PROVINCES.map((_, province) => {
    const population = populationOf(province, dossiers, seed);
    store.add(population);
    made += population.units.length;
    onProgress(made);
    return tallyColumns(population, OPTIONS);
  });
  return mergeTallies(...tallies);
};

const reportOf = (tallies: ReadonlyMap<string, Tally>): ReportII06 => {
  const result = reportII06(tallies);
  if (result.ok) return result.report;
  throw new Error(JSON.stringify(result.findings[0]));
};

/** What the warehouse says about the country. */
export interface Country {
  /** One line a province. */
  readonly report: ReportII06;
  /** For each province, one line a unit. */
  readonly reports: ReadonlyMap<string, ReportII06>;
  /** The country's tally. */
  readonly tally: Tally;
  /** Its on-time rate on the basis of Decision 766. */
  readonly rate: Rate;
}

/** Counts every dossier once, by province and unit; everything above a unit is a sum. */
export const countryOf = async (store: Store): Promise<Country> => {
  const rows = await store.rowsOf(tallySql({ ...SOURCE, keys: ["province", "unit"], options: OPTIONS }));
  const unitOf = (row: (typeof rows)[number]) => UNITS[Number(row.unit)];
  const byProvince = talliesFromRows(
    rows.toSorted((a, b) => Number(a.province) - Number(b.province) || Number(a.unit) - Number(b.unit)),
    (row) => PROVINCES[Number(row.province)]?.name ?? "",
  );
  const reports = new Map(
    PROVINCES.map(({ name }, province) => {
      const own = rows.filter((row) => Number(row.province) === province);
      return [name, reportOf(talliesFromRows(own, (row) => unitOf(row)?.name ?? ""))];
    }),
  );
  const tally = mergeTallies(...byProvince.values());
  return { report: reportOf(byProvince), reports, tally, rate: onTimeRate(tally, "qd766") };
};

/** How long dossiers took and how old the open ones are, in working days, and how many were open day by day. */
export interface Times {
  /** How long they took. */
  readonly durations: Durations;
  /** How old the backlog is. */
  readonly ageing: Ageing;
  /** The backlog over time. */
  readonly backlog: Backlog;
}

const DURATIONS = {
  ...SOURCE,
  calendar: vietnamCalendar,
  ordinals: { table: "calendar" },
  options: { ...OPTIONS, pauses: "counted" }, // the made dossiers have none
} as const;

/** What the warehouse says about the country's time. */
export const timesOf = async (store: Store): Promise<Times> => ({
  durations: durationsFromRows(await store.rowsOf(durationSql(DURATIONS))),
  ageing: ageingFromRows(await store.rowsOf(ageingSql(DURATIONS))),
  backlog: backlogFromRows(await store.rowsOf(backlogSql({ ...SOURCE, options: OPTIONS }))),
});

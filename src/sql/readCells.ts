import type { ExcludedCounts, Histogram } from "../metrics/index.js";
import { invalidRow, outsideCalendar, unreadableRows } from "./errors.js";
import type { SqlRow } from "./model.js";
import { EXCLUDED_COLUMNS, type Exclusion } from "./places.js";
import { count, text } from "./readRow.js";

/** Dossiers by cell, and in some cells by value. */
export interface ReadCells<Counted extends string, Valued extends string> {
  readonly counts: Readonly<Record<Counted, number>>;
  readonly histograms: Readonly<Record<Valued, Histogram>>;
  readonly excluded: Omit<ExcludedCounts, "total">;
}

/** What stands in a result. */
interface Layout<Counted extends string, Valued extends string> {
  /** Cells that are numbers. */
  readonly counted: readonly Counted[];
  /** Cells that are numbers by value. */
  readonly valued: readonly Valued[];
  /** The column of the values. */
  readonly value: "working_days" | "day";
}

const { unreadable: _, ...REASONS } = EXCLUDED_COLUMNS;

const sorted = (tallies: ReadonlyMap<number, number>): Histogram => [...tallies].sort(([a], [b]) => a - b);

const add = <Key>(sums: Map<Key, number>, key: Key, more: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + more);
};

/** Adds up the rows by cell; refuses rows of dossiers that could not be read or measured. */
export const readCells = <Counted extends string, Valued extends string>(
  rows: readonly SqlRow[],
  { counted, valued, value }: Layout<Counted, Valued>,
): ReadCells<Counted, Valued> => {
  const sums = new Map<string, number>([...counted, ...Object.keys(REASONS), "unreadable"].map((cell) => [cell, 0]));
  const tallies = new Map<string, Map<number, number>>(valued.map((cell) => [cell, new Map()]));
  let outside = 0;
  for (const row of rows) {
    const cell = text(row, "cell");
    const dossiers = count(row, "dossiers");
    const tally = tallies.get(cell);
    if (tally === undefined && !sums.has(cell)) throw invalidRow({ column: "cell", value: cell });
    if (tally === undefined) add(sums, cell, dossiers);
    else if (value === "working_days" && row.working_days === null) outside += dossiers;
    else add(tally, count(row, value), dossiers);
  }
  const sum = (cell: string): number => sums.get(cell) as number;
  if (sum("unreadable") > 0) throw unreadableRows({ count: sum("unreadable") });
  if (outside > 0) throw outsideCalendar({ count: outside });
  return {
    counts: Object.fromEntries(counted.map((cell) => [cell, sum(cell)])) as Record<Counted, number>,
    histograms: Object.fromEntries(Array.from(tallies, ([cell, tally]) => [cell, sorted(tally)])) as Record<
      Valued,
      Histogram
    >,
    excluded: Object.fromEntries(Object.keys(REASONS).map((cell) => [cell, sum(cell)])) as Record<Exclusion, number>,
  };
};

import { isObject } from "../plain/index.js";
import { CELLS, type Cell, EXCLUDED, PENDING, RECEIVED, RESOLVED } from "./cells.js";
import { invalidArgument, invalidCount } from "./errors.js";
import type { SettledTallyOptions, Tally } from "./model.js";

/** The counts of a tally without its totals, each under a name of its own. */
export type Counts = Record<Cell, number>;

/** Counts, from a number for each cell. */
export const countsFrom = (countOf: (cell: Cell, index: number) => number): Counts =>
  Object.fromEntries(CELLS.map((cell, index) => [cell, countOf(cell, index)])) as Counts;

export const zeroCounts = (): Counts => countsFrom(() => 0);

/** Adds counts to others, in place. */
export const addIn = (counts: Counts, more: Counts): void => {
  for (const cell of CELLS) counts[cell] += more[cell];
};

const groupOf = <const Name extends Cell>(names: readonly Name[], counts: Counts) => {
  const group = Object.fromEntries(names.map((name) => [name, counts[name]])) as Record<Name, number>;
  return Object.freeze({ ...group, total: names.reduce((sum, name) => sum + counts[name], 0) });
};

/** The tally of these counts. */
export const tallyFrom = (counts: Counts, options: SettledTallyOptions | null): Tally =>
  Object.freeze({
    version: 1,
    options,
    received: groupOf(RECEIVED, counts),
    resolved: groupOf(RESOLVED, counts),
    pending: groupOf(PENDING, counts),
    noDueDate: counts.noDueDate,
    excluded: groupOf(EXCLUDED, counts),
  });

/** Tells whether a value is a number of dossiers. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The counts that a tally states, each checked to be one; its totals are left behind. */
export const countsOf = (tally: Omit<Tally, "options" | "version">): Counts => {
  if (!isObject(tally)) throw invalidArgument({ argument: "tally", value: tally, expected: ["Tally"] });
  const { received, resolved, pending, noDueDate, excluded } = tally;
  const stated = { ...received, ...resolved, ...pending, ...excluded, noDueDate };
  return countsFrom((cell) => {
    const value: unknown = stated[cell];
    if (!isCount(value)) throw invalidCount({ count: cell, value });
    return value;
  });
};

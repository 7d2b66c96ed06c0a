import { groupRows } from "./groupRows.js";
import type { SqlRow } from "./model.js";
import { text } from "./readRow.js";

/** Rows, of which there is at least one. */
export type SomeRows = readonly [SqlRow, ...SqlRow[]];

/** A part for each way in which rows were made, by their settings: parts of several ways do not merge, and say so. */
export const partsOf = <Part>(
  rows: Iterable<SqlRow>,
  settings: readonly string[],
  partOf: (rows: SomeRows) => Part,
): readonly Part[] => {
  const wayOf = (row: SqlRow): string => JSON.stringify(settings.map((column) => text(row, column)));
  return Array.from(groupRows(rows, wayOf).values(), (made) => partOf(made as unknown as SomeRows));
};

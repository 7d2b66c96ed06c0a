import { invalidArgument, invalidRow } from "./errors.js";
import type { SqlRow } from "./model.js";
import { requireRow, requireRows } from "./readRow.js";

const groupOf = <Row extends SqlRow>(row: Row, key: (row: Row) => string): string => {
  const name: unknown = key(row);
  if (typeof name !== "string") throw invalidRow({ column: "key", value: name });
  return name;
};

/**
 * Rows by group, in the order in which the groups first occur, each group to be read on its own: durations by field, the
 * backlog of each province.
 *
 * @param key - names the group of a row
 * @throws MotcuaError `sql/invalid-row` with column `key` when a row gets no text as its key; `sql/invalid-argument`, also for a
 * row that is no object, such as the lists of values that some drivers give
 * @example
 * ```ts
 * import { durationsFromRows, groupRows } from "motcua/sql";
 *
 * const rows: { field: string }[] = []; // of a query with the key field
 * const byField = new Map(Array.from(groupRows(rows, ({ field }) => field), ([name, own]) => [name, durationsFromRows(own)]));
 * byField.size; // => 0
 * ```
 */
export const groupRows = <Row extends SqlRow>(
  rows: Iterable<Row>,
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  if (typeof key !== "function") throw invalidArgument({ argument: "key", value: key, expected: ["a-key-function"] });
  const groups = new Map<string, Row[]>();
  let index = 0;
  for (const row of requireRows(rows)) {
    requireRow(row, index);
    index += 1;
    const name = groupOf(row, key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
};

import { emptyTally, mergeTallies, type Tally } from "../metrics/index.js";
import { unreadableRows } from "./errors.js";
import { groupRows } from "./groupRows.js";
import type { SqlRow } from "./model.js";
import { partsOf, type SomeRows } from "./partsOf.js";
import { EXCLUDED_COLUMNS, OUTCOME_COLUMNS, RECEIVED_COLUMNS } from "./places.js";
import { count } from "./readRow.js";
import { readTallySettings, TALLY_SETTINGS } from "./settings.js";

const cells = <Name extends string>(
  rows: readonly SqlRow[],
  columns: Readonly<Record<Name, string>>,
): Readonly<Record<Name, number>> =>
  Object.fromEntries(
    Object.entries<string>(columns).map(([name, column]) => [
      name,
      rows.reduce((sum, row) => sum + count(row, column), 0),
    ]),
  ) as Record<Name, number>;

/** Rows made in one way as a tally; `mergeTallies` makes its totals. */
const tallyOfRows = (rows: SomeRows): Tally => {
  const zero = emptyTally(readTallySettings(rows[0]));
  const { unreadable, ...excluded } = cells(rows, EXCLUDED_COLUMNS);
  if (unreadable > 0) throw unreadableRows({ count: unreadable });
  const { early, onTime, late, withinTime, overdue, noDueDate } = cells(rows, OUTCOME_COLUMNS);
  return {
    ...zero,
    received: { ...zero.received, ...cells(rows, RECEIVED_COLUMNS) },
    resolved: { ...zero.resolved, early, onTime, late },
    pending: { ...zero.pending, withinTime, overdue },
    noDueDate,
    excluded: { ...zero.excluded, ...excluded },
  };
};

/**
 * Reads the rows of {@link tallySql} or {@link onTimeSql} back into one tally, the sum of all rows, whether they came from
 * one server or from many. Rows say how they were made, and such as were made in different ways do not add up.
 *
 * @throws MotcuaError `sql/invalid-row`; `sql/unreadable-rows` where the table holds unknown statuses or channels;
 * `sql/invalid-argument`; `metrics/different-options`; the errors of options where a row states none that a tally has
 * @example
 * ```ts
 * import { emptyTally, mergeTallies } from "motcua/metrics";
 * import { tallyFromRows } from "motcua/sql";
 *
 * const rows: Record<string, unknown>[] = []; // of several servers
 * mergeTallies(tallyFromRows(rows), emptyTally()).received.total; // => 0
 * ```
 */
export const tallyFromRows = (rows: Iterable<SqlRow>): Tally =>
  mergeTallies(...partsOf(rows, TALLY_SETTINGS, tallyOfRows));

/**
 * {@link tallyFromRows} for each group of rows, in the order in which the groups first occur: rows by agency rolled up to
 * provinces, or partials of several servers put together.
 *
 * @param key - names the group of a row
 * @throws MotcuaError as {@link tallyFromRows}; `sql/invalid-row` with column `key` when a row gets no text as its key
 * @example
 * ```ts
 * import { talliesFromRows } from "motcua/sql";
 *
 * const rows: { province: string; commune: string }[] = []; // of a query with keys province and commune
 * talliesFromRows(rows, ({ province }) => province).size; // => 0
 * ```
 */
export const talliesFromRows = <Row extends SqlRow>(
  rows: Iterable<Row>,
  key: (row: Row) => string,
): ReadonlyMap<string, Tally> =>
  new Map(Array.from(groupRows(rows, key), ([name, group]) => [name, tallyFromRows(group)]));

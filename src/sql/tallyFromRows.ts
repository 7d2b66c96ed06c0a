import { emptyTally, mergeTallies, type Tally, type TallyOptions } from "../metrics/index.js";
import { unreadableRows } from "./errors.js";
import type { SqlRow } from "./model.js";
import { EXCLUDED_COLUMNS, OUTCOME_COLUMNS, RECEIVED_COLUMNS } from "./places.js";
import { count, groupRows, requireRows, text } from "./readRow.js";

const optionsOf = (row: SqlRow): TallyOptions =>
  ({
    period: { from: text(row, "period_from"), to: text(row, "period_to") },
    asOf: text(row, "as_of"),
    cohort: text(row, "cohort"),
    compareBy: text(row, "compare_by"),
    allocation: text(row, "allocation"),
  }) as TallyOptions;

const cells = <Name extends string>(
  row: SqlRow,
  columns: Readonly<Record<Name, string>>,
): Readonly<Record<Name, number>> =>
  Object.fromEntries(Object.entries<string>(columns).map(([name, column]) => [name, count(row, column)])) as Record<
    Name,
    number
  >;

/** One row as a tally; `mergeTallies` makes its totals. */
const tallyOfRow = (row: SqlRow): Tally => {
  const zero = emptyTally(optionsOf(row));
  const { unreadable, ...excluded } = cells(row, EXCLUDED_COLUMNS);
  if (unreadable > 0) throw unreadableRows({ count: unreadable });
  const { early, onTime, late, withinTime, overdue, noDueDate } = cells(row, OUTCOME_COLUMNS);
  return {
    ...zero,
    received: { ...zero.received, ...cells(row, RECEIVED_COLUMNS) },
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
 * `sql/invalid-argument`; `metrics/different-options`
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
  mergeTallies(...Array.from(requireRows(rows), tallyOfRow));

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

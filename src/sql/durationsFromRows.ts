import { outsideCalendar } from "./errors.js";
import type { SqlRow } from "./model.js";
import { count, requireRows, wholeNumber } from "./readRow.js";

/**
 * Reads the rows of {@link durationSql} back: how many dossiers took how many working days, by days in ascending order. The rows
 * of several groups or servers are added up.
 *
 * @throws MotcuaError `sql/outside-calendar` where days were not in the calendar's table; `sql/invalid-row`,
 * `sql/invalid-argument`
 * @example
 * ```ts
 * import { durationsFromRows } from "motcua/sql";
 *
 * const [north, south] = [{ working_days: 3, dossiers: 20n }, { working_days: 3, dossiers: "5" }];
 * durationsFromRows([north, south]).get(3); // => 25
 * ```
 */
export const durationsFromRows = (rows: Iterable<SqlRow>): ReadonlyMap<number, number> => {
  const durations = new Map<number, number>();
  let outside = 0;
  for (const row of requireRows(rows)) {
    const dossiers = count(row, "dossiers");
    if (row.working_days === null) {
      outside += dossiers;
    } else {
      const days = wholeNumber(row, "working_days");
      durations.set(days, (durations.get(days) ?? 0) + dossiers);
    }
  }
  if (outside > 0) throw outsideCalendar({ count: outside });
  return new Map([...durations].sort(([a], [b]) => a - b));
};

import { isCount } from "../counts.js";
import { lineFindings, linesOf, type StatedLine, sumOf, totalFindings } from "./checkColumns.js";
import type { FormIdentity } from "./model.js";
import { COLUMN_NAMES, II06_COUNT_COLUMNS, II06_IDENTITIES, REPORT_II06_COLUMNS } from "./reportII06Columns.js";
import type { ReportRepair, StatedReportII06 } from "./reportII06Model.js";

/** What a cell would have to be for one identity to hold; `null` where another cell of it is missing. */
const solved = (name: string, { total, parts }: FormIdentity, cells: StatedLine["cells"]): number | null => {
  const sum = sumOf(parts.filter((part) => part !== name).map((part) => cells[part]));
  if (sum === null || name === total) return sum;
  const whole = cells[total];
  return isCount(whole) && whole >= sum ? whole - sum : null;
};

/** Everything outside of a line that bears on one of its cells: the same column of the other lines and of the total row. */
interface Column {
  /** The sum of the other lines; `null` where one is missing. */
  readonly others: number | null;
  /** What the total row states; for the total row itself `null`. */
  readonly total: unknown;
}

const columnBreach = (value: unknown, { others, total }: Column, isTotal: boolean): number => {
  if (!isCount(value) || others === null) return 0;
  if (isTotal) return value === others ? 0 : 1;
  return !isCount(total) || total === others + value ? 0 : 1;
};

/** The value at which the total row would agree. */
const fromColumn = ({ others, total }: Column, isTotal: boolean): number | null => {
  if (others === null) return null;
  if (isTotal) return others;
  return isCount(total) && total >= others ? total - others : null;
};

const repairsOf = (stated: StatedLine, columnOf: (name: string) => Column): readonly ReportRepair[] => {
  const isTotal = stated.line.no === null;
  const before = lineFindings(stated, II06_COUNT_COLUMNS).length;
  return COLUMN_NAMES.flatMap((name) => {
    const column = columnOf(name);
    const values = [
      ...II06_IDENTITIES.map((identity) =>
        identity.total === name || identity.parts.includes(name) ? solved(name, identity, stated.cells) : null,
      ),
      fromColumn(column, isTotal),
    ];
    const value = stated.cells[name];
    const breach = before + columnBreach(value, column, isTotal);
    return [...new Set(values)].flatMap((repaired): readonly ReportRepair[] => {
      if (repaired === null || repaired === value) return [];
      const after = lineFindings(
        { line: stated.line, cells: { ...stated.cells, [name]: repaired } },
        II06_COUNT_COLUMNS,
      );
      const left = after.length + columnBreach(repaired, column, isTotal);
      if (left >= breach) return [];
      const facts = { column: REPORT_II06_COLUMNS[name], stated: isCount(value) ? value : null, repaired };
      return [Object.freeze({ ...stated.line, ...facts, clears: breach - left, complete: left === 0 })];
    });
  });
};

/**
 * Changes of single cells that would make a form II.06 add up, best first: a cell that stands in two broken sums and mends
 * both is likelier the wrong one than one that mends a single sum. A suggestion says what would reconcile, not what is true:
 * the dossiers must be counted again.
 *
 * @returns empty where the report reconciles, and where no single cell mends anything
 * @throws MotcuaError `metrics/invalid-argument` when something else than a report is given
 * @example
 * ```ts
 * import { suggestRepairs } from "motcua/metrics";
 *
 * const rows = [
 *   {
 *     field: "Chứng thực",
 *     receivedTotal: 394, receivedOnline: 360, receivedCounterOrPost: 24, carriedOver: 0,
 *     resolvedTotal: 381, resolvedEarly: 356, resolvedOnTime: 25, resolvedLate: 0,
 *     pendingTotal: 3, pendingWithinTime: 3, pendingOverdue: 0,
 *   },
 * ];
 * suggestRepairs({ rows })[0];
 * // => { no: 1, field: "Chứng thực", column: 3, stated: 394, repaired: 384, clears: 2, complete: true }
 * ```
 */
export const suggestRepairs = (report: StatedReportII06): readonly ReportRepair[] => {
  const { lines, total } = linesOf(report, "field");
  const sums = new Map<string, number | null>(
    COLUMN_NAMES.map((name) => [name, sumOf(lines.map(({ cells }) => cells[name]))]),
  );
  const broken = lines.filter((line) => lineFindings(line, II06_COUNT_COLUMNS).length > 0);
  const totalIsBroken =
    lineFindings(total, II06_COUNT_COLUMNS).length + totalFindings(lines, total.cells, II06_COUNT_COLUMNS).length > 0;
  const othersOf = (stated: StatedLine, name: string): number | null => {
    const sum = sums.get(name) ?? null;
    const value = stated.cells[name];
    if (sum !== null && isCount(value)) return sum - value;
    return sumOf(lines.filter((line) => line !== stated).map(({ cells }) => cells[name]));
  };
  const repairs = [
    ...broken.flatMap((line) =>
      repairsOf(line, (name) => ({ others: othersOf(line, name), total: total.cells[name] })),
    ),
    ...(totalIsBroken ? repairsOf(total, (name) => ({ others: sums.get(name) ?? null, total: null })) : []),
  ];
  return Object.freeze(repairs.sort((a, b) => b.clears - a.clears || Number(b.complete) - Number(a.complete)));
};

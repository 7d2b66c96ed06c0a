import { quote } from "../errors/index.js";
import { isObject } from "../plain/index.js";
import { isCount } from "./counts.js";
import { invalidArgument } from "./errors.js";
import type { ReportFinding, ReportII06Cells, ReportLine, StatedReportII06, StatedReportII06Cells } from "./model.js";
import { COLUMN_NAMES, IDENTITIES, REPORT_II06_COLUMNS } from "./reportII06Columns.js";

interface Line {
  readonly line: ReportLine;
  readonly cells: StatedReportII06Cells;
}

const numberOf = (name: keyof ReportII06Cells): number => REPORT_II06_COLUMNS[name];

/** The sum of values, or `null` where one is missing or no count. */
const sumOf = (values: readonly (number | null | undefined)[]): number | null =>
  values.every(isCount) ? values.reduce((sum, value) => sum + value, 0) : null;

const finding = <Finding extends ReportFinding>({ code, facts }: Finding): ReportFinding =>
  Object.freeze({ code, facts: Object.freeze(facts) }) as ReportFinding;

const stateable = (value: unknown): number | string =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value)) ? value : quote(value);

const invalidCells = ({ line, cells }: Line): readonly ReportFinding[] =>
  COLUMN_NAMES.flatMap((name) => {
    const value: unknown = cells[name] ?? null;
    if (value === null || isCount(value)) return [];
    const facts = { ...line, column: numberOf(name), value: stateable(value) };
    return [finding({ code: "metrics/invalid-cell", facts })];
  });

const brokenIdentities = ({ line, cells }: Line): readonly ReportFinding[] =>
  IDENTITIES.flatMap(({ total, parts }) => {
    const stated = cells[total];
    const sum = sumOf(parts.map((part) => cells[part]));
    if (!isCount(stated) || sum === null || stated === sum) return [];
    const columns = { column: numberOf(total), parts: Object.freeze(parts.map(numberOf)) };
    const facts = { ...line, ...columns, stated, sum, difference: stated - sum };
    return [finding({ code: "metrics/row-does-not-add-up", facts })];
  });

const brokenTotals = (rows: readonly Line[], total: StatedReportII06Cells): readonly ReportFinding[] =>
  COLUMN_NAMES.flatMap((name) => {
    const stated = total[name];
    const sum = sumOf(rows.map(({ cells }) => cells[name]));
    if (!isCount(stated) || sum === null || stated === sum) return [];
    const facts = { column: numberOf(name), stated, sum, difference: stated - sum };
    return [finding({ code: "metrics/total-row-does-not-add-up", facts })];
  });

const requireReport = (report: StatedReportII06): StatedReportII06 => {
  const sound =
    isObject(report) &&
    Array.isArray(report.rows) &&
    [...report.rows, report.total ?? {}].every((row) => isObject(row));
  if (!sound) throw invalidArgument({ argument: "report", value: report, expected: ["{ rows, total }"] });
  return report;
};

/**
 * Checks a form II.06, by this library or by anybody: (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13) and
 * (3) = (7) + (11) on every line and in the total row, the total row against the sum of the lines, and every cell to be
 * a whole number from 0 up. Cells that are missing are not held against the report; sums in which they stand are not checked.
 *
 * @returns every breach with its line, columns and difference; empty when the report reconciles
 * @throws MotcuaError `metrics/invalid-argument` when something else than a report is given
 * @example
 * ```ts
 * import { checkReportII06 } from "motcua/metrics";
 *
 * const [finding] = checkReportII06({ rows: [{ field: "Đất đai", receivedTotal: 384, resolvedTotal: 381, pendingTotal: 2 }] });
 * finding?.code; // => "metrics/row-does-not-add-up"
 * finding?.facts;
 * // => { no: 1, field: "Đất đai", column: 3, parts: [7, 11], stated: 384, sum: 383, difference: 1 }
 * ```
 */
export const checkReportII06 = (report: StatedReportII06): readonly ReportFinding[] => {
  const { rows, total } = requireReport(report);
  const lines = rows.map((cells, index) => ({ line: { no: index + 1, field: cells.field ?? null }, cells }));
  const totalCells = total ?? {};
  const everyLine = [...lines, { line: { no: null, field: null }, cells: totalCells }];
  return Object.freeze([
    ...everyLine.flatMap((line) => [...invalidCells(line), ...brokenIdentities(line)]),
    ...brokenTotals(lines, totalCells),
  ]);
};

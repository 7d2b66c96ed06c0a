import { quote } from "../../errors/index.js";
import { isObject } from "../../plain/index.js";
import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import type { FormIdentity, ReportFinding, ReportLine } from "./model.js";

/** The columns of a form that hold counts, by name, and what must add up. */
export interface CountColumns {
  /** Number of each column. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly identities: readonly FormIdentity[];
}

/** A line of a report, by the names of its columns. */
export interface StatedLine {
  readonly line: ReportLine;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** The sum of values, or `null` where one of them, or their sum, is missing or no count. */
export const sumOf = (values: readonly unknown[]): number | null => {
  const sum = values.every(isCount) ? values.reduce<number>((all, value) => all + value, 0) : null;
  return isCount(sum) ? sum : null;
};

const finding = <Finding extends ReportFinding>({ code, facts }: Finding): ReportFinding =>
  Object.freeze({ code, facts: Object.freeze(facts) }) as ReportFinding;

/** A value as a finding states it. */
export const stateable = (value: unknown): number | string | null =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value))
    ? value
    : quote(value);

const invalidCells = ({ line, cells }: StatedLine, { numbers }: CountColumns): readonly ReportFinding[] =>
  Object.entries(numbers).flatMap(([name, column]) => {
    const value = cells[name] ?? null;
    if (value === null || isCount(value)) return [];
    return [finding({ code: "metrics/invalid-cell", facts: { ...line, column, value: stateable(value) } })];
  });

const brokenIdentities = ({ line, cells }: StatedLine, { numbers, identities }: CountColumns) =>
  identities.flatMap(({ total, parts }): readonly ReportFinding[] => {
    const stated = cells[total];
    const sum = sumOf(parts.map((part) => cells[part]));
    if (!isCount(stated) || sum === null || stated === sum) return [];
    const columns = {
      column: Number(numbers[total]),
      parts: Object.freeze(parts.map((part) => Number(numbers[part]))),
    };
    const facts = { ...line, ...columns, stated, sum, difference: stated - sum };
    return [finding({ code: "metrics/row-does-not-add-up", facts })];
  });

/** What is wrong on one line. */
export const lineFindings = (line: StatedLine, columns: CountColumns): readonly ReportFinding[] => [
  ...invalidCells(line, columns),
  ...brokenIdentities(line, columns),
];

/** What is wrong with the total row against the lines. */
export const totalFindings = (
  lines: readonly StatedLine[],
  total: StatedLine["cells"],
  { numbers }: CountColumns,
): readonly ReportFinding[] =>
  Object.entries(numbers).flatMap(([name, column]) => {
    const stated = total[name];
    const sum = sumOf(lines.map(({ cells }) => cells[name]));
    if (!isCount(stated) || sum === null || stated === sum) return [];
    const facts = { column, stated, sum, difference: stated - sum };
    return [finding({ code: "metrics/total-row-does-not-add-up", facts })];
  });

/** A report of whatever form, by the names of its columns. */
export interface Stated {
  readonly rows: readonly object[];
  readonly total?: object | null | undefined;
}

/** The lines of a report and, last, its total row. */
export const linesOf = (
  report: Stated,
  label: string,
): { readonly lines: readonly StatedLine[]; readonly total: StatedLine } => {
  const sound =
    isObject(report) &&
    Array.isArray(report.rows) &&
    [...report.rows, report.total ?? {}].every((row) => isObject(row));
  if (!sound) throw invalidArgument({ argument: "report", value: report, expected: ["{ rows, total }"] });
  const lines = report.rows.map((row, index) => {
    const cells = row as StatedLine["cells"];
    const name = cells[label] ?? null;
    return { line: { no: index + 1, field: name as string | null }, cells };
  });
  return { lines, total: { line: { no: null, field: null }, cells: (report.total ?? {}) as StatedLine["cells"] } };
};

/** The total row of lines: the sum of each column. */
export const totalOf = <Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, number>> =>
  Object.freeze(
    Object.fromEntries(names.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)])) as Record<
      Name,
      number
    >,
  );

/** Everything that is wrong with the sums of a report. */
export const checkColumns = (report: Stated, label: string, columns: CountColumns): readonly ReportFinding[] => {
  const { lines, total } = linesOf(report, label);
  return Object.freeze([
    ...[...lines, total].flatMap((line) => lineFindings(line, columns)),
    ...totalFindings(lines, total.cells, columns),
  ]);
};

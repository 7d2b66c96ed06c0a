import { isObject } from "../../plain/index.js";
import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import { oneOf } from "../oneOf.js";
import { type CountColumns, checkColumns, stateable, totalOf } from "./checkColumns.js";
import { FORM_II07B } from "./definitions.js";
import { formRows } from "./formRows.js";
import type { ReportFinding } from "./model.js";
import type {
  OneStopTotal,
  ReportII07bCells,
  ReportII07bResult,
  ReportII07bRow,
  StatedReportII07b,
  UnitProcedures,
} from "./reportII07bModel.js";

const COUNTS = /* @__PURE__ */ FORM_II07B.columns.filter(({ no }) => no > 2);
const COLUMN_NAMES = /* @__PURE__ */ COUNTS.map(({ name }) => name as keyof ReportII07bCells);

const columnsFor = (oneStopTotal: OneStopTotal): CountColumns => ({
  numbers: Object.fromEntries(COUNTS.map(({ name, no }) => [name, no])),
  identities: FORM_II07B.identities.filter(({ total }) => oneStopTotal === "sum-of-levels" || total !== "oneStopTotal"),
});

const settle = (oneStopTotal: OneStopTotal): OneStopTotal =>
  oneOf("oneStopTotal", oneStopTotal, ["sum-of-levels", "different-procedures"]);

/**
 * Checks a form II.07b, by this library or by anybody: (3) = (4) + (5) + (6), (7) = (8) + (9) + (10),
 * (11) = (12) + (13) + (14) on every line and in the total row, and the total row against the lines.
 *
 * @param oneStopTotal - what (7) is; with `different-procedures` it is held against nothing on its line
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { checkReportII07b } from "motcua/metrics";
 *
 * const row = { unit: "Huyện A", proceduresTotal: 299, proceduresProvince: 0, proceduresDistrict: 298, proceduresCommune: 0 };
 * checkReportII07b({ rows: [row] })[0]?.facts;
 * // => { no: 1, field: "Huyện A", column: 3, parts: [4, 5, 6], stated: 299, sum: 298, difference: 1 }
 * ```
 */
export const checkReportII07b = (
  report: StatedReportII07b,
  oneStopTotal: OneStopTotal = "sum-of-levels",
): readonly ReportFinding[] => checkColumns(report, "unit", columnsFor(settle(oneStopTotal)));

/** Counts that a unit may leave out, and those that it does not give. */
const OPTIONAL: readonly string[] = ["proceduresDistrict", "oneStopDistrict", "processesDistrict", "oneStopTotal"];
const MADE_HERE: readonly string[] = ["proceduresTotal", "processesTotal"];

/** The cells of a unit that hold no count: nothing can be added up before they do. */
const invalidCells = (unit: UnitProcedures, index: number): readonly ReportFinding[] =>
  COUNTS.flatMap(({ name, no: column }) => {
    const value: unknown = unit[name as keyof UnitProcedures] ?? null;
    const isLeftOut = MADE_HERE.includes(name) || (value === null && OPTIONAL.includes(name));
    if (isLeftOut || isCount(value)) return [];
    const facts = Object.freeze({ no: index + 1, field: unit.unit, column, value: stateable(value) });
    return [Object.freeze({ code: "metrics/invalid-cell" as const, facts })];
  });

const cellsOf = (unit: UnitProcedures): ReportII07bCells => {
  const { proceduresProvince, proceduresCommune } = unit;
  const { oneStopProvince, oneStopCommune } = unit;
  const { processesProvince, processesCommune } = unit;
  const [proceduresDistrict, oneStopDistrict, processesDistrict] = [
    unit.proceduresDistrict ?? 0,
    unit.oneStopDistrict ?? 0,
    unit.processesDistrict ?? 0,
  ];
  return {
    proceduresTotal: proceduresProvince + proceduresDistrict + proceduresCommune,
    proceduresProvince,
    proceduresDistrict,
    proceduresCommune,
    oneStopTotal: unit.oneStopTotal ?? oneStopProvince + oneStopDistrict + oneStopCommune,
    oneStopProvince,
    oneStopDistrict,
    oneStopCommune,
    processesTotal: processesProvince + processesDistrict + processesCommune,
    processesProvince,
    processesDistrict,
    processesCommune,
  };
};

/**
 * Form II.07b on the number of procedures (tổng hợp số lượng TTHC), from the counts of units by level. Totals are made here;
 * a form that does not add up is refused with its findings, and so is a cell that is missing or holds no count, as `"5"`.
 *
 * @param oneStopTotal - what (7) is: the sum of the levels (default), or, given by the units, the number of different procedures
 * [unconfirmed]
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { reportII07b } from "motcua/metrics";
 *
 * const made = reportII07b([
 *   {
 *     unit: "Xã Bình Phục Nhứt",
 *     proceduresProvince: 0, proceduresCommune: 191,
 *     oneStopProvince: 0, oneStopCommune: 191,
 *     processesProvince: 0, processesCommune: 191,
 *   },
 * ]);
 * made.ok && made.report.total.proceduresTotal; // => 191
 * ```
 */
export const reportII07b = (
  units: readonly UnitProcedures[],
  oneStopTotal: OneStopTotal = "sum-of-levels",
): ReportII07bResult => {
  const known = settle(oneStopTotal);
  if (!Array.isArray(units) || !units.every((unit) => isObject(unit) && typeof unit.unit === "string")) {
    throw invalidArgument({ argument: "units", value: units, expected: ["UnitProcedures[]"] });
  }
  const invalid = units.flatMap(invalidCells);
  if (invalid.length > 0) return Object.freeze({ ok: false, findings: Object.freeze(invalid) });
  const rows = units.map((unit, index): ReportII07bRow => {
    return Object.freeze({ no: index + 1, unit: unit.unit, ...cellsOf(unit) });
  });
  const report = Object.freeze({ oneStopTotal: known, rows: Object.freeze(rows), total: totalOf(COLUMN_NAMES, rows) });
  const findings = checkReportII07b(report, known);
  if (findings.length > 0) return Object.freeze({ ok: false, findings });
  return Object.freeze({ ok: true, form: FORM_II07B, report, rows: formRows(FORM_II07B, report) });
};

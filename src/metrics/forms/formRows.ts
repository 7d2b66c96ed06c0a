import { isObject } from "../../plain/index.js";
import { invalidArgument } from "../errors.js";
import type { FormCell, FormDefinition, FormLines, FormRows } from "./model.js";

const TOTAL_ROW = "Tổng cộng";

const cellOf = (value: unknown): FormCell => {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  throw invalidArgument({ argument: "lines", value, expected: ["string", "number", "null"] });
};

const isColumn = (column: unknown): boolean =>
  isObject(column) && typeof column.no === "number" && typeof column.title === "string";

const isForm = (form: unknown): boolean =>
  isObject(form) && Array.isArray(form.columns) && form.columns.every(isColumn);

const rowOf = ({ columns }: FormDefinition, line: object): readonly FormCell[] => {
  const cells = line as Readonly<Record<string, unknown>>;
  return Object.freeze(columns.map(({ name }) => cellOf(cells[name])));
};

/**
 * A form as a table, for a screen, a CSV file or a spreadsheet: headings, column numbers in brackets, the lines and, where
 * there is one, the total row. Counts stay numbers; `countText` of `motcua/locales/vi` prints them as `4.015`.
 *
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { FORM_II07B, formRows } from "motcua/metrics";
 *
 * const rows = formRows(FORM_II07B, { rows: [{ no: 1, unit: "Xã A", proceduresTotal: 191 }] });
 * rows[0]?.slice(0, 3); // => ["STT", "Đơn vị", "TTHC thuộc thẩm quyền giải quyết của địa phương - Tổng số"]
 * rows[1]?.slice(0, 3); // => ["(1)", "(2)", "(3)"]
 * rows[2]?.slice(0, 4); // => [1, "Xã A", 191, null]
 * ```
 */
export const formRows = (form: FormDefinition, lines: FormLines): FormRows => {
  if (!isForm(form)) {
    throw invalidArgument({ argument: "form", value: form, expected: ["FormDefinition"] });
  }
  const { rows, total }: Partial<FormLines> = { ...lines };
  if (!Array.isArray(rows) || ![...rows, total ?? {}].every(isObject)) {
    throw invalidArgument({ argument: "lines", value: rows, expected: ["{ rows, total }"] });
  }
  const headings = Object.freeze(form.columns.map(({ title }) => title));
  const numbers = Object.freeze(form.columns.map(({ no }) => `(${no})`));
  const last = total === undefined || total === null ? [] : [withLabel(form, total)];
  return Object.freeze([headings, numbers, ...rows.map((line) => rowOf(form, line)), ...last]);
};

/** The total row has no number, and says in its second column what it is. */
const withLabel = (form: FormDefinition, total: object): readonly FormCell[] =>
  Object.freeze(rowOf(form, total).map((cell, index) => (index === 1 ? TOTAL_ROW : cell)));

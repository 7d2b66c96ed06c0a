import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A row by the names of its columns; `""` where the field is empty. */
export type Row = Readonly<Record<string, string>>;

const fileOf = (path: string): string => fileURLToPath(new URL(`../../../shared/conformance/${path}`, import.meta.url));

/** Whether a set of published results lies beside the checkout; without it its tests are skipped and reported as such. */
export const hasConformance = (set: string): boolean => existsSync(fileOf(set));

/** The fields of a line; a quoted one may hold commas and doubled quotation marks, none holds a line break. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );

/** A table of a set: with or without a byte-order mark, fields quoted or not. `NA` is a text like any other. */
export const conformanceTable = (path: string): readonly Row[] => {
  const text = readFileSync(fileOf(path), "utf8").replace(/^\uFEFF/, "");
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const columns = fieldsOf(header);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
  });
};

/** A JSON file of a set. */
export const conformanceJson = <T>(path: string): T => JSON.parse(readFileSync(fileOf(path), "utf8")) as T;

/** The field of a row; a column that is not there fails the test. */
export const fieldOf = (row: Row, column: string): string => {
  const field = row[column];
  if (field === undefined) throw new Error(`no column ${column}`);
  return field;
};

/** The number in a field; anything else fails the test. */
export const numberIn = (row: Row, column: string): number => {
  const text = fieldOf(row, column);
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) throw new Error(`no number in column ${column}: "${text}"`);
  return value;
};

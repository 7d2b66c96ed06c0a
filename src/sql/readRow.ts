import { isIterable, isObject } from "../plain/index.js";
import { invalidArgument, invalidRow } from "./errors.js";
import type { SqlRow } from "./model.js";

const WHOLE = /^-?\d+$/;

/** The value, if it can be gone through; otherwise `sql/invalid-argument`. */
export const requireRows = <Row>(rows: Iterable<Row>): Iterable<Row> => {
  if (!isIterable(rows)) throw invalidArgument({ argument: "rows", value: rows, expected: ["an iterable of rows"] });
  return rows;
};

const cellOf = (row: SqlRow, column: string): unknown => {
  if (!isObject(row)) throw invalidRow({ column, value: row });
  return row[column];
};

/** A whole number in a row, which drivers give as a number, a bigint or a text. */
export const wholeNumber = (row: SqlRow, column: string): number => {
  const value = cellOf(row, column);
  const isNumber = typeof value === "number" || typeof value === "bigint";
  const number = isNumber || (typeof value === "string" && WHOLE.test(value)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw invalidRow({ column, value });
  return number;
};

/** A number of dossiers in a row. */
export const count = (row: SqlRow, column: string): number => {
  const number = wholeNumber(row, column);
  if (number < 0) throw invalidRow({ column, value: number });
  return number;
};

/** A text in a row. */
export const text = (row: SqlRow, column: string): string => {
  const value = cellOf(row, column);
  if (typeof value !== "string") throw invalidRow({ column, value });
  return value;
};

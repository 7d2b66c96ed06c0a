import { isIterable, isObject } from "../plain/index.js";
import { invalidArgument, invalidRow } from "./errors.js";
import type { SqlRow } from "./model.js";

const WHOLE = /^\d+$/;

/** The value, if it can be gone through; otherwise `sql/invalid-argument`. */
export const requireRows = <Row>(rows: Iterable<Row>): Iterable<Row> => {
  if (!isIterable(rows)) throw invalidArgument({ argument: "rows", value: rows, expected: ["rows"] });
  return rows;
};

/** Refuses what is no row: drivers can also give lists of values. */
export const requireRow = (row: unknown, index: number): void => {
  if (!isObject(row)) throw invalidArgument({ argument: `rows[${index}]`, value: row, expected: ["a-row"] });
};

/** A number of dossiers or days in a row, which drivers give as a number, a bigint or a text. */
export const count = (row: SqlRow, column: string): number => {
  const value = row[column];
  const isNumber = typeof value === "number" || typeof value === "bigint";
  const number = isNumber || (typeof value === "string" && WHOLE.test(value)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < 0) throw invalidRow({ column, value });
  return number;
};

/** A text in a row. */
export const text = (row: SqlRow, column: string): string => {
  const value = row[column];
  if (typeof value !== "string") throw invalidRow({ column, value });
  return value;
};

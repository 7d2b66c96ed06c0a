import { invalidCode } from "./errors.js";
import type { ProcedureCode } from "./model.js";

const FORM = /^([1-9]\.\d{6})((?:\.[0-9A-Z]+)*)$/;

/** Tells whether a text has the form of a procedure code. */
export const isProcedureCode = (value: unknown): value is string => typeof value === "string" && FORM.test(value);

/**
 * Takes a procedure code (mã thủ tục hành chính) apart: the national form, one digit from 1 to 9, a dot and six digits, and the
 * agency suffix that older and provincial data carry. The form is read off 2,642 public records [practice]; what the first
 * digit means was not found.
 *
 * @throws MotcuaError `procedure/invalid-code`
 * @example
 * ```ts
 * import { parseProcedureCode } from "motcua/procedure";
 *
 * parseProcedureCode("1.000656"); // => { national: "1.000656", agency: null }
 * parseProcedureCode("1.002835.000.00.00.H56"); // => { national: "1.002835", agency: "000.00.00.H56" }
 * ```
 */
export const parseProcedureCode = (text: string): ProcedureCode => {
  const [, national, suffix] = (typeof text === "string" ? FORM.exec(text) : null) ?? [];
  if (national === undefined) throw invalidCode({ value: text });
  return Object.freeze({ national, agency: suffix ? suffix.slice(1) : null });
};

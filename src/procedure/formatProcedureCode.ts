import { invalidCode } from "./errors.js";
import type { ProcedureCode } from "./model.js";
import { isProcedureCode } from "./parseProcedureCode.js";

/**
 * Writes a procedure code; the inverse of `parseProcedureCode`.
 *
 * @throws MotcuaError `procedure/invalid-code` when the parts make none
 * @example
 * ```ts
 * import { formatProcedureCode } from "motcua/procedure";
 *
 * formatProcedureCode({ national: "1.000948", agency: "H38" }); // => "1.000948.H38"
 * ```
 */
export const formatProcedureCode = (code: ProcedureCode): string => {
  const { national, agency = null } = code ?? {};
  if (typeof national !== "string" || (agency !== null && typeof agency !== "string"))
    throw invalidCode({ value: code });
  const text = agency === null ? national : `${national}.${agency}`;
  if (!/^\d\.\d{6}$/.test(national) || !isProcedureCode(text)) throw invalidCode({ value: text });
  return text;
};

import type { Procedure, ProcedureDefinition } from "./model.js";
import { procedureShape } from "./procedureShape.js";

/**
 * Makes a catalogue entry (thủ tục hành chính) of its definition: a frozen copy with every list in place. What has no meaning
 * is refused, misspelled properties too; whether the entry is complete and adds up is for `checkProcedure` to say.
 *
 * @throws MotcuaError `procedure/invalid-definition`, `procedure/unknown-property`, `deadline/invalid-amount`,
 * `deadline/unknown-unit`, `time/invalid-date`
 * @example
 * ```ts
 * import { defineProcedure } from "motcua/procedure";
 *
 * const procedure = defineProcedure({
 *   code: "3.000346",
 *   version: "1025/QĐ-BCA",
 *   name: "Cấp giấy phép lái xe",
 *   from: "2025-03-01",
 *   channels: ["online", "post", "counter"],
 *   limits: [
 *     { limit: { amount: 3, unit: "calendar-day" } },
 *     { channel: "online", limit: { amount: 7, unit: "calendar-day" } },
 *   ],
 *   rules: { cutOff: "15:00" },
 *   handling: { supplementEffect: "restart", maxSupplements: 1 },
 * });
 * procedure.limits.length; // => 2
 * procedure.steps; // => []
 * ```
 */
export const defineProcedure = (definition: ProcedureDefinition): Procedure =>
  procedureShape(definition, "definition") as Procedure;

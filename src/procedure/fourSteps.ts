import type { ProcedureStep } from "./model.js";

const step = (id: string, title: string, unit: string): ProcedureStep =>
  Object.freeze({ id, title, unit, limit: null });

/**
 * The four steps through which a one-stop shop takes a dossier, as district offices publish them: reception, appraisal, approval,
 * return of the result (tiếp nhận – thẩm định – phê duyệt – trả kết quả). A template [practice]: the units are roles, to be
 * replaced by the agency's own, and the limits are the procedure's to set; `splitLimit` lays one out over them.
 *
 * @example
 * ```ts
 * import { splitLimit } from "motcua/deadline";
 * import { FOUR_STEPS } from "motcua/procedure";
 *
 * const limits = splitLimit({ amount: 10, unit: "working-day" }, [0.5, 7, 2, 0.5]);
 * const steps = FOUR_STEPS.map((step, index) => ({ ...step, limit: limits[index] ?? null }));
 * steps.map(({ id, limit }) => [id, limit?.amount]);
 * // => [["reception", 0.5], ["appraisal", 7], ["approval", 2], ["return", 0.5]]
 * ```
 */
export const FOUR_STEPS: readonly ProcedureStep[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ step("reception", "Tiếp nhận", "Bộ phận Tiếp nhận và Trả kết quả"),
  /* @__PURE__ */ step("appraisal", "Thẩm định", "Cơ quan chuyên môn"),
  /* @__PURE__ */ step("approval", "Phê duyệt", "Lãnh đạo cơ quan có thẩm quyền"),
  /* @__PURE__ */ step("return", "Trả kết quả", "Bộ phận Tiếp nhận và Trả kết quả"),
]);

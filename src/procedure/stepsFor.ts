import type { LimitQuestion, Procedure, ProcedureStep } from "./model.js";
import { applies, settleQuestion } from "./question.js";

/**
 * The steps (các bước thực hiện) through which a procedure takes one dossier, in their order: those for its case and channel,
 * and those for all. Where the question names no case or no channel, the steps for one are left out.
 *
 * @param procedure - one version, or all versions of a code: then `on` picks the one in force on the day of receipt
 * @param question - the dossier's case and channel, and the day on which it was received, as in `limitFor`
 * @returns empty where the procedure lays out no steps
 * @throws MotcuaError `procedure/unknown-case` when the procedure names cases in any of its lists and this is none of them,
 * `procedure/invalid-argument`, and what `versionInForce` throws
 * @example
 * ```ts
 * import { defineProcedure, stepsFor } from "motcua/procedure";
 *
 * const procedure = defineProcedure({
 *   code: "1.013442",
 *   version: "2026",
 *   name: "Thủ tục",
 *   from: "2026-01-01",
 *   limits: [{ limit: { amount: 3, unit: "working-day" } }],
 *   steps: [
 *     { id: "scan", title: "Số hóa", unit: "Một cửa", channel: "counter", limit: { amount: 0.5, unit: "working-day" } },
 *     { id: "appraisal", title: "Thẩm định", unit: "Phòng Tư pháp", limit: { amount: 2, unit: "working-day" } },
 *   ],
 * });
 * stepsFor(procedure, { channel: "counter" }).map(({ id }) => id); // => ["scan", "appraisal"]
 * stepsFor(procedure, { channel: "online" }).map(({ id }) => id); // => ["appraisal"]
 * ```
 */
export const stepsFor = (
  procedure: Procedure | readonly Procedure[],
  question: LimitQuestion = {},
): readonly ProcedureStep[] => {
  const { version, asked } = settleQuestion(procedure, question);
  return Object.freeze(version.steps.filter((step) => applies(step, asked)));
};

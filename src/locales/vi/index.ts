/**
 * Vietnamese: sentences a clerk can hand to an applicant, for errors, refusals, findings, reasons and day steps.
 *
 * @packageDocumentation
 */
import type { Deadline } from "../../deadline/index.js";
import type { MotcuaError } from "../../errors/index.js";
import { deadlineSentenceFrom } from "../deadlineSentenceFrom.js";
import type { Message, MessageFacts, Sentences } from "../model.js";
import { sentenceFrom } from "../sentenceFrom.js";
import { table } from "../table.js";
import { calendar } from "./calendar.js";
import { deadline } from "./deadline.js";
import { deadlineText } from "./deadlineText.js";
import { dossier } from "./dossier.js";
import { dossierNational } from "./dossierNational.js";
import { exact } from "./exact.js";
import { law } from "./law.js";
import { locales } from "./locales.js";
import { metrics } from "./metrics.js";
import { oversight } from "./oversight.js";
import { procedure } from "./procedure.js";
import { quality } from "./quality.js";
import { reformIndex } from "./reform-index.js";
import { reformIndexAnalysis } from "./reformIndexAnalysis.js";
import { sql } from "./sql.js";
import { survey } from "./survey.js";
import { time } from "./time.js";
import { vn } from "./vn.js";

export type { ErrorFacts, ErrorFactsOf, Message, MessageFacts, Sentences } from "../model.js";

/** The sentence of every code. */
export const SENTENCES: Sentences<MessageFacts> = /* @__PURE__ */ table(() => ({
  ...time,
  ...exact,
  ...law,
  ...calendar,
  ...deadline,
  ...procedure,
  ...dossier,
  ...dossierNational,
  ...metrics,
  ...sql,
  ...reformIndex,
  ...reformIndexAnalysis,
  ...survey,
  ...oversight,
  ...quality,
  ...vn,
  ...locales,
}));

/**
 * Says in Vietnamese what an error, a refusal, a finding, a reason or a day step states.
 *
 * @throws MotcuaError `locales/unknown-code`, `locales/invalid-argument`
 * @example
 * ```ts
 * import { computeDeadline, explainDeadline } from "motcua/deadline";
 * import { sentence } from "motcua/locales/vi";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-01-08", limit: { amount: 2, unit: "working-day" } } as const;
 * const steps = explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);
 * steps.slice(1).map(sentence);
 * // => [
 * //   "Thứ Sáu, 09/01/2026: đã tính 1/2 ngày làm việc.",
 * //   "Thứ Bảy, 10/01/2026: làm bù cho ngày nghỉ 02/01/2026 [12729/VPCP-KGVX (2025-12-25)]; đã tính 2/2 ngày làm việc. Đến hạn trả kết quả.",
 * // ]
 * ```
 */
export const sentence: (message: Message | MotcuaError) => string = /* @__PURE__ */ sentenceFrom(SENTENCES);

/**
 * Says in Vietnamese when a result is due.
 *
 * @throws MotcuaError `locales/invalid-argument`
 * @example
 * ```ts
 * import { computeDeadline } from "motcua/deadline";
 * import { deadlineSentence } from "motcua/locales/vi";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-02-10T15:40", limit: { amount: 10, unit: "working-day" } } as const;
 * deadlineSentence(computeDeadline(request, vietnamCalendar));
 * // => "Thời hạn 10 ngày làm việc, tiếp nhận 15:40 ngày 10/02/2026: hẹn trả kết quả 17:00 ngày 03/03/2026."
 * ```
 */
export const deadlineSentence: (deadline: Deadline) => string = /* @__PURE__ */ deadlineSentenceFrom(deadlineText);
export type { Labels } from "../model.js";
export type { FilledForm } from "../printedRowsFrom.js";
export { countText, rateText } from "./figures.js";
export { labels } from "./labels.js";
export { printedRows } from "./printedRows.js";

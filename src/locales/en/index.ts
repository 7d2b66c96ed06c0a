/**
 * English: sentences for errors, refusals, findings, reasons and day steps.
 *
 * @packageDocumentation
 */
import type { Deadline } from "../../deadline/index.js";
import type { MotcuaError } from "../../errors/index.js";
import { deadlineSentenceFrom } from "../deadlineSentenceFrom.js";
import type { Message, MessageFacts, Sentences } from "../model.js";
import { sentenceFrom } from "../sentenceFrom.js";
import { table } from "../table.js";
import { dayStep } from "./deadline.js";
import { deadlineText } from "./deadlineText.js";
import { dossier } from "./dossier.js";
import { dossierNational } from "./dossierNational.js";
import { errors } from "./errors.js";
import { metrics } from "./metrics.js";
import { oversight } from "./oversight.js";
import { procedure } from "./procedure.js";
import { quality } from "./quality.js";
import { reformIndex } from "./reform-index.js";
import { survey } from "./survey.js";

export type { ErrorFacts, ErrorFactsOf, Message, MessageFacts, Sentences } from "../model.js";

/** The sentence of every code. */
export const SENTENCES: Sentences<MessageFacts> = /* @__PURE__ */ table(() => ({
  ...errors,
  ...dayStep,
  ...procedure,
  ...dossier,
  ...dossierNational,
  ...metrics,
  ...reformIndex,
  ...survey,
  ...oversight,
  ...quality,
}));

/**
 * Says in English what an error, a refusal, a finding, a reason or a day step states.
 *
 * @throws MotcuaError `locales/unknown-code`, `locales/invalid-argument`
 * @example
 * ```ts
 * import { computeDeadline, explainDeadline } from "motcua/deadline";
 * import { sentence } from "motcua/locales/en";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-01-08", limit: { amount: 2, unit: "working-day" } } as const;
 * const steps = explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);
 * steps.slice(1).map(sentence);
 * // => [
 * //   "Friday 9 January 2026: 1 of 2 working days.",
 * //   "Saturday 10 January 2026: make-up working day for 2 January 2026 [12729/VPCP-KGVX (2025-12-25)]; 2 of 2 working days. The result is due.",
 * // ]
 * ```
 */
export const sentence: (message: Message | MotcuaError) => string = /* @__PURE__ */ sentenceFrom(SENTENCES);

/**
 * Says in English when a result is due.
 *
 * @throws MotcuaError `locales/invalid-argument`
 * @example
 * ```ts
 * import { computeDeadline } from "motcua/deadline";
 * import { deadlineSentence } from "motcua/locales/en";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const request = { receivedAt: "2026-02-10T15:40", limit: { amount: 10, unit: "working-day" } } as const;
 * deadlineSentence(computeDeadline(request, vietnamCalendar));
 * // => "10 working days, received 15:40 on 10 February 2026: due at 17:00 on 3 March 2026."
 * ```
 */
export const deadlineSentence: (deadline: Deadline) => string = /* @__PURE__ */ deadlineSentenceFrom(deadlineText);
export type { Labels } from "../model.js";
export type { FilledForm } from "../printedRowsFrom.js";
export { countText, rateText } from "./figures.js";
export { labels } from "./labels.js";
export { printedRows } from "./printedRows.js";

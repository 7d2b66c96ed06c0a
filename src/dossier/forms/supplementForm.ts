import { frozenCopy } from "../../plain/index.js";
import type { IsoDate, Moment } from "../../time/index.js";
import { notOnFile } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import { sideLimitEnd } from "../sideLimitEnd.js";
import { termsOf } from "../terms.js";
import { checkForm, formHead } from "./formHead.js";
import type { DossierFile, SubmittedPaper, SupplementForm } from "./model.js";
import { nth } from "./nth.js";

const supplyBy = (requestedAt: Moment, dossier: Dossier, context: DossierContext): IsoDate | null => {
  const terms = termsOf(dossier, context);
  const { applicantTime } = terms.handling;
  return applicantTime === undefined
    ? null
    : (sideLimitEnd(requestedAt, applicantTime, terms, context)?.dueDate ?? null);
};

/**
 * A request for supplements (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ) as data.
 *
 * @param ordinal - which request, from 1
 * @param papers - what is to be supplied, with counts
 * @throws MotcuaError `dossier/not-on-file` where there was no such request, `dossier/invalid-argument`, and what `termsOf` throws
 * @example
 * ```ts
 * import { replayDossier, supplementForm } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = {
 *   calendar: vietnamCalendar,
 *   limit: { amount: 10, unit: "working-day" },
 *   applicantTime: { amount: 15, unit: "working-day" },
 * } as const;
 * const file = {
 *   agency: "UBND phường A",
 *   receivingUnit: "Trung tâm Phục vụ hành chính công phường A",
 *   content: "Cấp phép",
 *   submitter: { name: "Nguyễn Văn A" },
 *   papers: [],
 *   sets: 1,
 * };
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter" },
 *     { type: "supplement-requested", at: "2026-03-03", note: "Thiếu bản vẽ" },
 *   ],
 *   context,
 * );
 * const form = result.ok && supplementForm(result.dossier, file, context, 1);
 * form && [form.reason, form.supplyBy]; // => ["Thiếu bản vẽ", "2026-03-24"]
 * ```
 */
export const supplementForm = (
  dossier: Dossier,
  file: DossierFile,
  context: DossierContext,
  ordinal: number,
  papers: readonly SubmittedPaper[] = [],
): SupplementForm => {
  checkForm(dossier, file, context);
  const requests = dossier.interruptions.filter(({ kind }) => kind === "supplement");
  const request = nth(requests, ordinal);
  if (request === undefined) {
    throw notOnFile({ code: dossier.code, form: "supplement-request", ordinal, count: requests.length });
  }
  const { from, reason } = request;
  return frozenCopy({
    ...formHead("supplement-request", dossier, file, context),
    recipient: file.submitter,
    content: file.content,
    ordinal,
    requestedAt: from,
    papers,
    reason,
    supplyBy: supplyBy(from, dossier, context),
    official: file.official?.name ?? null,
    officialPhone: file.official?.phone ?? null,
  });
};

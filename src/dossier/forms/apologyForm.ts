import { frozenCopy } from "../../plain/index.js";
import { dossierDeadline, requestOf } from "../dossierDeadline.js";
import { notOnFile } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import { termsOf } from "../terms.js";
import { checkForm, formHead } from "./formHead.js";
import type { ApologyForm, DossierFile } from "./model.js";
import { nth } from "./nth.js";

/**
 * An apology with a new date (Phiếu xin lỗi và hẹn lại ngày trả kết quả, since 2025 Văn bản xin lỗi và đề nghị gia hạn) as data.
 *
 * @param ordinal - which apology, from 1
 * @throws MotcuaError `dossier/not-on-file` where there was no such apology, `dossier/invalid-argument`, and what
 * `dossierDeadline` throws
 * @example
 * ```ts
 * import { apologyForm, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } } as const;
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
 *     { type: "reappointed", at: "2026-03-06", to: "2026-03-13", note: "Chờ xác minh" },
 *   ],
 *   context,
 * );
 * const form = result.ok && apologyForm(result.dossier, file, context, 1);
 * form && [form.originalDueDate, form.newDueDate]; // => ["2026-03-09", "2026-03-13"]
 * ```
 */
export const apologyForm = (
  dossier: Dossier,
  file: DossierFile,
  context: DossierContext,
  ordinal: number,
): ApologyForm => {
  checkForm(dossier, file, context);
  const { originalDueDate } = dossierDeadline(dossier, context);
  const { request, reappointments } = requestOf(dossier, context);
  const one = nth(reappointments, ordinal);
  if (one === undefined) {
    throw notOnFile({ code: dossier.code, form: "apology", ordinal, count: reappointments.length });
  }
  return frozenCopy({
    ...formHead("apology", dossier, file, context),
    recipient: file.submitter,
    field: file.field ?? null,
    receivedAt: request.receivedAt,
    givenAt: one.at,
    reason: one.reason,
    originalDueDate,
    dueDate: one.dueDate,
    newDueDate: one.to,
    allowed: termsOf(dossier, context).handling.maxReappointments ?? null,
    earlier: reappointments.slice(0, ordinal - 1).map(({ at, to }) => ({ at, to })),
    official: file.official?.name ?? null,
  });
};

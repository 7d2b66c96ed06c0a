import { computeDeadline } from "../../deadline/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { IsoDateTime } from "../../time/index.js";
import { noDeadline } from "../errors.js";
import { limitStart } from "../limitStart.js";
import type { Dossier, DossierContext } from "../model.js";
import { termsOf } from "../terms.js";
import { checkForm, formHead, ownerOf } from "./formHead.js";
import type { DossierFile, ReceiptForm } from "./model.js";

/** What is promised on the day of receipt, before anything else has happened. */
const promised = (dossier: Dossier, context: DossierContext): IsoDateTime | null => {
  const terms = termsOf(dossier, context);
  const receivedAt = limitStart(dossier, terms, context);
  if (terms.limit === null || receivedAt === null) return null;
  return computeDeadline({ receivedAt, limit: terms.limit, rules: terms.rules }, context.calendar).dueAt;
};

/**
 * The receipt with the appointment (Giấy tiếp nhận hồ sơ và hẹn trả kết quả) as data: what it promised when it was issued,
 * whatever happened later; where the limit begins after the receipt (from outside the territory, or with the payment), what is
 * promised from then on.
 *
 * @throws MotcuaError `dossier/no-deadline` before acceptance, `dossier/invalid-argument`, and what `termsOf` and
 * `computeDeadline` throw
 * @example
 * ```ts
 * import { receiptForm, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, regimes: vietnamRegimes, limit: { amount: 10, unit: "working-day" } } as const;
 * const file = {
 *   agency: "UBND phường A",
 *   receivingUnit: "Trung tâm Phục vụ hành chính công phường A",
 *   content: "Cấp bản sao",
 *   submitter: { name: "Nguyễn Văn A" },
 *   papers: [],
 *   sets: 1,
 * };
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" }],
 *   context,
 * );
 * const form = result.ok && receiptForm(result.dossier, file, context);
 * form && [form.number, form.returnAt]; // => ["01", "2026-03-03T17:00"]
 * ```
 */
export const receiptForm = (dossier: Dossier, file: DossierFile, context: DossierContext): ReceiptForm => {
  checkForm(dossier, file, context);
  const { code, acceptedAt, channel } = dossier;
  if (acceptedAt === null) throw noDeadline({ code, because: "not-accepted" });
  const { receivingUnit, content, submitter, papers, sets, resultPlace = null, official } = file;
  return frozenCopy({
    ...formHead("receipt", dossier, file, context),
    receivingUnit,
    channel,
    content,
    submitter,
    owner: ownerOf(file),
    papers,
    sets,
    limit: termsOf(dossier, context).limit,
    receivedAt: acceptedAt,
    returnAt: promised(dossier, context),
    resultPlace,
    official: official?.name ?? null,
  });
};

import { frozenCopy } from "../../plain/index.js";
import { notOnFile } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import { checkForm, formHead, ownerOf } from "./formHead.js";
import type { DossierFile, RefusalForm } from "./model.js";

/** At reception, or after appraisal in the words of the event that ended the handling. */
const refusalOf = ({ refusal, outcome, finishedAt, remarks }: Dossier): Dossier["refusal"] => {
  if (refusal !== null || outcome !== "refused" || finishedAt === null) return refusal;
  return {
    at: finishedAt,
    reason: remarks.findLast(({ event, at }) => event === "processed" && at === finishedAt)?.note ?? "",
  };
};

/**
 * The refusal (Phiếu từ chối tiếp nhận, giải quyết hồ sơ) as data: at reception, or after appraisal.
 *
 * @throws MotcuaError `dossier/not-on-file` where it was not refused, `dossier/invalid-argument`, and what `termsOf` throws
 * @example
 * ```ts
 * import { refusalForm, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 10, unit: "working-day" } } as const;
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
 *     { type: "submitted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "online" },
 *     { type: "refused", at: "2026-03-03", note: "Không thuộc thẩm quyền" },
 *   ],
 *   context,
 * );
 * const form = result.ok && refusalForm(result.dossier, file, context);
 * form && form.reason; // => "Không thuộc thẩm quyền"
 * ```
 */
export const refusalForm = (dossier: Dossier, file: DossierFile, context: DossierContext): RefusalForm => {
  checkForm(dossier, file, context);
  const { code } = dossier;
  const refusal = refusalOf(dossier);
  if (refusal === null) throw notOnFile({ code, form: "refusal", ordinal: 1, count: 0 });
  return frozenCopy({
    ...formHead("refusal", dossier, file, context),
    recipient: file.submitter,
    owner: ownerOf(file),
    content: file.content,
    refusedAt: refusal.at,
    reason: refusal.reason,
    official: file.official?.name ?? null,
  });
};

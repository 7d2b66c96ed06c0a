import { frozenCopy } from "../../plain/index.js";
import { notOnFile } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import { checkForm, formHead, ownerOf } from "./formHead.js";
import type { DossierFile, HandoverNote } from "./model.js";

/**
 * The hand-over note of the result (Phiếu giao nhận kết quả) as data: seen in one-stop software, numbered by no decree.
 *
 * @throws MotcuaError `dossier/not-on-file` where no result was returned, `dossier/invalid-argument`, and what `termsOf` throws
 * @example
 * ```ts
 * import { handoverNote, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } } as const;
 * const file = {
 *   agency: "UBND phường A",
 *   receivingUnit: "Một cửa",
 *   content: "Cấp phép",
 *   submitter: { name: "Nguyễn Văn A" },
 *   papers: [],
 *   sets: 1,
 *   result: "Giấy phép số 12",
 * };
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter" },
 *     { type: "processed", at: "2026-03-05" },
 *     { type: "result-returned", at: "2026-03-06", means: "post" },
 *   ],
 *   context,
 * );
 * const note = result.ok && handoverNote(result.dossier, file, context);
 * note && [note.result, note.byPost]; // => ["Giấy phép số 12", true]
 * ```
 */
export const handoverNote = (dossier: Dossier, file: DossierFile, context: DossierContext): HandoverNote => {
  checkForm(dossier, file, context);
  const { code, returnedAt, returnedBy } = dossier;
  if (returnedAt === null) throw notOnFile({ code, form: "result-handover", ordinal: 1, count: 0 });
  return frozenCopy({
    ...formHead("result-handover", dossier, file, context),
    content: file.content,
    result: file.result ?? null,
    owner: ownerOf(file),
    feePaid: file.feePaid ?? null,
    byPost: returnedBy === null ? null : returnedBy === "post",
    returnedAt,
  });
};

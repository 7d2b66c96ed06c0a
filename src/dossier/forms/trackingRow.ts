import { frozenCopy } from "../../plain/index.js";
import { dossierDeadline } from "../dossierDeadline.js";
import { limitStart } from "../limitStart.js";
import type { Dossier, DossierContext } from "../model.js";
import { termsOf } from "../terms.js";
import { checkForm, formHead, ownerOf } from "./formHead.js";
import type { DossierFile, TrackingRow } from "./model.js";

const dueDateOf = (dossier: Dossier, context: DossierContext): TrackingRow["dueDate"] => {
  const terms = termsOf(dossier, context);
  const runs = terms.limit !== null && limitStart(dossier, terms, context) !== null;
  return runs ? dossierDeadline(dossier, context).dueDate : null;
};

/**
 * A row of the tracking book (Sổ theo dõi hồ sơ) as data. The signatures are the paper's.
 *
 * @param note - what stands in the last column
 * @throws MotcuaError `dossier/invalid-argument`, and what `dossierDeadline` throws
 * @example
 * ```ts
 * import { replayDossier, trackingRow } from "motcua/dossier";
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
 * };
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter" }],
 *   context,
 * );
 * const row = result.ok && trackingRow(result.dossier, file, context);
 * row && [row.owner.name, row.dueDate]; // => ["Nguyễn Văn A", "2026-03-09"]
 * ```
 */
export const trackingRow = (
  dossier: Dossier,
  file: DossierFile,
  context: DossierContext,
  note: string | null = null,
): TrackingRow => {
  checkForm(dossier, file, context);
  const { acceptedAt, finishedAt, returnedAt } = dossier;
  return frozenCopy({
    ...formHead("tracking-book", dossier, file, context),
    content: file.content,
    sets: file.sets,
    owner: ownerOf(file),
    receivedAt: acceptedAt,
    dueDate: dueDateOf(dossier, context),
    finishedAt,
    returnedAt,
    note,
  });
};

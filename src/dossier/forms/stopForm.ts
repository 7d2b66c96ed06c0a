import { frozenCopy } from "../../plain/index.js";
import { notOnFile } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import { checkForm, formHead } from "./formHead.js";
import type { DossierFile, StopForm } from "./model.js";

/** When and why handling stopped: the last stop, or the applicant's withdrawal. */
const stopOf = ({ interruptions, status, lastEventAt, remarks }: Dossier) => {
  if (status === "withdrawn") {
    return { at: lastEventAt, reason: remarks.findLast(({ event }) => event === "withdrawn")?.note ?? "" };
  }
  const last = interruptions.findLast(({ kind }) => kind === "stop");
  return last === undefined ? null : { at: last.from, reason: last.reason };
};

/**
 * The notice that handling stops (Thông báo dừng giải quyết hồ sơ, a form since 2025) as data: by a stop, or because the
 * applicant withdrew the dossier.
 *
 * @throws MotcuaError `dossier/not-on-file` where it was never stopped, `dossier/invalid-argument`, and what `termsOf` throws
 * @example
 * ```ts
 * import { replayDossier, stopForm } from "motcua/dossier";
 * import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, regimes: vietnamRegimes, limit: { amount: 5, unit: "working-day" } } as const;
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
 *     { type: "processing-started", at: "2026-03-02", unit: "Phòng Kinh tế" },
 *     { type: "stopped", at: "2026-03-04", note: "Theo đề nghị của người nộp" },
 *   ],
 *   context,
 * );
 * const form = result.ok && stopForm(result.dossier, file, context);
 * form && [form.number, form.stage, form.noDecisionYet]; // => ["05", "Phòng Kinh tế", true]
 * ```
 */
export const stopForm = (dossier: Dossier, file: DossierFile, context: DossierContext): StopForm => {
  checkForm(dossier, file, context);
  const { code, outcome, legs } = dossier;
  const stop = stopOf(dossier);
  if (stop === null) throw notOnFile({ code, form: "stop-notice", ordinal: 1, count: 0 });
  return frozenCopy({
    ...formHead("stop-notice", dossier, file, context),
    recipient: file.submitter,
    content: file.content,
    stoppedAt: stop.at,
    reason: stop.reason,
    stage: legs.at(-1)?.unit ?? null,
    feePaid: file.feePaid ?? null,
    noDecisionYet: outcome === null,
    official: file.official?.name ?? null,
  });
};

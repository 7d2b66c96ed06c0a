import { frozenCopy } from "../../plain/index.js";
import { instantOf, isBefore, type Moment } from "../../time/index.js";
import { notOnFile } from "../errors.js";
import type { Dossier, DossierContext } from "../model.js";
import { checkForm, formHead } from "./formHead.js";
import type { DossierFile, StopForm } from "./model.js";
import { nth } from "./nth.js";

interface Stop {
  readonly at: Moment;
  readonly reason: string;
}

/** Every stop in order, and the applicant's withdrawal as the last one. */
const stopsOf = ({ interruptions, status, lastEventAt, remarks }: Dossier): readonly Stop[] => {
  const stops = interruptions.filter(({ kind }) => kind === "stop").map(({ from, reason }) => ({ at: from, reason }));
  if (status !== "withdrawn") return stops;
  const reason = remarks.findLast(({ event }) => event === "withdrawn")?.note ?? "";
  return [...stops, { at: lastEventAt, reason }];
};

/** The unit that had the dossier at a moment. */
const unitAt = (at: Moment, { legs }: Dossier, { calendar }: DossierContext): string | null => {
  const moment = instantOf(at, calendar.timeZone);
  return legs.findLast(({ from }) => !isBefore(moment, instantOf(from, calendar.timeZone)))?.unit ?? null;
};

/**
 * The notice that handling stops (Thông báo dừng giải quyết hồ sơ, a form since 2025) as data: by a stop, or because the
 * applicant withdrew the dossier. No stop comes after a decision: the table of transitions has none.
 *
 * @param ordinal - which stop, from 1
 * @throws MotcuaError `dossier/not-on-file` where there was no such stop, `dossier/invalid-argument`, and what `termsOf` throws
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
 * const form = result.ok && stopForm(result.dossier, file, context, 1);
 * form && [form.number, form.stage]; // => ["05", "Phòng Kinh tế"]
 * ```
 */
export const stopForm = (dossier: Dossier, file: DossierFile, context: DossierContext, ordinal: number): StopForm => {
  checkForm(dossier, file, context);
  const stops = stopsOf(dossier);
  const stop = nth(stops, ordinal);
  if (stop === undefined) throw notOnFile({ code: dossier.code, form: "stop-notice", ordinal, count: stops.length });
  return frozenCopy({
    ...formHead("stop-notice", dossier, file, context),
    recipient: file.submitter,
    content: file.content,
    stoppedAt: stop.at,
    reason: stop.reason,
    stage: unitAt(stop.at, dossier, context),
    requestedBy: file.stop?.requestedBy ?? null,
    decision: file.stop?.decision ?? null,
    amountPaid: file.stop?.amountPaid ?? null,
    feePaid: file.feePaid ?? null,
    official: file.official?.name ?? null,
  });
};

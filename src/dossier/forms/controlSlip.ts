import type { Remaining, TimeLimit } from "../../deadline/index.js";
import { frozenCopy } from "../../plain/index.js";
import { type LegShare, legShares } from "../legShares.js";
import { limitStart } from "../limitStart.js";
import type { Dossier, DossierContext, Leg, Moment } from "../model.js";
import { type DossierTerms, termsOf } from "../terms.js";
import { checkForm, formHead } from "./formHead.js";
import type { ControlSlip, ControlSlipRow, DossierFile } from "./model.js";

/** What the procedure gives a unit in the unit of the whole limit. */
const limitOf = (unit: string | null, { procedure, limit }: DossierTerms): TimeLimit | null => {
  const own = procedure?.steps.find((step) => step.unit === unit)?.limit ?? null;
  return own !== null && own.unit === limit?.unit ? own : null;
};

const outcomeOf = (used: Remaining | null, limit: TimeLimit | null, { to }: Leg): ControlSlipRow["outcome"] => {
  if (used === null || limit === null || to === null) return null;
  if (used.amount === limit.amount) return "on-time";
  return used.amount < limit.amount ? "early" : "late";
};

const sharesOf = (dossier: Dossier, context: DossierContext, asOf: Moment): readonly (Leg & Partial<LegShare>)[] => {
  const terms = termsOf(dossier, context);
  const runs = terms.limit !== null && limitStart(dossier, terms) !== null;
  return runs ? legShares(dossier, context, asOf).legs : dossier.legs;
};

/**
 * The control slip (Phiếu kiểm soát quá trình giải quyết hồ sơ) as data: who handed the dossier to whom and when, what each
 * used, and whether that was early, on time or late by the procedure's steps. A unit is looked up among the steps by its name.
 *
 * @param asOf - until when a unit that still has the dossier is measured
 * @throws MotcuaError `dossier/invalid-argument`, and what `legShares` throws
 * @example
 * ```ts
 * import { controlSlip, replayDossier } from "motcua/dossier";
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
 *   [
 *     { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "Một cửa" },
 *     { type: "processing-started", at: "2026-03-03", unit: "Phòng Kinh tế" },
 *   ],
 *   context,
 * );
 * const slip = result.ok && controlSlip(result.dossier, file, context, "2026-03-05");
 * slip && slip.rows.map(({ from, to, used }) => [from, to, used?.amount]);
 * // => [[null, "Một cửa", 1], ["Một cửa", "Phòng Kinh tế", 2]]
 * ```
 */
export const controlSlip = (
  dossier: Dossier,
  file: DossierFile,
  context: DossierContext,
  asOf: Moment,
): ControlSlip => {
  checkForm(dossier, file, context);
  const terms = termsOf(dossier, context);
  const rows = sharesOf(dossier, context, asOf).map((leg, index, all): ControlSlipRow => {
    const limit = limitOf(leg.unit, terms);
    const used = leg.used ?? null;
    return {
      from: all[index - 1]?.unit ?? null,
      to: leg.unit,
      handedAt: leg.from,
      doneAt: leg.to,
      used,
      limit,
      outcome: outcomeOf(used, limit, leg),
    };
  });
  return frozenCopy({ ...formHead("control-slip", dossier, file, context), rows });
};

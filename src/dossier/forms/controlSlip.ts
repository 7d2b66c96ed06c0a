import type { Remaining, TimeLimit } from "../../deadline/index.js";
import { frozenCopy } from "../../plain/index.js";
import { type ProcedureStep, stepsFor } from "../../procedure/index.js";
import type { Moment } from "../../time/index.js";
import { type LegShare, legShares } from "../legShares.js";
import { limitStart } from "../limitStart.js";
import type { Dossier, DossierContext, DossierEventType, Leg } from "../model.js";
import { type DossierTerms, termsOf } from "../terms.js";
import { checkForm, formHead } from "./formHead.js";
import type { ControlSlip, ControlSlipRow, DossierFile } from "./model.js";

/** The step that a leg was, and whether other legs were part of it. */
interface Match {
  readonly step: ProcedureStep | undefined;
  readonly isShared: boolean;
}

const countOf = (unit: string | null, legs: readonly Leg[]): number => legs.filter((leg) => leg.unit === unit).length;

/** The k-th leg of a unit is its k-th step; what is beyond the last one is part of that. */
const matchOf = (index: number, legs: readonly Leg[], steps: readonly ProcedureStep[]): Match => {
  const unit = legs[index]?.unit ?? null;
  const own = steps.filter((step) => step.unit === unit);
  const ordinal = countOf(unit, legs.slice(0, index + 1));
  return {
    step: own[ordinal - 1] ?? own.at(-1),
    isShared: ordinal >= own.length && countOf(unit, legs) > own.length,
  };
};

/** What the procedure gives a step in the unit of the whole limit. */
const limitOf = ({ step }: Match, { limit }: DossierTerms): TimeLimit | null => {
  const own = step?.limit ?? null;
  return own !== null && own.unit === limit?.unit ? own : null;
};

const outcomeOf = (
  used: Remaining | null,
  limit: TimeLimit | null,
  { to }: Leg,
  { isShared }: Match,
): ControlSlipRow["outcome"] => {
  if (used === null || limit === null || to === null || isShared) return null;
  if (used.amount === limit.amount) return "on-time";
  return used.amount < limit.amount ? "early" : "late";
};

const sharesOf = (dossier: Dossier, context: DossierContext, asOf: Moment): readonly (Leg & Partial<LegShare>)[] => {
  const terms = termsOf(dossier, context);
  const runs = terms.limit !== null && limitStart(dossier, terms, context) !== null;
  return runs ? legShares(dossier, context, asOf).legs : dossier.legs;
};

const HANDOVERS: readonly DossierEventType[] = ["accepted", "agency-received", "processing-started", "forwarded"];

/**
 * The control slip (Phiếu kiểm soát quá trình giải quyết hồ sơ) as data: who handed the dossier to whom and when, what each
 * used, and whether that was early, on time or late by the procedure's steps for the context's case and the dossier's channel.
 *
 * A unit is looked up among the steps by its name: what it had first was its first step, what it had next its second one. Where
 * it had the dossier more often than it has steps, its last step is shared by what is left: each of those rows shows the limit of
 * that step and is not judged (`outcome: null`), since the procedure gives them one limit together.
 *
 * @param asOf - until when a unit that still has the dossier is measured
 * @throws MotcuaError `dossier/invalid-argument`, and what `legShares` and `stepsFor` throw
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
  const { procedure } = terms;
  const steps = procedure === null ? [] : stepsFor(procedure, { case: context.case, channel: dossier.channel });
  const rows = sharesOf(dossier, context, asOf).map((leg, index, all): ControlSlipRow => {
    const match = matchOf(index, all, steps);
    const limit = limitOf(match, terms);
    const used = leg.used ?? null;
    return {
      from: all[index - 1]?.unit ?? null,
      to: leg.unit,
      handedAt: leg.from,
      doneAt: leg.to,
      used,
      limit,
      outcome: outcomeOf(used, limit, leg, match),
      note: dossier.remarks.find(({ event, at }) => HANDOVERS.includes(event) && at === leg.from)?.note ?? null,
    };
  });
  return frozenCopy({ ...formHead("control-slip", dossier, file, context), rows });
};

import {
  computeDeadline,
  type Deadline,
  type DeadlineRequest,
  deadlineStatus,
  type Extension,
  type Pause,
} from "../deadline/index.js";
import { type IsoDate, instantOf, isBefore, type Moment, toEpochDay, toLocalDay } from "../time/index.js";
import { checkContext, requireDossier } from "./check.js";
import { noDeadline } from "./errors.js";
import { limitStart } from "./limitStart.js";
import type { Dossier, DossierContext, Reappointment } from "./model.js";
import { type DossierTerms, termsOf } from "./terms.js";

const pausesOf = ({ interruptions }: Dossier, { handling }: DossierTerms): readonly Pause[] =>
  interruptions
    .filter(({ status }) => status !== "registered")
    .map(({ kind, from, to, reason }) => ({
      from,
      to,
      reason,
      effect: kind === "supplement" ? handling.supplementEffect : "continue",
    }));

const startOf = (dossier: Dossier, terms: DossierTerms, context: DossierContext): Moment => {
  const { code, acceptedAt, nonTerritorial, agencyReceivedAt } = dossier;
  if (acceptedAt === null) throw noDeadline({ code, because: "not-accepted" });
  const start = limitStart(dossier, terms, context);
  if (start !== null) return start;
  const awaitsAgency = nonTerritorial && terms.handling.nonTerritorialStart === "competent-agency";
  throw noDeadline({
    code,
    because: awaitsAgency && agencyReceivedAt === null ? "not-at-competent-agency" : "not-paid",
  });
};

/** Why a new date does not move the due date. */
export type ReappointmentFault = "too-many" | "late" | "shortens";

/** A new date, what was due when it was given, and why it does not count; `null` where it counts. */
export interface JudgedReappointment extends Reappointment {
  /** The due date when it was given: nothing that came later counts. A dossier is never re-appointed while a pause is open. */
  readonly dueDate: IsoDate;
  readonly fault: ReappointmentFault | null;
}

const faultOf = (
  { at, to }: Reappointment,
  deadline: Deadline & { readonly dueDate: IsoDate },
  counted: number,
  { handling }: DossierTerms,
  { calendar }: DossierContext,
): ReappointmentFault | null => {
  if (counted >= (handling.maxReappointments ?? Number.POSITIVE_INFINITY)) return "too-many";
  const { dueDate } = deadline;
  const lastDay = toEpochDay(dueDate) - (handling.apologyLeadDays ?? 0);
  const isOver = deadlineStatus(deadline, at, calendar).state === "overdue";
  if (isOver || toLocalDay(at, calendar.timeZone) > lastDay) return "late";
  return to < dueDate ? "shortens" : null;
};

/** The pauses that were over at a moment. */
const pausesBy = (
  at: Moment,
  { pauses }: DeadlineRequest,
  { calendar }: DossierContext,
): readonly Pause[] | undefined => {
  const moment = instantOf(at, calendar.timeZone);
  return pauses?.filter(
    ({ to }) => to !== undefined && to !== null && !isBefore(moment, instantOf(to, calendar.timeZone)),
  );
};

const asExtension = ({ at, to, reason }: Reappointment): Extension => ({ decidedAt: at, to, reason });

/** The request of a dossier's deadline, and how each new date was judged. */
export const requestOf = (
  dossier: Dossier,
  context: DossierContext,
): { readonly request: DeadlineRequest; readonly reappointments: readonly JudgedReappointment[] } => {
  const terms = termsOf(dossier, context);
  const { limit } = terms;
  if (limit === null) throw noDeadline({ code: dossier.code, because: "no-limit" });
  const rules = { ...terms.rules, maxExtensions: dossier.reappointments.length };
  const base: DeadlineRequest = {
    receivedAt: startOf(dossier, terms, context),
    limit,
    rules,
    pauses: pausesOf(dossier, terms),
  };
  const extensions: Extension[] = [];
  const judged: JudgedReappointment[] = [];
  for (const one of dossier.reappointments) {
    const known = { ...base, extensions, pauses: pausesBy(one.at, base, context) };
    const deadline = computeDeadline(known, context.calendar) as Deadline & { readonly dueDate: IsoDate };
    const { dueDate } = deadline;
    const fault = faultOf(one, deadline, extensions.length, terms, context);
    judged.push({ ...one, dueDate, fault });
    if (fault === null) extensions.push(asExtension(one));
  }
  return { request: { ...base, extensions }, reappointments: judged };
};

/**
 * The deadline of a dossier, derived from its events and never stored as truth: counted from where `limitStart` says, with every supplement, payment and stop since
 * then as a pause that restarts the limit or lets it go on, and with the new date of an apology as an extension.
 * `originalDueDate` is what the receipt promised.
 *
 * A new date that breaks the rules (one too many, given too late, or an earlier one) does not move the due date;
 * `dossierFindings` names it.
 *
 * @param asOf - the day for which an open pause is projected
 * @throws MotcuaError `dossier/no-deadline` before the limit begins or without a limit, `dossier/invalid-argument`, and what
 * `termsOf` and `computeDeadline` throw
 * @example
 * ```ts
 * import { dossierDeadline, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" }],
 *   context,
 * );
 * result.ok && dossierDeadline(result.dossier, context).dueDate; // => "2026-02-13"
 * ```
 */
export const dossierDeadline = (dossier: Dossier, context: DossierContext, asOf?: Moment): Deadline => {
  requireDossier(dossier);
  checkContext(context);
  const { request } = requestOf(dossier, context);
  return computeDeadline({ ...request, asOf }, context.calendar);
};

import { addWorkingDays, isWorkingDay } from "../calendar/index.js";
import { type Deadline, deadlineStatus, type TimeLimit } from "../deadline/index.js";
import { cite } from "../law/index.js";
import { frozenCopy } from "../plain/index.js";
import type { HandlingRules } from "../procedure/index.js";
import {
  DAY_MS,
  fromEpochDay,
  hasTimeOfDay,
  type IsoDate,
  type Moment,
  minutesOf,
  toLocalDay,
  toLocalTime,
} from "../time/index.js";
import { checkContext, requireDossier } from "./check.js";
import { dossierDeadline, type JudgedReappointment, requestOf } from "./dossierDeadline.js";
import type { DossierFinding } from "./findings.js";
import { limitStart } from "./limitStart.js";
import type { Dossier, DossierContext, Interruption } from "./model.js";
import { sideLimitEnd } from "./sideLimitEnd.js";
import { type DossierTerms, termsOf } from "./terms.js";

/** A dossier with what applies to it, as it is known on a day. */
interface Case {
  readonly dossier: Dossier;
  readonly context: DossierContext;
  readonly terms: DossierTerms;
  readonly asOf: Moment;
}

const sourceOf = ({ sources }: DossierTerms, rule: keyof HandlingRules): string | null => {
  const source = sources[rule];
  return source === undefined ? null : cite(source);
};

const dayOf = (at: Moment, { context }: Case): IsoDate => fromEpochDay(toLocalDay(at, context.calendar.timeZone));

const limitEnd = (from: Moment, limit: TimeLimit, { context, terms }: Case): Deadline | null =>
  sideLimitEnd(from, limit, terms, context);

/** Whether an end was missed by what happened at a moment, or by today where nothing has. */
const isMissed = (end: Deadline | null, happened: Moment | null, { context, asOf }: Case): end is Deadline =>
  end !== null && deadlineStatus(end, happened ?? asOf, context.calendar).state === "overdue";

const supplementsOf = ({ dossier }: Case): readonly Interruption[] =>
  dossier.interruptions.filter(({ kind }) => kind === "supplement");

/** Nobody waits for anything after a withdrawal, which is the last event there can be. */
const withdrawnAt = ({ dossier }: Case): Moment | null => (dossier.status === "withdrawn" ? dossier.lastEventAt : null);

const receptionFindings = (one: Case): readonly DossierFinding[] => {
  const { submittedAt, acceptedAt, refusal, channel } = one.dossier;
  const { receptionLimit } = one.terms.handling;
  if (channel !== "online" || submittedAt === null || receptionLimit === undefined) return [];
  const asked = supplementsOf(one).find(({ status }) => status === "registered")?.from;
  const answeredAt = asked ?? acceptedAt ?? refusal?.at ?? null;
  const end = limitEnd(submittedAt, receptionLimit, one);
  if (!isMissed(end, answeredAt ?? withdrawnAt(one), one)) return [];
  const source = sourceOf(one.terms, "receptionLimit");
  return [{ code: "dossier/late-reception", facts: { submittedAt, dueAt: end.dueAt as Moment, answeredAt, source } }];
};

const askedLate = (one: Case): readonly DossierFinding[] => {
  const { acceptedAt } = one.dossier;
  const { supplementWithin } = one.terms.handling;
  if (acceptedAt === null || supplementWithin === undefined) return [];
  const end = limitEnd(acceptedAt, supplementWithin, one);
  return supplementsOf(one)
    .filter(({ status, from }) => status !== "registered" && isMissed(end, from, one))
    .map(({ from }) => ({
      code: "dossier/supplement-asked-late",
      facts: {
        requestedAt: from,
        lastDay: end?.dueDate as IsoDate,
        source: sourceOf(one.terms, "supplementWithin"),
      },
    }));
};

const suppliedLate = (one: Case): readonly DossierFinding[] => {
  const { applicantTime } = one.terms.handling;
  if (applicantTime === undefined) return [];
  return supplementsOf(one).flatMap(({ from, to }) => {
    const end = limitEnd(from, applicantTime, one);
    if (!isMissed(end, to ?? withdrawnAt(one), one)) return [];
    const facts = {
      requestedAt: from,
      lastDay: end.dueDate as IsoDate,
      suppliedAt: to,
      source: sourceOf(one.terms, "applicantTime"),
    };
    return [{ code: "dossier/supplement-supplied-late" as const, facts }];
  });
};

/** Guidance at reception and a request after it are rules of their own; each is counted for itself. */
const tooManySupplements = (one: Case): readonly DossierFinding[] => {
  const allowed = one.terms.handling.maxSupplements;
  const supplements = supplementsOf(one);
  const atReception = supplements.filter(({ status }) => status === "registered").length;
  const count = Math.max(atReception, supplements.length - atReception);
  if (allowed === undefined || count <= allowed) return [];
  const source = sourceOf(one.terms, "maxSupplements");
  return [{ code: "dossier/too-many-supplements", facts: { count, allowed, source } }];
};

/** Received by the hour of a working day: forwarded that day; else, or where the hour is not known: by the next working day. */
const lastDayToForward = (acceptedAt: Moment, forwardAfter: string, one: Case): IsoDate => {
  const { calendar } = one.context;
  const day = dayOf(acceptedAt, one);
  const time = hasTimeOfDay(acceptedAt) ? toLocalTime(acceptedAt, calendar.timeZone) % DAY_MS : DAY_MS;
  const sameDay = time <= minutesOf(forwardAfter) * 60_000 && isWorkingDay(day, calendar);
  return sameDay ? day : addWorkingDays(day, 1, calendar);
};

/** The article speaks of dossiers received at the counter. */
const forwardedLate = (one: Case): readonly DossierFinding[] => {
  const { channel, acceptedAt, legs, finishedAt, interruptions } = one.dossier;
  const { forwardAfter } = one.terms.handling;
  if (channel !== "counter" || acceptedAt === null || forwardAfter === undefined) return [];
  const stoppedAt = interruptions.find(({ status }) => status === "accepted")?.from ?? null;
  const forwardedAt = legs[1]?.from ?? null;
  const days = [forwardedAt, stoppedAt, finishedAt].flatMap((at) => (at === null ? [] : [dayOf(at, one)]));
  const lastDay = lastDayToForward(acceptedAt, forwardAfter, one);
  if ((days.toSorted()[0] ?? dayOf(one.asOf, one)) <= lastDay) return [];
  const source = sourceOf(one.terms, "forwardAfter");
  return [{ code: "dossier/forwarded-late", facts: { acceptedAt, lastDay, forwardedAt, source } }];
};

const faultFinding = ({ at, to, dueDate, fault }: JudgedReappointment, { terms }: Case): readonly DossierFinding[] => {
  if (fault === "shortens") return [{ code: "dossier/reappointment-shortens", facts: { at, to, dueDate } }];
  if (fault !== "late") return [];
  const leadDays = terms.handling.apologyLeadDays ?? 0;
  const source = sourceOf(terms, "apologyLeadDays");
  return [{ code: "dossier/reappointed-late", facts: { at, to, dueDate, leadDays, source } }];
};

/** The law counts how often an apology was given, whether or not it counts. */
const tooManyReappointments = (one: Case): readonly DossierFinding[] => {
  const allowed = one.terms.handling.maxReappointments;
  const count = one.dossier.reappointments.length;
  if (allowed === undefined || count <= allowed) return [];
  const source = sourceOf(one.terms, "maxReappointments");
  return [{ code: "dossier/too-many-reappointments", facts: { count, allowed, source } }];
};

/** The due date as it stands, moved by the apologies that count, went by. */
const lateWithoutApology = (one: Case): readonly DossierFinding[] => {
  const { finishedAt, status } = one.dossier;
  const deadline = dossierDeadline(one.dossier, one.context, finishedAt ?? one.asOf);
  const { dueDate } = deadline;
  if (dueDate === null || !isMissed(deadline, finishedAt, one)) return [];
  return [{ code: "dossier/late-without-apology", facts: { dueDate, finishedAt, withdrawn: status === "withdrawn" } }];
};

const deadlineFindings = (one: Case): readonly DossierFinding[] => {
  if (limitStart(one.dossier, one.terms, one.context) === null || one.terms.limit === null) return [];
  const { reappointments } = requestOf(one.dossier, one.context);
  return [
    ...reappointments.flatMap((reappointment) => faultFinding(reappointment, one)),
    ...tooManyReappointments(one),
    ...lateWithoutApology(one),
  ];
};

/**
 * What is wrong with the handling of a dossier, by the rules in force on the day of its receipt: late reception, supplements
 * asked for too late or too often, late forwarding, apologies too late or too often, a result that is late without one.
 * Findings, not refusals: real dossiers break the rules and must still be counted. Rules that nothing settles (neither the
 * context, nor the procedure, nor a regime whose text was read) are not held against a dossier.
 *
 * @param asOf - until when the events are known: what has not happened by then is late
 * @throws MotcuaError what `termsOf` and `computeDeadline` throw
 * @example
 * ```ts
 * import { dossierFindings, replayDossier } from "motcua/dossier";
 * import { sentence } from "motcua/locales/en";
 * import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, regimes: vietnamRegimes, limit: { amount: 10, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2024-03-04T09:00", code: "000.00.16.H40-240304-0001", channel: "counter" },
 *     { type: "processing-started", at: "2024-03-04T10:00", unit: "land office" },
 *     { type: "supplement-requested", at: "2024-03-12T09:00", note: "copy of the certificate" },
 *   ],
 *   context,
 * );
 * const findings = result.ok ? dossierFindings(result.dossier, context, "2024-03-12") : [];
 * findings.map(({ code }) => code); // => ["dossier/supplement-asked-late"]
 * ```
 */
export const dossierFindings = (dossier: Dossier, context: DossierContext, asOf: Moment): readonly DossierFinding[] => {
  requireDossier(dossier);
  checkContext(context);
  const one: Case = { dossier, context, terms: termsOf(dossier, context), asOf };
  const findings = [
    receptionFindings,
    askedLate,
    tooManySupplements,
    suppliedLate,
    forwardedLate,
    deadlineFindings,
  ].flatMap((check) => check(one));
  return frozenCopy(findings);
};

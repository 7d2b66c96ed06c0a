import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { type Deadline, deadlineStatus } from "../../deadline/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { IsoDate, Moment } from "../../time/index.js";
import { dayOf, oneOf, requireArray, requireKind, requireOrder } from "../check.js";
import { countedFrom } from "../countedFrom.js";
import type { PetitionStep } from "../model.js";
import type { Petition, PetitionDeadline, PetitionDeadlineOptions, PetitionRule } from "./model.js";
import { PETITION_RULES, STEPS } from "./rules.js";

const EVENTS = [
  "forwardedAt",
  "refusedAt",
  "returnedAt",
  "supplementRequestedAt",
  "acceptedAt",
  "handledAt",
  "publishedAt",
] as const;

/** What had happened to a petition by the day asked about. */
export type PetitionLife = Readonly<Record<(typeof EVENTS)[number], Moment | null>> & {
  readonly code: string;
  /** When this body had it. */
  readonly reception: Moment;
};

/** Refuses what is no petition; tells what of it was known on a day (`null`: all of it). */
export const lifeOf = (petition: Petition, asOf: IsoDate | null, { timeZone }: WorkingCalendar): PetitionLife => {
  const { code, receivedAt, forwardedToUsAt, handledAt, publishedAt, acceptedAt } = requireKind(
    "petition",
    petition,
    "an-object",
  );
  requireKind("petition.code", code, "a-text");
  const day = (at: Moment | null | undefined): IsoDate | null => dayOf(at, timeZone);
  requireOrder(code, ["receivedAt", day(receivedAt)], ["forwardedToUsAt", day(forwardedToUsAt)]);
  const reception = forwardedToUsAt ?? receivedAt;
  for (const event of EVENTS) requireOrder(code, ["reception", day(reception)], [event, day(petition[event])]);
  requireOrder(code, ["acceptedAt", day(acceptedAt)], ["handledAt", day(handledAt)]);
  requireOrder(code, ["handledAt", day(handledAt)], ["publishedAt", day(publishedAt)]);
  const known = (at: Moment | null | undefined): Moment | null => {
    const on = day(at);
    return at === undefined || on === null || (asOf !== null && on > asOf) ? null : at;
  };
  const events = Object.fromEntries(EVENTS.map((event) => [event, known(petition[event])])) as Omit<
    PetitionLife,
    "code" | "reception"
  >;
  // the portal takes a published answer for a handled petition
  return { ...events, handledAt: events.handledAt ?? events.publishedAt, code, reception };
};

/** When the body that had it was done with it, by handling or by handing it on. */
export const endOf = ({ handledAt, refusedAt, returnedAt, forwardedAt }: PetitionLife): Moment | null =>
  handledAt ?? refusedAt ?? returnedAt ?? forwardedAt;

const DONE: Readonly<Record<PetitionStep, (life: PetitionLife) => Moment | null>> = {
  forward: ({ forwardedAt }) => forwardedAt,
  "refuse-or-return": ({ refusedAt, returnedAt }) => refusedAt ?? returnedAt,
  "request-supplement": ({ supplementRequestedAt }) => supplementRequestedAt,
  handle: ({ handledAt }) => handledAt,
  publish: ({ publishedAt }) => publishedAt,
};

const isEveryonesStep = (step: PetitionStep): boolean => step === "handle" || step === "publish";

/** Whether a step that was not taken may still be: handling while the petition is here, the others while nothing was decided. */
const isAhead = (step: PetitionStep, life: PetitionLife): boolean => {
  const isAwaited = life.supplementRequestedAt !== null && life.acceptedAt === null;
  if (isEveryonesStep(step)) return life.handledAt !== null || (endOf(life) === null && !isAwaited);
  return endOf(life) === null && life.supplementRequestedAt === null && life.acceptedAt === null;
};

const requireRules = (rules: readonly PetitionRule[]): readonly PetitionRule[] => {
  for (const rule of requireArray("options.rules", rules)) {
    oneOf("rule.step", rule.step, STEPS);
    oneOf("rule.from", rule.from, ["reception", "handled"]);
    requireKind("rule.source", rule.source, "an-object");
  }
  return frozenCopy(rules);
};

const stateAt = (
  step: PetitionStep,
  deadline: Deadline,
  doneAt: Moment | null,
  asOf: Moment | null,
  calendar: WorkingCalendar,
): PetitionDeadline["state"] => {
  const isOver = (at: Moment): boolean => deadlineStatus(deadline, at, calendar).state === "overdue";
  if (doneAt !== null) return isOver(doneAt) ? "done-late" : "done";
  if (asOf === null) return null;
  if (!isOver(asOf)) return "open";
  return isEveryonesStep(step) ? "overdue" : "lapsed";
};

/** The deadlines of the steps that a petition needed, or may still need. */
export const deadlinesOf = (
  life: PetitionLife,
  rules: readonly PetitionRule[],
  asOf: Moment | null,
  calendar: WorkingCalendar,
): readonly PetitionDeadline[] =>
  rules.flatMap(({ step, limit, from, source }): PetitionDeadline[] => {
    const doneAt = DONE[step](life);
    if (doneAt === null && !isAhead(step, life)) return [];
    const receivedAt = from === "handled" ? life.handledAt : life.reception;
    if (receivedAt === null) {
      const state = "not-started";
      return [Object.freeze({ step, dueDate: null, deadline: null, certainty: null, doneAt, state, source })];
    }
    const counted = countedFrom({ receivedAt, limit }, calendar);
    const state = stateAt(step, counted.deadline, doneAt, asOf, calendar);
    return [Object.freeze({ step, ...counted, doneAt, state, source })];
  });

/** The rules of the options, or else {@link PETITION_RULES}. */
export const rulesOf = ({
  rules,
}: {
  readonly rules?: readonly PetitionRule[] | undefined;
}): readonly PetitionRule[] => (rules === undefined ? PETITION_RULES : requireRules(rules));

/**
 * By when a petition (phản ánh, kiến nghị) is to be forwarded, refused or returned, answered and published, and what
 * of it was in time. Time runs from its submission, or from the latest forward to this body. Steps that it did not
 * need are left out: an accepted petition is not to be refused any more, a refused one is not to be handled, one that
 * waits for its petitioner is not to be handled yet.
 *
 * Whether the time for which the petitioner was asked for more counts towards handling is not known; here it does.
 *
 * @param options - other rules than {@link PETITION_RULES}, and the day asked about
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`, `oversight/out-of-order`,
 * `calendar/not-a-calendar`, `time/invalid-date`, `time/invalid-date-time`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { petitionDeadlines } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const petition = { code: "PAKN-1", receivedAt: "2026-02-10", acceptedAt: "2026-02-11", handledAt: "2026-03-11" } as const;
 * const steps = petitionDeadlines(petition, vietnamCalendar, { asOf: "2026-03-12" });
 * steps.map(({ step, dueDate, state }) => [step, dueDate, state]);
 * // => [["handle", "2026-03-10", "done-late"], ["publish", "2026-03-13", "open"]]
 * ```
 */
export const petitionDeadlines = (
  petition: Petition,
  calendar: WorkingCalendar,
  options: PetitionDeadlineOptions = {},
): readonly PetitionDeadline[] => {
  requireCalendar(calendar);
  requireKind("options", options, "an-object");
  const asOf = options.asOf ?? null;
  const life = lifeOf(petition, dayOf(asOf, calendar.timeZone), calendar);
  return Object.freeze(deadlinesOf(life, rulesOf(options), asOf, calendar));
};

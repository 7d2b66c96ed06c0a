import { addWorkingDays, certaintyOf, requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { frozenCopy } from "../../plain/index.js";
import { fromEpochDay, type IsoDate, toEpochDay } from "../../time/index.js";
import { dayOf, knownOn, oneOf, requireArray, requireKind, requireOptional, requireOrder } from "../check.js";
import { countedFrom } from "../countedFrom.js";
import type { OversightFinding } from "../model.js";
import { isLate, obligationState } from "../obligation.js";
import type {
  Promulgation,
  PublicationDeadlines,
  PublicationOptions,
  PublicationRule,
  PublicationStep,
} from "./model.js";
import { PUBLICATION_RULES } from "./rules.js";

const DAYS = ["effectiveOn", "proclaimedOn", "decidedOn", "publishedOn"] as const;
const PROMULGATORS = ["ministry", "province"] as const;

const requirePromulgation = (promulgation: Promulgation): void => {
  const { by, shortened } = requireKind("promulgation", promulgation, "an-object");
  oneOf("promulgation.by", by, PROMULGATORS);
  if (shortened !== undefined) requireKind("promulgation.shortened", shortened, "true-or-false");
  for (const day of DAYS) requireOptional(`promulgation.${day}`, promulgation[day], "a-date");
  const { decidedOn, publishedOn } = promulgation;
  requireOrder("promulgation", ["decidedOn", decidedOn], ["publishedOn", publishedOn]);
};

const requireRules = (rules: readonly PublicationRule[]): readonly PublicationRule[] => {
  for (const { step, by, shortened, limit, from, source } of requireArray("options.rules", rules)) {
    oneOf("rule.step", step, ["decide", "publish"]);
    if (by !== undefined) oneOf("rule.by", by, PROMULGATORS);
    requireKind("rule.shortened", shortened, "true-or-false");
    requireKind("rule.limit", limit, "an-object");
    oneOf("rule.from", from, ["before-effect", "after-proclamation", "after-decision"]);
    if (from === "before-effect") {
      oneOf("rule.limit.unit", limit.unit, ["calendar-day", "working-day"]);
      requireKind("rule.limit.amount", limit.amount, "a-whole-number-from-0");
    }
    requireKind("rule.source", source, "an-object");
  }
  return frozenCopy(rules);
};

type DueDay = Pick<PublicationStep, "dueDate" | "deadline" | "certainty">;

/** The last day that leaves so many days before an event; a day off stays it, since the event does not wait. */
const dueBefore = (event: IsoDate, { amount, unit }: PublicationRule["limit"], calendar: WorkingCalendar): DueDay =>
  unit === "working-day"
    ? { dueDate: addWorkingDays(event, -amount, calendar), deadline: null, certainty: certaintyOf(event, calendar) }
    : { dueDate: fromEpochDay(toEpochDay(event) - amount), deadline: null, certainty: "announced" };

const EVENT_OF = {
  "before-effect": "effectiveOn",
  "after-proclamation": "proclaimedOn",
  "after-decision": "decidedOn",
} as const;

const dueDayOf = (
  { limit, from }: PublicationRule,
  promulgation: Promulgation,
  calendar: WorkingCalendar,
): DueDay | null => {
  const event = promulgation[EVENT_OF[from]];
  if (!event) return null;
  return from === "before-effect"
    ? dueBefore(event, limit, calendar)
    : countedFrom({ receivedAt: event, limit }, calendar);
};

/** What each step needs to be judged. */
interface Question {
  readonly promulgation: Promulgation;
  readonly rules: readonly PublicationRule[];
  readonly asOf: IsoDate | null;
  readonly calendar: WorkingCalendar;
}

const stepOf = (step: PublicationRule["step"], question: Question): PublicationStep | null => {
  const { promulgation, rules, asOf, calendar } = question;
  const { by, shortened = false, decidedOn, publishedOn } = promulgation;
  const rule = rules.find(
    (each) => each.step === step && each.shortened === shortened && (each.by === undefined || each.by === by),
  );
  const due = rule === undefined ? null : dueDayOf(rule, promulgation, calendar);
  if (rule === undefined || due === null) return null;
  const doneOn = knownOn(step === "decide" ? decidedOn : publishedOn, asOf);
  const today = asOf ?? doneOn;
  const state = today === null ? null : obligationState(due.dueDate, doneOn, today);
  return Object.freeze({ ...due, doneOn, state, source: rule.source });
};

const lateFinding = (
  code: "oversight/decision-late" | "oversight/publication-late",
  step: PublicationStep | null,
): readonly OversightFinding[] =>
  step === null || !isLate(step.state)
    ? []
    : [Object.freeze({ code, facts: Object.freeze({ dueDate: step.dueDate, on: step.doneOn }) })];

/**
 * By when a procedure is to be promulgated (quyết định công bố) and made public in the national database (công khai),
 * and what was late. A latest day before an event does not move where it is a day off; a limit after an event that
 * ends on one ends on the next working day.
 *
 * @param options - other rules than {@link PUBLICATION_RULES}, such as {@link PORTAL_PUBLICATION_RULES}, and the day
 * asked about
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`, `oversight/out-of-order`,
 * `calendar/not-a-calendar`, `calendar/out-of-coverage`, `time/invalid-date`, `time/invalid-date-time`, and what
 * `computeDeadline` throws
 * @example
 * ```ts
 * import { PORTAL_PUBLICATION_RULES, publicationDeadlines } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const promulgation = { by: "province", effectiveOn: "2026-07-01", decidedOn: "2026-06-26", publishedOn: "2026-07-06" } as const;
 * const { decide, publish, findings } = publicationDeadlines(promulgation, vietnamCalendar);
 * [decide?.dueDate, decide?.state]; // => ["2026-06-26", "done"]
 * [publish?.dueDate, publish?.state]; // => ["2026-07-03", "done-late"]
 * findings; // => [{ code: "oversight/publication-late", facts: { dueDate: "2026-07-03", on: "2026-07-06" } }]
 *
 * const asMeasured = publicationDeadlines(promulgation, vietnamCalendar, { rules: PORTAL_PUBLICATION_RULES });
 * [asMeasured.decide?.dueDate, asMeasured.decide?.state]; // => ["2026-06-24", "done-late"]
 * ```
 */
export const publicationDeadlines = (
  promulgation: Promulgation,
  calendar: WorkingCalendar,
  options: PublicationOptions = {},
): PublicationDeadlines => {
  requireCalendar(calendar);
  requirePromulgation(promulgation);
  const { rules, asOf } = requireKind("options", options, "an-object");
  const today = dayOf(asOf, calendar.timeZone);
  const decidedOn = knownOn(promulgation.decidedOn, today);
  const publishedOn = knownOn(promulgation.publishedOn, today);
  const question: Question = {
    promulgation: { ...promulgation, decidedOn, publishedOn },
    rules: rules === undefined ? PUBLICATION_RULES : requireRules(rules),
    asOf: today,
    calendar,
  };
  const [decide, publish] = [stepOf("decide", question), stepOf("publish", question)];
  const missing: readonly OversightFinding[] =
    publishedOn !== null && decidedOn === null
      ? [Object.freeze({ code: "oversight/decision-missing", facts: Object.freeze({ publishedOn }) })]
      : [];
  const late = [
    ...lateFinding("oversight/decision-late", decide),
    ...lateFinding("oversight/publication-late", publish),
  ];
  return Object.freeze({ decide, publish, findings: Object.freeze([...late, ...missing]) });
};

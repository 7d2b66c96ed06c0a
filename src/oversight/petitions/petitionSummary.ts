import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import type { IsoDate, Moment } from "../../time/index.js";
import { dayOf, requireKind, requireList, requireOptional, requirePeriod, requireUnique } from "../check.js";
import type { OversightFinding, PetitionStep } from "../model.js";
import { isLate } from "../obligation.js";
import type { Petition, PetitionDeadline, PetitionOptions, PetitionStepCounts, PetitionSummary } from "./model.js";
import { deadlinesOf, endOf, lifeOf, rulesOf } from "./petitionDeadlines.js";
import { STEPS } from "./rules.js";

/** A petition of the period with how its steps stood on the day of judgement. */
interface JudgedPetition {
  readonly petition: Petition;
  readonly steps: readonly PetitionDeadline[];
  readonly findings: readonly OversightFinding[];
}

const findingsOf = (
  petition: string,
  steps: readonly PetitionDeadline[],
  { timeZone }: WorkingCalendar,
): readonly OversightFinding[] =>
  steps.flatMap(({ step, dueDate, doneAt, state }): OversightFinding[] => {
    if (!isLate(state) || dueDate === null) return [];
    const facts = Object.freeze({ petition, step, dueDate, on: dayOf(doneAt, timeZone) });
    return [Object.freeze({ code: "oversight/petition-late", facts })];
  });

const requirePetitions = (petitions: Iterable<Petition>): readonly Petition[] => {
  const all = requireList("petitions", petitions);
  for (const { likes, dislikes, repeated } of all) {
    requireOptional("petition.likes", likes, "a-whole-number-from-0");
    requireOptional("petition.dislikes", dislikes, "a-whole-number-from-0");
    requireOptional("petition.repeated", repeated, "true-or-false");
  }
  requireUnique(
    "petition",
    "petition.code",
    all.map(({ code }) => code),
  );
  return all;
};

/** The petitions that were received in the period or done with in it. */
const judge = (
  petitions: readonly Petition[],
  options: PetitionOptions,
  calendar: WorkingCalendar,
): readonly JudgedPetition[] => {
  const { from, to } = requirePeriod("options.period", options.period);
  const rules = rulesOf(options);
  const today = dayOf(requireKind("options.asOf", options.asOf, "a-text"), calendar.timeZone) as IsoDate;
  const [cut, cutDay]: readonly [Moment, IsoDate] = today < to ? [options.asOf, today] : [to, to];
  const isInPeriod = (at: Moment | null): boolean => {
    const day = dayOf(at, calendar.timeZone);
    return day !== null && day >= from && day <= cutDay;
  };
  return petitions.flatMap((petition) => {
    const life = lifeOf(petition, cutDay, calendar);
    if (!isInPeriod(life.reception) && !isInPeriod(endOf(life))) return [];
    const steps = deadlinesOf(life, rules, cut, calendar);
    return [{ petition, steps, findings: findingsOf(life.code, steps, calendar) }];
  });
};

const countsOf = (step: PetitionStep, petitions: readonly JudgedPetition[]): PetitionStepCounts => {
  const states = petitions.flatMap(({ steps }) => steps.filter((each) => each.step === step)).map(({ state }) => state);
  const count = (name: string): number => states.filter((state) => state === name).length;
  return Object.freeze({
    done: count("done"),
    doneLate: count("done-late"),
    open: count("open"),
    overdue: count("overdue"),
  });
};

const isDisliked = ({ petition: { likes = 0, dislikes = 0 } }: JudgedPetition): boolean => dislikes > likes;
const isRepeated = ({ petition: { repeated = false } }: JudgedPetition): boolean => repeated;
const isOnTime = ({ findings }: JudgedPetition): boolean => findings.length === 0;

/**
 * The petitions (phản ánh, kiến nghị) received in a period, or done with in it, counted as `petitionTimeliness` and
 * `petitionSatisfaction` of `motcua/metrics` take them (indicators 5.2 and 5.3 of the national portal's service
 * index). One is on time where none of the steps that it needed was late on the last day of the period, or today where
 * that is earlier.
 *
 * The portal's limits were seen in software. That one step is enough to make a petition late is this library's reading of
 * them: no text was found.
 *
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`, `oversight/duplicate-id`,
 * `oversight/reversed-period`, `oversight/out-of-order`, `calendar/not-a-calendar`, `time/invalid-date`,
 * `time/invalid-date-time`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { petitionSatisfaction, petitionTimeliness } from "motcua/metrics";
 * import { petitionSummary } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const petitions = [
 *   { code: "1", receivedAt: "2026-03-02", acceptedAt: "2026-03-03", handledAt: "2026-03-23", publishedAt: "2026-03-24", dislikes: 2 },
 *   { code: "2", receivedAt: "2026-03-02", refusedAt: "2026-03-10" },
 *   { code: "3", receivedAt: "2026-03-20", acceptedAt: "2026-03-23" },
 * ] as const;
 * const period = { from: "2026-03-01", to: "2026-03-31" } as const;
 * const summary = petitionSummary(petitions, { period, asOf: "2026-04-10" }, vietnamCalendar);
 * petitionTimeliness(summary).printed; // => "66.67 %"
 * petitionSatisfaction(summary).printed; // => "33.33 %"
 * summary.findings.map(({ facts }) => facts);
 * // => [{ petition: "2", step: "refuse-or-return", dueDate: "2026-03-04", on: "2026-03-10" }]
 * ```
 */
export const petitionSummary = (
  petitions: Iterable<Petition>,
  options: PetitionOptions,
  calendar: WorkingCalendar,
): PetitionSummary => {
  requireCalendar(calendar);
  const all = requirePetitions(petitions);
  const judged = judge(all, requireKind("options", options, "an-object"), calendar);
  const bySteps = STEPS.map((step) => [step, countsOf(step, judged)]);
  return Object.freeze({
    petitions: judged.length,
    onTime: judged.filter(isOnTime).length,
    dissatisfied: judged.filter((each) => isDisliked(each) || isRepeated(each) || !isOnTime(each)).length,
    disliked: judged.filter(isDisliked).length,
    repeated: judged.filter(isRepeated).length,
    bySteps: Object.freeze(Object.fromEntries(bySteps) as PetitionSummary["bySteps"]),
    findings: Object.freeze(judged.flatMap(({ findings }) => findings)),
  });
};

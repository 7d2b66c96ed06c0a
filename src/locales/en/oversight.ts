import { quote } from "../../errors/quote.js";
import type { OversightFindingFacts, PetitionStep, TargetComparison } from "../../oversight/index.js";
import type { Sentences } from "../model.js";
import { dateText } from "./format.js";

const COMPARISONS: Readonly<Record<TargetComparison, string>> = {
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  "less-than": "less than",
  equal: "exactly",
};

const STEPS: Readonly<Record<PetitionStep, string>> = {
  forward: "forwarded",
  "refuse-or-return": "refused or returned",
  "request-supplement": "followed by the request for a supplement",
  handle: "answered",
  publish: "published with its answer",
};

const inUnit = (value: number, unit: string | null): string => (unit === null ? String(value) : `${value} ${unit}`);

/** What was done late, or has not been done yet. */
const lateText = (done: string, dueDate: string, on: string | null): string =>
  on === null
    ? `was to be ${done} by ${dateText(dueDate)} and has not been`
    : `was to be ${done} by ${dateText(dueDate)} and was on ${dateText(on)}`;

const workingDays = (count: number): string => `${count} working day${count === 1 ? "" : "s"} late`;

const timesText = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** What is no error; errors' sentences stand where they are defined. */
export const oversight: Sentences<OversightFindingFacts> = {
  "oversight/target-not-met": ({ target, indicator, comparison, value, observed, shortBy, unit }) =>
    `The target ${quote(target)} (${indicator}) is not met: ${inUnit(observed, unit)} instead of ${COMPARISONS[comparison]} ${inUnit(value, unit)}, off by ${inUnit(shortBy, unit)}.`,
  "oversight/target-no-data": ({ target, indicator }) =>
    `Nothing was observed for the target ${quote(target)} (${indicator}), so nobody can say whether it is met.`,
  "oversight/plan-late": ({ plan, unit, issueBy, on, workingDaysLate }) =>
    `The plan ${quote(plan)} of ${unit} ${lateText("issued", issueBy, on)}: ${workingDays(workingDaysLate)}.`,
  "oversight/task-late": ({ plan, task, responsible, dueDate, on, workingDaysLate }) =>
    `The task ${quote(task)} of the plan ${quote(plan)} (${responsible}) ${lateText("done", dueDate, on)}: ${workingDays(workingDaysLate)}.`,
  "oversight/remediation-late": ({ finding, unit, document, responsible, dueDate, on }) =>
    `The finding ${quote(finding)} at ${unit} (${document}, ${responsible}) ${lateText("put right", dueDate, on)}.`,
  "oversight/petition-late": ({ petition, step, dueDate, on }) =>
    `The petition ${quote(petition)} ${lateText(STEPS[step], dueDate, on)}.`,
  "oversight/decision-late": ({ dueDate, on }) =>
    `The decision that promulgates the procedure ${lateText("made", dueDate, on)}.`,
  "oversight/publication-late": ({ dueDate, on }) => `The procedure ${lateText("made public", dueDate, on)}.`,
  "oversight/decision-missing": ({ publishedOn }) =>
    `The procedure was made public on ${dateText(publishedOn)}, but no decision that promulgates it is known.`,
  "oversight/duty-late": ({ duty, unit, from, to, times, done, dueDate, on }) => {
    const task = `${unit} was to fulfil the duty ${quote(duty)} ${timesText(times)} from ${dateText(from)} to ${dateText(to)}`;
    const madeUp = dueDate === to ? "" : ` (or make up for it by ${dateText(dueDate)})`;
    return on === null
      ? `${task}${madeUp} and did ${done === 0 ? "not" : `so ${timesText(done)}`}.`
      : `${task} and had done so on ${dateText(on)}.`;
  },
  "oversight/item-late": ({ duty, unit, item, dueDate, on }) =>
    `The item ${quote(item)} of the duty ${quote(duty)} at ${unit} ${lateText("there", dueDate, on)}.`,
};

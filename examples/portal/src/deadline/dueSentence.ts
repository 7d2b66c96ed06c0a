import type { DayStep, Deadline } from "motcua/deadline";
import type { Offer } from "../data/procedures.js";
import type { Speech } from "../text/speech.js";

/** When it is due, in a sentence. The package speaks of results; of an acceptance the page speaks itself. */
export const dueSentence = ({ outcome }: Offer, deadline: Deadline, { text, deadlineSentence }: Speech): string => {
  const { dueAt, certainty, request } = deadline;
  if (outcome === "result") return deadlineSentence(deadline);
  if (dueAt === null) return deadlineSentence({ ...deadline, projectedDueDate: null });
  const sentence = text.deadline.acceptanceDue(dueAt, request.limit.amount);
  return certainty === "provisional" ? `${sentence} ${text.deadline.provisionalDue}` : sentence;
};

/** What a day did to the limit, in a sentence; where an acceptance is due, that in the page's words. */
export const stepSentence = ({ outcome }: Offer, step: DayStep, { text, sentence }: Speech): string => {
  if (outcome === "result" || step.code !== "deadline/counted" || step.facts.dueAt === null) return sentence(step);
  const { dueAt } = step.facts;
  return `${sentence({ ...step, facts: { ...step.facts, dueAt: null } })} ${text.deadline.acceptanceEnds(dueAt)}`;
};

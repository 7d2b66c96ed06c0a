import type { Deadline } from "../../deadline/index.js";
import { amountText, momentText } from "./format.js";

const dueText = ({ dueAt, remaining, projectedDueDate }: Deadline): string => {
  if (dueAt !== null) return `due at ${momentText(dueAt)}`;
  const left = remaining === null ? "" : `, ${amountText(remaining.amount, remaining.unit)} left`;
  const projected = projectedDueDate === null ? "" : `; if it goes on now, due on ${momentText(projectedDueDate)}`;
  return `paused${left}${projected}`;
};

/** When a result is due, in a sentence. */
export const deadlineText = (deadline: Deadline): string => {
  const { limit, receivedAt } = deadline.request;
  const provisional =
    deadline.certainty === "provisional"
      ? " This day is provisional: the year's days off have not been announced."
      : "";
  return `${amountText(limit.amount, limit.unit)}, received ${momentText(receivedAt)}: ${dueText(deadline)}.${provisional}`;
};

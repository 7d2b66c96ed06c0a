import type { Deadline } from "../../deadline/index.js";
import { amountText, momentText } from "./format.js";

const projectionText = ({ projectedDueDate, request: { asOf } }: Deadline): string =>
  projectedDueDate === null || asOf === undefined || asOf === null
    ? ""
    : `; as of ${momentText(asOf)}, projected for ${momentText(projectedDueDate)}`;

const dueText = (deadline: Deadline): string => {
  const { dueAt, remaining } = deadline;
  if (dueAt !== null) return `due at ${momentText(dueAt)}`;
  const left = remaining === null ? "" : `, ${amountText(remaining.amount, remaining.unit)} left`;
  return `paused${left}${projectionText(deadline)}`;
};

/** When a result is due, in a sentence. */
export const deadlineText = (deadline: Deadline): string => {
  const { limit, receivedAt } = deadline.request;
  const provisional =
    deadline.certainty === "provisional" ? " This is provisional: the year's days off have not been announced." : "";
  return `${amountText(limit.amount, limit.unit)}, received ${momentText(receivedAt)}: ${dueText(deadline)}.${provisional}`;
};

import type { Deadline } from "../../deadline/index.js";
import { amountText, momentText } from "./format.js";

const projectionText = ({ projectedDueDate, request: { asOf } }: Deadline): string =>
  projectedDueDate === null || asOf === undefined || asOf === null
    ? ""
    : `; as of ${momentText(asOf)}, projected for ${momentText(projectedDueDate)}`;

const dueText = (deadline: Deadline): string => {
  const { dueAt, dueDate, remaining } = deadline;
  if (dueAt !== null && dueDate !== null) {
    return dueAt.startsWith(dueDate) ? `due at ${momentText(dueAt)}` : `due by the end of ${momentText(dueDate)}`;
  }
  const left = remaining === null ? "" : `, ${amountText(remaining.amount, remaining.unit)} left`;
  return `paused${left}${projectionText(deadline)}`;
};

/** When a result is due, in a sentence. */
export const deadlineText = (deadline: Deadline): string => {
  const { limit, receivedAt } = deadline.request;
  const provisional =
    deadline.certainty === "provisional" ? " This is provisional: the year's days off have not been announced." : "";
  const length = limit.amount === 0 ? "On the same day" : amountText(limit.amount, limit.unit);
  return `${length}, received ${momentText(receivedAt)}: ${dueText(deadline)}.${provisional}`;
};

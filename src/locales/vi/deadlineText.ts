import type { Deadline } from "../../deadline/index.js";
import { amountText, momentText } from "./format.js";

const projectionText = ({ projectedDueDate, request: { asOf } }: Deadline): string =>
  projectedDueDate === null || asOf === undefined || asOf === null
    ? ""
    : `; tính đến ${momentText(asOf)}, dự kiến trả kết quả ${momentText(projectedDueDate)}`;

const dueText = (deadline: Deadline): string => {
  const { dueAt, dueDate, remaining } = deadline;
  if (dueAt !== null && dueDate !== null) {
    return `hẹn trả kết quả ${dueAt.startsWith(dueDate) ? momentText(dueAt) : `hết ${momentText(dueDate)}`}`;
  }
  const left = remaining === null ? "" : `, còn ${amountText(remaining.amount, remaining.unit)}`;
  return `đang tạm dừng${left}${projectionText(deadline)}`;
};

/** When a result is due, in a sentence. */
export const deadlineText = (deadline: Deadline): string => {
  const { limit, receivedAt } = deadline.request;
  const provisional =
    deadline.certainty === "provisional" ? " Kết quả này là dự kiến: lịch nghỉ lễ, tết của năm chưa được công bố." : "";
  const length = limit.amount === 0 ? "Trả kết quả trong ngày" : `Thời hạn ${amountText(limit.amount, limit.unit)}`;
  return `${length}, tiếp nhận ${momentText(receivedAt)}: ${dueText(deadline)}.${provisional}`;
};

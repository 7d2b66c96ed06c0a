import type { Deadline } from "../../deadline/index.js";
import { amountText, momentText } from "./format.js";

const dueText = ({ dueAt, remaining, projectedDueDate }: Deadline): string => {
  if (dueAt !== null) return `hẹn trả kết quả ${momentText(dueAt)}`;
  const left = remaining === null ? "" : `, còn ${amountText(remaining.amount, remaining.unit)}`;
  const projected =
    projectedDueDate === null ? "" : `; nếu tiếp tục ngay thì dự kiến trả ${momentText(projectedDueDate)}`;
  return `đang tạm dừng${left}${projected}`;
};

/** When a result is due, in a sentence. */
export const deadlineText = (deadline: Deadline): string => {
  const { limit, receivedAt } = deadline.request;
  const provisional =
    deadline.certainty === "provisional" ? " Ngày này là tạm tính: lịch nghỉ của năm chưa được thông báo." : "";
  return `Thời hạn ${amountText(limit.amount, limit.unit)}, tiếp nhận ${momentText(receivedAt)}: ${dueText(deadline)}.${provisional}`;
};

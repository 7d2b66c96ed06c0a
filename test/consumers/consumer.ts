import { computeDeadline, type Deadline, type DeadlineRequest } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";

const request: DeadlineRequest = { receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } };

export const deadline: Deadline = computeDeadline(request, vietnamCalendar);

// @ts-expect-error a date is text of the form YYYY-MM-DD
computeDeadline({ ...request, receivedAt: "10/02/2026" }, vietnamCalendar);

// @ts-expect-error a limit has a unit
computeDeadline({ ...request, limit: { amount: 10 } }, vietnamCalendar);

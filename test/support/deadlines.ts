import { computeDeadline, type Deadline, type DeadlineRequest, type TimeLimit } from "motcua/deadline";
import { SPRING } from "./calendars.js";

/** Limits, for tests that read as sentences. */
export const workingDays = (amount: number): TimeLimit => ({ amount, unit: "working-day" });
export const calendarDays = (amount: number): TimeLimit => ({ amount, unit: "calendar-day" });
export const workingHours = (amount: number): TimeLimit => ({ amount, unit: "working-hour" });
export const months = (amount: number): TimeLimit => ({ amount, unit: "month" });

/** A deadline on the small spring calendar: five working days from Monday 4 May, due on Monday 11 May, unless told. */
export const springDeadline = (properties: Partial<DeadlineRequest> = {}): Deadline =>
  computeDeadline({ receivedAt: "2026-05-04", limit: workingDays(5), ...properties }, SPRING);

/** Its due date. */
export const springDueDate = (properties: Partial<DeadlineRequest> = {}): string | null =>
  springDeadline(properties).dueDate;

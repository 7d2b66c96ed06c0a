import type { DayCertainty, WorkingCalendar } from "../calendar/index.js";
import { computeDeadline, type Deadline, type DeadlineRequest } from "../deadline/index.js";
import type { IsoDate } from "../time/index.js";

/** The last day of a limit, with how it was counted. */
export interface Counted {
  readonly dueDate: IsoDate;
  readonly deadline: Deadline;
  readonly certainty: DayCertainty;
}

/** Counts a limit that nothing pauses. */
export const countedFrom = (request: Omit<DeadlineRequest, "pauses">, calendar: WorkingCalendar): Counted => {
  const deadline = computeDeadline(request, calendar);
  // without a pause every deadline has its day
  return { dueDate: deadline.dueDate as IsoDate, deadline, certainty: deadline.certainty };
};

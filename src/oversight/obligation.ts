import type { IsoDate } from "../time/index.js";
import type { ObligationState } from "./model.js";

/** How something due on a day stands: on that day it is still in time. */
export const obligationState = (dueDate: IsoDate, on: IsoDate | null, asOf: IsoDate): ObligationState => {
  if (on !== null) return on > dueDate ? "done-late" : "done";
  return asOf > dueDate ? "overdue" : "open";
};

/** Whether it was not done in time, or is not. */
export const isLate = (state: string | null): boolean => state === "done-late" || state === "overdue";

import { notADeadline } from "./errors.js";
import type { Deadline } from "./model.js";

/** Refuses what is no computed deadline, as a caller without types may pass it. */
export const requireDeadline = (deadline: Deadline): void => {
  if (typeof deadline?.request !== "object" || typeof deadline.calendar !== "object") {
    throw notADeadline({ value: deadline });
  }
};

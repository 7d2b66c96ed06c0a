import { isObject } from "../plain/index.js";
import { notADeadline } from "./errors.js";
import type { Deadline } from "./model.js";

/** Refuses what is no computed deadline, as a caller without types may pass it. */
export const requireDeadline = (deadline: Deadline): void => {
  if (!isObject(deadline) || !isObject(deadline.request) || !isObject(deadline.calendar)) {
    throw notADeadline({ value: deadline });
  }
};

import { isObject } from "../plain/index.js";
import { notADeadline } from "./errors.js";
import type { Deadline } from "./model.js";

/** Refuses what is no computed deadline, as a caller without types may pass it. */
export const requireDeadline = (deadline: Deadline): void => {
  const { request, calendar }: Partial<Deadline> = Object(deadline);
  if (!isObject(request) || !isObject(request.limit) || !isObject(calendar)) throw notADeadline({ value: deadline });
};

import { isObject } from "../plain/index.js";
import { notADeadline } from "./errors.js";
import type { Deadline } from "./model.js";

/** Refuses what is no computed deadline, as a caller without types may pass it. */
export const requireDeadline = (deadline: Deadline): void => {
  const { request, calendar }: Partial<Deadline> = Object(deadline);
  const hasRequest = isObject(request) && isObject(request.limit);
  const hasCalendar = isObject(calendar) && typeof calendar.id === "string" && typeof calendar.version === "string";
  if (!hasRequest || !hasCalendar) throw notADeadline({ value: deadline });
};

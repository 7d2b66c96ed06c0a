import type { WorkingCalendar } from "../calendar/index.js";
import { otherCalendar } from "./errors.js";
import type { Deadline } from "./model.js";

/** Refuses another calendar, or another version of it, than the one on which a deadline was computed. */
export const requireItsCalendar = ({ calendar: { id, version } }: Deadline, calendar: WorkingCalendar): void => {
  if (id === calendar.id && version === calendar.version) return;
  throw otherCalendar({ computedOn: `${id} ${version}`, given: `${calendar.id} ${calendar.version}` });
};

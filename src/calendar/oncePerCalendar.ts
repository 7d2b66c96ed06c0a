import type { WorkingCalendar } from "./model.js";

/** Keeps what is made from a calendar for as long as the calendar lives: calendars are frozen, so it stays true. */
export const oncePerCalendar = <T>(make: (calendar: WorkingCalendar) => T): ((calendar: WorkingCalendar) => T) => {
  const made = new WeakMap<WorkingCalendar, T>();
  return (calendar) => {
    const known = made.get(calendar);
    if (known !== undefined) return known;
    const fresh = make(calendar);
    made.set(calendar, fresh);
    return fresh;
  };
};

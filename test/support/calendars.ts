import { type CalendarDefinition, defineCalendar, type WorkingCalendar } from "motcua/calendar";

/** A small hand-made office, March to May 2026, with one day of every kind; the tests read their expectations off this table. */
export const SPRING_DEFINITION = {
  id: "spring",
  version: "1",
  title: "Spring office",
  timeZone: "Asia/Ho_Chi_Minh",
  coverage: { from: "2026-03-01", to: "2026-05-31" },
  weeklyRest: ["saturday", "sunday"],
  days: [
    // Tuesday
    { date: "2026-03-10", kind: "holiday", holiday: "founding", title: "Founding Day", source: "Decision 1" },
    // Saturday and the Monday after it
    { date: "2026-03-14", kind: "holiday", holiday: "river", source: "Decision 1" },
    { date: "2026-03-16", kind: "in-lieu", holiday: "river", source: "Decision 1" },
    // Monday off, Saturday worked: a swap over the end of a month
    {
      date: "2026-03-30",
      kind: "swapped-off",
      pairedWith: "2026-04-04",
      source: "Decision 2",
      decidedOn: "2026-03-20",
    },
    {
      date: "2026-04-04",
      kind: "swapped-work",
      pairedWith: "2026-03-30",
      source: "Decision 2",
      decidedOn: "2026-03-20",
    },
    // Wednesday
    { date: "2026-04-15", kind: "closure", title: "Storm", source: "Notice 7", decidedOn: "2026-04-14" },
    // Saturday, mornings only
    { date: "2026-04-18", kind: "special-work", title: "Open morning", hours: [["07:30", "11:30"]] },
    // Wednesday and Thursday, a short day before two days off
    { date: "2026-04-29", kind: "special-work", title: "Short day", hours: [["07:30", "11:30"]] },
    { date: "2026-04-30", kind: "holiday", holiday: "reunification" },
    // Friday
    { date: "2026-05-01", kind: "holiday", holiday: "labour-day" },
  ],
} as const satisfies CalendarDefinition;

export const SPRING: WorkingCalendar = defineCalendar(SPRING_DEFINITION);

/** A definition of one plain year, for tests that change one thing in it. */
export const PLAIN_DEFINITION = {
  id: "plain",
  version: "1",
  title: "Plain year",
  timeZone: "Asia/Ho_Chi_Minh",
  coverage: { from: "2026-01-01", to: "2026-12-31" },
  weeklyRest: ["saturday", "sunday"],
  days: [],
} as const satisfies CalendarDefinition;

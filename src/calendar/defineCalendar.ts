import { frozenCopy, isObject } from "../plain/index.js";
import { offsetMinutes, toEpochDay } from "../time/index.js";
import { checkDays, checkProperties, checkRows } from "./checkDays.js";
import { checkWeek } from "./checkWeek.js";
import { invalidDefinition } from "./errors.js";
import type { Announcement, CalendarDefinition, WorkingCalendar } from "./model.js";
import { checkOfficeHours, DEFAULT_SESSIONS } from "./officeHours.js";

const DEFINITION = [
  "id",
  "version",
  "title",
  "timeZone",
  "coverage",
  "weeklyRest",
  "officeHours",
  "days",
  "projectedDays",
  "announcements",
];

const checkNames = (definition: CalendarDefinition): void => {
  for (const property of ["id", "version", "title"] as const) {
    const value: unknown = definition[property];
    if (typeof value !== "string" || value === "") throw invalidDefinition({ property, value, expected: "a text" });
  }
};

const checkCoverage = ({ coverage }: WorkingCalendar): void => {
  if (!isObject(coverage)) throw invalidDefinition({ property: "coverage", value: coverage, expected: "{ from, to }" });
  if (toEpochDay(coverage.from) > toEpochDay(coverage.to)) {
    throw invalidDefinition({
      property: "coverage",
      value: `${coverage.from}..${coverage.to}`,
      expected: "from before to",
    });
  }
};

const checkAnnouncements = (announcements: readonly Announcement[]): void => {
  checkRows("announcements", announcements);
  for (const { through, decidedOn } of announcements) {
    toEpochDay(through);
    if (decidedOn !== null) toEpochDay(decidedOn);
  }
};

/**
 * Makes a calendar of your own: weekly rest, listed days, office hours, coverage and zone. The definition is copied,
 * checked and frozen; the days of rest and work must not contradict each other.
 *
 * @throws MotcuaError `calendar/invalid-definition`, `calendar/duplicate-day`, `calendar/day-outside-coverage`,
 * `calendar/contradictory-day`, `calendar/unpaired-swap`, `time/invalid-date`, `time/unknown-time-zone`
 * @example
 * ```ts
 * import { defineCalendar, isWorkingDay } from "motcua/calendar";
 *
 * const office = defineCalendar({
 *   id: "office",
 *   version: "1",
 *   title: "Our office",
 *   timeZone: "Asia/Ho_Chi_Minh",
 *   coverage: { from: "2026-01-01", to: "2026-12-31" },
 *   weeklyRest: ["saturday", "sunday"],
 *   days: [{ date: "2026-03-26", kind: "closure", title: "Moving house" }],
 * });
 * isWorkingDay("2026-03-26", office); // => false
 * ```
 */
export const defineCalendar = (definition: CalendarDefinition): WorkingCalendar => {
  if (!isObject(definition)) {
    throw invalidDefinition({ property: "definition", value: definition, expected: "an object" });
  }
  checkProperties(definition, DEFINITION);
  checkNames(definition);
  offsetMinutes(definition.timeZone);
  const calendar: WorkingCalendar = {
    ...definition,
    officeHours: definition.officeHours ?? DEFAULT_SESSIONS,
    projectedDays: definition.projectedDays ?? [],
  };
  checkCoverage(calendar);
  checkWeek(calendar.weeklyRest);
  checkOfficeHours(calendar.officeHours);
  checkDays("days", calendar);
  checkDays("projectedDays", calendar);
  checkAnnouncements(calendar.announcements ?? []);
  return frozenCopy(calendar);
};

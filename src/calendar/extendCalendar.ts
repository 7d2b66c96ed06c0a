import { isObject } from "../plain/index.js";
import { type IsoDate, WEEKDAYS, type Weekday } from "../time/index.js";
import { checkProperties, checkRows, contradictsWeek } from "./checkDays.js";
import { checkWeek } from "./checkWeek.js";
import { defineCalendar } from "./defineCalendar.js";
import { invalidDefinition, noSuchDay } from "./errors.js";
import type { CalendarDay, OfficeHours, WorkingCalendar } from "./model.js";
import { checkOfficeHours } from "./officeHours.js";
import { requireCalendar } from "./requireCalendar.js";

/** What one office does differently. */
export interface CalendarExtension {
  /** Identifies the new calendar. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** What people call it; the title of the inherited calendar unless told. */
  readonly title?: string | undefined;
  /** Days to add; a row replaces the inherited row of the same date. */
  readonly days?: readonly CalendarDay[] | undefined;
  /** Dates whose inherited rows are dropped. */
  readonly removeDays?: readonly IsoDate[] | undefined;
  /** Other days of rest in every week. */
  readonly weeklyRest?: readonly Weekday[] | undefined;
  /** Other office sessions; by weekday, those of the other weekdays are inherited. */
  readonly officeHours?: OfficeHours | undefined;
}

const EXTENSION = ["id", "version", "title", "days", "removeDays", "weeklyRest", "officeHours"];

/** A day whose other half is gone stays what it is, without its pair. */
const withoutLostPair = (row: CalendarDay, dates: ReadonlySet<string>): CalendarDay => {
  if (row.pairedWith === undefined || dates.has(row.pairedWith)) return row;
  const { pairedWith: _, ...rest } = row;
  return rest;
};

const inherit = (
  rows: readonly CalendarDay[],
  dropped: ReadonlySet<string>,
  weeklyRest: readonly Weekday[],
): readonly CalendarDay[] => {
  const kept = rows.filter((row) => !dropped.has(row.date) && !contradictsWeek(row, weeklyRest));
  const dates = new Set<string>(kept.map((row) => row.date));
  return kept.map((row) => withoutLostPair(row, dates));
};

/** A decided row keeps what it replaces, which is what people knew before the decision. */
const replacing = (row: CalendarDay, replaces: CalendarDay | undefined): CalendarDay =>
  replaces === undefined || row.decidedOn === undefined ? row : { ...row, replaces };

const byWeekday = (hours: OfficeHours): OfficeHours =>
  Array.isArray(hours) ? Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours])) : hours;

/** Hours given by weekday leave the other weekdays as they were. */
const inheritHours = (inherited: OfficeHours, own: OfficeHours | undefined): OfficeHours => {
  if (own === undefined) return inherited;
  checkOfficeHours(own);
  return Array.isArray(own) ? own : { ...byWeekday(inherited), ...own };
};

/**
 * A calendar for one office, from another: local closures, storms, special hours, Saturday mornings. Inherited make-up
 * days that fall on what is now an ordinary working day, and days off on what is now a rest day, are dropped; a row whose
 * other half is dropped or replaced stays, without its pair. Days in lieu stay too: an office that works on Saturdays may
 * have no right to those of holidays on a Saturday, and lists them in `removeDays`. A row with a day of decision keeps what
 * it replaces, for `calendarAsKnownOn`.
 *
 * @throws MotcuaError `calendar/not-a-calendar`, `calendar/no-such-day` when `removeDays` names a date that is not listed, and what `defineCalendar` throws
 * @example
 * ```ts
 * import { addWorkingMinutes, extendCalendar, isWorkingDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const ward = extendCalendar(vietnamCalendar, {
 *   id: "vn-ward",
 *   version: "1",
 *   weeklyRest: ["sunday"],
 *   officeHours: { saturday: [["07:30", "11:30"]] },
 *   days: [{ date: "2026-09-11", kind: "closure", title: "Storm" }],
 * });
 * isWorkingDay("2026-09-12", ward); // => true
 * addWorkingMinutes("2026-09-10T17:00", 300, ward); // => "2026-09-14T08:30"
 * ```
 */
export const extendCalendar = (calendar: WorkingCalendar, extension: CalendarExtension): WorkingCalendar => {
  requireCalendar(calendar);
  if (!isObject(extension)) throw invalidDefinition({ property: "extension", value: extension, expected: "an object" });
  checkProperties(extension, EXTENSION);
  const { id, version, days = [], removeDays = [] } = extension;
  checkRows("days", days);
  if (!Array.isArray(removeDays))
    throw invalidDefinition({ property: "removeDays", value: removeDays, expected: "dates" });
  const weeklyRest = extension.weeklyRest ?? calendar.weeklyRest;
  checkWeek(weeklyRest);
  const inherited = new Map<string, CalendarDay>(
    [...calendar.projectedDays, ...calendar.days].map((row) => [row.date, row]),
  );
  const missing = removeDays.find((date) => !inherited.has(date));
  if (missing !== undefined) throw noSuchDay({ date: missing, calendar: calendar.id });
  const dropped = new Set<string>([...removeDays, ...days.map((row) => row.date)]);
  return defineCalendar({
    ...calendar,
    id,
    version,
    title: extension.title ?? calendar.title,
    weeklyRest,
    officeHours: inheritHours(calendar.officeHours, extension.officeHours),
    days: [
      ...inherit(calendar.days, dropped, weeklyRest),
      ...days.map((row) => replacing(row, inherited.get(row.date))),
    ],
    projectedDays: inherit(calendar.projectedDays, dropped, weeklyRest),
  });
};

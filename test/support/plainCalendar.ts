import type { CalendarDay, CalendarDefinition, Sessions } from "motcua/calendar";
import type { IsoDate, Weekday } from "motcua/time";

/*
 * What a calendar says, read day by day from its definition with JavaScript's own UTC dates: slow, obvious, and without
 * a line of the library. The tables of the library are held against it.
 */

const DAY = 86_400_000;

const NAMES: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const DEFAULT_HOURS: Sessions = [
  ["07:30", "11:30"],
  ["13:00", "17:00"],
];

/** The date so many days later. */
export const dayAfter = (date: IsoDate, days = 1): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as IsoDate;

/** Calendar days from one date to another. */
export const daysBetween = (later: IsoDate, earlier: IsoDate): number =>
  (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / DAY;

/** The day of the week. */
export const weekdayOf = (date: IsoDate): Weekday => {
  const name = NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()];
  if (name === undefined) throw new Error(`no weekday for ${date}`);
  return name;
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** A calendar to step through. */
export interface PlainCalendar {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly works: (date: IsoDate) => boolean;
  readonly announced: (date: IsoDate) => boolean;
  /** Whether offices are open in each of the 1440 minutes of a day. */
  readonly openMinutes: (date: IsoDate) => readonly boolean[];
}

/** Reads a definition: listed days of the announced time, projected days after it, the week for all others. */
export const plainCalendar = (definition: CalendarDefinition): PlainCalendar => {
  const { announcements, coverage, weeklyRest, officeHours = DEFAULT_HOURS } = definition;
  const through = announcements?.map((announcement) => announcement.through).reduce((a, b) => (a > b ? a : b));
  const announced = (date: IsoDate) => through === undefined || date <= through;
  const rows = new Map<IsoDate, CalendarDay>();
  for (const row of definition.projectedDays ?? []) if (!announced(row.date)) rows.set(row.date, row);
  for (const row of definition.days) rows.set(row.date, row);
  const works = (date: IsoDate): boolean => {
    const row = rows.get(date);
    if (row !== undefined) return row.kind === "swapped-work" || row.kind === "special-work";
    return !weeklyRest.includes(weekdayOf(date));
  };
  const byWeekday = Array.isArray(officeHours) ? {} : (officeHours as Partial<Record<Weekday, Sessions>>);
  const always = Array.isArray(officeHours) ? (officeHours as Sessions) : DEFAULT_HOURS;
  const sessionsOn = (date: IsoDate): Sessions => {
    if (!works(date)) return [];
    const row = rows.get(date);
    const pair = row?.kind === "swapped-work" && row.pairedWith !== undefined ? weekdayOf(row.pairedWith) : null;
    return row?.hours ?? byWeekday[weekdayOf(date)] ?? (pair === null ? undefined : byWeekday[pair]) ?? always;
  };
  const openMinutes = (date: IsoDate): readonly boolean[] => {
    const minutes = new Array<boolean>(1440).fill(false);
    for (const [from, to] of sessionsOn(date)) minutes.fill(true, minutesOf(from), minutesOf(to));
    return minutes;
  };
  return { first: coverage.from, last: coverage.to, works, announced, openMinutes };
};

/** Counts in steps of one day; `null` where the count leaves the calendar. */
export const stepWorkingDays = (date: IsoDate, amount: number, calendar: PlainCalendar): IsoDate | null => {
  const step = amount < 0 ? -1 : 1;
  let left = Math.abs(amount);
  let day = date;
  while (left > 0) {
    day = dayAfter(day, step);
    if (day < calendar.first || day > calendar.last) return null;
    if (calendar.works(day)) left -= 1;
  }
  return day;
};

/** Working days in (earlier, later], negative where `later` is the earlier one. */
export const countSteps = (later: IsoDate, earlier: IsoDate, calendar: PlainCalendar): number => {
  if (later < earlier) return 0 - countSteps(earlier, later, calendar);
  let count = 0;
  for (let day = dayAfter(earlier); day <= later; day = dayAfter(day)) if (calendar.works(day)) count += 1;
  return count;
};

/** The date itself or the first one after it (or before it) that is worked; `null` outside the calendar. */
export const rollSteps = (date: IsoDate, step: 1 | -1, calendar: PlainCalendar): IsoDate | null => {
  let day = date;
  while (!calendar.works(day)) {
    day = dayAfter(day, step);
    if (day < calendar.first || day > calendar.last) return null;
  }
  return day;
};

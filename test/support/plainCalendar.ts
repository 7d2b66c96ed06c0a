import type { CalendarDay, CalendarDefinition, DayKind, Sessions } from "motcua/calendar";
import type { IsoDate, IsoDateTime, Weekday } from "motcua/time";

/*
 * What a calendar says, read day by day from its definition with JavaScript's own UTC dates: obvious, and without a
 * line of the library. The tables of the library are held against it. A day is its place in the coverage, counted from 0,
 * and a minute its place among the minutes of the coverage: every question is answered by stepping from one to the next.
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

/** The minutes of a day. */
export const DAY_MINUTES = 1440;

const CLOCKS: readonly string[] = Array.from({ length: DAY_MINUTES }, (_, minute) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":"),
);

/** A calendar to step through. */
export interface PlainCalendar {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Every day of the coverage, in order. */
  readonly dates: readonly IsoDate[];
  /** What each of them is. */
  readonly kinds: readonly DayKind[];
  /** Whether it is worked. */
  readonly worked: readonly boolean[];
  /** Whether the decision for it is known. */
  readonly announced: readonly boolean[];
  /** The days that the calendar lists, and those beside them. */
  readonly special: readonly number[];
  /** For every minute of the coverage, 1 where offices are open. */
  readonly open: () => Uint8Array;
}

const isWorked = (kind: DayKind): boolean => kind === "workday" || kind === "swapped-work" || kind === "special-work";

/** Reads a definition: listed days of the announced time, projected days after it, the week for all others. */
export const plainCalendar = (definition: CalendarDefinition): PlainCalendar => {
  const { announcements, coverage, weeklyRest, officeHours = DEFAULT_HOURS } = definition;
  const through = announcements?.map((announcement) => announcement.through).reduce((a, b) => (a > b ? a : b));
  const isAnnounced = (date: IsoDate) => through === undefined || date <= through;
  const rows = new Map<IsoDate, CalendarDay>();
  for (const row of definition.projectedDays ?? []) if (!isAnnounced(row.date)) rows.set(row.date, row);
  for (const row of definition.days) rows.set(row.date, row);
  const length = daysBetween(coverage.to, coverage.from) + 1;
  const dates = Array.from({ length }, (_, day) => dayAfter(coverage.from, day));
  const kinds = dates.map(
    (date): DayKind => rows.get(date)?.kind ?? (weeklyRest.includes(weekdayOf(date)) ? "weekly-rest" : "workday"),
  );
  const listed = dates.flatMap((date, day) => (rows.has(date) ? [day] : []));
  const byWeekday = Array.isArray(officeHours) ? {} : (officeHours as Partial<Record<Weekday, Sessions>>);
  const always = Array.isArray(officeHours) ? (officeHours as Sessions) : DEFAULT_HOURS;
  const sessionsOn = (date: IsoDate): Sessions => {
    const row = rows.get(date);
    const pair = row?.kind === "swapped-work" && row.pairedWith !== undefined ? weekdayOf(row.pairedWith) : null;
    return row?.hours ?? byWeekday[weekdayOf(date)] ?? (pair === null ? undefined : byWeekday[pair]) ?? always;
  };
  let minutes: Uint8Array | undefined;
  const open = (): Uint8Array => {
    if (minutes !== undefined) return minutes;
    minutes = new Uint8Array(length * DAY_MINUTES);
    for (const [day, date] of dates.entries()) {
      if (!isWorked(kinds[day] as DayKind)) continue;
      for (const [from, to] of sessionsOn(date)) {
        minutes.fill(1, day * DAY_MINUTES + minutesOf(from), day * DAY_MINUTES + minutesOf(to));
      }
    }
    return minutes;
  };
  return {
    first: coverage.from,
    last: coverage.to,
    dates,
    kinds,
    worked: kinds.map(isWorked),
    announced: dates.map(isAnnounced),
    special: [...new Set(listed.flatMap((day) => [day - 1, day, day + 1]))].filter((day) => day >= 0 && day < length),
    open,
  };
};

/** The date of a day, which may lie outside the coverage. */
export const dateOf = (day: number, { first, dates }: PlainCalendar): IsoDate => dates[day] ?? dayAfter(first, day);

/** A day's date, or `null` for none. */
export const dateOrNull = (day: number | null, plain: PlainCalendar): IsoDate | null =>
  day === null ? null : dateOf(day, plain);

/** A minute as text. */
export const textOfMinute = (minute: number, plain: PlainCalendar): IsoDateTime => {
  const day = Math.floor(minute / DAY_MINUTES);
  return `${dateOf(day, plain)}T${CLOCKS[minute - day * DAY_MINUTES]}` as IsoDateTime;
};

/** Counts in steps of one day; `null` where the count leaves the calendar. */
export const stepWorkingDays = (from: number, amount: number, { worked }: PlainCalendar): number | null => {
  const step = amount < 0 ? -1 : 1;
  let left = Math.abs(amount);
  let day = from;
  while (left > 0) {
    day += step;
    if (day < 0 || day >= worked.length) return null;
    if (worked[day]) left -= 1;
  }
  return day;
};

/** Working days in (earlier, later], negative where `later` is the earlier one. */
export const countSteps = (later: number, earlier: number, plain: PlainCalendar): number => {
  if (later < earlier) return 0 - countSteps(earlier, later, plain);
  let count = 0;
  for (let day = earlier + 1; day <= later; day += 1) if (plain.worked[day]) count += 1;
  return count;
};

/** The day itself or the first one after it (or before it) that is worked; `null` outside the calendar. */
export const rollSteps = (from: number, step: 1 | -1, { worked }: PlainCalendar): number | null => {
  for (let day = from; day >= 0 && day < worked.length; day += step) if (worked[day]) return day;
  return null;
};

/** Counts office minutes one by one, minute m lasting from m to m + 1; `null` where the walk leaves the calendar. */
export const stepWorkingMinutes = (from: number, amount: number, open: Uint8Array): number | null => {
  const step = amount < 0 ? -1 : 1;
  let left = Math.abs(amount);
  let at = from;
  while (left > 0) {
    const passed = open[step > 0 ? at : at - 1];
    if (passed === undefined) return null;
    left -= passed;
    at += step;
  }
  return at;
};

/** Office minutes from one minute to another, negative where `later` is the earlier one. */
export const countMinutes = (later: number, earlier: number, open: Uint8Array): number => {
  if (later < earlier) return 0 - countMinutes(earlier, later, open);
  let count = 0;
  for (let minute = earlier; minute < later; minute += 1) count += open[minute] as number;
  return count;
};

import { isObject } from "../plain/index.js";
import { type IsoDate, toEpochDay } from "../time/index.js";
import { defineCalendar } from "./defineCalendar.js";
import type { Announcement, CalendarDay, WorkingCalendar } from "./model.js";
import { requireCalendar } from "./requireCalendar.js";

const startOfYear = (date: IsoDate): IsoDate => `${date.slice(0, 4)}-01-01` as IsoDate;

/** A statutory day needs no decision; any other of which the day is unknown counts from the start of its year. */
const knownFrom = ({ date, kind, decidedOn, pairedWith }: CalendarDay): IsoDate | undefined => {
  if (decidedOn !== undefined) return decidedOn;
  if (kind === "holiday" || kind === "in-lieu") return undefined;
  return startOfYear(pairedWith !== undefined && pairedWith < date ? pairedWith : date);
};

const announcedFrom = ({ through, decidedOn }: Announcement): IsoDate => decidedOn ?? startOfYear(through);

const isSwapped = ({ kind }: CalendarDay): boolean => kind === "swapped-off" || kind === "swapped-work";

/** A row that is back beside its other half is its pair again, as long as that is still a half of a swap. */
const rejoined = (rows: readonly CalendarDay[]): readonly CalendarDay[] => {
  const halves = new Map<string, CalendarDay>(rows.filter(isSwapped).map((row) => [row.date, row]));
  const pairs = new Map(rows.flatMap(({ date, pairedWith }) => (pairedWith === undefined ? [] : [[pairedWith, date]])));
  return rows.map((row) => {
    const pairedWith = row.pairedWith === undefined && isSwapped(row) ? pairs.get(row.date) : undefined;
    return pairedWith !== undefined && halves.has(pairedWith) ? { ...row, pairedWith } : row;
  });
};

/**
 * The calendar as people knew it on a day: only what had been decided by then. For days that no announcement covered yet
 * it falls back to the projection and says `provisional`. Swaps and announcements whose day of decision is unknown count
 * as known from the start of their year. Projected days follow the statutes of their own day, also where such a statute is
 * younger than `date`; a projected day that carries a day of decision is known from then on.
 *
 * @throws MotcuaError `calendar/not-a-calendar`, `time/invalid-date`
 * @example
 * ```ts
 * import { calendarAsKnownOn, isWorkingDay } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * isWorkingDay("2026-01-02", calendarAsKnownOn(vietnamCalendar, "2025-12-20")); // => true
 * isWorkingDay("2026-01-02", calendarAsKnownOn(vietnamCalendar, "2025-12-25")); // => false
 * ```
 */
export const calendarAsKnownOn = (calendar: WorkingCalendar, date: IsoDate): WorkingCalendar => {
  requireCalendar(calendar);
  toEpochDay(date);
  const announcements = calendar.announcements?.filter((announcement) => announcedFrom(announcement) <= date);
  const announcedThrough =
    announcements
      ?.map(({ through }) => through)
      .sort()
      .at(-1) ?? "";
  const isKnown = (row: CalendarDay): boolean => {
    const from = knownFrom(row);
    return from === undefined ? announcements === undefined || row.date <= announcedThrough : from <= date;
  };
  const asKnown = (row: CalendarDay): readonly CalendarDay[] => {
    if (isKnown(row)) return [row];
    return isObject(row.replaces) ? asKnown(row.replaces) : [];
  };
  return defineCalendar({
    ...calendar,
    version: `${calendar.version} as known on ${date}`,
    days: rejoined(calendar.days.flatMap(asKnown)),
    projectedDays: calendar.projectedDays.filter(({ decidedOn }) => decidedOn === undefined || decidedOn <= date),
    announcements,
  });
};

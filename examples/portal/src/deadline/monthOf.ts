import { type DayCertainty, type DayKind, describeDay, type WorkingCalendar } from "motcua/calendar";
import type { DayStep, LimitUnit } from "motcua/deadline";
import { addCalendarMonths, fromEpochDay, type IsoDate, toEpochDay, weekdayIndex } from "motcua/time";

/** What a day was to the limit; `none`: nothing. */
export type DayUse = DayStep["kind"] | "due" | "none";

/** How far a limit is used up at the end of a day. */
export interface Progress {
  readonly used: number;
  readonly total: number;
  readonly unit: LimitUnit;
}

/** A day of a month calendar. */
export interface DayCell {
  readonly date: IsoDate;
  /** Its number in the month. */
  readonly day: number;
  readonly kind: DayKind;
  readonly use: DayUse;
  readonly certainty: DayCertainty;
  /** Which holiday it is or belongs to. */
  readonly holiday: string | null;
  /** How far the limit is used up; `null` of a day that does not count. */
  readonly progress: Progress | null;
}

/** A month in weeks from Monday. `null` is a day of another month. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly weeks: readonly (readonly (DayCell | null)[])[];
}

const WEEK = 7;

/** The first day of the month of a day, as a day number. */
const firstOf = (date: IsoDate): number => toEpochDay(date) - Number(date.slice(8, 10)) + 1;

const useOf = (step: DayStep): DayUse => ("due" in step.facts && step.facts.due ? "due" : step.kind);

const progressOf = ({ code, facts }: DayStep): Progress | null =>
  code === "deadline/counted" ? { used: facts.used, total: facts.total, unit: facts.unit } : null;

const cellOf = (date: IsoDate, step: DayStep | undefined, calendar: WorkingCalendar): DayCell => {
  const { kind, certainty, holiday = null } = describeDay(date, calendar);
  const day = Number(date.slice(8, 10));
  const rest = { date, day, kind, certainty, holiday };
  return step === undefined
    ? { ...rest, use: "none", progress: null }
    : { ...rest, use: useOf(step), progress: progressOf(step) };
};

/** The month of a day, with what the steps of a deadline did on each of its days. */
export const monthOf = (date: IsoDate, steps: ReadonlyMap<IsoDate, DayStep>, calendar: WorkingCalendar): Month => {
  const first = firstOf(date);
  const days = addCalendarMonths(first, 1) - first;
  const before = weekdayIndex(first);
  const cellAt = (place: number): DayCell | null => {
    const offset = place - before;
    if (offset < 0 || offset >= days) return null;
    const on = fromEpochDay(first + offset);
    return cellOf(on, steps.get(on), calendar);
  };
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    weeks: Array.from({ length: Math.ceil((before + days) / WEEK) }, (_, week) =>
      Array.from({ length: WEEK }, (_, weekday) => cellAt(week * WEEK + weekday)),
    ),
  };
};

/** The first days of the months from one day to another, at most so many. */
export const monthsBetween = (from: IsoDate, to: IsoDate, most: number): readonly IsoDate[] => {
  const last = toEpochDay(to);
  const months: IsoDate[] = [];
  for (let month = firstOf(from); month <= last && months.length < most; month = addCalendarMonths(month, 1)) {
    months.push(fromEpochDay(month));
  }
  return months;
};

import type { IsoDate } from "motcua/time";
import { dayAfter, daysBetween, type PlainCalendar } from "./plainCalendar.js";

/*
 * Due dates by walking from day to day, written from the meaning of a pause alone: the clock stands still in (from, to],
 * and a result is not due while it does. No formula of the library takes part.
 */

/** A pause that has ended. */
export interface PlainPause {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A limit in days or months to walk through. */
export interface PlainLimit {
  readonly startDate: IsoDate;
  readonly amount: number;
  readonly unit: "working-day" | "calendar-day" | "month";
  readonly sameDay: boolean;
  readonly roll: boolean;
  readonly onPause: "continue" | "restart";
  readonly pauses: readonly PlainPause[];
}

/** The same day number so many months later, or that month's last day. */
const monthsAfter = (date: IsoDate, months: number): IsoDate => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return target.toISOString().slice(0, 10) as IsoDate;
};

const lengthOf = ({ amount, unit }: PlainLimit, origin: IsoDate): number =>
  unit === "month" ? daysBetween(monthsAfter(origin, amount), origin) : Math.ceil(amount);

/** Walks from `origin`; `null` where the walk leaves the calendar. */
const walk = (
  limit: PlainLimit,
  origin: IsoDate,
  pauses: readonly PlainPause[],
  { works, last }: PlainCalendar,
): IsoDate | null => {
  const counts = (day: IsoDate) => limit.unit !== "working-day" || works(day);
  const mayEnd = (day: IsoDate) =>
    (limit.unit === "calendar-day" || limit.unit === "month") && !limit.roll ? true : works(day);
  const standsStill = (day: IsoDate) => pauses.some(({ from, to }) => from < day && day <= to);
  const waits = (day: IsoDate) => pauses.some(({ from, to }) => from <= day && day < to);
  let left = lengthOf(limit, origin);
  for (let day = origin; day <= last; day = dayAfter(day)) {
    if (day > origin && left > 0 && counts(day) && !standsStill(day)) left -= 1;
    if (left === 0 && mayEnd(day) && !waits(day)) return day;
  }
  return null;
};

/** The due date, or `null` where it lies outside the calendar. */
export const walkToDueDate = (limit: PlainLimit, plain: PlainCalendar): IsoDate | null => {
  const { startDate, amount, sameDay, onPause, pauses } = limit;
  const origin = sameDay && amount > 0 ? dayAfter(startDate, -1) : startDate;
  const after = pauses.filter(({ to }) => to > origin);
  if (onPause === "continue") return walk(limit, origin, after, plain);
  let due = walk(limit, origin, [], plain);
  for (const { from, to } of after) {
    if (due !== null && from > due) break;
    due = walk(limit, to, [], plain);
  }
  return due;
};

import type { DayStep } from "motcua/deadline";
import {
  countSteps,
  DAY_MINUTES,
  dateOf,
  type PlainCalendar,
  rollSteps,
  stepWorkingDays,
  stepWorkingMinutes,
} from "./plainCalendar.js";

/*
 * Due dates by walking from day to day and from minute to minute, written from the meaning of a pause alone: the clock
 * stands still in (from, to], and a result is not due while it does. No formula of the library takes part. Days and minutes
 * are places in a calendar's coverage, as in plainCalendar.
 */

/** A pause that has ended, in days or in minutes. */
export interface PlainPause {
  readonly from: number;
  readonly to: number;
}

/** A limit in days or months to walk through. */
export interface PlainLimit {
  /** The day from which it is counted. */
  readonly start: number;
  readonly amount: number;
  readonly unit: "working-day" | "calendar-day" | "month";
  readonly sameDay: boolean;
  readonly roll: boolean;
  readonly onPause: "continue" | "restart";
  readonly pauses: readonly PlainPause[];
  /** How what is supplied is received, where that is by more than its day. */
  readonly supplied?: Omit<PlainReception, "day">;
}

/** The same day number so many months later, or that month's last day. */
const monthsAfter = (from: number, months: number, plain: PlainCalendar): number => {
  const [year, month, day] = dateOf(from, plain).split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const target = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
  return (target - Date.parse(`${plain.first}T00:00:00Z`)) / 86_400_000;
};

/** The day after which a limit counted from `day` runs: where the day of receipt counts, the one before. */
const originOf = ({ sameDay, amount }: PlainLimit, day: number): number => (sameDay && amount > 0 ? day - 1 : day);

/** The days that a limit counted from `day` needs; a half needs its whole day. */
const lengthFrom = ({ amount, unit }: PlainLimit, day: number, plain: PlainCalendar): number =>
  unit === "month" ? monthsAfter(day, amount, plain) - day : Math.ceil(amount);

const standsStill = (day: number, pauses: readonly PlainPause[]): boolean => {
  for (const { from, to } of pauses) if (from < day && day <= to) return true;
  return false;
};

const isAwaited = (day: number, pauses: readonly PlainPause[]): boolean => {
  for (const { from, to } of pauses) if (from <= day && day < to) return true;
  return false;
};

/** Walks a limit that is counted from `day`; `null` where the walk leaves the calendar. */
const walk = (limit: PlainLimit, day: number, pauses: readonly PlainPause[], plain: PlainCalendar): number | null => {
  const { worked } = plain;
  const inWorkingDays = limit.unit === "working-day";
  const mustRoll = inWorkingDays || limit.roll;
  const origin = originOf(limit, day);
  let left = lengthFrom(limit, day, plain);
  for (let at = origin; at < worked.length; at += 1) {
    if (at > origin && left > 0 && (worked[at] || !inWorkingDays) && !standsStill(at, pauses)) left -= 1;
    if (left === 0 && (worked[at] || !mustRoll) && !isAwaited(at, pauses)) return at;
  }
  return null;
};

/** The due day, or `null` where it lies outside the calendar, and the minute of the last reception that counted. */
export const walkWithSupplies = (
  limit: PlainLimit,
  plain: PlainCalendar,
): { readonly due: number | null; readonly minute: number | null } => {
  const { start, onPause, pauses, supplied } = limit;
  const minute = supplied?.minute ?? null;
  const after = pauses.filter(({ to }) => to > originOf(limit, start));
  if (onPause === "continue") return { due: walk(limit, start, after, plain), minute };
  let last: { due: number | null; minute: number | null } = { due: walk(limit, start, [], plain), minute: null };
  for (const { from, to } of after) {
    if (last.due !== null && from > last.due) break;
    const received = plainStart({ minute, cutOff: null, onWorkingDay: false, ...supplied, day: to }, plain);
    last = {
      due: received === null ? null : walk(limit, received.day, [], plain),
      minute: received?.minute ?? null,
    };
  }
  return last;
};

/** The due day, or `null` where it lies outside the calendar. */
export const walkToDueDay = (limit: PlainLimit, plain: PlainCalendar): number | null =>
  walkWithSupplies(limit, plain).due;

/** What is left on the day on which the clock stops: the days that the limit has, less those counted up to then. */
export const leftWhenStopped = (limit: PlainLimit, stopped: number, plain: PlainCalendar): number => {
  const { start, amount, unit, onPause, pauses } = limit;
  if (onPause === "restart") return amount;
  let left = unit === "month" ? lengthFrom(limit, start, plain) : amount;
  for (let at = originOf(limit, start) + 1; at <= stopped; at += 1) {
    if ((plain.worked[at] || unit !== "working-day") && !standsStill(at, pauses)) left -= 1;
  }
  return Math.max(0, left);
};

/**
 * A limit that goes on until `to`, as it stood when that was decided: so many days as there are to count up to there, past
 * the pauses that were over.
 */
export const extendedTo = (limit: PlainLimit, decided: number, to: number, plain: PlainCalendar): PlainLimit => {
  const inWorkingDays = limit.unit === "working-day";
  const end = inWorkingDays ? (rollSteps(to, 1, plain) as number) : to;
  const over = limit.pauses.filter((pause) => pause.to <= decided);
  let amount = 0;
  for (let at = originOf(limit, limit.start) + 1; at <= end; at += 1) {
    if ((plain.worked[at] || !inWorkingDays) && !standsStill(at, over)) amount += 1;
  }
  return { ...limit, amount, unit: inWorkingDays ? "working-day" : "calendar-day" };
};

/** How a dossier is received. */
export interface PlainReception {
  readonly day: number;
  /** The minute of that day, or `null` where only the date is known. */
  readonly minute: number | null;
  /** The last minute of a day that still counts as that day, or `null`. */
  readonly cutOff: number | null;
  /** Whether a day without work makes way for the next working day. */
  readonly onWorkingDay: boolean;
}

const firstOpenMinute = (day: number, plain: PlainCalendar): number => {
  const open = plain.open();
  let minute = 0;
  while (minute < DAY_MINUTES && open[day * DAY_MINUTES + minute] === 0) minute += 1;
  return minute;
};

/** From which day, and which minute of it, a limit is counted; `null` where that lies outside the calendar. */
export const plainStart = (
  { day, minute, cutOff, onWorkingDay }: PlainReception,
  plain: PlainCalendar,
): { readonly day: number; readonly minute: number | null } | null => {
  const isLate = cutOff !== null && minute !== null && minute > cutOff;
  if (!isLate && !(onWorkingDay && !plain.worked[day])) return { day, minute };
  const next = stepWorkingDays(day, 1, plain);
  if (next === null) return null;
  return { day: next, minute: minute === null ? null : firstOpenMinute(next, plain) };
};

/** The minute of the due day at which offices close, or its end where none is open. */
export const closingMinute = (day: number, plain: PlainCalendar): number => {
  const open = plain.open();
  let minute = DAY_MINUTES;
  while (minute > 0 && open[day * DAY_MINUTES + minute - 1] === 0) minute -= 1;
  return day * DAY_MINUTES + (minute === 0 ? DAY_MINUTES : minute);
};

/** The minute at which half of the due day's office time has passed. */
export const halfTimeMinute = (day: number, plain: PlainCalendar): number => {
  const open = plain.open();
  let minutes = 0;
  for (let minute = 0; minute < DAY_MINUTES; minute += 1) minutes += open[day * DAY_MINUTES + minute] as number;
  return stepWorkingMinutes(day * DAY_MINUTES, minutes / 2, open) as number;
};

/** What a day did that counted nothing. */
const idleKind = (at: number, due: number, left: number, { start, pauses }: PlainLimit): DayStep["kind"] => {
  if (at === start) return "received";
  if (at > start && at !== due && standsStill(at, pauses)) return "paused";
  return at > start && left === 0 ? "rolled" : "skipped";
};

/** What each day did to a limit that goes on after its pauses, from the day of receipt to the due day. */
export const plainSteps = (limit: PlainLimit, received: number, plain: PlainCalendar): readonly DayStep["kind"][] => {
  const due = walkToDueDay(limit, plain) as number;
  const origin = originOf(limit, limit.start);
  // a pause that begins after the due day, or was over before the count began, did nothing
  const pauses = limit.pauses.filter(({ from, to }) => from <= due && to > origin);
  let left = lengthFrom(limit, limit.start, plain);
  const kinds: DayStep["kind"][] = [];
  for (let at = received; at <= due; at += 1) {
    const counts = (plain.worked[at] || limit.unit !== "working-day") && !standsStill(at, pauses);
    if (at > origin && left > 0 && counts) {
      left -= 1;
      kinds.push("counted");
    } else {
      kinds.push(at === received ? "received" : idleKind(at, due, left, { ...limit, pauses }));
    }
  }
  return kinds;
};

/** How a day-limit due on `due` stands on `today`. */
export const plainStatus = (due: number, today: number, dueSoon: number, plain: PlainCalendar) => {
  const workingDaysLeft = countSteps(due, today, plain);
  if (today > due) return { state: "overdue", workingDaysLeft };
  if (today === due) return { state: "due-today", workingDaysLeft };
  return { state: workingDaysLeft <= dueSoon ? "due-soon" : "on-track", workingDaysLeft };
};

/** The minute at whose start so many office minutes are used up; `null` where the walk leaves the calendar. */
const walkMinutes = (start: number, minutes: number, pauses: readonly PlainPause[], open: Uint8Array) => {
  let left = minutes;
  for (let minute = start; minute < open.length; minute += 1) {
    if (open[minute] === 1 && !isAwaited(minute, pauses)) left -= 1;
    if (left === 0) return minute + 1;
  }
  return null;
};

/** A limit in working hours to walk through. */
export interface PlainHours {
  /** The minute from which it is counted. */
  readonly start: number;
  /** More than 0. */
  readonly hours: number;
  readonly onPause: "continue" | "restart";
  readonly pauses: readonly PlainPause[];
}

/** The due minute, or `null` where it lies outside the calendar. */
export const walkToDueMinute = ({ start, hours, onPause, pauses }: PlainHours, open: Uint8Array): number | null => {
  const minutes = hours * 60;
  if (onPause === "continue") return walkMinutes(start, minutes, pauses, open);
  let due = walkMinutes(start, minutes, [], open);
  for (const { from, to } of pauses.filter((pause) => pause.to > start)) {
    if (due !== null && from > due) break;
    due = walkMinutes(to, minutes, [], open);
  }
  return due;
};

/** The day that a result due at a minute is due on: midnight is the end of a day on which offices close at 24:00. */
export const dueDayOfMinute = (minute: number, open: Uint8Array): number =>
  minute % DAY_MINUTES === 0 && open[minute - 1] === 1 ? minute / DAY_MINUTES - 1 : Math.floor(minute / DAY_MINUTES);

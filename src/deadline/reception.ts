import { officeShifts, type WorkingCalendar, workingDayFrom, workingDayOnOrAfter } from "../calendar/index.js";
import {
  DAY_MS,
  fromEpochDay,
  hasTimeOfDay,
  type IsoDate,
  type IsoDateTime,
  minutesOf,
  toLocalDay,
  toLocalTime,
} from "../time/index.js";
import { timeOfDayNeeded } from "./errors.js";
import type { CountingRules } from "./model.js";

/** From where a limit is counted, after the rules on cut-off hours and rest days. Days are day numbers. */
export interface Reception {
  /** The day on which the dossier came in. */
  readonly receivedOn: number;
  /** The day from which the limit is counted. */
  readonly startDay: number;
  /** Local time from which hours are counted, in milliseconds; `null` where the request has no time of day. */
  readonly startAt: number | null;
  /** Why the two days differ. */
  readonly moved: "after-cut-off" | "rest-day" | null;
}

const isAfterCutOff = (day: number, localTime: number | null, { cutOff }: CountingRules): boolean => {
  if (cutOff === undefined) return false;
  if (localTime === null) throw timeOfDayNeeded({ value: fromEpochDay(day), because: "cut-off" });
  return localTime - day * DAY_MS > minutesOf(cutOff) * 60_000;
};

/** The opening of the first session of a working day, as local time. */
const openingOf = (day: number, calendar: WorkingCalendar): number =>
  day * DAY_MS + (officeShifts(day, calendar)[0]?.open ?? 0);

/** Applies the rules of reception to a complete dossier that came in. */
export const receptionOf = (at: IsoDate | IsoDateTime, rules: CountingRules, calendar: WorkingCalendar): Reception => {
  const localTime = hasTimeOfDay(at) ? toLocalTime(at, calendar.timeZone) : null;
  const receivedOn = localTime === null ? toLocalDay(at, calendar.timeZone) : Math.floor(localTime / DAY_MS);
  const late = isAfterCutOff(receivedOn, localTime, rules);
  const onRestDay =
    rules.receivedOnRestDay === "next-working-day" && workingDayOnOrAfter(receivedOn, calendar) !== receivedOn;
  if (!late && !onRestDay) return { receivedOn, startDay: receivedOn, startAt: localTime, moved: null };
  const startDay = workingDayFrom(receivedOn, 1, calendar);
  const startAt = localTime === null ? null : openingOf(startDay, calendar);
  return { receivedOn, startDay, startAt, moved: onRestDay ? "rest-day" : "after-cut-off" };
};

import { isWorkingDay, nextWorkingDay, officeHoursOn, type WorkingCalendar } from "../calendar/index.js";
import {
  DAY_MS,
  fromEpochDay,
  hasTimeOfDay,
  type IsoDate,
  toEpochDay,
  toLocalDay,
  toLocalTime,
} from "../time/index.js";
import { timeOfDay } from "./clock.js";
import { timeOfDayNeeded } from "./errors.js";
import type { DeadlineRequest } from "./model.js";

/** From where a limit is counted, after the rules on cut-off hours and rest days. */
export interface Reception {
  /** The day on which the dossier came in. */
  readonly receivedOn: IsoDate;
  /** The day from which the limit is counted. */
  readonly startDate: IsoDate;
  /** Local time from which hours are counted, in milliseconds; `null` where the request has no time of day. */
  readonly startAt: number | null;
  /** Why the two days differ. */
  readonly moved: "after-cut-off" | "rest-day" | null;
}

const isAfterCutOff = (localTime: number, cutOff: string): boolean =>
  localTime - Math.floor(localTime / DAY_MS) * DAY_MS > timeOfDay(cutOff);

/** The opening of the first session of a working day, as local time. */
const openingOf = (date: IsoDate, calendar: WorkingCalendar): number =>
  toEpochDay(date) * DAY_MS + timeOfDay(officeHoursOn(date, calendar)[0]?.[0] ?? "00:00");

/** Applies the reception rules of a request. */
export const receptionOf = ({ receivedAt, rules = {} }: DeadlineRequest, calendar: WorkingCalendar): Reception => {
  const { cutOff, receivedOnRestDay } = rules;
  const receivedOn = fromEpochDay(toLocalDay(receivedAt, calendar.timeZone));
  const localTime = hasTimeOfDay(receivedAt) ? toLocalTime(receivedAt, calendar.timeZone) : null;
  if (cutOff !== undefined && localTime === null) {
    throw timeOfDayNeeded({ value: receivedOn, because: "cut-off" });
  }
  const late = cutOff !== undefined && localTime !== null && isAfterCutOff(localTime, cutOff);
  const onRestDay = receivedOnRestDay === "next-working-day" && !isWorkingDay(receivedOn, calendar);
  if (!late && !onRestDay) return { receivedOn, startDate: receivedOn, startAt: localTime, moved: null };
  const startDate = nextWorkingDay(receivedOn, calendar);
  const startAt = localTime === null ? null : openingOf(startDate, calendar);
  return { receivedOn, startDate, startAt, moved: onRestDay ? "rest-day" : "after-cut-off" };
};

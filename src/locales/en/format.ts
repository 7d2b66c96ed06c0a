import { enGB } from "date-fns/locale/en-GB";
import type { LimitUnit } from "../../deadline/index.js";
import type { Weekday } from "../../time/index.js";
import type { VietnamHoliday } from "../../vn/index.js";
import { type HourPart, hourParts, isWholeHours } from "../hourParts.js";
import { localeDayOf } from "../localeDayOf.js";
import { timeText } from "../timeText.js";

/** `2026-02-10` as `10 February 2026`. */
export const dateText = (date: string): string => {
  const month = (Number(date.slice(5, 7)) - 1) as 0;
  return `${Number(date.slice(8, 10))} ${enGB.localize.month(month)} ${date.slice(0, 4)}`;
};

/** `2026-02-10T15:40` as `15:40 on 10 February 2026`. */
export const momentText = (at: string): string =>
  at.length > 10 ? `${timeText(at)} on ${dateText(at)}` : dateText(at);

/** `Tuesday 10 February 2026`. */
export const dayText = ({ date, weekday }: { readonly date: string; readonly weekday: Weekday }): string =>
  `${enGB.localize.day(localeDayOf(weekday))} ${dateText(date)}`;

const HOUR_PARTS: Readonly<Record<HourPart, string>> = { hour: "h", minute: "min", second: "s" };

const hoursText = (hours: number): string =>
  hourParts(hours)
    .map(([count, part]) => `${count} ${HOUR_PARTS[part]}`)
    .join(" ");

const isBroken = (amount: number, unit: LimitUnit): boolean => unit === "working-hour" && !isWholeHours(amount);

/** `10 working days`, `9 h 20 min of working time`. */
export const amountText = (amount: number, unit: LimitUnit): string =>
  isBroken(amount, unit)
    ? `${hoursText(amount)} of working time`
    : `${amount} ${unit.replace("-", " ")}${amount === 1 ? "" : "s"}`;

/** `3 of 10 working days`, `9 h 20 min of 12 working hours`. */
export const progressText = (used: number, total: number, unit: LimitUnit): string =>
  `${isBroken(used, unit) ? hoursText(used) : used} of ${amountText(total, unit)}`;

/** The holidays of Viet Nam. */
export const HOLIDAYS: Readonly<Record<VietnamHoliday, string>> = {
  "new-year": "New Year's Day",
  tet: "Lunar New Year (Tet)",
  "hung-kings": "Hung Kings' Day",
  reunification: "Reunification Day",
  "labour-day": "Labour Day",
  "national-day": "National Day",
  "culture-day": "Viet Nam Culture Day",
};

/** A holiday's name; one that is not Viet Nam's stays as it is written. */
export const holidayText = (holiday: string): string =>
  Object.hasOwn(HOLIDAYS, holiday) ? HOLIDAYS[holiday as VietnamHoliday] : holiday;

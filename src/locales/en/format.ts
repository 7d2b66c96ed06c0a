import { enGB } from "date-fns/locale/en-GB";
import type { LimitUnit } from "../../deadline/index.js";
import type { Weekday } from "../../time/index.js";
import { localeDayOf } from "../localeDayOf.js";

/** `2026-02-10` as `10 February 2026`. */
export const dateText = (date: string): string => {
  const month = (Number(date.slice(5, 7)) - 1) as 0;
  return `${Number(date.slice(8, 10))} ${enGB.localize.month(month)} ${date.slice(0, 4)}`;
};

/** `2026-02-10T15:40` as `15:40 on 10 February 2026`. */
export const momentText = (at: string): string =>
  at.length > 10 ? `${at.slice(11)} on ${dateText(at)}` : dateText(at);

/** `Tuesday 10 February 2026`. */
export const dayText = ({ date, weekday }: { readonly date: string; readonly weekday: Weekday }): string =>
  `${enGB.localize.day(localeDayOf(weekday))} ${dateText(date)}`;

/** `10 working days`. */
export const amountText = (amount: number, unit: LimitUnit): string =>
  `${amount} ${unit.replace("-", " ")}${amount === 1 ? "" : "s"}`;

const HOLIDAYS: Readonly<Record<string, string>> = {
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
  Object.hasOwn(HOLIDAYS, holiday) ? (HOLIDAYS[holiday] as string) : holiday;

import {
  fromLocalTime,
  hasTimeOfDay,
  isIsoDate,
  isIsoDateTime,
  type Moment,
  toEpochDay,
  toLocalTime,
} from "../../time/index.js";
import { clip } from "../code/clip.js";
import { invalidNationalTime } from "../errors.js";

const FORM = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

const clockOf = (hour: string, minute: string, second: string): string =>
  `T${hour}:${minute}${second === "00" ? "" : `:${second}`}`;

/** The moment of a portal's time, or `null` where the text is none. */
export const readNationalTime = (text: string): Moment | null => {
  const [, year, month, day, hour = "", minute = "", second = ""] = (text.length === 14 ? FORM.exec(text) : null) ?? [];
  const date = `${year}-${month}-${day}`;
  if (hour + minute + second === "000000") return isIsoDate(date) ? date : null;
  const moment = date + clockOf(hour, minute, second);
  return isIsoDateTime(moment) ? moment : null;
};

/**
 * The moment of a time as the national portal writes it, `yyyyMMddHHmmss` on the clock of Asia/Ho_Chi_Minh [practice]. Midnight
 * stands where only the day is known, so it is read as that day [unconfirmed]; seconds are kept where they are not zero.
 *
 * @throws MotcuaError `dossier/invalid-national-time`
 * @example
 * ```ts
 * import { momentOfNationalTime } from "motcua/dossier";
 *
 * momentOfNationalTime("20260210154000"); // => "2026-02-10T15:40"
 * momentOfNationalTime("20260210000000"); // => "2026-02-10"
 * ```
 */
export const momentOfNationalTime = (text: string): Moment => {
  const moment = typeof text === "string" ? readNationalTime(text) : null;
  if (moment === null) throw invalidNationalTime({ value: clip(text) });
  return moment;
};

/**
 * A moment as the national portal writes it, `yyyyMMddHHmmss` on the clock of Asia/Ho_Chi_Minh: a day without hour as its
 * midnight, an instant with an offset converted, parts of a second dropped. An instant at midnight cannot be told from a day.
 *
 * @throws MotcuaError `time/invalid-date`, `time/invalid-date-time`
 * @example
 * ```ts
 * import { nationalTimeOf } from "motcua/dossier";
 *
 * nationalTimeOf("2026-02-10T08:40:05Z"); // => "20260210154005"
 * nationalTimeOf("2026-02-10"); // => "20260210000000"
 * ```
 */
export const nationalTimeOf = (at: Moment): string => {
  if (!hasTimeOfDay(at)) toEpochDay(at);
  const local = hasTimeOfDay(at) ? fromLocalTime(Math.floor(toLocalTime(at, "Asia/Ho_Chi_Minh") / 1000) * 1000) : at;
  return local.replaceAll(/\D/g, "").padEnd(14, "0");
};

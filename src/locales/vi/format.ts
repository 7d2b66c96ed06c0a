import { vi } from "date-fns/locale/vi";
import type { LimitUnit } from "../../deadline/index.js";
import type { Weekday } from "../../time/index.js";
import type { VietnamHoliday } from "../../vn/index.js";
import { type HourPart, hourParts, isWholeHours } from "../hourParts.js";
import { localeDayOf } from "../localeDayOf.js";
import { timeText } from "../timeText.js";

/** `2026-02-10` as `10/02/2026`. */
export const dateText = (date: string): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** `2026-02-10T15:40` as `15:40 ngày 10/02/2026`. */
export const momentText = (at: string): string =>
  at.length > 10 ? `${timeText(at)} ngày ${dateText(at)}` : `ngày ${dateText(at)}`;

/** `Thứ Ba`. */
export const weekdayText = (weekday: Weekday): string => vi.localize.day(localeDayOf(weekday));

/** `Thứ Ba, 10/02/2026`. */
export const dayText = ({ date, weekday }: { readonly date: string; readonly weekday: Weekday }): string =>
  `${weekdayText(weekday)}, ${dateText(date)}`;

/** A number with the Vietnamese decimal comma. */
export const numberText = (value: number): string => String(value).replace(".", ",");

/** The units of time limits. */
export const UNITS: Readonly<Record<LimitUnit, string>> = {
  "working-day": "ngày làm việc",
  "calendar-day": "ngày",
  "working-hour": "giờ làm việc",
  month: "tháng",
};

const HOUR_PARTS: Readonly<Record<HourPart, string>> = { hour: "giờ", minute: "phút", second: "giây" };

const hoursText = (hours: number): string =>
  hourParts(hours)
    .map(([count, part]) => `${numberText(count)} ${HOUR_PARTS[part]}`)
    .join(" ");

const isBroken = (amount: number, unit: LimitUnit): boolean => unit === "working-hour" && !isWholeHours(amount);

/** `10 ngày làm việc`, `9 giờ 20 phút làm việc`. */
export const amountText = (amount: number, unit: LimitUnit): string =>
  isBroken(amount, unit) ? `${hoursText(amount)} làm việc` : `${numberText(amount)} ${UNITS[unit]}`;

/** `3/10 ngày làm việc`, `9 giờ 20 phút trên 12 giờ làm việc`. */
export const progressText = (used: number, total: number, unit: LimitUnit): string =>
  isBroken(used, unit)
    ? `${hoursText(used)} trên ${amountText(total, unit)}`
    : `${numberText(used)}/${amountText(total, unit)}`;

/** The holidays of Viet Nam. */
export const HOLIDAYS: Readonly<Record<VietnamHoliday, string>> = {
  "new-year": "Tết Dương lịch",
  tet: "Tết Nguyên đán",
  "hung-kings": "Giỗ Tổ Hùng Vương",
  reunification: "Ngày Chiến thắng 30/4",
  "labour-day": "Ngày Quốc tế Lao động 1/5",
  "national-day": "Quốc khánh 2/9",
  "culture-day": "Ngày Văn hóa Việt Nam 24/11",
};

/** A holiday's name; one that is not Viet Nam's stays as it is written. */
export const holidayText = (holiday: string): string =>
  Object.hasOwn(HOLIDAYS, holiday) ? HOLIDAYS[holiday as VietnamHoliday] : holiday;

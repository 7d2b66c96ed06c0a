import type { CalendarDay, Confidence } from "../../calendar/index.js";
import type { LegalReference } from "../../law/index.js";
import type { IsoDate, Weekday } from "../../time/index.js";

/**
 * The holidays of Viet Nam as identifiers:
 * `new-year` 1 January (Tết Dương lịch) · `tet` the lunar new year (Tết Nguyên đán) · `hung-kings` the tenth day of the
 * third lunar month (Giỗ Tổ Hùng Vương) · `reunification` 30 April (Ngày Chiến thắng) · `labour-day` 1 May (Ngày Quốc
 * tế lao động) · `national-day` 2 September (Quốc khánh) · `culture-day` 24 November (Ngày Văn hóa Việt Nam).
 */
export type VietnamHoliday =
  | "new-year"
  | "tet"
  | "hung-kings"
  | "reunification"
  | "labour-day"
  | "national-day"
  | "culture-day";

/** A listed day of the Vietnamese calendar: it always says to which holiday it belongs, why, and how sure that is. */
export interface VietnamDay extends CalendarDay {
  /** Which holiday it is or belongs to. */
  readonly holiday: VietnamHoliday;
  /** The notice or article behind it, `"12729/VPCP-KGVX (2025-12-25)"`; several are separated by `"; "`. */
  readonly source: string;
  /** How well the row is supported. */
  readonly confidence: Confidence;
}

/** The notice or article behind a day. A notice is known from the day of its decision on; an article needs none. */
export interface DaySource extends LegalReference {
  /** Day of the decision, where it is known. */
  readonly decidedOn?: IsoDate | undefined;
}

/** One day off of an announced year. */
interface DayOff {
  /** The day. */
  readonly date: IsoDate;
  /** The statutory day itself, or the day off because a statutory day fell on a rest day (nghỉ bù). */
  readonly kind: "holiday" | "in-lieu";
  /** Which holiday it is or stands in for. */
  readonly holiday: VietnamHoliday;
  /** What it rests on; several where it follows from them together. */
  readonly source: DaySource | readonly DaySource[];
  /** How well the row is supported. */
  readonly confidence: Confidence;
}

/** A working day taken off against a rest day worked (hoán đổi ngày làm việc): one decision, two days. */
export interface Swap {
  /** The working day taken off. */
  readonly off: IsoDate;
  /** The rest day worked for it (làm bù); before or after it, also in another year. */
  readonly worked: IsoDate;
  /** The holiday that it makes longer. */
  readonly holiday: VietnamHoliday;
  /** The decision. */
  readonly source: DaySource;
  /** How well the row is supported. */
  readonly confidence: Confidence;
}

/** What was decided for one year, and what follows from the law without a decision. */
export interface YearOfDays {
  /** The year. */
  readonly year: number;
  /** Its main decision: the year is announced from that day on. */
  readonly notice: DaySource;
  /** Its days off, in order. */
  readonly days: readonly DayOff[];
  /** The swaps that its decisions made, in the order of their days off. */
  readonly swaps: readonly Swap[];
}

/** What the projection needs to know of the labour law of a time; the article with the holidays is the row's source. */
export interface HolidayLaw {
  /** Number of days of Tet. */
  readonly tetDays: number;
  /** How many of them come before lunar new year's day; absent where a decision says so every year. */
  readonly tetDaysBefore?: number | undefined;
  /** The article that gives a day in lieu. */
  readonly inLieu: LegalReference;
}

/** Where the second day of National Day lies: 1 September (`before`) or 3 September (`after`). */
export type SideOfNationalDay = "before" | "after";

/** What the law leaves open; each has a named default, and none of the defaults is official. */
export interface ProjectionOptions {
  /** Whether Culture Day on a rest day gives a day in lieu; unless told, `CULTURE_DAY_IN_LIEU`: yes, an assumption. */
  readonly cultureDayInLieu?: boolean | undefined;
  /** How many of Tet's five days come before lunar new year's day, by its weekday; unless told, `TET_DAYS_BEFORE`. */
  readonly tetDaysBefore?: Readonly<Record<Weekday, number>> | undefined;
  /** Where the second day of National Day lies, by the weekday of 2 September; unless told, `SECOND_NATIONAL_DAY`. */
  readonly secondNationalDay?: Readonly<Record<Weekday, SideOfNationalDay>> | undefined;
}

/**
 * A calendar date, `YYYY-MM-DD` (Gregorian), without time of day and without zone: `"2026-02-10"`.
 * Literals are checked by the compiler for their shape; text from outside goes through `asIsoDate`.
 */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * A date with a time of day, `YYYY-MM-DDTHH:mm[:ss[.fff]][offset]`, 24-hour clock: `"2026-02-10T15:40"`.
 * Without an offset it is local time of the calendar's zone; with one (`Z`, `+07:00`) it is converted to that zone.
 */
export type IsoDateTime = `${IsoDate}T${number}:${string}`;

/** A day or, where the hour is known, a date with its time of day. */
export type Moment = IsoDate | IsoDateTime;

/** A closed range of dates: both ends belong to it. */
export interface DateRange {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day; not before `from`. */
  readonly to: IsoDate;
}

/** A day of the week, in English, lower case. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** A fixed distance from UTC, `+HH:mm` or `-HH:mm`. */
export type UtcOffset = `${"+" | "-"}${number}:${number}`;

/**
 * A zone with a fixed offset. Viet Nam has kept +07:00 without daylight saving since 1975-06-13; zones whose offset
 * changes are not offered, because a date in them depends on rules that this library does not know.
 */
export type TimeZone = "Asia/Ho_Chi_Minh" | "UTC" | UtcOffset;

/**
 * Time: dates and local times as text that survives JSON, databases and zones. Inside, a date is the whole number of
 * days since 1970-01-01 and a local time is a number of milliseconds on the zone's own clock; no `Date` takes part.
 *
 * `Temporal` needs no function of its own: `asIsoDate(String(plainDate))` one way, `Temporal.PlainDate.from(date)` back.
 *
 * @packageDocumentation
 */
export { asIsoDate, isIsoDate } from "./asIsoDate.ts";
export { asIsoDateTime, isIsoDateTime } from "./asIsoDateTime.ts";
export { dateFromIso, isoDateFromDate, isoDateTimeFromDate } from "./date.ts";
export { addCalendarMonths, fromEpochDay, toEpochDay, WEEKDAYS, weekdayIndex } from "./epochDay.ts";
export { DAY_MS, fromLocalTime, hasTimeOfDay, toLocalDay, toLocalTime } from "./localTime.ts";
export type { DateRange, IsoDate, IsoDateTime, TimeZone, UtcOffset, Weekday } from "./model.ts";
export { IsoDateOrDateTimeSchema, IsoDateSchema, IsoDateTimeSchema } from "./schema.ts";
export { offsetMinutes } from "./zone.ts";

/**
 * Time: dates and local times as text that survives JSON, databases and zones. Inside, a date is the whole number of
 * days since 1970-01-01 and a local time is a number of milliseconds on the zone's own clock; no `Date` takes part.
 *
 * `Temporal` needs no function of its own: `asIsoDate(String(plainDate))` one way, `Temporal.PlainDate.from(date)` back.
 *
 * @packageDocumentation
 */
export { asIsoDate, isIsoDate } from "./asIsoDate.js";
export { asIsoDateTime, isIsoDateTime } from "./asIsoDateTime.js";
export { dateFromIso, isoDateFromDate, isoDateTimeFromDate } from "./date.js";
export { addCalendarMonths, fromEpochDay, toEpochDay, WEEKDAYS, weekdayIndex, weekdayOf } from "./epochDay.js";
export { type Instant, instantOf, isBefore, readInstant } from "./instant.js";
export { DAY_MS, fromLocalTime, hasTimeOfDay, toLocalDay, toLocalTime } from "./localTime.js";
export type { DateRange, IsoDate, IsoDateTime, Moment, TimeZone, UtcOffset, Weekday } from "./model.js";
export { IsoDateOrDateTimeSchema, IsoDateSchema, IsoDateTimeSchema, TimeOfDaySchema } from "./schema.js";
export { isTimeOfDay, minutesOf } from "./timeOfDay.js";
export { offsetMinutes } from "./zone.js";

import { defineError, quote } from "../errors/index.js";

/** A text (or another value) is no date of the Gregorian calendar in the form `YYYY-MM-DD`. */
export const invalidDate = /* @__PURE__ */ defineError(
  "time/invalid-date",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a date. Give an existing day as YYYY-MM-DD, for example "2026-02-10".`,
);

/** A text (or another value) is no date-time in the form `YYYY-MM-DDTHH:mm[:ss][offset]`. */
export const invalidDateTime = /* @__PURE__ */ defineError(
  "time/invalid-date-time",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a date with a time of day. Give YYYY-MM-DDTHH:mm with optional seconds and offset, for example "2026-02-10T15:40" or "2026-02-10T08:40:00Z".`,
);

/** A number of days lies outside the years 0000 to 9999, or is not whole. */
export const invalidEpochDay = /* @__PURE__ */ defineError(
  "time/invalid-epoch-day",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a day number. Give whole days since 1970-01-01, in the years 0000 to 9999.`,
);

/** A number of months is not whole. */
export const invalidMonths = /* @__PURE__ */ defineError(
  "time/invalid-months",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a number of months. Give a whole number, negative to go back.`,
);

/** A local time lies outside the years 0000 to 9999, or is not a whole number of milliseconds. */
export const invalidLocalTime = /* @__PURE__ */ defineError(
  "time/invalid-local-time",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a local time. Give whole milliseconds since 1970-01-01T00:00, in the years 0000 to 9999.`,
);

/** A value is no JavaScript `Date`, or one that holds no instant of the years 0000 to 9999. */
export const invalidInstant = /* @__PURE__ */ defineError(
  "time/invalid-instant",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not an instant of the years 0000 to 9999. Give a valid Date object.`,
);

/** What was passed as an hour of the day is none. */
export const invalidTimeOfDay = /* @__PURE__ */ defineError(
  "time/invalid-time-of-day",
  ({ value }: { value: unknown }) => `${quote(value)} is not an hour of the day. Give HH:mm, from "00:00" to "24:00".`,
);

/** What was passed as the numbers of a moment is none. */
export const notAnInstant = /* @__PURE__ */ defineError(
  "time/not-an-instant",
  ({ value }: { value: unknown }) => `${quote(value)} is not { day, time }. Pass what instantOf gave.`,
);

/** A time zone is not one of those with a fixed offset. */
export const unknownTimeZone = /* @__PURE__ */ defineError(
  "time/unknown-time-zone",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a time zone with a fixed offset. Give "Asia/Ho_Chi_Minh", "UTC" or an offset such as "+07:00".`,
);

import { defineError, quote } from "../errors/index.js";

/** The Vietnamese calendar knows nothing of a year. */
export const yearOutOfCoverage = /* @__PURE__ */ defineError(
  "vn/year-out-of-coverage",
  ({ year, first, last }: { year: unknown; first: number; last: number }) =>
    `Nothing is known of the year ${quote(year)}: lunar dates and holiday law are stored for the years ${first} to ${last}. Give a whole year of that time.`,
);

/** No decision on the days off of a year is stored. */
export const yearNotAnnounced = /* @__PURE__ */ defineError(
  "vn/year-not-announced",
  ({ year, first, last }: { year: unknown; first: number; last: number }) =>
    `The days off of the year ${quote(year)} are not decided, or not in this version of the data: decisions are stored for the years ${first} to ${last}. Take projectDays for what the statutory rules make of it, or a newer version of motcua.`,
);

const EXPECTED = {
  options: "an object",
  id: "a text",
  version: "a text",
  cultureDayInLieu: "true or false",
  tetDaysBefore: "a whole number from 0 to 4 for each weekday",
  secondNationalDay: '"before" or "after" for each weekday',
};

/** The name of an option of the Vietnamese calendar. */
export type VietnamOption = keyof typeof EXPECTED;

/** An option of the Vietnamese calendar has a value of the wrong kind. */
export const invalidOption = /* @__PURE__ */ defineError(
  "vn/invalid-option",
  ({ option, value }: { option: VietnamOption; value: unknown }) =>
    `${quote(value)} cannot be used as ${option} of the Vietnamese calendar: give ${EXPECTED[option]}.`,
);

import { defineError, quote } from "../errors/index.js";

/** A unit in which a calendar counts. */
export type CountedUnit = "working-day" | "working-minute";

/** A day, or the end of a count, lies outside the days that the calendar can answer for. */
export const outOfCoverage = /* @__PURE__ */ defineError(
  "calendar/out-of-coverage",
  (facts: {
    date: string;
    amount?: number | undefined;
    unit?: CountedUnit | undefined;
    calendar: string;
    from: string;
    to: string;
  }) =>
    `${facts.date}${facts.unit ? ` plus ${facts.amount} ${facts.unit}s` : ""} is outside calendar ${quote(facts.calendar)}, which knows ${facts.from} to ${facts.to}. Use a calendar that covers it.`,
);

/** A number of working days or minutes is not whole. */
export const invalidAmount = /* @__PURE__ */ defineError(
  "calendar/invalid-amount",
  ({ value }: { value: unknown }) => `${quote(value)} is not a number of working days or minutes. Give a whole one.`,
);

/** What was passed as the calendar is none. */
export const notACalendar = /* @__PURE__ */ defineError(
  "calendar/not-a-calendar",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a calendar. Pass vietnamCalendar or one made by defineCalendar.`,
);

/** A property of a calendar definition has a value that it cannot have. */
export const invalidDefinition = /* @__PURE__ */ defineError(
  "calendar/invalid-definition",
  ({ property, value, expected }: { property: string; value: unknown; expected: string }) =>
    `The calendar's ${property} cannot be ${quote(value)}. Give ${expected}.`,
);

/** A list of days names one date twice. */
export const duplicateDay = /* @__PURE__ */ defineError(
  "calendar/duplicate-day",
  ({ date }: { date: string }) => `The calendar lists ${date} twice. Keep one row a date.`,
);

/** A listed day lies outside the calendar's own coverage. */
export const dayOutsideCoverage = /* @__PURE__ */ defineError(
  "calendar/day-outside-coverage",
  ({ date, from, to }: { date: string; from: string; to: string }) =>
    `The calendar lists ${date}, but covers only ${from} to ${to}. Widen the coverage or drop the row.`,
);

/** A make-up day falls on a weekday that is worked anyway, or a day off on a weekly rest day. */
export const contradictoryDay = /* @__PURE__ */ defineError(
  "calendar/contradictory-day",
  ({ date, kind, weekday }: { date: string; kind: string; weekday: string }) =>
    `${date} cannot be ${kind}: ${weekday} is ${kind === "swapped-work" ? "worked anyway" : "a weekly rest day"} in this calendar. Correct the date or the weekly rest.`,
);

/** The other half of a swap is missing, is of the wrong kind or does not point back. */
export const unpairedSwap = /* @__PURE__ */ defineError(
  "calendar/unpaired-swap",
  ({ date, pairedWith }: { date: string; pairedWith: string }) =>
    `${date} is swapped with ${pairedWith}, but ${pairedWith} is not the other half of that swap. List both days, one swapped-off and one swapped-work, paired with each other and decided on one day.`,
);

/** `removeDays` names a date that the calendar does not list. */
export const noSuchDay = /* @__PURE__ */ defineError(
  "calendar/no-such-day",
  ({ date, calendar }: { date: string; calendar: string }) =>
    `Calendar ${quote(calendar)} does not list ${date}, so it cannot be removed. Check the date.`,
);

/** What was passed as a range of dates is none. */
export const invalidRange = /* @__PURE__ */ defineError(
  "calendar/invalid-range",
  ({ value }: { value: unknown }) => `${quote(value)} is not a range of dates. Give { from, to }.`,
);

/** A range ends before it begins. */
export const reversedRange = /* @__PURE__ */ defineError(
  "calendar/reversed-range",
  ({ from, to }: { from: string; to: string }) =>
    `The range from ${from} to ${to} ends before it begins. Swap its ends.`,
);

/** Columns that are worked through row by row are not equally long, or one is missing. */
export const columnLengths = /* @__PURE__ */ defineError(
  "calendar/column-lengths",
  ({ lengths }: { lengths: readonly (number | undefined)[] }) =>
    `Columns of ${lengths.map((length) => length ?? "no").join(", ")} rows cannot be worked through together. Give Int32Arrays of one length.`,
);

import { defineError, quote } from "../../errors/index.js";

/** What a property of an event should have been. */
export type ExpectedOfEvent =
  | "an-event-type"
  | "a-date-or-date-time"
  | "a-text"
  | "a-list-of-texts"
  | "a-round"
  | "true-or-false"
  | "a-number"
  | "a-value-or-points"
  | "a-value-for-a-variable";

const EVENT: Readonly<Record<ExpectedOfEvent, string>> = {
  "an-event-type":
    '"self-assessed", "surveyed", "appraised", "explanation-requested", "explained", "objected", "objection-decided", "round-closed" or "finalised"',
  "a-date-or-date-time": 'a date such as "2026-01-31", or a date with a time',
  "a-text": "a text that is not empty",
  "a-list-of-texts": "an array of texts",
  "a-round": "a whole number from 1 upwards",
  "true-or-false": "true or false",
  "a-number": "a finite number",
  "a-value-or-points": "either value or points",
  "a-value-for-a-variable": "a value, because a variable has no points",
};

/** An event of an assessment is malformed. */
export const invalidEvent = /* @__PURE__ */ defineError(
  "reform-index/invalid-event",
  ({
    type,
    property,
    value,
    expected,
  }: {
    type: unknown;
    property: string;
    value: unknown;
    expected: ExpectedOfEvent;
  }) => `${quote(value)} cannot be the ${property} of an event of type ${quote(type)}. Give ${EVENT[expected]}.`,
);

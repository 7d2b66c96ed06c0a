import { defineError, quote } from "../errors/index.js";
import type { LimitUnit } from "./model.js";

/** The request, or which part of it. */
export type RequestProperty = "request" | "rules" | "pauses" | "extensions";

/** A request, or what of it has properties of its own. */
export type RequestPart = "request" | "limit" | "pause" | "extension";

/** A limit's amount is negative, not finite, or a fraction where none is allowed. */
export const invalidAmount = /* @__PURE__ */ defineError(
  "deadline/invalid-amount",
  ({ value, unit }: { value: unknown; unit: string }) =>
    `A limit of ${quote(value)} ${unit}s cannot be counted. Give a number from 0 on: whole, or ending in a half for working days.`,
);

/** A limit's unit is none of the four. */
export const unknownUnit = /* @__PURE__ */ defineError(
  "deadline/unknown-unit",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a unit of time limits. Give "working-day", "calendar-day", "working-hour" or "month".`,
);

/** A counting rule has a value that it cannot have. */
export const invalidRule = /* @__PURE__ */ defineError(
  "deadline/invalid-rule",
  ({ rule, value, choices }: { rule: string; value: unknown; choices: readonly string[] }) =>
    `The counting rule ${rule} cannot be ${quote(value)}. Give ${choices.join(" or ")}.`,
);

/** There is no counting rule of that name: a misspelled one would be left out without a word. */
export const unknownRule = /* @__PURE__ */ defineError(
  "deadline/unknown-rule",
  ({ rule, known }: { rule: string; known: readonly string[] }) =>
    `There is no counting rule ${quote(rule)}. Check the spelling: ${known.join(", ")}.`,
);

/** A request, or a part of one, has a property that it cannot have: a misspelled one would be left out without a word. */
export const unknownProperty = /* @__PURE__ */ defineError(
  "deadline/unknown-property",
  ({ part, property, known }: { part: RequestPart; property: string; known: readonly string[] }) =>
    `A ${part} has no property ${quote(property)}. Check the spelling: ${known.join(", ")}.`,
);

const NEEDS: Readonly<Record<TimeOfDayNeed, string>> = {
  "cut-off": "the rule on the cut-off hour",
  "same-time": 'the rule dueTime "same-time"',
  "working-hours": "a limit in working hours",
};

/** What cannot do without a time of day. */
export type TimeOfDayNeed = "cut-off" | "same-time" | "working-hours";

/** A date was given where the rules need to know the hour. */
export const timeOfDayNeeded = /* @__PURE__ */ defineError(
  "deadline/time-of-day-needed",
  ({ value, because }: { value: string; because: TimeOfDayNeed }) =>
    `${quote(value)} has no time of day, but ${NEEDS[because]} needs one. Give a date-time such as "${value}T15:40".`,
);

/** A pause ends before it begins. */
export const reversedPause = /* @__PURE__ */ defineError(
  "deadline/reversed-pause",
  ({ from, to }: { from: string; to: string }) =>
    `The pause asked for on ${from} was supplied on ${to}, before it began. Check both dates.`,
);

/** Two pauses share time, or one begins while another is still open. */
export const overlappingPauses = /* @__PURE__ */ defineError(
  "deadline/overlapping-pauses",
  ({ from, to, nextFrom }: { from: string; to: string | null; nextFrom: string }) =>
    `The pause from ${from} ${to === null ? "is still open" : `ends on ${to}`}, but another one begins on ${nextFrom}. Pauses may touch, not overlap: merge them.`,
);

/** More extensions than the rules allow. */
export const tooManyExtensions = /* @__PURE__ */ defineError(
  "deadline/too-many-extensions",
  ({ given, allowed }: { given: number; allowed: number }) =>
    `${given} extensions were given, but the rules allow ${allowed}. Drop one, or set maxExtensions where the law allows more.`,
);

/** An extension was decided after the limit had run out. */
export const extensionTooLate = /* @__PURE__ */ defineError(
  "deadline/extension-too-late",
  ({ decidedAt, dueDate }: { decidedAt: string; dueDate: string }) =>
    `The extension was decided on ${decidedAt}, after the due date ${dueDate}. A limit that has run out cannot be extended.`,
);

/** An extension is in another unit than the limit. */
export const extensionInOtherUnit = /* @__PURE__ */ defineError(
  "deadline/extension-in-other-unit",
  ({ given, unit }: { given: LimitUnit; unit: LimitUnit }) =>
    `An extension in ${given}s cannot be added to a limit in ${unit}s. Give it in ${unit}s, or as a date: { to }.`,
);

/** An extension ends before the due date that it should extend. */
export const extensionShortens = /* @__PURE__ */ defineError(
  "deadline/extension-shortens",
  ({ to, dueDate }: { to: string; dueDate: string }) =>
    `An extension to ${to} would end before the due date ${dueDate}. Give a later date.`,
);

/** What was passed as a request, or as a part of one, is none. */
export const invalidRequest = /* @__PURE__ */ defineError(
  "deadline/invalid-request",
  ({ property, value }: { property: RequestProperty; value: unknown }) =>
    `${quote(value)} cannot be the ${property} of a deadline. Give { receivedAt, limit: { amount, unit } }, and where there were some, lists of pauses { from, to, reason } and of extensions { decidedAt, reason } with either "by" or "to".`,
);

/** What was passed as a computed deadline is none. */
export const notADeadline = /* @__PURE__ */ defineError(
  "deadline/not-a-deadline",
  ({ value }: { value: unknown }) => `${quote(value)} is not a deadline. Pass what computeDeadline gave.`,
);

/** A deadline is to be explained on another calendar than the one on which it was computed. */
export const otherCalendar = /* @__PURE__ */ defineError(
  "deadline/other-calendar",
  ({ computedOn, given }: { computedOn: string; given: string }) =>
    `The deadline was computed on calendar ${quote(computedOn)}, not on ${quote(given)}. Pass that calendar, or compute the deadline again; reviewDeadline compares two calendars.`,
);

/** There are no limits to add up, or no steps to lay a limit out over. */
export const noLimits = /* @__PURE__ */ defineError(
  "deadline/no-limits",
  ({ value }: { value: unknown }) => `${quote(value)} holds no limits. Give a list of at least one step.`,
);

/** Limits in different units are to be added up. */
export const mixedUnits = /* @__PURE__ */ defineError(
  "deadline/mixed-units",
  ({ units }: { units: readonly LimitUnit[] }) =>
    `Limits in ${units.map((unit) => `${unit}s`).join(" and ")} cannot be added up. State them in one unit.`,
);

/** The parts of a limit do not add up to it. */
export const partsDoNotAddUp = /* @__PURE__ */ defineError(
  "deadline/parts-do-not-add-up",
  (facts: { stated: number; parts: readonly number[]; sum: number; difference: number; unit: LimitUnit }) =>
    `The steps ${facts.parts.join(" + ")} make ${facts.sum} ${facts.unit}s, but the limit is ${facts.stated}: a difference of ${facts.difference}. Correct a step or the limit.`,
);

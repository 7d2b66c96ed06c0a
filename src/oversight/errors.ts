import { defineError, quote } from "../errors/index.js";

/** What kind of value would have been right. */
export type Expected =
  | "an-object"
  | "a-list"
  | "a-text"
  | "a-date"
  | "a-number"
  | "a-whole-number-from-0"
  | "a-whole-number-from-1"
  | "true-or-false"
  | "an-observation";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "an object",
  "a-list": "a list of objects",
  "a-text": "a text that is not empty",
  "a-date": 'a date such as "2026-02-10"',
  "a-number": "a finite number",
  "a-whole-number-from-0": "a whole number from 0 up",
  "a-whole-number-from-1": "a whole number from 1 up",
  "true-or-false": "true or false",
  "an-observation":
    "a finite number, a fraction { numerator, denominator } with a denominator above 0 (or 0 out of 0), or null where nothing was observed",
};

/** An argument, an option or a property of one is of a wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "oversight/invalid-argument",
  ({ argument, value, expected }: { argument: string; value: unknown; expected: Expected }) =>
    `${quote(value)} cannot be the value of ${argument}. Give ${EXPECTED[expected]}.`,
);

/** A value is none of the names that stand for something. */
export const unknownChoice = /* @__PURE__ */ defineError(
  "oversight/unknown-choice",
  ({ argument, value, choices }: { argument: string; value: unknown; choices: readonly string[] }) =>
    `${quote(value)} cannot be the value of ${argument}. Give one of ${choices.map(quote).join(", ")}.`,
);

/** What is told apart by an id. */
export type Identified = "target" | "task" | "inspection" | "finding" | "unit" | "petition" | "item";

/** Two things in one list have the same id. */
export const duplicateId = /* @__PURE__ */ defineError(
  "oversight/duplicate-id",
  ({ what, id }: { what: Identified; id: string }) =>
    `Two entries of the list are the ${what} ${quote(id)}. Give each ${what} once, or an id of its own.`,
);

/** An id names nothing: what it stands for would be left out without a word. */
export const unknownId = /* @__PURE__ */ defineError(
  "oversight/unknown-id",
  ({ what, id, known }: { what: Identified; id: string; known: readonly string[] }) =>
    `There is no ${what} ${quote(id)}. Check the spelling: ${known.map(quote).join(", ")}.`,
);

/** A period ends before it begins. */
export const reversedPeriod = /* @__PURE__ */ defineError(
  "oversight/reversed-period",
  ({ from, to }: { from: string; to: string }) =>
    `The period from ${from} to ${to} ends before it begins. Swap its ends.`,
);

/** One event is dated before another one that must have come first. */
export const outOfOrder = /* @__PURE__ */ defineError(
  "oversight/out-of-order",
  (facts: { id: string; event: string; at: string; before: string; beforeAt: string }) =>
    `The ${facts.event} of ${quote(facts.id)} is ${facts.at}, before its ${facts.before} of ${facts.beforeAt}. Correct one of the dates.`,
);

/** The deadline of a finding is asked for, but nothing was ordered about it. */
export const noRemediation = /* @__PURE__ */ defineError(
  "oversight/no-remediation",
  ({ finding }: { finding: string }) =>
    `Nothing was ordered about the finding ${quote(finding)}, so it has no deadline. Give its remediation: the document, who is responsible and by when.`,
);

/** A remediation says neither by when nor how long, and no rule of its severity was given. */
export const noRemediationLimit = /* @__PURE__ */ defineError(
  "oversight/no-remediation-limit",
  ({ finding, severity }: { finding: string; severity: string }) =>
    `The remediation of the finding ${quote(finding)} says neither by when (dueOn) nor how long (limit), and options.limits has nothing for ${quote(severity)}. No act was found that sets such limits: state one.`,
);

/** A remediation says by when it is due and also how long it may take. */
export const twoDeadlines = /* @__PURE__ */ defineError(
  "oversight/two-deadlines",
  ({ finding }: { finding: string }) =>
    `The remediation of the finding ${quote(finding)} states dueOn and, beside it, a limit or extensions, which may contradict it. Keep one of them.`,
);

/** A deadline must be counted, and no calendar was given. */
export const calendarNeeded = /* @__PURE__ */ defineError(
  "oversight/calendar-needed",
  ({ finding }: { finding: string }) =>
    `The deadline of the finding ${quote(finding)} must be counted from its limit. Give the calendar as the last argument.`,
);

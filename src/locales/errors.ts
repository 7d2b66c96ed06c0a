import { defineError, quote } from "../errors/index.js";

/** A code has no sentence: it comes from another version, or is no code of this library. */
export const unknownMessage = /* @__PURE__ */ defineError(
  "locales/unknown-code",
  ({ value }: { value: unknown }) =>
    `There is no sentence for the code ${quote(value)}. Use the locale and the error, refusal, finding or day step of one version of motcua.`,
);

const OF_CALL = {
  message: "an error, refusal, finding, reason or day step, which has a code and facts",
  deadline: "a deadline that computeDeadline made",
  count: "a whole number",
  form: "a form with its rows, as dailyList, makeFormII06 and reportII07b make it",
  rate: "a rate, and from 0 to 20 decimals",
};

/** What a locale can put into words. */
export type LocaleArgument = keyof typeof OF_CALL;

/** What a locale was asked to put into words is of another kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "locales/invalid-argument",
  ({ argument, value }: { argument: LocaleArgument; value: unknown }) =>
    `${quote(value)} cannot be put into words as a ${argument}. Give ${OF_CALL[argument]}.`,
);

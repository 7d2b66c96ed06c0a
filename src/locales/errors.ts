import { defineError, quote } from "../errors/index.js";

/** A code has no sentence: it comes from another version, or is no code of this library. */
export const unknownMessage = /* @__PURE__ */ defineError(
  "locales/unknown-code",
  ({ value }: { value: unknown }) =>
    `There is no sentence for the code ${quote(value)}. Use the locale and the error, refusal, finding or day step of one version of motcua.`,
);

import { defineError, quote } from "../errors/index.js";

/** A number is NaN, infinite or not a number at all. */
export const notANumber = /* @__PURE__ */ defineError(
  "exact/not-a-number",
  ({ value }: { value: unknown }) => `${quote(value)} is not a finite number. Give a number with a value.`,
);

/** The digits of a rounding rule are not a whole number from 0 to 20. */
export const invalidDigits = /* @__PURE__ */ defineError(
  "exact/invalid-digits",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a number of decimals. Give a whole number of decimals from 0 to 20.`,
);

/** The mode of a rounding rule is none of the four. */
export const unknownRoundingMode = /* @__PURE__ */ defineError(
  "exact/unknown-rounding-mode",
  ({ value }: { value: unknown }) =>
    `${quote(value)} is not a way of rounding. Give "half-up", "half-even", "down" or "up".`,
);

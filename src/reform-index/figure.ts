import {
  divide,
  exactText,
  multiply,
  type Rational,
  type Rounding,
  rational,
  toFixedText,
  toNumber,
} from "../exact/index.js";
import { record } from "./check.js";
import type { Figure } from "./model.js";

/** What is printed where there is no number. */
const NO_NUMBER = "–";

const HUNDRED = /* @__PURE__ */ rational(100);

/** A number three ways. */
export const figureOf = (value: Rational | null, rounding: Rounding): Figure =>
  value === null
    ? record({ value: null, exact: null, printed: NO_NUMBER })
    : record({ value: toNumber(value), exact: exactText(value), printed: toFixedText(value, rounding) });

/** A share in percent. */
export const percentOf = (share: Rational | null, rounding: Rounding): Figure =>
  figureOf(share === null ? null : multiply(share, HUNDRED), rounding);

/** A score in percent of its maximum. */
export const percentOfMax = (score: Rational | null, max: Rational | null, rounding: Rounding): Figure =>
  percentOf(score === null || max === null ? null : divide(score, max), rounding);

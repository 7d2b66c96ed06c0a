import {
  type Amount,
  amountNumber,
  amountOf,
  amountText,
  exactAmountText,
  overAmount,
  type Rounding,
  timesAmount,
} from "../exact/index.js";
import type { Figure } from "./model.js";

/** What is printed where there is no number. */
const NO_NUMBER = "–";

const HUNDRED = /* @__PURE__ */ amountOf(100);

/** The nearest number; `null` where there is none. */
export const numberOf = (value: Amount | null): number | null => (value === null ? null : amountNumber(value));

/** Without loss; `null` where there is no number. */
export const exactOf = (value: Amount | null): string | null => (value === null ? null : exactAmountText(value));

/** As people read it; a dash where there is no number. */
export const printedOf = (value: Amount | null, rounding: Rounding): string =>
  value === null ? NO_NUMBER : amountText(value, rounding);

const NO_FIGURE: Figure = /* @__PURE__ */ Object.freeze({ value: null, exact: null, printed: NO_NUMBER });

/** A number three ways. */
export const figureOf = (value: Amount | null, rounding: Rounding): Figure =>
  value === null
    ? NO_FIGURE
    : Object.freeze({
        value: amountNumber(value),
        exact: exactAmountText(value),
        printed: amountText(value, rounding),
      });

/** A share in percent. */
export const percentOf = (share: Amount, rounding: Rounding): Figure => figureOf(timesAmount(share, HUNDRED), rounding);

/** What a score is multiplied by to be in percent of its maximum; `null` where it has none. */
export const percentFactor = (max: Amount | null): Amount | null =>
  max === null || max.n === 0 ? null : overAmount(HUNDRED, max);

/** A score in percent of its maximum, by its {@link percentFactor}. */
export const percentBy = (factor: Amount | null, score: Amount | null, rounding: Rounding): Figure =>
  figureOf(score === null || factor === null ? null : timesAmount(score, factor), rounding);

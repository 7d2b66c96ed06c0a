import { isCount } from "../counts.js";
import type { Rate } from "../model.js";

/** Tells whether a value has the two counts of a rate. */
export const isRate = (rate: Rate): boolean =>
  isCount(rate?.numerator) && isCount(rate.denominator) && rate.numerator <= rate.denominator;

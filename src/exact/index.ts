/**
 * Exact numbers: fractions of whole numbers and named rounding. Numbers by which people are judged are computed here and
 * rounded once, at the end.
 *
 * @packageDocumentation
 */
export { percentText } from "./percentText.js";
export {
  add,
  compare,
  divide,
  exactText,
  fraction,
  multiply,
  ONE,
  type Rational,
  rational,
  rationalFromText,
  subtract,
  sum,
  ZERO,
} from "./Rational.js";
export {
  type Rounding,
  round,
  roundDown,
  roundHalfEven,
  roundHalfUp,
  roundUp,
  toFixedText,
  toNumber,
} from "./round.js";

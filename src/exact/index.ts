/**
 * Exact numbers: fractions of whole numbers and named rounding. Numbers by which people are judged are computed here and
 * rounded once, at the end.
 *
 * @packageDocumentation
 */
export {
  type Amount,
  addAmounts,
  amountFromText,
  amountOf,
  compareAmounts,
  exactAmountText,
  fromRational,
  minusAmount,
  NOTHING,
  overAmount,
  timesAmount,
  toRational,
  UNIT,
} from "./Amount.js";
export { percentText } from "./percentText.js";
export {
  add,
  commonDivisor,
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
  amountNumber,
  amountText,
  checkRounding,
  type Rounding,
  round,
  roundAmount,
  roundDown,
  roundHalfEven,
  roundHalfUp,
  roundsAway,
  roundUp,
  toFixedText,
  toNumber,
} from "./round.js";

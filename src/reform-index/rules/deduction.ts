import {
  type Amount,
  addAmounts,
  amountOf,
  compareAmounts,
  minusAmount,
  NOTHING,
  timesAmount,
} from "../../exact/index.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { invalidDefinition } from "../errors.js";
import type { DeductionRule } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { checkCases, readPlainNumber } from "./read.js";

/** Checks the rule. */
export const defineDeduction: RuleDefinition<DeductionRule> = {
  max: ({ startsAt }) => (startsAt === "zero" ? "none" : "needed"),
  derivable: true,
  define: (id, { perCase, startsAt, atMost }, max) => {
    checkProperty(id, "perCase", perCase, "a-number-above-0");
    checkOptional(id, "startsAt", startsAt, "a-start");
    checkOptional(id, "atMost", atMost, "a-number-above-0");
    if (atMost !== undefined && max !== null && compareAmounts(amountOf(atMost), max) > 0) {
      throw invalidDefinition({ id, property: "atMost", value: atMost, expected: "at-most-the-maximum" });
    }
    return record({ type: "deduction", perCase, startsAt, atMost });
  },
};

const least = (a: Amount, b: Amount | null): Amount => (b === null || compareAmounts(a, b) < 0 ? a : b);

/** What is left after so many points for each case. */
export const scoreDeduction: RuleScoring<DeductionRule> = {
  ofShare: false,
  read: (_rule, place) => readPlainNumber(place),
  score: ({ perCase, startsAt, atMost }, max) => {
    const start = startsAt === "zero" || max === null ? NOTHING : max;
    const [each, most] = [
      amountOf(perCase),
      atMost === undefined ? (startsAt === "zero" ? null : max) : amountOf(atMost),
    ];
    return (cases, place) => {
      checkCases(cases, place, "cases");
      return addAmounts([start, minusAmount(least(timesAmount(cases, each), most))]);
    };
  },
};

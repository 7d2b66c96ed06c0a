import { compare, fraction, type Rational, rational } from "../../exact/index.js";
import { invalidArgument } from "../errors.js";
import type { Rate } from "../model.js";
import { isRate } from "./isRate.js";
import type { LightRule, LitRate } from "./model.js";

const isRule = (rule: LightRule): boolean =>
  typeof rule?.light === "string" &&
  rule.light !== "" &&
  typeof rule.from === "number" &&
  rule.from >= 0 &&
  rule.from <= 1 &&
  (rule.basis === undefined || typeof rule.basis === "string");

/** The rules from the highest to the lowest. */
const orderedRules = (rules: readonly LightRule[]): readonly LightRule[] => {
  const sound = Array.isArray(rules) && rules.length > 0 && rules.every(isRule);
  const froms = sound ? new Set(rules.map(({ from }) => from)) : null;
  if (froms === null || froms.size < rules.length) {
    throw invalidArgument({
      argument: "rules",
      value: rules,
      expected: ["{ light, from }[] with different shares from 0 to 1"],
    });
  }
  return [...rules].sort((a, b) => b.from - a.from);
};

/** The least numerator with which a share reaches a mark. */
const leastReaching = (from: Rational, denominator: number): number => {
  const product = from.numerator * BigInt(denominator);
  return Number((product + from.denominator - 1n) / from.denominator);
};

/**
 * Judges a rate by thresholds that are given as data (đèn tín hiệu). The exact share is judged, not the printed one: 94.997 %
 * does not reach 95 %. Which thresholds hold is for the plan to say, and none is built in.
 *
 * @param rules - in any order; each share from 0 to 1 starts one light
 * @throws MotcuaError `metrics/invalid-argument`, also for a rate on another basis than a rule is for
 * @example
 * ```ts
 * import { rateOf, trafficLight } from "motcua/metrics";
 *
 * const rules = [{ light: "green", from: 0.95 }, { light: "amber", from: 0.9 }, { light: "red", from: 0 }];
 * trafficLight(rateOf(3_799, 4_015, "received"), rules);
 * // => { light: "amber", rule: { light: "amber", from: 0.9 }, toNext: 16 }
 * trafficLight(rateOf(95, 100, "resolved"), [{ basis: "resolved", light: "met", from: 0.95 }]).light; // => "met"
 * ```
 */
export const trafficLight = (rate: Rate, rules: readonly LightRule[]): LitRate => {
  const ordered = orderedRules(rules);
  if (!isRate(rate)) throw invalidArgument({ argument: "rate", value: rate, expected: ["Rate"] });
  const { basis, numerator, denominator } = rate;
  for (const { basis: expected = basis } of ordered) {
    if (basis !== expected)
      throw invalidArgument({ argument: "rate.basis", value: basis, expected: [`"${expected}"`] });
  }
  if (denominator === 0) return Object.freeze({ light: null, rule: null, toNext: null });
  const share = fraction(BigInt(numerator), BigInt(denominator));
  const index = ordered.findIndex(({ from }) => compare(share, rational(from)) >= 0);
  const next = ordered[index === -1 ? ordered.length - 1 : index - 1];
  const rule = ordered[index];
  return Object.freeze({
    light: rule?.light ?? null,
    rule: rule === undefined ? null : Object.freeze({ ...rule }),
    toNext: next === undefined ? null : leastReaching(rational(next.from), denominator) - numerator,
  });
};

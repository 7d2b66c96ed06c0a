import {
  compare,
  divide,
  exactText,
  multiply,
  ONE,
  type Rational,
  rational,
  round,
  subtract,
  toNumber,
  ZERO,
} from "../../exact/index.js";
import { isObject } from "../../plain/index.js";
import { oneOf, requireKind } from "../check.js";
import { invalidArgument } from "../errors.js";
import type { OversightFigure, TargetComparison } from "../model.js";
import type { Target, TargetCheck, TargetObservation } from "./model.js";

const COMPARISONS: readonly TargetComparison[] = ["at-least", "more-than", "at-most", "less-than", "equal"];

const HUNDRED = /* @__PURE__ */ rational(100);

const IS_MET: Readonly<Record<TargetComparison, (order: number) => boolean>> = {
  "at-least": (order) => order >= 0,
  "more-than": (order) => order > 0,
  "at-most": (order) => order <= 0,
  "less-than": (order) => order < 0,
  equal: (order) => order === 0,
};

const figureOf = (value: Rational): OversightFigure =>
  Object.freeze({ value: toNumber(value), exact: exactText(value) });

const scaleOf = ({ unit }: Target): Rational => (unit === "%" ? HUNDRED : ONE);

/** Refuses what is no target. */
export const requireTarget = (target: Target): void => {
  const { id, indicator, unit, comparison, value } = requireKind("target", target, "an-object");
  requireKind("target.id", id, "a-text");
  requireKind("target.indicator", indicator, "a-text");
  if (unit !== undefined) requireKind("target.unit", unit, "a-text");
  oneOf("target.comparison", comparison, COMPARISONS);
  requireKind("target.value", value, "a-number");
};

const isFraction = (value: unknown): value is { readonly numerator: number; readonly denominator: number } =>
  isObject(value) &&
  Number.isFinite(value.numerator) &&
  Number.isFinite(value.denominator) &&
  (Number(value.denominator) > 0 || (value.numerator === 0 && value.denominator === 0));

/** The observation in the target's unit; `null` where there is none. */
const observedOf = (target: Target, observation: TargetObservation): Rational | null => {
  if (observation === null || observation === undefined) return null;
  if (typeof observation === "number" && Number.isFinite(observation)) return rational(observation);
  if (!isFraction(observation))
    throw invalidArgument({
      argument: `observation (${target.id})`,
      value: observation,
      expected: "an-observation",
    });
  const { numerator, denominator } = observation;
  if (denominator === 0) return null;
  return multiply(divide(rational(numerator), rational(denominator)), scaleOf(target));
};

const distanceOf = (observed: Rational, value: Rational, comparison: TargetComparison): Rational => {
  const beyond = subtract(observed, value);
  const below = subtract(value, observed);
  if (comparison === "at-least" || comparison === "more-than") return beyond;
  if (comparison !== "equal") return below;
  return compare(beyond, ZERO) > 0 ? below : beyond;
};

/** The cases that are missing from a fraction of whole counts. */
const casesMissing = (target: Target, observation: TargetObservation): number | null => {
  const { comparison, value } = target;
  if (!isObject(observation) || (comparison !== "at-least" && comparison !== "more-than")) return null;
  const { numerator, denominator } = observation;
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return null;
  const wanted = multiply(divide(rational(value), scaleOf(target)), rational(denominator));
  const missing = subtract(wanted, rational(numerator));
  const order = compare(missing, ZERO);
  if (order < 0 || (order === 0 && comparison === "at-least")) return 0;
  const more =
    comparison === "at-least"
      ? toNumber(round(missing, { digits: 0, mode: "up" }))
      : toNumber(round(missing, { digits: 0, mode: "down" })) + 1;
  return numerator + more > denominator ? null : more;
};

const withoutData = ({ id, indicator }: Target): TargetCheck =>
  Object.freeze({
    target: id,
    status: "no-data",
    observed: null,
    distance: null,
    casesMissing: null,
    finding: Object.freeze({
      code: "oversight/target-no-data",
      facts: Object.freeze({ target: id, indicator }),
    }),
  });

const missed = ({ id, indicator, comparison, value, unit }: Target, observed: number, distance: number) =>
  Object.freeze({
    code: "oversight/target-not-met" as const,
    facts: Object.freeze({
      target: id,
      indicator,
      comparison,
      value,
      observed,
      shortBy: Math.abs(distance),
      unit: unit ?? null,
    }),
  });

/**
 * Whether a target (chỉ tiêu) is met, and by how much, in exact arithmetic: 40 of 100 meets "at least 0.4". A target
 * whose unit is `"%"` takes fractions in per cent and numbers as they stand.
 *
 * The share of dossiers submitted online in the example was the target of one district for 2022 (Hồng Ngự), as the
 * press has it.
 *
 * @param target - what is to be reached
 * @param observation - a number in the target's unit, a fraction of counts, or `null`; 0 out of 0 is no data
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`
 * @example
 * ```ts
 * import { checkTarget } from "motcua/oversight";
 *
 * const target = { id: "online", indicator: "Hồ sơ nộp trực tuyến", unit: "%", comparison: "at-least", value: 40 } as const;
 * const { status, observed, distance, casesMissing } = checkTarget(target, { numerator: 399, denominator: 1000 });
 * status; // => "not-met"
 * observed; // => { value: 39.9, exact: "399/10" }
 * distance; // => { value: -0.1, exact: "-1/10" }
 * casesMissing; // => 1
 * checkTarget(target, { numerator: 0, denominator: 0 }).status; // => "no-data"
 * ```
 */
export const checkTarget = (target: Target, observation: TargetObservation): TargetCheck => {
  requireTarget(target);
  const observed = observedOf(target, observation);
  if (observed === null) return withoutData(target);
  const value = rational(target.value);
  const distance = figureOf(distanceOf(observed, value, target.comparison));
  const isMet = IS_MET[target.comparison](compare(observed, value));
  const figure = figureOf(observed);
  return Object.freeze({
    target: target.id,
    status: isMet ? "met" : "not-met",
    observed: figure,
    distance,
    casesMissing: casesMissing(target, observation),
    finding: isMet ? null : missed(target, figure.value, distance.value),
  });
};

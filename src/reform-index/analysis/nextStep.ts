import {
  type Amount,
  addAmounts,
  amountNumber,
  amountOf,
  compareAmounts,
  minusAmount,
  overAmount,
  type Rounding,
  roundAmount,
  timesAmount,
} from "../../exact/index.js";
import { record } from "../check.js";
import { figureOf } from "../figure.js";
import type {
  BandsRule,
  DeductionRule,
  Fraction,
  GoalpostsRule,
  LeafInputs,
  NodeScore,
  Observation,
  PointsBand,
  ProportionalRule,
  SurveyRule,
} from "../model.js";
import { minus } from "./attribute.js";
import type { NextStep } from "./model.js";

/** A leaf that lost points, with what to reach. */
export interface Lossy {
  readonly node: NodeScore;
  /** Its score. */
  readonly score: Amount;
  /** What its rule could give. */
  readonly most: Amount;
  /** The points that the rule must give: enough for more than the score after a rounding, at most what it could. */
  readonly target: Amount;
  readonly printing: Rounding;
}

const toDigits = (amount: Amount, mode: Rounding["mode"]): number =>
  amountNumber(roundAmount(amount, { digits: 0, mode }));

/** The share of what it could have that the target is. */
const targetShare = ({ target, most }: Lossy): Amount => overAmount(target, most);

/** The score that so many points of the rule make. */
const scoreOf = ({ node: { rounding } }: Lossy, points: Amount): Amount =>
  rounding === null ? points : roundAmount(points, rounding);

const gainTo = (lossy: Lossy, points: Amount) => figureOf(minus(scoreOf(lossy, points), lossy.score), lossy.printing);

const isFraction = (observation: Observation): observation is Fraction =>
  typeof observation === "object" && observation !== null;

const least = (a: Amount, b: Amount): Amount => (compareAmounts(a, b) < 0 ? a : b);

/** More cases in the numerator, or a share to reach. */
const towardsShare = (
  lossy: Lossy,
  { fullMarkAt = 1 }: ProportionalRule | SurveyRule,
  observation: Observation,
): NextStep => {
  const full = amountOf(fullMarkAt);
  const share = timesAmount(targetShare(lossy), full);
  if (!isFraction(observation)) {
    return record<NextStep>({ kind: "share", to: figureOf(share, SHARE_DIGITS), gain: gainTo(lossy, lossy.target) });
  }
  const [numerator, denominator] = [amountOf(observation.numerator), amountOf(observation.denominator)];
  const cases = toDigits(minus(timesAmount(share, denominator), numerator), "up");
  const reached = overAmount(addAmounts([numerator, amountOf(cases)]), timesAmount(denominator, full));
  return record<NextStep>({
    kind: "cases",
    cases,
    gain: gainTo(lossy, least(timesAmount(lossy.most, reached), lossy.most)),
  });
};

const SHARE_DIGITS: Rounding = { digits: 4, mode: "up" };

const observedNumber = (observation: Observation): Amount =>
  isFraction(observation)
    ? overAmount(amountOf(observation.numerator), amountOf(observation.denominator))
    : amountOf(Number(observation));

interface Reachable {
  readonly at: number;
  readonly away: Amount;
  readonly points: Amount;
}

/** The end of a band that is nearer to what was observed, and how far away it is. */
const reachable = (observed: Amount, { from, to, points }: PointsBand): Reachable => {
  const isAbove = from !== undefined && compareAmounts(amountOf(from), observed) >= 0;
  const at = (isAbove ? from : to) as number;
  const way = minus(amountOf(at), observed);
  return { at, away: isAbove ? way : minusAmount(way), points: amountOf(points) };
};

/** The nearest band with more points; of two equally near ones the better. */
const towardsBand = (lossy: Lossy, { bands }: BandsRule, observation: Observation): NextStep | null => {
  const observed = observedNumber(observation);
  const [nearest] = bands
    .filter(({ points }) => compareAmounts(scoreOf(lossy, amountOf(points)), lossy.score) > 0)
    .map((band) => reachable(observed, band))
    .sort((a, b) => compareAmounts(a.away, b.away) || compareAmounts(b.points, a.points));
  return nearest === undefined
    ? null
    : record<NextStep>({ kind: "band", at: nearest.at, gain: gainTo(lossy, nearest.points) });
};

/** Of the cases that the target allows, and of those that there were, how many fewer. */
const fewerCases = (lossy: Lossy, { perCase }: DeductionRule, observation: Observation): NextStep => {
  const each = amountOf(perCase);
  const allowed = toDigits(overAmount(minus(lossy.most, lossy.target), each), "down");
  const points = minus(lossy.most, timesAmount(each, amountOf(allowed)));
  const cases = amountNumber(observedNumber(observation)) - allowed;
  return record<NextStep>({ kind: "fewer-cases", cases, gain: gainTo(lossy, points) });
};

const towardsGoalpost = (lossy: Lossy, { low, high }: GoalpostsRule): NextStep => {
  const [from, to] = [amountOf(low), amountOf(high)];
  const value = addAmounts([from, timesAmount(minus(to, from), targetShare(lossy))]);
  return record<NextStep>({ kind: "value", to: figureOf(value, VALUE_DIGITS), gain: gainTo(lossy, lossy.target) });
};

const VALUE_DIGITS: Rounding = { digits: 4, mode: "half-up" };

/** What would gain points in a leaf; `null` where its rule did not make the score, or nobody can tell. */
export const nextStep = (lossy: Lossy): NextStep | null => {
  const { rule, inputs, reason } = lossy.node;
  const { observation, given } = inputs as LeafInputs;
  if (reason !== null || given !== null) return null;
  switch (rule.type) {
    case "yes-no":
      return record<NextStep>({ kind: "do-it", gain: gainTo(lossy, lossy.most) });
    case "proportional":
    case "survey":
      return towardsShare(lossy, rule, observation);
    case "bands":
      return towardsBand(lossy, rule, observation);
    case "deduction":
      return fewerCases(lossy, rule, observation);
    case "goalposts":
      return towardsGoalpost(lossy, rule);
    case "value":
      return record<NextStep>({
        kind: "value",
        to: figureOf(lossy.target, VALUE_DIGITS),
        gain: gainTo(lossy, lossy.target),
      });
    default:
      return null;
  }
};

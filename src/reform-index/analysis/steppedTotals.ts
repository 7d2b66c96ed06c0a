import type { Rounding } from "../../exact/index.js";
import type { ScoreLimit } from "../model.js";
import type { DrawPlan, DrawStep } from "./drawPlan.js";
import { weigh } from "./effectiveWeights.js";
import type { DrawTotals } from "./linearTotals.js";
import type { Making } from "./treeOf.js";

/** So much of a last digit may be lost in doubles without a half being rounded down. */
const SLACK = 1e-9;

const roundNear = (value: number, { digits, mode }: Rounding): number => {
  const units = Math.abs(value) * 10 ** digits;
  const whole = { up: Math.ceil(units - SLACK), down: Math.floor(units + SLACK) };
  const nearest = Math.floor(units + 0.5 + SLACK);
  return (Math.sign(value) * (mode === "up" || mode === "down" ? whole[mode] : nearest)) / 10 ** digits;
};

const within = (value: number, { from, to }: ScoreLimit): number =>
  Math.min(Math.max(value, from ?? Number.NEGATIVE_INFINITY), to ?? Number.POSITIVE_INFINITY);

/** What the children of one node add up to, by unit. */
interface Sums {
  readonly values: Float64Array;
  readonly maxima: Float64Array;
  /** Of the weights that count. */
  readonly weights: Float64Array;
}

/** Noise may bring a node below 0, where there is no root: it counts as 0. */
const logarithm = (value: number): number => Math.log(Math.max(value, 0));

const addChildren = (plan: DrawPlan, { children, making }: DrawStep, effective: Float64Array, sums: Sums): void => {
  const term = making.aggregate === "geometric-mean" ? logarithm : (value: number) => value;
  for (const [child, place] of children.entries()) {
    const weight = effective[child] as number;
    const [values, maxima, counts] = [plan.values[place], plan.maxima[place], plan.counts[place]];
    for (let unit = 0; unit < plan.units; unit += 1) {
      if (counts?.[unit] !== 1) continue;
      sums.values[unit] = (sums.values[unit] as number) + weight * term(values?.[unit] as number);
      sums.maxima[unit] = (sums.maxima[unit] as number) + weight * term(maxima?.[unit] as number);
      sums.weights[unit] = (sums.weights[unit] as number) + weight;
    }
  }
};

/** What a node is, or is out of, of what its children add up to. */
const made = ({ making }: DrawStep, sum: number, weights: number): number => {
  if (making.aggregate === "sum") return sum;
  return making.aggregate === "mean" || making.aggregate === "weighted-mean" ? sum / weights : Math.exp(sum / weights);
};

/** The score of a node after its limit and its rounding. */
const finished = (value: number, { limit, rounding }: Making): number => {
  const limited = limit === null ? value : within(value, limit);
  return rounding === null ? limited : roundNear(limited, rounding);
};

/** Makes the units' scores of one node of those of its children; where none counts, nothing is made. */
const makeColumn = (plan: DrawPlan, step: DrawStep, sums: Sums): void => {
  const [values, maxima] = [plan.values[step.column] as Float64Array, plan.maxima[step.column] as Float64Array];
  for (let unit = 0; unit < plan.units; unit += 1) {
    const weights = sums.weights[unit] as number;
    if (weights === 0) continue;
    const max = made(step, sums.maxima[unit] as number, weights);
    const isMadeUpFor = step.making.redistributes || (step.column === 0 && plan.rescaled[unit] === 1);
    const scaled = isMadeUpFor && max > 0;
    const value = made(step, sums.values[unit] as number, weights);
    values[unit] = finished(scaled ? value * (step.whole / max) : value, step.making);
    maxima[unit] = scaled ? step.whole : max;
  }
};

/**
 * Totals made node by node, from the bottom up, for trees with geometric means, limits, roundings or leaves that were left
 * out. Roundings are of doubles here, so one in many may go the other way at a half.
 *
 * @param percent - whether totals are in shares of what they are out of
 */
export const steppedTotals = (plan: DrawPlan, percent: boolean): DrawTotals => {
  const effective = new Float64Array(plan.values.length);
  const sums: Sums = {
    values: new Float64Array(plan.units),
    maxima: new Float64Array(plan.units),
    weights: new Float64Array(plan.units),
  };
  const upwards = plan.steps.toReversed();
  return (drawn, totals) => {
    for (const step of upwards) {
      weigh(step, drawn, effective);
      for (const column of [sums.values, sums.maxima, sums.weights]) column.fill(0);
      addChildren(plan, step, effective, sums);
      makeColumn(plan, step, sums);
    }
    const [values, maxima] = [plan.values[0] as Float64Array, plan.maxima[0] as Float64Array];
    for (let unit = 0; unit < plan.units; unit += 1) {
      totals[unit] = percent ? (values[unit] as number) / (maxima[unit] as number) : (values[unit] as number);
    }
  };
};

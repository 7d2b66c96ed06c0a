import { type Amount, addAmounts, amountOf, overAmount, type Rounding, timesAmount, UNIT } from "../exact/index.js";
import { GEOMETRIC_ROUNDING, geometricMean, wholeWeights } from "./geometricMean.js";
import type { Aggregate } from "./model.js";

/** A value with its weight, where it has one. */
interface Weighted {
  readonly value: Amount;
  readonly weight: number | undefined;
}

const weightOf = ({ weight }: Weighted): Amount => (weight === undefined ? UNIT : amountOf(weight));

const valuesOf = (parts: readonly Weighted[]): readonly Amount[] => parts.map(({ value }) => value);

const AGGREGATES: { readonly [Name in Aggregate]: (parts: readonly Weighted[], rounding: Rounding) => Amount } = {
  sum: (parts) => addAmounts(valuesOf(parts)),
  mean: (parts) => overAmount(addAmounts(valuesOf(parts)), amountOf(parts.length)),
  "weighted-mean": (parts) =>
    overAmount(
      addAmounts(parts.map((part) => timesAmount(part.value, weightOf(part)))),
      addAmounts(parts.map(weightOf)),
    ),
  "geometric-mean": (parts, rounding) =>
    // defineIndex refused weights without small proportions, and some of them are in no greater ones than all
    geometricMean(valuesOf(parts), wholeWeights(parts.map(({ weight = 1 }) => weight)) ?? [], rounding),
};

/** Whether this is the name of an aggregate. */
export const isAggregate = (name: unknown): name is Aggregate => Object.hasOwn(AGGREGATES, name as string);

/**
 * One value from at least one part, or `null` where a value is missing. Weights need not add up to anything: the weighted
 * mean divides by their sum. Only a geometric mean is rounded.
 */
export const aggregate = (
  name: Aggregate,
  parts: readonly { readonly value: Amount | null; readonly weight: number | undefined }[],
  rounding: Rounding = GEOMETRIC_ROUNDING,
): Amount | null =>
  parts.some(({ value }) => value === null) ? null : AGGREGATES[name](parts as readonly Weighted[], rounding);

import { divide, multiply, ONE, type Rational, rational, sum } from "../exact/index.js";
import { unknownAggregate } from "./errors.js";
import type { Aggregate } from "./model.js";

/** A value with its weight in a weighted mean. */
interface Weighted {
  /** Exact. */
  readonly value: Rational;
  /** The weight; `undefined` in the other aggregates. */
  readonly weight: number | undefined;
}

const meanBy = (parts: readonly Weighted[], weightOf: (part: Weighted) => Rational): Rational => {
  const weights = sum(parts.map(weightOf));
  return divide(sum(parts.map((part) => multiply(part.value, weightOf(part)))), weights);
};

const AGGREGATES: { readonly [Name in Aggregate]: (parts: readonly Weighted[]) => Rational } = {
  sum: (parts) => sum(parts.map(({ value }) => value)),
  mean: (parts) => meanBy(parts, () => ONE),
  "weighted-mean": (parts) => meanBy(parts, ({ weight }) => (weight === undefined ? ONE : rational(weight))),
};

/**
 * One value from at least one part, or `null` where a value is missing. Weights need not add up to anything: the weighted
 * mean divides by their sum.
 */
export const aggregate = (
  name: Aggregate,
  parts: readonly { readonly value: Rational | null; readonly weight: number | undefined }[],
): Rational | null => {
  const known = parts.filter((part): part is Weighted => part.value !== null);
  return known.length === parts.length ? AGGREGATES[name](known) : null;
};

/** The aggregate of a node, `sum` unless it states another; refuses one that is not computed here. */
export const checkedAggregate = (id: string, name: Aggregate | undefined = "sum"): Aggregate => {
  if (!Object.hasOwn(AGGREGATES, name)) throw unknownAggregate({ id, value: name });
  return name;
};

import { type Amount, compareAmounts, NOTHING, overAmount, timesAmount } from "../../exact/index.js";
import { aggregate } from "../aggregate.js";
import { negativeInGeometricMean } from "../errors.js";
import type { NodeScore } from "../model.js";
import type { CompiledParent } from "./compileIndex.js";
import type { Part } from "./Run.js";

/** What its parts make of a parent, before its limit and its rounding. */
export interface Combined {
  readonly state: NodeScore["state"];
  readonly value: Amount | null;
  readonly max: Amount | null;
  /** What the sum was multiplied by to be out of the whole maximum; `null` where it was not. */
  readonly scaledBy: Amount | null;
}

const hasWholeMax = (parent: CompiledParent, parts: readonly Part[]): boolean =>
  parts.every(({ state, max }, index) => state !== "left-out" && max === parent.children[index]?.max);

const maximumOf = (parent: CompiledParent, parts: readonly Part[], counting: readonly Part[]): Amount | null => {
  if (hasWholeMax(parent, parts)) return parent.max;
  const maxima = (counting.length === 0 ? parts : counting).map(({ max, weight }) => ({ value: max, weight }));
  return aggregate(parent.aggregate, maxima);
};

const refuseNegative = ({ id, aggregate: name }: CompiledParent, parts: readonly Part[], unit: string): void => {
  if (name !== "geometric-mean") return;
  const child = parts.find(({ value }) => value !== null && compareAmounts(value, NOTHING) < 0);
  if (child !== undefined) throw negativeInGeometricMean({ unit, id, child: child.id });
};

/** The factor that brings what counted back to the whole maximum; `null` where there is nothing to bring back. */
export const scalingTo = (whole: Amount | null, max: Amount | null): Amount | null =>
  whole === null || max === null || max.n === 0 || compareAmounts(whole, max) === 0 ? null : overAmount(whole, max);

/** Makes one value of several nodes. What was left out does not count; one that is not scored leaves the whole open. */
export const combine = (parent: CompiledParent, parts: readonly Part[], unit: string): Combined => {
  const counting = parts.filter(({ state }) => state !== "left-out");
  const counted = maximumOf(parent, parts, counting);
  if (counting.length === 0) return { state: "left-out", value: null, max: counted, scaledBy: null };
  const scaledBy = parent.source.redistribute === "proportional" ? scalingTo(parent.max, counted) : null;
  const max = scaledBy === null ? counted : parent.max;
  if (counting.some(({ state }) => state === "not-scored"))
    return { state: "not-scored", value: null, max, scaledBy: null };
  refuseNegative(parent, counting, unit);
  const value = aggregate(parent.aggregate, counting, parent.rounding ?? undefined);
  return {
    state: "scored",
    value: value === null || scaledBy === null ? value : timesAmount(value, scaledBy),
    max,
    scaledBy,
  };
};

const idsOf = (parts: readonly Part[], wanted: (state: Part["state"]) => boolean): readonly string[] =>
  Object.freeze(parts.filter(({ state }) => wanted(state)).map(({ id }) => id));

/** Ids of the parts in a state. */
export const idsIn = (state: Part["state"], parts: readonly Part[]): readonly string[] =>
  idsOf(parts, (candidate) => candidate === state);

/** Ids of the parts that count. */
export const idsCounting = (parts: readonly Part[]): readonly string[] => idsOf(parts, (state) => state !== "left-out");

import { type Amount, amountNumber, compareAmounts, NOTHING, overAmount } from "../../exact/index.js";
import { record } from "../check.js";
import type { Outcome } from "./treeOf.js";

interface Contender {
  readonly unit: string;
  readonly key: Amount;
  readonly near: number;
}

const contenderOf = (unit: string, { value, max }: Outcome, measure: "points" | "percent"): readonly Contender[] => {
  if (value === null) return [];
  const isShare = measure === "percent" && max !== null && compareAmounts(max, NOTHING) !== 0;
  const key = isShare ? overAmount(value, max) : value;
  return [{ unit, key, near: amountNumber(key) }];
};

const bestFirst = (a: Contender, b: Contender): number => b.near - a.near || compareAmounts(b.key, a.key);

/** Ranks by unit, by exact totals; equals share the best of their places, and a unit without a total has none. */
export const exactRanks = (
  units: readonly string[],
  totals: readonly Outcome[],
  measure: "points" | "percent",
): Readonly<Record<string, number>> => {
  const contenders = units
    .flatMap((unit, index) => contenderOf(unit, totals[index] as Outcome, measure))
    .sort(bestFirst);
  const ranks = new Map<string, number>();
  contenders.forEach((contender, place) => {
    const above = contenders[place - 1];
    const rank = above !== undefined && bestFirst(above, contender) === 0 ? ranks.get(above.unit) : place + 1;
    ranks.set(contender.unit, rank as number);
  });
  return record(Object.fromEntries(ranks));
};

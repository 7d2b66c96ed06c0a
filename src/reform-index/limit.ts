import { type Amount, amountOf, compareAmounts } from "../exact/index.js";
import type { ScoreLimit } from "./model.js";

/** A score brought within its bounds. */
export const limited = (score: Amount, limit: ScoreLimit | undefined | null): Amount => {
  if (limit === undefined || limit === null) return score;
  if (limit.from !== undefined && compareAmounts(score, amountOf(limit.from)) < 0) return amountOf(limit.from);
  return limit.to !== undefined && compareAmounts(score, amountOf(limit.to)) > 0 ? amountOf(limit.to) : score;
};

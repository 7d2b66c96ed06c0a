import type { DrawPlan } from "./drawPlan.js";
import { linearTotals } from "./linearTotals.js";
import type { SensitivityOptions } from "./model.js";
import { randomFrom } from "./random.js";
import { rankCounter } from "./rankCounts.js";
import { steppedTotals } from "./steppedTotals.js";

/** How weights are drawn. */
export interface DrawSettings {
  readonly seed: number;
  readonly draws: number;
  readonly noise: number;
  readonly measure: "points" | "percent";
  readonly onProgress: NonNullable<SensitivityOptions["onProgress"]>;
}

/** Totals are equal where they differ by less than this part of the greatest: doubles are no more exact than that. */
const EQUAL = 1e-9;

/** The number that makes whole numbers of totals which are equal where the totals are. */
const gridOf = ({ values, maxima }: DrawPlan, measure: DrawSettings["measure"]): number => {
  if (measure === "percent") return 1 / EQUAL;
  const greatest = [...(values[0] as Float64Array), ...(maxima[0] as Float64Array)].reduce(
    (most, value) => Math.max(most, Math.abs(value)),
    0,
  );
  return 1 / (EQUAL * (greatest || 1));
};

const MOST_REPORTS = 100;

/**
 * Draws weights and ranks, over and over: by unit and place, how often the unit came out there. Every factor takes one random
 * number, in the order of the criteria, so that a seed tells all.
 */
export const drawRanks = (plan: DrawPlan, settings: DrawSettings): Int32Array => {
  const { seed, draws, noise, measure, onProgress } = settings;
  const { units, varied } = plan;
  const counts = new Int32Array(units * units);
  const totals = new Float64Array(units);
  const drawn = new Float64Array(varied + 1).fill(1);
  const [next, grid] = [randomFrom(seed), gridOf(plan, measure)];
  const countRanks = rankCounter(units);
  const totalsOf = plan.linear ? linearTotals(plan) : steppedTotals(plan, measure === "percent");
  const between = Math.ceil(draws / MOST_REPORTS);
  for (let done = 1; done <= draws; done += 1) {
    for (let factor = 0; factor < varied; factor += 1) drawn[factor] = 1 + noise * (2 * next() - 1);
    totalsOf(drawn, totals);
    for (let unit = 0; unit < units; unit += 1) totals[unit] = Math.round((totals[unit] as number) * grid);
    countRanks(totals, counts);
    if (done % between === 0 || done === draws) onProgress({ done, total: draws });
  }
  return counts;
};

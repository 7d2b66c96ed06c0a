import { type Amount, compareAmounts } from "../../exact/index.js";
import type { RankOptions } from "../model.js";

type Ties = NonNullable<RankOptions["ties"]>;

/** Where a run of equals stands: how many are before it, how many runs, how long it is, and the place in it. */
interface Run {
  readonly before: number;
  readonly runs: number;
  readonly size: number;
  readonly place: number;
}

const RANKS: { readonly [Way in Ties]: (run: Run) => number } = {
  min: ({ before }) => before + 1,
  max: ({ before, size }) => before + size,
  dense: ({ runs }) => runs + 1,
  ordinal: ({ before, place }) => before + place + 1,
};

interface Placed {
  readonly figure: Amount;
  readonly index: number;
}

/** Equals that stand side by side. */
const runsOf = (order: readonly Placed[]): readonly (readonly Placed[])[] => {
  const runs: Placed[][] = [];
  for (const placed of order) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && compareAmounts(last[0].figure, placed.figure) === 0) last.push(placed);
    else runs.push([placed]);
  }
  return runs;
};

/** Places in ascending order, 1 for the first; `sign` -1 turns the order round. */
export const ranksOf = (figures: readonly Amount[], ties: Ties, sign: 1 | -1): readonly number[] => {
  const order = figures
    .map((figure, index) => ({ figure, index }))
    .sort((a, b) => compareAmounts(a.figure, b.figure) * sign || a.index - b.index);
  const ranks: number[] = [];
  let before = 0;
  for (const [runs, run] of runsOf(order).entries()) {
    for (const [place, { index }] of run.entries())
      ranks[index] = RANKS[ties]({ before, runs, size: run.length, place });
    before += run.length;
  }
  return ranks;
};

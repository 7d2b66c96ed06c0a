import { record } from "../check.js";
import type { UnitSensitivity } from "./model.js";

/** The draws of one unit: how often it came out at each place, the first place first. */
interface Places {
  readonly counts: Int32Array;
  readonly draws: number;
}

/** Doubles of a whole number of draws may come out a little above it. */
const SLACK = 1e-9;

/** The rank that a part of the draws do not go beyond: the nearest rank, never between two. */
const percentile = ({ counts, draws }: Places, part: number): number => {
  const needed = Math.max(1, Math.ceil(part * draws - SLACK));
  let seen = 0;
  for (const [place, count] of counts.entries()) {
    seen += count;
    if (seen >= needed) return place + 1;
  }
  return counts.length;
};

const within = ({ counts, draws }: Places, k: number) => {
  const hits = counts.subarray(0, k).reduce((sum, count) => sum + count, 0);
  return record({ draws: hits, probability: hits / draws });
};

/** What the rank of a unit is worth, by the places at which it came out. */
export const unitSensitivity = (
  unit: string,
  rank: number,
  places: Places,
  { level, topK }: { readonly level: number; readonly topK: readonly number[] },
): UnitSensitivity => {
  const { counts, draws } = places;
  if (draws === 0) return record({ unit, rank, low: rank, high: rank, median: rank, mean: rank, topK: record({}) });
  return record({
    unit,
    rank,
    low: percentile(places, (1 - level) / 2),
    high: percentile(places, (1 + level) / 2),
    median: percentile(places, 0.5),
    mean: counts.reduce((sum, count, place) => sum + count * (place + 1), 0) / draws,
    topK: record(Object.fromEntries(topK.map((k) => [k, within(places, k)]))),
  });
};

import { type Cell, PENDING, RECEIVED, RESOLVED } from "./cells.js";
import type { Counts } from "./counts.js";
import type { OnTimeBasis } from "./model.js";

type Names = readonly Cell[];

/** The counts that a rate is made of. */
export type Share = readonly [numerator: Names, denominator: Names];

const IN_TIME = ["early", "onTime"] as const;

/** What each on-time rate is a share of. */
export const ON_TIME_SHARES: Readonly<Record<OnTimeBasis, Share>> = {
  resolved: [IN_TIME, RESOLVED],
  received: [IN_TIME, RECEIVED],
  // received less those without a due date
  qd766: [
    [...IN_TIME, "withinTime"],
    [...RESOLVED, ...PENDING],
  ],
  strict: [IN_TIME, [...RESOLVED, "overdue"]],
};

/** What the share of early ones is a share of. */
export const EARLY_SHARE: Share = [["early"], RESOLVED];

/** What the share of online ones is a share of. */
export const ONLINE_SHARE: Share = [["online"], ["online", "counterOrPost"]];

/** Numerator and denominator of a share. */
export const shareOf = (
  counts: Counts,
  [numerator, denominator]: Share,
): readonly [numerator: number, denominator: number] => {
  const sum = (names: Names): number => names.reduce((total, name) => total + counts[name], 0);
  return [sum(numerator), sum(denominator)];
};

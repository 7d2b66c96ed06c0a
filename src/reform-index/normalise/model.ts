import type { PointsBand } from "../rules/model.js";
import type { RankOptions } from "../scorecard/model.js";

/** Which figures are better. */
interface Directed {
  /** Default `higher-is-better`. Distances then swap best and worst, the others count from the other side. */
  readonly direction?: "higher-is-better" | "lower-is-better" | undefined;
}

/** `(x - low) / (high - low)`: shares of the way between two fixed values. */
export interface GoalpostsNormalisation extends Directed {
  /** Names it. */
  readonly type: "goalposts";
  /** The value that becomes 0. */
  readonly low: number;
  /** The value that becomes 1. */
  readonly high: number;
  /** Whether what lies beyond becomes 0 or 1; default `false`. */
  readonly clamp?: boolean | undefined;
}

/** `(x - min) / (max - min)`. */
export interface MinMaxNormalisation extends Directed {
  /** Names it. */
  readonly type: "min-max";
}

/** `(x - mean) / deviation`. */
export interface ZScoreNormalisation extends Directed {
  /** Names it. */
  readonly type: "z-score";
  /** Divides squares by `n - 1`, of a `sample` (default), or by `n`, of a `population`. */
  readonly deviation?: "sample" | "population" | undefined;
}

/** Places in order; 1 is the worst, so that more is better. */
export interface RankNormalisation extends Directed {
  /** Names it. */
  readonly type: "rank";
  /** Which place equals share; default `min`. Under `ordinal` they stand in the order given. */
  readonly ties?: RankOptions["ties"] | undefined;
}

/** `100 (lower + 1) / n`: equals share the lower place. */
export interface PercentileRankNormalisation extends Directed {
  /** Names it. */
  readonly type: "percentile-rank";
}

/** `x / target`; `target / x` where lower is better. */
export interface TargetNormalisation extends Directed {
  /** Names it. */
  readonly type: "distance-to-target";
  /** Not 0. */
  readonly target: number;
}

/** `x / reference`, the reference being one of the figures themselves. */
export interface ReferenceNormalisation extends Directed {
  /** Names it. */
  readonly type: "distance-to";
  /** What is divided by. */
  readonly reference: "mean" | "best" | "worst";
}

/** `(x - mean) / mean`. */
export interface DifferenceNormalisation extends Directed {
  /** Names it. */
  readonly type: "difference-from-mean";
}

/** 1 above `(1 + threshold) mean`, -1 below `(1 - threshold) mean`, else 0. */
export interface AboveOrBelowNormalisation extends Directed {
  /** Names it. */
  readonly type: "above-or-below-mean";
  /** 0 or more. */
  readonly threshold: number;
}

/** The points of the band in which a figure, or its percentile rank, lies. */
export interface BandsNormalisation extends Directed {
  /** Names it. */
  readonly type: "bands";
  /** What lies in the bands. */
  readonly of: "value" | "percentile-rank";
  /** At least one; a figure in none of them is an error. */
  readonly bands: readonly PointsBand[];
}

/** How raw figures become comparable. */
export type Normalisation =
  | GoalpostsNormalisation
  | MinMaxNormalisation
  | ZScoreNormalisation
  | RankNormalisation
  | PercentileRankNormalisation
  | TargetNormalisation
  | ReferenceNormalisation
  | DifferenceNormalisation
  | AboveOrBelowNormalisation
  | BandsNormalisation;

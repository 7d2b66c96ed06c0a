import type { Rounding } from "../../exact/index.js";
import type { Aggregate, Figure, NodeScore } from "../model.js";

/** What became of one node from one scorecard to the other. */
export interface NodeChange {
  /** The node. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its score in the first scorecard. */
  readonly before: Figure;
  /** Its score in the second scorecard. */
  readonly after: Figure;
  /** `after - before`, in its own points; empty where one of them has no score. */
  readonly change: Figure;
  /** What it contributes to the change of the total, in points of the total. */
  readonly contribution: Figure;
  /** Whether it was scored, in either scorecard. */
  readonly state: { readonly before: NodeScore["state"]; readonly after: NodeScore["state"] };
}

/** The change of a total from one scorecard to another, attributed to the criteria. */
export interface ScorecardComparison {
  /** The unit. */
  readonly unit: string;
  /** Which index, in which version. */
  readonly structure: { readonly id: string; readonly version: string };
  /** Whether both scorecards have a total; without, the change and all contributions are empty. */
  readonly complete: boolean;
  /** `after - before` of the total. */
  readonly change: Figure;
  /** Every node by its id. */
  readonly nodes: Readonly<Record<string, NodeChange>>;
  /** Ids of the leaves that keep a total empty. */
  readonly missing: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** The comparisons of many units. */
export interface UnitComparisons {
  /** Of the units that have both scorecards, in the order of the second list. */
  readonly compared: readonly ScorecardComparison[];
  /** Units of the second list alone. */
  readonly came: readonly string[];
  /** Units of the first list alone. */
  readonly went: readonly string[];
}

/**
 * The least that would gain some points in one criterion. Where the criterion has a rounding of its own, it is the least that
 * reaches a higher rounded score before it is rounded; a little less may do.
 */
export type NextStep =
  /** Do what the criterion asks. */
  | { readonly kind: "do-it"; readonly gain: Figure }
  /** So many more cases in the numerator. */
  | { readonly kind: "cases"; readonly cases: number; readonly gain: Figure }
  /** A share, from 0 to 1, to reach. */
  | { readonly kind: "share"; readonly to: Figure; readonly gain: Figure }
  /** A band with more points that begins (or, where less is better, ends) at a value. */
  | { readonly kind: "band"; readonly at: number; readonly gain: Figure }
  /** So many cases fewer. */
  | { readonly kind: "fewer-cases"; readonly cases: number; readonly gain: Figure }
  /** A value to reach. */
  | { readonly kind: "value"; readonly to: Figure; readonly gain: Figure };

/** The points that a criterion lost. */
export interface Gap {
  /** The leaf. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its maximum, rounded as its score is, less its score; in its own points. */
  readonly lost: Figure;
  /** How much higher the total could be, in points of the total. */
  readonly ofTotal: Figure;
  /** That in percent of all that the total lost. */
  readonly share: Figure;
  /** What would gain points here; `null` where nobody can tell, as under `manual`. */
  readonly next: NextStep | null;
}

/** How gaps are worked out. */
export interface GapOptions {
  /** How many points of the criterion a next step must gain, above 0, or all that is left; default 1. */
  readonly pointsToGain?: number | undefined;
}

/** What a criterion cost many units. */
export interface CostlyCriterion {
  /** The leaf. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** The points of the totals that all units lost there. */
  readonly lost: Figure;
  /** How many units lost points there. */
  readonly units: number;
}

/** Another way to make the totals. */
export type Alternative =
  /** Another aggregate of the top level. */
  | { readonly id: string; readonly aggregate: Aggregate }
  /** Every leaf's score rounded (again) before its parent takes it. */
  | { readonly id: string; readonly round: Rounding }
  /** Ranks by printed totals, or by exact ones. */
  | { readonly id: string; readonly basis: "printed" | "exact" };

/** What a ranking is tested with. */
export interface SensitivityOptions {
  /** Where the random numbers begin, a whole number from 0 to 2³² - 1: the same seed gives the same result. */
  readonly seed: number;
  /** How many times the weights are drawn, 0 or more; default 1,000. */
  readonly draws?: number | undefined;
  /** Each weight is multiplied by a random number from `1 - noise` to `1 + noise`; from 0 up to but not 1, default 0.25. */
  readonly noise?: number | undefined;
  /** Which weights are drawn: of the `top` level, of all `leaves`, or of the nodes with these ids; default `top`. */
  readonly vary?: "top" | "leaves" | readonly string[] | undefined;
  /** How sure a rank interval is, above 0 and up to 1; default 0.9: from the 5th to the 95th percentile. */
  readonly level?: number | undefined;
  /** For which k the probability of the first k places is told; default 1, 3 and 10, as far as there are units. */
  readonly topK?: readonly number[] | undefined;
  /** Which nodes are left out, one at a time: `top`, `leaves` or the nodes with these ids; default `top`. */
  readonly leaveOut?: "top" | "leaves" | readonly string[] | undefined;
  /** Other ways to make the totals; default none. */
  readonly alternatives?: readonly Alternative[] | undefined;
  /** Ranks by `points` (default) or by `percent` of the maximum, as `rankScorecards` does. */
  readonly measure?: "points" | "percent" | undefined;
  /** Is told how far the draws have come, at most 100 times. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** What the rank of one unit is worth. */
export interface UnitSensitivity {
  /** The unit. */
  readonly unit: string;
  /** Its rank by exact totals; equal units share the best of their places. */
  readonly rank: number;
  /** Lower end of its rank interval: its better end. */
  readonly low: number;
  /** Upper end of its rank interval. */
  readonly high: number;
  /** The median of its ranks. */
  readonly median: number;
  /** The mean of its ranks. */
  readonly mean: number;
  /** By k: in how many draws it was among the first k, and their share; empty without draws. */
  readonly topK: Readonly<Record<string, { readonly draws: number; readonly probability: number }>>;
}

/** The ranking without one node. */
export interface WithoutOne {
  /** The node that was left out. */
  readonly id: string;
  /** Ranks by unit; a unit of which nothing remains has none. */
  readonly ranks: Readonly<Record<string, number>>;
  /** By unit: the rank less the rank without the node; above 0 where the unit rises without it. */
  readonly shifts: Readonly<Record<string, number>>;
  /** The mean of the shifts without their signs. */
  readonly meanAbsoluteShift: number;
}

/** The ranking made another way. */
export interface AlternativeRanking {
  /** The alternative. */
  readonly id: string;
  /** Ranks by unit. */
  readonly ranks: Readonly<Record<string, number>>;
  /** How many units have another rank. */
  readonly changed: number;
  /** Kendall's tau-b between both rankings, from -1 to 1; `null` where all units of one share a rank. */
  readonly kendall: number | null;
}

/** What a ranking is worth. */
export interface Sensitivity {
  /** The seed. */
  readonly seed: number;
  /** How many times the weights were drawn. */
  readonly draws: number;
  /** By how much. */
  readonly noise: number;
  /** How sure the rank intervals are. */
  readonly level: number;
  /** The ranked units, by rank and unit id. */
  readonly units: readonly UnitSensitivity[];
  /** The rankings without one node each. */
  readonly withoutOne: readonly WithoutOne[];
  /** The rankings made other ways. */
  readonly alternatives: readonly AlternativeRanking[];
  /** Units without a total, by unit id. */
  readonly unranked: readonly string[];
}

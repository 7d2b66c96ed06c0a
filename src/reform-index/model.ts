import type { Rounding } from "../exact/index.js";

/** How an inner node is made from its children. A geometric mean is no fraction and is not offered yet. */
export type Aggregate = "sum" | "mean" | "weighted-mean";

/**
 * What a denominator of 0 is worth: the `full` maximum, `zero`, as if observed `not-applicable`, or `not-scored`, which
 * leaves the score open. Portals differ from indicator to indicator, so it is stated and never guessed.
 */
export type ZeroDenominatorPolicy = "full" | "zero" | "not-applicable" | "not-scored";

/**
 * What a criterion that does not apply (không áp dụng) is worth: the `full` maximum, `zero`, or nothing at all: `leave-out`
 * takes it out of its parent together with its maximum, and `not-scored` leaves the score open.
 */
export type NotApplicablePolicy = "full" | "zero" | "leave-out" | "not-scored";

/** Which ends belong to a band; an end that is not stated is open and endless. */
export interface Band {
  /** Lower end; absent: no lower end. */
  readonly from?: number | undefined;
  /** Upper end; absent: no upper end. */
  readonly to?: number | undefined;
  /** Which of its ends belong to it; default `from`: 90 is in the band from 90, 80 is not in the band to 80. */
  readonly includes?: "from" | "to" | "both" | "neither" | undefined;
}

/** A band of values and the points it earns. */
export interface PointsBand extends Band {
  /** Points, from 0 to the maximum of the criterion. */
  readonly points: number;
}

/** A class (xếp loại) and the scores that belong to it. */
export interface ClassBand<Name extends string = string> extends Band {
  /** What the class is called. */
  readonly name: Name;
}

/** The maximum for yes (có), 0 for no (không). Observed as a boolean. */
export interface YesNoRule {
  /** Names the rule. */
  readonly type: "yes-no";
}

/** What rules on a number share: a number, or a fraction whose denominator may be 0. */
export interface NumberRule {
  /** What 0 out of 0 is worth; default `not-scored`. */
  readonly whenDenominatorIsZero?: ZeroDenominatorPolicy | undefined;
}

/**
 * The maximum times a share: `max * a / b` (điểm tối đa nhân tỷ lệ). Observed as `{ numerator, denominator }` or as a share
 * from 0 to 1.
 */
export interface ProportionalRule extends NumberRule {
  /** Names the rule. */
  readonly type: "proportional";
  /** The share, above 0 and up to 1, that already earns the maximum: `min(max, max * share / fullMarkAt)`; default 1. */
  readonly fullMarkAt?: number | undefined;
}

/** Points by bands of the observed number or fraction. The bands must not overlap; a value in none of them is an error. */
export interface BandsRule extends NumberRule {
  /** Names the rule. */
  readonly type: "bands";
  /** At least one. */
  readonly bands: readonly PointsBand[];
}

/** The observed number itself: from 0 to the maximum, or any number where the criterion states no maximum. */
export interface ValueRule extends NumberRule {
  /** Names the rule. */
  readonly type: "value";
}

/** `max * (x - low) / (high - low)`; `low` may be the greater of the two, where less is better. */
export interface GoalpostsRule extends NumberRule {
  /** Names the rule. */
  readonly type: "goalposts";
  /** The value that earns nothing. */
  readonly low: number;
  /** The value that earns the maximum. */
  readonly high: number;
  /** Whether values beyond the goalposts count as the nearer one; default `false`: they are an error. */
  readonly clamp?: boolean | undefined;
}

/** How a leaf turns its observation into points. */
export type ScoringRule = YesNoRule | ProportionalRule | BandsRule | ValueRule | GoalpostsRule;

/** A node of an index as it is written down: a domain (lĩnh vực), criterion (tiêu chí) or sub-criterion (tiêu chí thành phần). */
export interface CriterionDefinition {
  /** Identifies it within the index. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /**
   * Maximum score (điểm tối đa), above 0. A leaf needs one, except under the rule `value`; on an inner node it is checked
   * against its children.
   */
  readonly max?: number | undefined;
  /** Weight in a parent that is a weighted mean, above 0; there every child needs one, elsewhere none may have one. */
  readonly weight?: number | undefined;
  /** The nodes below it; absent or empty on a leaf. */
  readonly children?: readonly CriterionDefinition[] | undefined;
  /** Inner nodes: how the children make the score; default `sum`. */
  readonly aggregate?: Aggregate | undefined;
  /** Leaves: how the observation makes the score. */
  readonly rule?: ScoringRule | undefined;
  /** Leaves: what "not-applicable" is worth; default `not-scored`. */
  readonly whenNotApplicable?: NotApplicablePolicy | undefined;
  /** Rounds the score of this node before its parent takes it; default: it stays exact and is rounded when printed. */
  readonly round?: Rounding | undefined;
}

/** A reform index (chỉ số cải cách hành chính) as it is written down. */
export interface IndexDefinition {
  /** Identifies the index. */
  readonly id: string;
  /** Changes whenever a criterion, a maximum or a rule changes; scorecards carry it. */
  readonly version: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** The maximum that the index states for itself; checked against its criteria. */
  readonly max?: number | undefined;
  /** Its top level, at least one node. */
  readonly criteria: readonly CriterionDefinition[];
  /** How the total, and every node without a rounding of its own, is printed; default two decimals, half-up. */
  readonly round?: Rounding | undefined;
  /** How the top level makes the total; default `sum`. */
  readonly aggregate?: Aggregate | undefined;
}

/** What every checked node has. */
interface CheckedCriterion {
  /** Identifies it within the index. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its maximum; absent where a leaf below it has none. */
  readonly max?: number | undefined;
  /** Weight in a parent that is a weighted mean. */
  readonly weight?: number | undefined;
  /** Rounds its score before its parent takes it. */
  readonly round?: Rounding | undefined;
}

/** A checked node without children. */
export interface LeafCriterion extends CheckedCriterion {
  /** How the observation makes the score. */
  readonly rule: ScoringRule;
  /** What "not-applicable" is worth; default `not-scored`. */
  readonly whenNotApplicable?: NotApplicablePolicy | undefined;
}

/** A checked node with children. */
export interface InnerCriterion extends CheckedCriterion {
  /** The nodes below it. */
  readonly children: readonly Criterion[];
  /** How the children make the score. */
  readonly aggregate: Aggregate;
}

/** A checked node of an index. */
export type Criterion = LeafCriterion | InnerCriterion;

/** A checked index: plain frozen data, made by `defineIndex`. */
export interface IndexStructure {
  /** Identifies the index. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its maximum, computed from its criteria; absent where a leaf has none. */
  readonly max?: number | undefined;
  /** Its top level. */
  readonly criteria: readonly Criterion[];
  /** How scores are printed. */
  readonly round: Rounding;
  /** How the top level makes the total. */
  readonly aggregate: Aggregate;
}

/** So many out of so many. */
export interface Fraction {
  /** How many. */
  readonly numerator: number;
  /** Out of how many; 0 only under a numerator of 0. */
  readonly denominator: number;
}

/**
 * What was found for a leaf. `null` is not observed, which is never 0; `"not-applicable"` (không áp dụng) says that the
 * criterion does not concern the unit.
 */
export type Observation = number | boolean | Fraction | "not-applicable" | null;

/** What was observed in one unit. */
export interface Assessment {
  /** The unit that is scored, by its identifier. */
  readonly unit: string;
  /** What it was observed for, in the caller's own words: `"2026-Q1"`. */
  readonly period?: string | undefined;
  /** Observations by the ids of leaves; a leaf that is not named is not observed. */
  readonly values: Readonly<Record<string, Observation>>;
}

/** A number three ways; all three are empty together. */
export interface Figure {
  /** The nearest number; `null` where there is none. */
  readonly value: number | null;
  /** Without loss: `"153/8"`; `null` where there is none. */
  readonly exact: string | null;
  /** As people read it: `"19.13"`; `"–"` where there is none. */
  readonly printed: string;
}

/** Why a leaf has no score of its rule, or an inner node none at all: codes with their facts. */
export interface ScoreReasonFacts {
  /** Nothing was observed. */
  readonly "reform-index/not-observed": { readonly id: string };
  /** The observation was 0 out of 0; `policy` says what that was worth. */
  readonly "reform-index/denominator-is-zero": { readonly id: string; readonly policy: NotApplicablePolicy };
  /** The criterion does not apply, or nothing below it does; `policy` says what that was worth. */
  readonly "reform-index/not-applicable": { readonly id: string; readonly policy: NotApplicablePolicy };
  /** Children without a score hold the node back. */
  readonly "reform-index/children-not-scored": { readonly id: string; readonly missing: readonly string[] };
}

/** Why the rule of a node did not make its score. */
export type ScoreReason = {
  readonly [Code in keyof ScoreReasonFacts]: { readonly code: Code; readonly facts: ScoreReasonFacts[Code] };
}[keyof ScoreReasonFacts];

/** What the score of a leaf was made from. */
export interface LeafInputs {
  /** The observation as it was given. */
  readonly observation: Observation;
  /** The observed number in percent, under the rule `proportional`; else `null`. */
  readonly ratio: Figure | null;
}

/** What the score of an inner node was made from. */
export interface InnerInputs {
  /** Ids of the children that count. */
  readonly children: readonly string[];
  /** Ids of the children that were left out because they do not apply. */
  readonly leftOut: readonly string[];
}

/** The score of one node, with everything it was made from. */
export interface NodeScore {
  /** The node. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** `scored`; `not-scored` holds back its parent; `left-out` does not count in its parent. */
  readonly state: "scored" | "not-scored" | "left-out";
  /** The nearest number to its score; `null` where it has none. */
  readonly score: number | null;
  /** Its score without loss: `"153/8"`; `null` where it has none. */
  readonly exact: string | null;
  /** Its score as people read it: `"19.13"`; `"–"` where it has none. */
  readonly printed: string;
  /** What it is out of, without the maxima of what was left out below it; `null` where a leaf has no maximum. */
  readonly max: number | null;
  /** The score in percent of `max`. */
  readonly percent: Figure;
  /** Its weight in a parent that is a weighted mean; else `null`. */
  readonly weight: number | null;
  /** The rule of a leaf, or how an inner node was made from its children. */
  readonly rule: ScoringRule | { readonly type: Aggregate };
  /** What it was made from. */
  readonly inputs: LeafInputs | InnerInputs;
  /** How its score was rounded before its parent took it; `null`: it stayed exact. */
  readonly rounding: Rounding | null;
  /** Why it has no score, or which policy scored it; `null` where its rule did. */
  readonly reason: ScoreReason | null;
}

/** The total of a scorecard. */
export interface Total extends Figure {
  /** What it is out of, without the maxima of what was left out; `null` where a leaf has no maximum. */
  readonly max: number | null;
  /** The total in percent of `max`. */
  readonly percent: Figure;
}

/** The scores of one unit in one index. */
export interface Scorecard {
  /** The unit. */
  readonly unit: string;
  /** What it was observed for. */
  readonly period?: string | undefined;
  /** Which index, in which version. */
  readonly structure: Pick<IndexStructure, "id" | "version">;
  /** Whether there is a total: every leaf is scored, or left out because it does not apply, and one at least is scored. */
  readonly complete: boolean;
  /** The sum (or mean) of the top level; empty, not smaller, while a leaf is not scored. */
  readonly total: Total;
  /** Ids of the leaves that keep the total empty. */
  readonly missing: readonly string[];
  /** Every node by its id. */
  readonly nodes: Readonly<Record<string, NodeScore>>;
}

/** How scorecards are ranked. */
export interface RankOptions {
  /** Ranks totals as people read them, `printed`, or without any rounding, `exact`. */
  readonly basis: "printed" | "exact";
  /**
   * Which rank equal totals share: the best of their places, `min` (1, 2, 2, 4), the worst, `max` (1, 3, 3, 4), the next
   * number, `dense` (1, 2, 2, 3), or none, `ordinal` (1, 2, 3, 4 by the order of their unit ids).
   */
  readonly ties: "min" | "max" | "dense" | "ordinal";
  /**
   * Ranks by `points` (default) or by `percent` of the maximum, which is the fair one where something was left out of some
   * units and their maxima differ.
   */
  readonly measure?: "points" | "percent" | undefined;
}

/** A place in a ranking (xếp hạng). */
export interface Ranked {
  /** The unit. */
  readonly unit: string;
  /** 1 is the best. */
  readonly rank: number;
  /** Whether another unit has an equal total on the basis of the ranking. */
  readonly tied: boolean;
  /** What it was ranked by, among it. */
  readonly total: Total;
}

/** A unit that cannot be ranked. */
export interface Unranked {
  /** The unit. */
  readonly unit: string;
  /** Ids of the leaves without a score. */
  readonly missing: readonly string[];
}

/** A ranking; the units without a total stand apart. */
export interface Ranking {
  /** By rank, then by unit id. */
  readonly ranked: readonly Ranked[];
  /** By unit id. */
  readonly unranked: readonly Unranked[];
}

import type { Rounding } from "../../exact/index.js";
import type { GivenPoints, Observation, Stage } from "../assessment/model.js";
import type { Aggregate, IndexStructure, NotApplicablePolicy, ScoreLimit } from "../definition/model.js";
import type { ScoringRule } from "../rules/model.js";

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
  /** The condition of `id`, the node itself or one above it, is not met; `policy` says what that was worth. */
  readonly "reform-index/condition-not-met": { readonly id: string; readonly policy: NotApplicablePolicy };
  /** Whether `id`, the node itself or one above it, applies hangs on what was not observed. */
  readonly "reform-index/condition-open": { readonly id: string; readonly waitsFor: readonly string[] };
  /** `id`, the node itself or one above it, does not concern units of this level; `policy` says what that was worth. */
  readonly "reform-index/not-for-level": {
    readonly id: string;
    readonly level: string;
    readonly policy: NotApplicablePolicy;
  };
  /** No survey was held, so a leaf of the survey has no score. */
  readonly "reform-index/survey-not-held": { readonly id: string };
  /** Children without a score hold the node back. */
  readonly "reform-index/children-not-scored": { readonly id: string; readonly missing: readonly string[] };
}

/** Why the rule of a node did not make its score. */
export type ScoreReason = {
  readonly [Code in keyof ScoreReasonFacts]: { readonly code: Code; readonly facts: ScoreReasonFacts[Code] };
}[keyof ScoreReasonFacts];

/** What the score of a leaf was made from. */
export interface LeafInputs {
  /** The observation as it was given, or as its formula made it. */
  readonly observation: Observation;
  /** The observed number in percent, under the rules `proportional` and `survey`; else `null`. */
  readonly ratio: Figure | null;
  /** Points that a person gave instead of the rule; `null` where the rule scored. */
  readonly given: GivenPoints | null;
  /** Whether the observation was computed by a formula. */
  readonly derived: boolean;
}

/** What the score of an inner node was made from. */
export interface InnerInputs {
  /** Ids of the children that count. */
  readonly children: readonly string[];
  /** Ids of the children that were left out because they do not apply. */
  readonly leftOut: readonly string[];
  /** Ids of all children, in order. */
  readonly order: readonly string[];
  /** What the sum of the counting children was multiplied by to be out of the whole maximum again: `"10/7"`; else `null`. */
  readonly scaledBy: string | null;
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
  /** Bounds of its score; `null`: none. */
  readonly limit: ScoreLimit | null;
  /** Whether the bounds changed its score. */
  readonly limited: boolean;
  /** The stage of what it was scored from, where the assessment says it. */
  readonly stage: Stage | null;
}

/** A total brought back to the whole maximum of its index because no survey was held. */
export interface Rescaling {
  /** What it was multiplied by, without loss: `"10/7"`. */
  readonly factor: string;
  /** The maximum of what counted. */
  readonly from: number;
  /** The maximum of the index. */
  readonly to: number;
}

/** How the top level made the total. */
export interface ScoreRoot extends InnerInputs {
  /** How the top level was aggregated. */
  readonly aggregate: Aggregate;
  /** Bounds of the total; `null`: none. */
  readonly limit: ScoreLimit | null;
  /** Whether the bounds changed the total. */
  readonly limited: boolean;
  /** How a geometric mean was rounded; `null`: the total is exact. */
  readonly rounding: Rounding | null;
  /** How the total was brought back to the whole maximum; `null`: it was not. */
  readonly rescaled: Rescaling | null;
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
  /** How the top level made the total. */
  readonly root: ScoreRoot;
  /** The level of the unit, where the assessment says it. */
  readonly level?: string | undefined;
  /**
   * The survey (điểm điều tra xã hội học) and everything else (điểm thẩm định) apart; both are `null` where the index has no
   * survey, or where something other than a plain sum stands between a leaf and the total.
   */
  readonly parts: { readonly appraised: Total | null; readonly survey: Total | null };
  /** Every node by its id. */
  readonly nodes: Readonly<Record<string, NodeScore>>;
}

/** A scorecard without its nodes: enough to rank by. */
export type TotalCard = Omit<Scorecard, "nodes" | "parts">;

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

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
  /** Observations by the ids of leaves and variables; one that is not named is not observed. */
  readonly values: Readonly<Record<string, Observation>>;
  /** The level of the unit; needed where the index or one of its conditions names levels. */
  readonly level?: string | undefined;
  /** Whether a survey was held; default `true`. */
  readonly surveyHeld?: boolean | undefined;
  /** Points set by a person instead of the rule, by the ids of leaves. */
  readonly given?: Readonly<Record<string, GivenPoints>> | undefined;
  /** Which stage the values are of; only told back in the scorecard. */
  readonly stages?: Readonly<Record<string, Stage>> | undefined;
}

/** A stage of a score: điểm tự đánh giá, điểm thẩm định, điểm điều tra xã hội học, điểm cuối. */
export type Stage = "self-assessed" | "appraised" | "survey" | "final";

/** Points set by a person (hội đồng thẩm định) where they differ from what the rule gives. */
export interface GivenPoints {
  /** From 0 to the maximum; of a bonus to its `atMost`, of penalty points from minus their `atMost` to 0. */
  readonly points: number;
  /** At which stage they were given. */
  readonly stage: Stage;
  /** Why. */
  readonly reason: string;
}

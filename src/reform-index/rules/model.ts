/**
 * What a denominator of 0 is worth: the `full` maximum, `zero`, as if observed `not-applicable`, or `not-scored`, which
 * leaves the score open. Portals differ from indicator to indicator, so it is stated and never guessed.
 */
export type ZeroDenominatorPolicy = "full" | "zero" | "not-applicable" | "not-scored";

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

/** Points lost for each case (trừ điểm theo vụ việc). Observed as a whole number of cases. */
export interface DeductionRule {
  /** Names the rule. */
  readonly type: "deduction";
  /** Points lost for one case, above 0. */
  readonly perCase: number;
  /**
   * Where the leaf starts: from its `maximum` down to 0 (default), or from `zero` into penalty points (điểm trừ), which stand
   * outside the maximum.
   */
  readonly startsAt?: "maximum" | "zero" | undefined;
  /** The most that can be lost, above 0; default the maximum, or no end where it starts at zero. */
  readonly atMost?: number | undefined;
}

/** Points beyond the maximum (điểm cộng). Observed as a whole number of cases, or `true` for one. */
export interface BonusRule {
  /** Names the rule. */
  readonly type: "bonus";
  /** Points for one case, above 0. */
  readonly perCase: number;
  /** The most that can be earned, above 0. */
  readonly atMost: number;
}

/** Points given by an appraiser (chấm điểm trực tiếp), from 0 to the maximum. Observed as the points. */
export interface ManualRule {
  /** Names the rule. */
  readonly type: "manual";
  /** Points are whole multiples of it: 0.25; absent: any. */
  readonly step?: number | undefined;
}

/**
 * The maximum times the share that a survey found (điều tra xã hội học). Observed as `{ numerator, denominator }` or as a
 * bare share; marks its leaf as part of the survey.
 */
export interface SurveyRule extends NumberRule {
  /** Names the rule. */
  readonly type: "survey";
  /** What a bare number is: a `share` from 0 to 1 (default) or a `percent` from 0 to 100. */
  readonly from?: "share" | "percent" | undefined;
  /** The share, above 0 and up to 1, that already earns the maximum; default 1. */
  readonly fullMarkAt?: number | undefined;
}

/** How a leaf turns its observation into points. */
export type ScoringRule =
  | YesNoRule
  | ProportionalRule
  | BandsRule
  | ValueRule
  | GoalpostsRule
  | DeductionRule
  | BonusRule
  | ManualRule
  | SurveyRule;

import type { Rational } from "../../exact/index.js";
import type { Fraction, ScoringRule } from "../model.js";

/** Where an observation was made; for the facts of its errors. */
export interface Place {
  /** The unit assessed. */
  readonly unit: string;
  /** The leaf. */
  readonly id: string;
}

/** Points before any rounding. */
export interface Points {
  /** Exact. */
  readonly points: Rational;
  /** The share that earned them, where the rule is about one. */
  readonly share: Rational | null;
}

/** What a type of scoring rule can do. */
export interface RuleKind<Rule extends ScoringRule> {
  /** Whether the rule has no meaning without a maximum. */
  readonly needsMax: boolean;
  /** Checks a rule and copies what belongs to it; `max` is `null` where the leaf states none. */
  define(id: string, rule: Rule, max: Rational | null): Rule;
  /** The points of an observation; `null` where it is 0 out of 0. `max` is `null` only where the rule needs none. */
  score(rule: Rule, max: Rational | null, observation: number | boolean | Fraction, place: Place): Points | null;
}

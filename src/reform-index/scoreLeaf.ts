import { type Rational, rational, ZERO } from "../exact/index.js";
import type { LeafCriterion, NotApplicablePolicy, Observation, ScoreReason } from "./model.js";
import { ruleKindOf } from "./rules/ruleKinds.js";

/** What became of a leaf, before any rounding. */
export interface LeafOutcome {
  readonly state: "scored" | "not-scored" | "left-out";
  /** `null` unless scored. */
  readonly value: Rational | null;
  /** The observed share, where the rule is about one. */
  readonly share: Rational | null;
  /** Why the rule did not make the score; `null` where it did. */
  readonly reason: ScoreReason | null;
}

const without = (state: "not-scored" | "left-out", reason: ScoreReason): LeafOutcome => ({
  state,
  value: null,
  share: null,
  reason,
});

const byPolicy = (policy: NotApplicablePolicy, max: Rational | null, reason: ScoreReason): LeafOutcome => {
  if (policy === "leave-out") return without("left-out", reason);
  if (policy === "not-scored") return without("not-scored", reason);
  return { state: "scored", value: policy === "full" ? max : ZERO, share: null, reason };
};

const zeroDenominator = (leaf: LeafCriterion, max: Rational | null): LeafOutcome => {
  const stated = "whenDenominatorIsZero" in leaf.rule ? leaf.rule.whenDenominatorIsZero : undefined;
  const policy = stated === "not-applicable" ? leaf.whenNotApplicable : stated;
  return fromPolicy("reform-index/denominator-is-zero", leaf.id, policy, max);
};

const fromPolicy = (
  code: "reform-index/denominator-is-zero" | "reform-index/not-applicable",
  id: string,
  policy: NotApplicablePolicy = "not-scored",
  max: Rational | null,
): LeafOutcome => byPolicy(policy, max, { code, facts: { id, policy } });

/** Scores a leaf of one unit by its rule, or by its policy where the rule cannot. */
export const scoreLeaf = (leaf: LeafCriterion, observation: Observation, unit: string): LeafOutcome => {
  const max = leaf.max === undefined ? null : rational(leaf.max);
  const { id } = leaf;
  if (observation === null) return without("not-scored", { code: "reform-index/not-observed", facts: { id } });
  if (observation === "not-applicable") {
    return fromPolicy("reform-index/not-applicable", id, leaf.whenNotApplicable, max);
  }
  const points = ruleKindOf(id, leaf.rule).score(leaf.rule, max, observation, { unit, id });
  return points === null
    ? zeroDenominator(leaf, max)
    : { state: "scored", value: points.points, share: points.share, reason: null };
};

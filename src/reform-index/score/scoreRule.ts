import { type Amount, amountOf, NOTHING, roundAmount } from "../../exact/index.js";
import { computed, type Found } from "../conditions/evaluate.js";
import type { Formula, GivenPoints, NotApplicablePolicy, Observation, ScoreReason } from "../model.js";
import type { Place } from "../rules/RuleKind.js";
import { checkRange, wrong } from "../rules/read.js";
import type { CompiledLeaf } from "./compileIndex.js";
import { frozenReason } from "./frozenReason.js";
import type { Gate } from "./gateOf.js";
import type { LeafPart, Run } from "./Run.js";
import { sightOf } from "./sightOf.js";

/** What a leaf is scored from, and where that was observed. */
export interface Source extends Place {
  readonly observation: Observation;
  readonly given: GivenPoints | null;
}

/** A leaf with its score, rounded where the leaf says so. */
const partOf = (
  { id, max, weight, criterion: { round, rule } }: CompiledLeaf,
  state: LeafPart["state"],
  value: Amount | null,
  share: Amount | null,
  reason: ScoreReason | null,
  { observation, given }: Source,
): LeafPart => ({
  id,
  state,
  value: value === null || round === undefined ? value : roundAmount(value, round),
  max,
  weight,
  isSurvey: rule.type === "survey",
  share,
  reason,
  observation,
  given,
});

const byPolicy = (leaf: CompiledLeaf, policy: NotApplicablePolicy, reason: ScoreReason, source: Source): LeafPart => {
  if (policy === "leave-out") return partOf(leaf, "left-out", null, null, reason, source);
  if (policy === "not-scored") return partOf(leaf, "not-scored", null, null, reason, source);
  return partOf(leaf, "scored", policy === "full" ? leaf.max : NOTHING, null, reason, source);
};

const zeroDenominator = (leaf: CompiledLeaf, source: Source): LeafPart => {
  const { id } = leaf;
  const { rule, whenNotApplicable } = leaf.criterion;
  const stated = "whenDenominatorIsZero" in rule ? rule.whenDenominatorIsZero : undefined;
  const policy = (stated === "not-applicable" ? whenNotApplicable : stated) ?? "not-scored";
  return byPolicy(leaf, policy, frozenReason("reform-index/denominator-is-zero", { id, policy }), source);
};

const byGiven = (leaf: CompiledLeaf, points: number, source: Source): LeafPart => {
  const value = amountOf(points);
  checkRange(value, leaf.range, { ...source, observation: points });
  return partOf(leaf, "scored", value, null, null, source);
};

const byRule = (leaf: CompiledLeaf, found: Found, source: Source): LeafPart => {
  const { id } = leaf;
  if (found === "not-observed") {
    return byPolicy(leaf, "not-scored", frozenReason("reform-index/not-observed", { id }), source);
  }
  if (found === "not-applicable") {
    const policy = leaf.criterion.whenNotApplicable ?? "not-scored";
    return byPolicy(leaf, policy, frozenReason("reform-index/not-applicable", { id, policy }), source);
  }
  if (found === "zero-denominator") return zeroDenominator(leaf, source);
  const value = leaf.score(found, source);
  return partOf(leaf, "scored", value, leaf.ofShare ? found : null, null, source);
};

const foundFor = (leaf: CompiledLeaf, source: Source): Found => {
  const { observation } = source;
  if (observation === null) return "not-observed";
  if (observation === "not-applicable") return observation;
  return leaf.read(source) ?? "zero-denominator";
};

const withoutSurvey = (leaf: CompiledLeaf, run: Run, source: Source): LeafPart => {
  const { id } = leaf;
  const observation = source.observation ?? source.given?.points ?? null;
  if (observation !== null) throw wrong({ ...source, observation }, "nothing-without-a-survey");
  const policy = (run.index.structure.whenNoSurvey ?? "not-scored") === "not-scored" ? "not-scored" : "leave-out";
  return byPolicy(leaf, policy, frozenReason("reform-index/survey-not-held", { id }), source);
};

const byFormula = (leaf: CompiledLeaf, formula: Formula, run: Run, source: Source): LeafPart => {
  const { found, observation } = computed(formula, sightOf(run), (text) =>
    wrong({ ...source, observation: text }, "fraction-with-denominator"),
  );
  const made = { ...source, observation };
  return source.given === null ? byRule(leaf, found, made) : byGiven(leaf, source.given.points, made);
};

/**
 * Scores a leaf of one unit: what keeps it from taking part comes first, then a survey that was not held, then points that a
 * person gave, then its rule, or its policy where the rule cannot.
 */
export const scoreRule = (leaf: CompiledLeaf, run: Run, gate: Gate | null, source: Source): LeafPart => {
  const { rule, derived } = leaf.criterion;
  if (gate !== null) return byPolicy(leaf, gate.policy, gate.reason, { ...source, given: null });
  if (run.assessment.surveyHeld === false && rule.type === "survey") return withoutSurvey(leaf, run, source);
  if (derived !== undefined) return byFormula(leaf, derived, run, source);
  return source.given === null
    ? byRule(leaf, foundFor(leaf, source), source)
    : byGiven(leaf, source.given.points, source);
};

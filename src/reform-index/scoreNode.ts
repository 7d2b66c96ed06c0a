import { type Rational, type Rounding, rational, round, toNumber } from "../exact/index.js";
import { record } from "./check.js";
import { type Combined, combine, idsIn, type Part } from "./combine.js";
import { isInner } from "./criteria.js";
import { figureOf, percentOf, percentOfMax } from "./figure.js";
import type {
  Assessment,
  Criterion,
  InnerCriterion,
  InnerInputs,
  LeafCriterion,
  LeafInputs,
  NodeScore,
  Observation,
  ScoreReason,
} from "./model.js";
import { scoreLeaf } from "./scoreLeaf.js";

/** What the walk over one scorecard needs everywhere. */
export interface Walk {
  readonly assessment: Assessment;
  /** How scores are printed unless their node says otherwise. */
  readonly printing: Rounding;
}

/** A scored node as its parent sees it, with every score that it adds to the scorecard. */
interface Scored extends Part {
  /** Its own score, then those of the nodes below it. */
  readonly scores: readonly NodeScore[];
}

const observationOf = ({ values }: Assessment, id: string): Observation =>
  Object.hasOwn(values, id) ? (values[id] ?? null) : null;

const frozenObservation = (observation: Observation): Observation =>
  typeof observation === "object" && observation !== null
    ? record({ numerator: observation.numerator, denominator: observation.denominator })
    : observation;

const rounded = (value: Rational | null, rounding: Rounding | undefined): Rational | null =>
  value === null || rounding === undefined ? value : round(value, rounding);

const frozenReason = (reason: ScoreReason | null): ScoreReason | null =>
  reason === null ? null : (record({ ...reason, facts: record(reason.facts) }) as ScoreReason);

/** A node before its own rounding. */
interface Made extends Combined {
  readonly inputs: LeafInputs | InnerInputs;
  readonly reason: ScoreReason | null;
}

/** Rounds a node where it says so, and writes its score down. */
const scored = (criterion: Criterion, made: Made, below: readonly NodeScore[], { printing }: Walk): Scored => {
  const { id, title, weight, round: own } = criterion;
  const value = rounded(made.value, own);
  const { value: score, exact, printed } = figureOf(value, own ?? printing);
  const node: NodeScore = record({
    id,
    title,
    state: made.state,
    score,
    exact,
    printed,
    max: made.max === null ? null : toNumber(made.max),
    percent: percentOfMax(value, made.max, printing),
    weight: weight ?? null,
    rule: isInner(criterion) ? record({ type: criterion.aggregate }) : criterion.rule,
    inputs: made.inputs,
    rounding: own ?? null,
    reason: frozenReason(made.reason),
  });
  return { id, weight, state: made.state, value, max: made.max, scores: [node, ...below] };
};

const scoredLeaf = (leaf: LeafCriterion, walk: Walk): Scored => {
  const observation = observationOf(walk.assessment, leaf.id);
  const { share, ...outcome } = scoreLeaf(leaf, observation, walk.assessment.unit);
  const inputs: LeafInputs = record({
    observation: frozenObservation(observation),
    ratio: share === null ? null : percentOf(share, walk.printing),
  });
  const max = leaf.max === undefined ? null : rational(leaf.max);
  return scored(leaf, { ...outcome, max, inputs }, [], walk);
};

const innerReason = (id: string, state: NodeScore["state"], children: readonly Part[]): ScoreReason | null => {
  if (state === "scored") return null;
  return state === "left-out"
    ? { code: "reform-index/not-applicable", facts: { id, policy: "leave-out" } }
    : {
        code: "reform-index/children-not-scored",
        facts: { id, missing: idsIn("not-scored", children) },
      };
};

const scoredInner = (inner: InnerCriterion, walk: Walk): Scored => {
  const children = inner.children.map((child) => scoreNode(child, walk));
  const whole = combine(inner.aggregate, children);
  const inputs: InnerInputs = record({
    children: Object.freeze(children.filter(({ state }) => state !== "left-out").map(({ id }) => id)),
    leftOut: idsIn("left-out", children),
  });
  const reason = innerReason(inner.id, whole.state, children);
  return scored(
    inner,
    { ...whole, inputs, reason },
    children.flatMap(({ scores }) => scores),
    walk,
  );
};

/** Scores a node and everything below it. */
export const scoreNode = (criterion: Criterion, walk: Walk): Scored =>
  isInner(criterion) ? scoredInner(criterion, walk) : scoredLeaf(criterion, walk);

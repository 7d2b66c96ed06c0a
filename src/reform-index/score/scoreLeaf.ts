import { exactOf, numberOf, percentBy, percentOf, printedOf } from "../figure.js";
import type { GivenPoints, LeafInputs, NodeScore, Observation, Stage } from "../model.js";
import type { CompiledLeaf } from "./compileIndex.js";
import { type Gate, gateOf } from "./gateOf.js";
import type { LeafPart, Memo, Remembered, Run } from "./Run.js";
import { type Source, scoreRule } from "./scoreRule.js";
import { observationOf } from "./sightOf.js";
import { titled } from "./titled.js";

/** So many scores of one leaf are remembered. */
const MOST_REMEMBERED = 256;

const frozenObservation = (observation: Observation): Observation =>
  typeof observation === "object" && observation !== null
    ? Object.freeze({ numerator: observation.numerator, denominator: observation.denominator })
    : observation;

const givenFor = ({ assessment: { given } }: Run, id: string): GivenPoints | null => {
  if (given === undefined || !Object.hasOwn(given, id)) return null;
  const { points, stage, reason } = given[id] as GivenPoints;
  return Object.freeze({ points, stage, reason });
};

const stageOf = ({ assessment: { stages } }: Run, { id, given }: LeafPart): Stage | null =>
  given?.stage ?? (stages !== undefined && Object.hasOwn(stages, id) ? (stages[id] ?? null) : null);

const inputsOf = (leaf: CompiledLeaf, { share, observation, given }: LeafPart, { printing }: Run): LeafInputs =>
  Object.freeze({
    observation: frozenObservation(observation),
    ratio: share === null ? null : percentOf(share, printing),
    given,
    derived: leaf.criterion.derived !== undefined,
  });

const write = (leaf: CompiledLeaf, part: LeafPart, run: Run): NodeScore => {
  const { criterion, maxNumber, toPercent } = leaf;
  const node: NodeScore = {
    id: leaf.id,
    state: part.state,
    score: numberOf(part.value),
    exact: exactOf(part.value),
    printed: printedOf(part.value, criterion.round ?? run.printing),
    max: maxNumber,
    percent: percentBy(toPercent, part.value, run.printing),
    weight: leaf.weight ?? null,
    rule: criterion.rule,
    inputs: inputsOf(leaf, part, run),
    rounding: criterion.round ?? null,
    reason: part.reason,
    limit: null,
    limited: false,
    stage: stageOf(run, part),
  };
  return titled(node, criterion.title);
};

const score = (leaf: CompiledLeaf, run: Run, gate: Gate | null, source: Source): Remembered => {
  const part = scoreRule(leaf, run, gate, source);
  return { part, node: run.nodes === null ? null : write(leaf, part, run) };
};

const rememberedFor = ({ place }: CompiledLeaf, memo: Memo): Map<number | boolean, Remembered> => {
  const known = memo[place] ?? new Map<number | boolean, Remembered>();
  memo[place] = known;
  return known;
};

const scoreHere = (leaf: CompiledLeaf, run: Run, inherited: Gate | null, observation: Observation): Remembered => {
  const source = { unit: run.assessment.unit, id: leaf.id, observation, given: givenFor(run, leaf.id) };
  return score(leaf, run, inherited ?? gateOf(leaf, run), source);
};

const isBare = (observation: Observation): observation is number | boolean =>
  typeof observation === "number" || typeof observation === "boolean";

const scoreOnce = (leaf: CompiledLeaf, run: Run, inherited: Gate | null, observation: Observation): Remembered => {
  const hangsOnMore = inherited !== null || !leaf.isPlain || !isBare(observation);
  if (run.memo === null || hangsOnMore) return scoreHere(leaf, run, inherited, observation);
  const known = rememberedFor(leaf, run.memo);
  const before = known.get(observation);
  if (before !== undefined) return before;
  const scored = scoreHere(leaf, run, null, observation);
  if (known.size < MOST_REMEMBERED) known.set(observation, scored);
  return scored;
};

/** Scores a leaf, writes it down where that is wanted, and adds it to the leaves of the run. */
export const scoreLeaf = (leaf: CompiledLeaf, run: Run, inherited: Gate | null): LeafPart => {
  const { part, node } = scoreOnce(leaf, run, inherited, observationOf(run.assessment, leaf.id));
  run.leaves.push(part);
  if (run.nodes !== null && node !== null) run.nodes[leaf.place] = node;
  return part;
};

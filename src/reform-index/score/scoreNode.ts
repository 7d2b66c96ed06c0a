import { type Amount, roundAmount } from "../../exact/index.js";
import { exactOf, numberOf, percentBy, percentFactor, printedOf } from "../figure.js";
import { limited } from "../limit.js";
import type { InnerInputs, NodeScore, ScoreReason } from "../model.js";
import { type Combined, combine, idsCounting, idsIn } from "./combine.js";
import { type CompiledInner, type CompiledNode, type CompiledParent, isLeaf } from "./compileIndex.js";
import { frozenReason } from "./frozenReason.js";
import { type Gate, gateOf } from "./gateOf.js";
import type { Part, Run } from "./Run.js";
import { scoreLeaf } from "./scoreLeaf.js";
import { titled } from "./titled.js";

/** Which children made a parent. */
export const innerInputs = ({ whole }: CompiledParent, parts: readonly Part[], { scaledBy }: Combined): InnerInputs => {
  if (scaledBy === null && parts.every(({ state }) => state !== "left-out")) return whole;
  return Object.freeze({
    children: idsCounting(parts),
    leftOut: idsIn("left-out", parts),
    order: whole.order,
    scaledBy: exactOf(scaledBy),
  });
};

/** The maximum of a parent as a number, and what makes its score percent of it. */
export const maximumOf = (parent: CompiledParent, max: Amount | null) =>
  max === parent.max
    ? { number: parent.maxNumber, toPercent: parent.toPercent }
    : { number: numberOf(max), toPercent: percentFactor(max) };

const reasonOf = (
  id: string,
  state: NodeScore["state"],
  parts: readonly Part[],
  gate: Gate | null,
): ScoreReason | null => {
  if (state === "scored") return null;
  if (gate !== null) return gate.reason;
  return state === "left-out"
    ? frozenReason("reform-index/not-applicable", { id, policy: "leave-out" })
    : frozenReason("reform-index/children-not-scored", { id, missing: idsIn("not-scored", parts) });
};

const write = (
  inner: CompiledInner,
  parts: readonly Part[],
  made: Combined,
  final: Amount | null,
  gate: Gate | null,
  run: Run,
): NodeScore => {
  const { criterion, rounding } = inner;
  const max = maximumOf(inner, made.max);
  const node: NodeScore = {
    id: inner.id,
    state: made.state,
    score: numberOf(final),
    exact: exactOf(final),
    printed: printedOf(final, criterion.round ?? run.printing),
    max: max.number,
    percent: percentBy(max.toPercent, final, run.printing),
    weight: inner.weight ?? null,
    rule: inner.rule,
    inputs: innerInputs(inner, parts, made),
    rounding,
    reason: reasonOf(inner.id, made.state, parts, gate),
    limit: criterion.limit ?? null,
    limited: made.value !== null && limited(made.value, criterion.limit) !== made.value,
    stage: null,
  };
  return titled(node, criterion.title);
};

const scoreInner = (inner: CompiledInner, run: Run, inherited: Gate | null): Part => {
  const gate = inherited ?? gateOf(inner, run);
  const parts = inner.children.map((child) => scoreNode(child, run, gate));
  const made = combine(inner, parts, run.assessment.unit);
  const within = made.value === null ? null : limited(made.value, inner.criterion.limit);
  const value = within === null || inner.rounding === null ? within : roundAmount(within, inner.rounding);
  if (run.nodes !== null) run.nodes[inner.place] = write(inner, parts, made, value, gate, run);
  return { id: inner.id, state: made.state, value, max: made.max, weight: inner.weight };
};

/** Scores a node and everything below it; what keeps a node above from taking part keeps it too. */
export function scoreNode(node: CompiledNode, run: Run, inherited: Gate | null): Part {
  return isLeaf(node) ? scoreLeaf(node, run, inherited) : scoreInner(node, run, inherited);
}

import { holds, type Sight, waitsFor } from "../conditions/evaluate.js";
import type { Condition, NotApplicablePolicy, ScoreReason } from "../model.js";
import type { CompiledNode } from "./compileIndex.js";
import { frozenReason } from "./frozenReason.js";
import type { Run } from "./Run.js";
import { sightOf } from "./sightOf.js";

/** Why a node does not take part as usual, and what that is worth. */
export interface Gate {
  readonly policy: NotApplicablePolicy;
  readonly reason: ScoreReason;
}

const byCondition = (id: string, condition: Condition, policy: NotApplicablePolicy, sight: Sight): Gate | null => {
  const held = holds(condition, sight);
  if (held === true) return null;
  return held === false
    ? { policy, reason: frozenReason("reform-index/condition-not-met", { id, policy }) }
    : {
        policy: "not-scored",
        reason: frozenReason("reform-index/condition-open", { id, waitsFor: waitsFor(condition, sight) }),
      };
};

/** What keeps a node from taking part in this unit: its levels, then its condition; `null` where nothing does. */
export const gateOf = ({ id, criterion }: CompiledNode, run: Run): Gate | null => {
  const { levels, appliesWhen } = criterion;
  if (levels === undefined && appliesWhen === undefined) return null;
  const policy = ("rule" in criterion ? criterion.whenNotApplicable : undefined) ?? "leave-out";
  const { level = "" } = run.assessment;
  if (levels !== undefined && !levels.includes(level)) {
    return { policy, reason: frozenReason("reform-index/not-for-level", { id, level, policy }) };
  }
  return appliesWhen === undefined ? null : byCondition(id, appliesWhen, policy, sightOf(run));
};

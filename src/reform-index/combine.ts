import type { Rational } from "../exact/index.js";
import { aggregate } from "./aggregate.js";
import type { Aggregate, NodeScore } from "./model.js";

/** A scored node as its parent sees it. */
export interface Part {
  readonly id: string;
  readonly state: NodeScore["state"];
  /** `null` unless scored. */
  readonly value: Rational | null;
  /** `null` where a leaf has no maximum. */
  readonly max: Rational | null;
  readonly weight: number | undefined;
}

/** What its parts make of a node. */
export interface Combined {
  readonly state: NodeScore["state"];
  readonly value: Rational | null;
  readonly max: Rational | null;
}

/** Makes one value of several nodes. What was left out does not count; one that is not scored leaves the whole open. */
export const combine = (name: Aggregate, parts: readonly Part[]): Combined => {
  const counting = parts.filter(({ state }) => state !== "left-out");
  const maxima = (counting.length === 0 ? parts : counting).map(({ max, weight }) => ({ value: max, weight }));
  const max = aggregate(name, maxima);
  if (counting.length === 0) return { state: "left-out", value: null, max };
  if (counting.some(({ state }) => state === "not-scored")) return { state: "not-scored", value: null, max };
  return { state: "scored", value: aggregate(name, counting), max };
};

/** Ids of the nodes in a state. */
export const idsIn = (
  state: NodeScore["state"],
  nodes: readonly Pick<NodeScore, "id" | "state">[],
): readonly string[] => Object.freeze(nodes.filter((node) => node.state === state).map(({ id }) => id));

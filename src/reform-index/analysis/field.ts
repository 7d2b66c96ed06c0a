import type { RankOptions, Scorecard } from "../model.js";
import { rankScorecards } from "../rankScorecards.js";
import { nothingToRank } from "./errors.js";
import { scoreTree } from "./scoreTree.js";
import { checkNodes, leafOutcomes, type Outcome, type Tree, treeOf } from "./treeOf.js";

/** The units of a ranking, by rank and unit id, with what became of every node. */
export interface Field {
  readonly tree: Tree;
  readonly cards: readonly Scorecard[];
  readonly units: readonly string[];
  /** By unit. */
  readonly ranks: Readonly<Record<string, number>>;
  /** By unit, what became of every node of the tree. */
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly measure: "points" | "percent";
  /** Units without a total. */
  readonly unranked: readonly string[];
}

/** Ranks units by exact totals, and takes their scorecards apart. */
export const fieldOf = (scorecards: readonly Scorecard[], measure: RankOptions["measure"] = "points"): Field => {
  const { ranked, unranked } = rankScorecards(scorecards, { basis: "exact", ties: "min", measure });
  const byUnit = new Map(scorecards.map((card) => [card.unit, card]));
  const cards = ranked.map(({ unit }) => byUnit.get(unit) as Scorecard);
  for (const card of cards) checkNodes("scorecards", card);
  const [first, ...others] = cards;
  if (first === undefined) throw nothingToRank({ units: scorecards.length });
  const tree = treeOf([first, ...others]);
  return {
    tree,
    cards,
    units: ranked.map(({ unit }) => unit),
    ranks: Object.fromEntries(ranked.map(({ unit, rank }) => [unit, rank])),
    outcomes: cards.map((card) => scoreTree(tree, leafOutcomes(tree, card))),
    measure,
    unranked: unranked.map(({ unit }) => unit),
  };
};

import type { Ranking, RankOptions, TotalCard } from "../model.js";
import { checkRankOptions, checkScorecards } from "../rankable.js";
import { rankScorecards } from "../rankScorecards.js";
import { invalidOption } from "./errors.js";

const groupOf = <Card extends TotalCard>(card: Card, key: (card: Card) => string): string => {
  const group = key(card);
  if (typeof group !== "string") throw invalidOption({ option: "key", value: group, expected: "a-text" });
  return group;
};

/**
 * Ranks units in groups (xếp hạng theo nhóm), departments apart from communes. The groups stand in the order in which they
 * first appear; within each of them the rules of {@link rankScorecards} hold.
 *
 * @param key - tells the group of a scorecard
 * @throws MotcuaError `reform-index/invalid-option`, and what {@link rankScorecards} throws
 * @example
 * ```ts
 * import { defineIndex, rankScorecardsBy, scoreUnits } from "motcua/reform-index";
 *
 * const index = defineIndex({ id: "example", version: "1", criteria: [{ id: "1", max: 20, rule: { type: "manual" } }] });
 * const cards = scoreUnits(index, [
 *   { unit: "Sở Nội vụ", level: "department", values: { "1": 15 } },
 *   { unit: "xã Xuân Viên", level: "commune", values: { "1": 19 } },
 *   { unit: "Sở Tài chính", level: "department", values: { "1": 18 } },
 * ]);
 * const rankings = rankScorecardsBy(cards, ({ level }) => level ?? "", { basis: "exact", ties: "min" });
 * [...rankings.keys()]; // => ["department", "commune"]
 * rankings.get("department")?.ranked.map(({ unit }) => unit); // => ["Sở Tài chính", "Sở Nội vụ"]
 * ```
 */
export const rankScorecardsBy = <Card extends TotalCard>(
  scorecards: readonly Card[],
  key: (card: Card) => string,
  options: RankOptions,
): ReadonlyMap<string, Ranking> => {
  if (typeof key !== "function") throw invalidOption({ option: "key", value: key, expected: "a-function" });
  checkRankOptions(options);
  checkScorecards(scorecards);
  const groups = new Map<string, Card[]>();
  for (const card of scorecards) {
    const group = groupOf(card, key);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [card]);
    else members.push(card);
  }
  return new Map([...groups].map(([group, cards]) => [group, rankScorecards(cards, options)]));
};

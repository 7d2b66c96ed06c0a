import { isObject } from "../../plain/index.js";
import { classify } from "../classify.js";
import type { ClassBand, Ranking } from "../model.js";
import { invalidOption } from "./errors.js";

const hasTotal = (one: unknown): boolean => isObject(one) && isObject(one.total);

/**
 * The class (xếp loại) of every ranked unit, by unit, in the order of the ranking. Units without a total have none.
 *
 * @param basis - whether the printed or the exact total is classified; the two differ beside an end of a class
 * @throws MotcuaError `reform-index/invalid-option`, and what `classify` throws
 * @example
 * ```ts
 * import { classifyRanking, defineIndex, rankScorecards, scoreUnits } from "motcua/reform-index";
 *
 * const index = defineIndex({ id: "example", version: "1", criteria: [{ id: "1", max: 100, rule: { type: "manual" } }] });
 * const cards = scoreUnits(index, [
 *   { unit: "Sở Nội vụ", values: { "1": 89.996 } },
 *   { unit: "Sở Tài chính", values: { "1": 80 } },
 * ]);
 * const ranking = rankScorecards(cards, { basis: "exact", ties: "min" });
 * const bands = [{ name: "tốt", from: 90 }, { name: "khá", to: 90 }] as const;
 * [...classifyRanking(ranking, bands, "printed").values()]; // => ["tốt", "khá"]
 * [...classifyRanking(ranking, bands, "exact").values()]; // => ["khá", "khá"]
 * ```
 */
export const classifyRanking = <const Name extends string>(
  ranking: Ranking,
  bands: readonly ClassBand<Name>[],
  basis: "printed" | "exact",
): ReadonlyMap<string, Name> => {
  if (!isObject(ranking) || !Array.isArray(ranking.ranked) || !ranking.ranked.every(hasTotal)) {
    throw invalidOption({ option: "ranking", value: ranking, expected: "a-ranking" });
  }
  if (basis !== "printed" && basis !== "exact") {
    throw invalidOption({ option: "basis", value: basis, expected: "printed-or-exact" });
  }
  return new Map(ranking.ranked.map(({ unit, total }) => [unit, classify(total[basis] as string, bands)]));
};

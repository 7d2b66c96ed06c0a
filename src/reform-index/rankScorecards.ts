import { compare, rationalFromText } from "../exact/index.js";
import { record } from "./check.js";
import { noPercent } from "./errors.js";
import type { Figure, Ranked, Ranking, RankOptions, TotalCard, Unranked } from "./model.js";
import { checkRankOptions, comparable } from "./rankable.js";

/** A scorecard with what it is ranked by. */
interface Contender {
  readonly card: TotalCard;
  /** Exact. */
  readonly key: string;
  /** The number nearest to it: keys with two nearest numbers stand in the order of these. */
  readonly near: number;
}

const contenderOf = (card: TotalCard, { basis, measure = "points" }: RankOptions): Contender => {
  const figure: Figure = measure === "percent" ? card.total.percent : card.total;
  if (figure.exact === null || figure.value === null) throw noPercent({ unit: card.unit });
  return basis === "exact"
    ? { card, key: figure.exact, near: figure.value }
    : { card, key: figure.printed, near: Number(figure.printed) };
};

const compareKeys = (a: Contender, b: Contender): number => {
  if (a.near !== b.near) return a.near - b.near;
  return a.key === b.key ? 0 : compare(rationalFromText(a.key), rationalFromText(b.key));
};

const byUnit = (a: { readonly unit: string }, b: { readonly unit: string }): number => (a.unit < b.unit ? -1 : 1);

const bestFirst = (a: Contender, b: Contender): number => compareKeys(b, a) || byUnit(a.card, b.card);

/** Runs of equal keys, the best first. */
const groupsOf = (contenders: readonly Contender[]): readonly (readonly Contender[])[] => {
  const groups: Contender[][] = [];
  for (const contender of contenders.toSorted(bestFirst)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && compareKeys(last[0], contender) === 0) last.push(contender);
    else groups.push([contender]);
  }
  return groups;
};

/** The rank of one of a group of equals. */
const RANK_OF: {
  readonly [Way in RankOptions["ties"]]: (at: { before: number; group: number; size: number; place: number }) => number;
} = {
  min: ({ before }) => before + 1,
  max: ({ before, size }) => before + size,
  dense: ({ group }) => group + 1,
  ordinal: ({ before, place }) => before + place + 1,
};

const rankGroups = (groups: readonly (readonly Contender[])[], ties: RankOptions["ties"]): readonly Ranked[] => {
  let before = 0;
  return groups.flatMap((members, group) => {
    const ranked = members.map(({ card: { unit, total } }, place) =>
      record({
        unit,
        rank: RANK_OF[ties]({ before, group, size: members.length, place }),
        tied: members.length > 1,
        total,
      }),
    );
    before += members.length;
    return ranked;
  });
};

/**
 * Ranks units (xếp hạng), the best first. Says on which numbers, printed or exact, and how equal totals share their places;
 * under `ordinal` equals stand in the order of their unit ids. A unit without a total is not ranked and not last: it stands
 * apart, with what is missing. Scorecards of two indices or versions are refused, and so are totals out of different
 * maxima, unless they are ranked by percent.
 *
 * @throws MotcuaError `reform-index/different-structures`, `reform-index/different-maxima`, `reform-index/duplicate-unit`,
 * `reform-index/no-percent`, `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { defineIndex, rankScorecards, scoreIndex } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "on-time",
 *   version: "2026",
 *   criteria: [{ id: "on-time", max: 20, rule: { type: "proportional" } }],
 * });
 * const share = { "Sở Công Thương": 0.7278, "Sở Nội vụ": 0.3425, "Sở Tài chính": 0.7278, "Sở Ngoại vụ": null };
 * const scorecards = Object.entries(share).map(([unit, value]) => scoreIndex(index, { unit, values: { "on-time": value } }));
 * const { ranked, unranked } = rankScorecards(scorecards, { basis: "printed", ties: "min" });
 * ranked.map(({ rank, unit }) => `${rank} ${unit}`); // => ["1 Sở Công Thương", "1 Sở Tài chính", "3 Sở Nội vụ"]
 * unranked; // => [{ unit: "Sở Ngoại vụ", missing: ["on-time"] }]
 * ```
 */
export const rankScorecards = (scorecards: readonly TotalCard[], options: RankOptions): Ranking => {
  checkRankOptions(options);
  const contenders = comparable(scorecards, options.measure).map((card) => contenderOf(card, options));
  const unranked: readonly Unranked[] = scorecards
    .filter(({ total }) => total.exact === null)
    .map(({ unit, missing }) => record({ unit, missing }))
    .sort(byUnit);
  return record({
    ranked: Object.freeze(rankGroups(groupsOf(contenders), options.ties)),
    unranked: Object.freeze(unranked),
  });
};

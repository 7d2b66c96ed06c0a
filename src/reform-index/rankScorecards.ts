import { compare, type Rational, rationalFromText } from "../exact/index.js";
import { isObject } from "../plain/index.js";
import { isName, record } from "./check.js";
import {
  differentMaxima,
  differentStructures,
  duplicateUnit,
  type Expected,
  invalidArgument,
  noPercent,
} from "./errors.js";
import type { Figure, Ranked, Ranking, RankOptions, Scorecard, Unranked } from "./model.js";

/** A scorecard with what it is ranked by. */
interface Contender {
  readonly card: Scorecard;
  readonly key: Rational;
}

const checkOption = (option: string, value: unknown, allowed: readonly unknown[], expected: Expected): void => {
  if (!allowed.includes(value)) throw invalidArgument({ argument: `options.${option}`, value, expected });
};

const checkOptions = (options: RankOptions): void => {
  if (!isObject(options)) throw invalidArgument({ argument: "options", value: options, expected: "an-object" });
  checkOption("basis", options.basis, ["printed", "exact"], "printed-or-exact");
  checkOption("ties", options.ties, ["min", "max", "dense", "ordinal"], "a-way-with-ties");
  checkOption("measure", options.measure, ["points", "percent", undefined], "points-or-percent");
};

const isScorecard = (value: unknown): value is Scorecard =>
  isObject(value) && isName(value.unit) && isObject(value.structure) && isObject(value.total);

const checkScorecards = (scorecards: readonly Scorecard[]): void => {
  if (!Array.isArray(scorecards)) {
    throw invalidArgument({ argument: "scorecards", value: scorecards, expected: "a-list" });
  }
  const units = new Set<string>();
  for (const card of scorecards as readonly Scorecard[]) {
    if (!isScorecard(card)) throw invalidArgument({ argument: "scorecards", value: card, expected: "a-scorecard" });
    if (units.has(card.unit)) throw duplicateUnit({ unit: card.unit });
    units.add(card.unit);
  }
};

const checkSameStructure = (card: Scorecard, other: Scorecard): void => {
  const { id, version } = card.structure;
  const { id: otherId, version: otherVersion } = other.structure;
  if (id !== otherId || version !== otherVersion) {
    throw differentStructures({ unit: card.unit, id, version, otherUnit: other.unit, otherId, otherVersion });
  }
};

const checkSameMax = (card: Scorecard, other: Scorecard): void => {
  const [max, otherMax] = [card.total.max, other.total.max];
  if (max !== otherMax) throw differentMaxima({ unit: card.unit, max, otherUnit: other.unit, otherMax });
};

/** Refuses cards that do not stand beside the first one. */
const checkBesideFirst = (cards: readonly Scorecard[], check: (card: Scorecard, first: Scorecard) => void): void => {
  for (const card of cards.slice(1)) check(card, cards[0] as Scorecard);
};

const keyOf = ({ unit, total }: Scorecard, { basis, measure = "points" }: RankOptions): Rational => {
  const figure: Figure = measure === "percent" ? total.percent : total;
  if (figure.exact === null) throw noPercent({ unit });
  return rationalFromText(basis === "exact" ? figure.exact : figure.printed);
};

const byUnit = (a: { readonly unit: string }, b: { readonly unit: string }): number => (a.unit < b.unit ? -1 : 1);

const bestFirst = (a: Contender, b: Contender): number => compare(b.key, a.key) || byUnit(a.card, b.card);

/** Runs of equal keys, the best first. */
const groupsOf = (contenders: readonly Contender[]): readonly (readonly Contender[])[] => {
  const groups: Contender[][] = [];
  for (const contender of contenders.toSorted(bestFirst)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && compare(last[0].key, contender.key) === 0) last.push(contender);
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
export const rankScorecards = (scorecards: readonly Scorecard[], options: RankOptions): Ranking => {
  checkOptions(options);
  checkScorecards(scorecards);
  checkBesideFirst(scorecards, checkSameStructure);
  const complete = scorecards.filter(({ total }) => total.exact !== null);
  if (options.measure !== "percent") checkBesideFirst(complete, checkSameMax);
  const contenders = complete.map((card) => ({ card, key: keyOf(card, options) }));
  const unranked: readonly Unranked[] = scorecards
    .filter(({ total }) => total.exact === null)
    .map(({ unit, missing }) => record({ unit, missing }))
    .sort(byUnit);
  return record({
    ranked: Object.freeze(rankGroups(groupsOf(contenders), options.ties)),
    unranked: Object.freeze(unranked),
  });
};

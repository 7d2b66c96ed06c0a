import { isObject } from "../plain/index.js";
import { isName, isNumber } from "./check.js";
import { differentMaxima, differentStructures, duplicateUnit, type Expected, invalidArgument } from "./errors.js";
import type { RankOptions, TotalCard } from "./model.js";

const checkOption = (option: string, value: unknown, allowed: readonly unknown[], expected: Expected): void => {
  if (!allowed.includes(value)) throw invalidArgument({ argument: `options.${option}`, value, expected });
};

/** Refuses a measure that is neither points nor percent; none is points. */
export const checkMeasure = (measure: unknown): void =>
  checkOption("measure", measure, ["points", "percent", undefined], "points-or-percent");

/** Refuses options that do not say how to rank. */
export const checkRankOptions = (options: RankOptions): void => {
  if (!isObject(options)) throw invalidArgument({ argument: "options", value: options, expected: "an-object" });
  checkOption("basis", options.basis, ["printed", "exact"], "printed-or-exact");
  checkOption("ties", options.ties, ["min", "max", "dense", "ordinal"], "a-way-with-ties");
  checkMeasure(options.measure);
};

const isTotalCard = (value: unknown): value is TotalCard =>
  isObject(value) &&
  isName(value.unit) &&
  isObject(value.structure) &&
  isObject(value.total) &&
  (value.total.exact === null || isNumber(value.total.value));

/** Refuses what is no list of scorecards. */
export const checkScorecards = (scorecards: readonly TotalCard[]): void => {
  if (!Array.isArray(scorecards)) {
    throw invalidArgument({ argument: "scorecards", value: scorecards, expected: "a-list" });
  }
  for (const card of scorecards as readonly unknown[]) {
    if (!isTotalCard(card)) throw invalidArgument({ argument: "scorecards", value: card, expected: "a-scorecard" });
  }
};

/** Refuses two scorecards of one unit. */
export const checkUnits = (scorecards: readonly TotalCard[]): void => {
  const units = new Set<string>();
  for (const { unit } of scorecards) {
    if (units.has(unit)) throw duplicateUnit({ unit });
    units.add(unit);
  }
};

const checkSameStructure = (card: TotalCard, other: TotalCard): void => {
  const { id, version } = card.structure;
  const { id: otherId, version: otherVersion } = other.structure;
  if (id !== otherId || version !== otherVersion) {
    throw differentStructures({ unit: card.unit, id, version, otherUnit: other.unit, otherId, otherVersion });
  }
};

const checkSameMax = (card: TotalCard, other: TotalCard): void => {
  const [max, otherMax] = [card.total.max, other.total.max];
  if (max !== otherMax) throw differentMaxima({ unit: card.unit, max, otherUnit: other.unit, otherMax });
};

/** Refuses cards that do not stand beside the first one. */
const checkBesideFirst = (cards: readonly TotalCard[], check: (card: TotalCard, first: TotalCard) => void): void => {
  const [first, ...others] = cards;
  if (first !== undefined) for (const card of others) check(card, first);
};

/**
 * The scorecards with a total, after the checks that everything needs which compares units: one scorecard a unit, one
 * structure, and by points one maximum.
 */
export const comparable = <Card extends TotalCard>(
  scorecards: readonly Card[],
  measure: RankOptions["measure"],
): readonly Card[] => {
  checkScorecards(scorecards);
  checkUnits(scorecards);
  checkBesideFirst(scorecards, checkSameStructure);
  const complete = scorecards.filter(({ total }) => total.exact !== null);
  if (measure !== "percent") checkBesideFirst(complete, checkSameMax);
  return complete;
};

import {
  type DossierRecord,
  onlineShare,
  onTimeRate,
  proportionInterval,
  type Rate,
  type Tally,
  tallyDossiersBy,
} from "motcua/metrics";
import {
  defineIndex,
  type IndexStructure,
  type Observation,
  rankScorecards,
  type Scorecard,
  scoreIndex,
} from "motcua/reform-index";
import { KNOWN_UNTIL, LEAST_DOSSIERS } from "../data/records.js";

/** The criteria, all of them shares of dossiers: more is better. */
export const CRITERIA = ["on-time", "online"] as const;

/** A criterion of the index. */
export type CriterionId = (typeof CRITERIA)[number];

const RULE = { type: "proportional" } as const;

/** An index made up for this page; it is no official one. */
export const EXAMPLE_INDEX: IndexStructure = defineIndex({
  id: "example-service-index",
  version: "1",
  max: 100,
  criteria: [
    { id: "on-time", max: 70, rule: RULE },
    { id: "online", max: 30, rule: RULE },
  ],
});

/** The nine months before. */
const OPTIONS = { period: { from: "2026-01-01", to: KNOWN_UNTIL }, asOf: KNOWN_UNTIL } as const;

/** How sure it is to be, about, that all rank intervals hold together. */
const LEVEL = 0.95;

/** A unit in the ranking, with the ranks that it may have. */
export interface UnitRank {
  readonly unit: string;
  readonly rank: number;
  readonly points: string;
  /** The best rank that its interval of points allows. */
  readonly best: number;
  /** The worst one. */
  readonly worst: number;
}

/** The ranking and what it is worth. */
export interface Ranks {
  readonly ranked: readonly UnitRank[];
  /** Units with too few dossiers to be ranked. */
  readonly unranked: readonly string[];
}

type Shares = Readonly<Record<CriterionId, Rate>>;

const sharesOf = (tally: Tally): Shares => ({
  "on-time": onTimeRate(tally, "strict"),
  online: onlineShare(tally),
});

/** Each share as it was observed, or at one end of its interval. */
type Ends = Readonly<Partial<Record<CriterionId, Observation>>>;

const cardOf = (unit: string, shares: Shares, ends: Ends = {}): Scorecard => {
  const observed = CRITERIA.map((id) => {
    const { numerator, denominator } = shares[id];
    return [id, ends[id] ?? { numerator, denominator }] as const;
  });
  return scoreIndex(EXAMPLE_INDEX, { unit, values: Object.fromEntries(observed) });
};

/** Points between which a unit lies. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of the points of a unit: the shares are taken as independent, so how far each can move the points is squared
 * and added (Zou and Donner 2008). Its level is so high that the intervals of all units hold together at {@link LEVEL}.
 */
const spanOf = (card: Scorecard, shares: Shares, units: number): Span => {
  const level = 1 - (1 - LEVEL) / units;
  const points = card.total.value ?? 0;
  const reach = (end: "low" | "high"): number => {
    const moves = CRITERIA.map((id) => {
      const { numerator, denominator } = shares[id];
      const share = proportionInterval(numerator, denominator, { level })?.[end] ?? null;
      return (cardOf(card.unit, shares, { [id]: share }).total.value ?? points) - points;
    });
    return Math.hypot(...moves);
  };
  return { low: points - reach("low"), high: points + reach("high") };
};

/**
 * Ranks that agree with the intervals of all units: behind those that are surely better, before those that are surely worse
 * (Klein, Wright and Wieczorek 2020).
 */
export const rankRange = (own: Span, all: readonly Span[]): Pick<UnitRank, "best" | "worst"> => ({
  best: 1 + all.filter(({ low }) => low > own.high).length,
  worst: all.length - all.filter(({ high }) => high < own.low).length,
});

/** Ranks the units of the records. */
export const ranksOf = (records: readonly DossierRecord[]): Ranks => {
  const tallies = [...tallyDossiersBy(records, ({ agency }) => agency ?? "", OPTIONS)];
  const isEnough = ({ received }: Tally): boolean => received.total >= LEAST_DOSSIERS;
  const units = tallies
    .filter(([, tally]) => isEnough(tally))
    .map(([unit, tally]) => ({ unit, shares: sharesOf(tally) }));
  const scored = new Map(
    units.map(({ unit, shares }) => {
      const card = cardOf(unit, shares);
      return [unit, { card, span: spanOf(card, shares, units.length) }] as const;
    }),
  );
  const all = [...scored.values()];
  const spans = all.map(({ span }) => span);
  const { ranked, unranked } = rankScorecards(
    all.map(({ card }) => card),
    { basis: "printed", ties: "min" },
  );
  const few = tallies.filter(([, tally]) => !isEnough(tally)).map(([unit]) => unit);
  return {
    ranked: ranked.map(({ unit, rank, total }) => ({
      unit,
      rank,
      points: total.printed,
      ...rankRange(scored.get(unit)?.span ?? { low: 0, high: 0 }, spans),
    })),
    unranked: [...few, ...unranked.map(({ unit }) => unit)],
  };
};

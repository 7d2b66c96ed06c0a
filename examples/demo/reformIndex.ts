import {
  type Ranking,
  type RankOptions,
  rankLabel,
  rankScorecards,
  rankScorecardsBy,
  type Scorecard,
  scoreUnits,
  sensitivity,
} from "motcua/reform-index";
import { districtOfficeIndex2019 } from "motcua/vn";
import { DISTRICTS } from "./districts.js";
import { phuTho } from "./phuTho.js";

const districtCards = (): readonly Scorecard[] =>
  scoreUnits(
    districtOfficeIndex2019,
    DISTRICTS.map(([unit, points]) => ({
      unit,
      values: Object.fromEntries(points.map((value, field) => [String(field + 1), value])),
    })),
  );

const labelsOf = ({ ranked }: Ranking): ReadonlyMap<string, string> =>
  new Map(ranked.map((each) => [each.unit, rankLabel(each)]));

const SEED = 2019;
const DRAWS = 2_000;

/** Thirteen districts: their ranks on two bases, and what they are worth when the fields' weights move by a quarter. */
export const districts = () => {
  const cards = districtCards();
  const printed = rankScorecards(cards, { basis: "printed", ties: "min" });
  const [printedLabels, exactLabels] = [printed, rankScorecards(cards, { basis: "exact", ties: "min" })].map(labelsOf);
  const { units, level, noise } = sensitivity(cards, { seed: SEED, draws: DRAWS });
  const worth = new Map(units.map((unit) => [unit.unit, unit]));
  return {
    draws: DRAWS,
    level,
    noise,
    rows: printed.ranked.map(({ unit, total }) => ({
      unit,
      total,
      printed: printedLabels?.get(unit) ?? "",
      exact: exactLabels?.get(unit) ?? "",
      low: worth.get(unit)?.low ?? 0,
      high: worth.get(unit)?.high ?? 0,
      first: worth.get(unit)?.topK["1"]?.probability ?? 0,
    })),
  };
};

/** A unit whose rank is another on another basis. */
export interface Move {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly places: number;
}

const movesBetween = (before: Ranking, after: Ranking): readonly Move[] => {
  const then = new Map(before.ranked.map((each) => [each.unit, each]));
  return after.ranked.flatMap((each) => {
    const was = then.get(each.unit) ?? each;
    const places = was.rank - each.rank;
    return places === 0 ? [] : [{ unit: each.unit, from: rankLabel(was), to: rankLabel(each), places }];
  });
};

const BASES = [
  { basis: "exact", ties: "min" },
  { basis: "printed", ties: "min" },
  { basis: "printed", ties: "min", measure: "percent" },
] as const satisfies readonly RankOptions[];

const tiedIn = ({ ranked }: Ranking): number => ranked.filter(({ tied }) => tied).length;

/** Phu Tho's 163 units ranked on exact scores, on printed scores and on printed percentages: who changes place. */
export const threeBases = () => {
  const { scorecards, units } = phuTho();
  const [exact, score, percent] = BASES.map((options) => rankScorecards(scorecards, options)) as [
    Ranking,
    Ranking,
    Ranking,
  ];
  const levels = new Map(units.map(({ code, level }) => [code, level]));
  return {
    tied: { exact: tiedIn(exact), score: tiedIn(score), percent: tiedIn(percent) },
    exactToScore: movesBetween(exact, score),
    scoreToPercent: movesBetween(score, percent),
    groups: rankScorecardsBy(scorecards, ({ unit }) => levels.get(unit) ?? "", BASES[1]),
  };
};

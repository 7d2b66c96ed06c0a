import { rateOf } from "motcua/metrics";
import { defineIndex, rankScorecards, type Scorecard, scoreIndex } from "motcua/reform-index";
import { type PublishedUnit, phuTho2026 } from "./data/phuTho2026.js";

/** Group "progress and results" of the service index (Decision 766): 20 points times the on-time share. */
const progress = defineIndex({
  id: "qd766-progress",
  version: "2026-09-26",
  title: "Tiến độ, kết quả giải quyết",
  criteria: [{ id: "2.1", title: "On-time rate", max: 20, rule: { type: "proportional" } }],
});

const scorecardOf = ({ code, onTime, received }: PublishedUnit): Scorecard =>
  scoreIndex(progress, { unit: code, values: { "2.1": { numerator: onTime, denominator: received } } });

/** A unit whose published figure differs from what its own counts give. */
export interface Difference {
  readonly unit: PublishedUnit;
  readonly ratio: string;
  readonly score: string;
}

const differenceOf = (unit: PublishedUnit, { total }: Scorecard): Difference => ({
  unit,
  ratio: rateOf(unit.onTime, unit.received, "qd766").printed,
  score: total.printed,
});

const agrees = ({ unit, ratio, score }: Difference): boolean =>
  ratio === `${unit.ratio.toFixed(2)} %` && score === unit.score.toFixed(2);

const sumOf = (figure: (unit: PublishedUnit) => number): number =>
  phuTho2026.reduce((sum, unit) => sum + figure(unit), 0);

/** Recomputes every published ratio and score of Phu Tho's 163 units, and ranks them. */
export const phuTho = () => {
  const scorecards = phuTho2026.map(scorecardOf);
  const compared = phuTho2026.map((unit, index) => differenceOf(unit, scorecards[index] as Scorecard));
  return {
    units: phuTho2026,
    scorecards,
    equal: compared.filter(agrees).length,
    differences: compared.filter((difference) => !agrees(difference)),
    province: rateOf(
      sumOf(({ onTime }) => onTime),
      sumOf(({ received }) => received),
      "qd766",
    ),
    meanOfRatios: sumOf(({ ratio }) => ratio) / phuTho2026.length,
    ranking: rankScorecards(scorecards, { basis: "printed", ties: "min" }),
  };
};

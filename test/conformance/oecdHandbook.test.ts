import {
  defineIndex,
  type IndexDefinition,
  type Normalisation,
  normalise,
  rankScorecards,
  reweight,
  roundHalfUp,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, it } from "vitest";
import { conformanceJson, conformanceTable, fieldOf, hasConformance, numberIn } from "../support/conformanceTable.js";

// OECD/JRC, Handbook on Constructing Composite Indicators (2008): tables 15 (normalisation), 22 (weights), 23 (ranks)
interface Table15 {
  readonly raw: readonly number[];
  readonly published: Readonly<Record<string, readonly number[]>>;
}

interface Table23 {
  readonly order: readonly string[];
  readonly weights_table22_rounded_2dp: Readonly<Record<string, readonly number[]>>;
  readonly ranks: Readonly<Record<string, readonly number[]>>;
}

const CATEGORIES = [
  { to: 5, points: 0 },
  { from: 5, to: 15, points: 20 },
  { from: 15, to: 35, points: 40 },
  { from: 35, to: 65, points: 50 },
  { from: 65, to: 85, points: 60 },
  { from: 85, to: 95, points: 80 },
  { from: 95, points: 100 },
];

describe.skipIf(!hasConformance("oecd-tai"))(
  "OECD handbook, table 15: ten normalisations of years of schooling",
  () => {
    it.each<[string, Normalisation, number]>([
      ["z", { type: "z-score" }, 2],
      ["mm", { type: "min-max" }, 2],
      ["distMean", { type: "distance-to", reference: "mean" }, 2],
      ["distBest", { type: "distance-to", reference: "best" }, 2],
      ["distWorst", { type: "distance-to", reference: "worst" }, 2],
      ["diffMean", { type: "difference-from-mean" }, 2],
      ["aboveBelow20", { type: "above-or-below-mean", threshold: 0.2 }, 0],
      ["percentile", { type: "percentile-rank" }, 1],
      ["categorical", { type: "bands", of: "percentile-rank", bands: CATEGORIES }, 0],
      ["rankHighTop", { type: "rank", ties: "min" }, 0],
    ])("%s: 23 of 23", (column, how, digits) => {
      const { raw, published } = conformanceJson<Table15>("oecd-tai/table15_schooling.json");
      const ours = normalise(raw, how).map((value) => roundHalfUp(value ?? Number.NaN, digits));
      expect(ours).toHaveLength(23);
      expect(ours).toEqual(published[column]);
    });
  },
);

/** Goalposts of the Technology Achievement Index 2001, written from memory: the data folder says so. */
const GOALPOSTS: Readonly<Record<string, readonly [number, number]>> = {
  patents: [0, 994],
  royalties: [0, 272.6],
  internet: [0, 232.4],
  exports: [0, 80.8],
  telephones_log10: [0, Math.log10(901)],
  electricity_log10: [Math.log10(22), Math.log10(6969)],
  schooling: [0.8, 12],
  university: [0.1, 27.4],
};

const INDICATORS = Object.keys(GOALPOSTS);

const technology: IndexDefinition = {
  id: "technology-achievement",
  version: "equal",
  aggregate: "weighted-mean",
  criteria: Object.entries(GOALPOSTS).map(([id, [low, high]]) => ({
    id,
    max: 1,
    weight: 1,
    rule: { type: "goalposts", low, high, clamp: true },
  })),
};

describe.skipIf(!hasConformance("oecd-tai"))(
  "OECD handbook, table 23: ranks of 23 countries under other weights",
  () => {
    const ranksUnder = (weighting: string): ReadonlyMap<string, number> => {
      const weights = conformanceJson<Table23>("oecd-tai/published_ranks_table23.json").weights_table22_rounded_2dp;
      const byId = Object.fromEntries(INDICATORS.map((id, at) => [id, weights[weighting]?.[at] ?? 0]));
      const structure = defineIndex(reweight(technology, weighting, byId));
      const cards = conformanceTable("oecd-tai/tai_raw_23.csv").map((row) =>
        scoreIndex(structure, {
          unit: fieldOf(row, "country"),
          values: Object.fromEntries(INDICATORS.map((id) => [id, numberIn(row, id)])),
        }),
      );
      const { ranked } = rankScorecards(cards, { basis: "exact", ties: "min" });
      return new Map(ranked.map(({ unit, rank }) => [unit, rank]));
    };

    // Table 22 prints weights with two decimals, which is why two of the four columns cannot come out whole.
    it.each<[string, readonly string[]]>([
      ["EW", []],
      ["BAP", []],
      ["AHP", ["New Zealand", "Israel", "Spain"]],
      ["FA", ["Singapore", "Canada", "Czech Republic", "Slovenia"]],
    ])("%s: all but %j", (weighting, others) => {
      const { order, ranks } = conformanceJson<Table23>("oecd-tai/published_ranks_table23.json");
      const ours = ranksUnder(weighting);
      expect(ours.size).toBe(23);
      const different = order.filter((country, at) => ours.get(country) !== ranks[weighting]?.[at]);
      expect(different.toSorted()).toEqual(others.toSorted());
    });
  },
);

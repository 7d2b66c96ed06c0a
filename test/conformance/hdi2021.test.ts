import {
  type ClassBand,
  type CriterionDefinition,
  classify,
  defineIndex,
  rankScorecards,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, it } from "vitest";
import { conformanceTable, fieldOf, hasConformance, numberIn, type Row } from "../support/conformanceTable.js";

const goalposts = (id: string, low: number, high: number): CriterionDefinition => ({
  id,
  max: 1,
  rule: { type: "goalposts", low, high, clamp: true },
});

// Human Development Report 2021/22, technical note 1: the geometric mean of three dimensions, income on a logarithmic scale
const hdi = defineIndex({
  id: "hdi",
  version: "2021",
  aggregate: "geometric-mean",
  round: { digits: 3, mode: "half-up" },
  criteria: [
    goalposts("health", 20, 85),
    {
      id: "education",
      aggregate: "mean",
      children: [goalposts("expected-years", 0, 18), goalposts("mean-years", 0, 15)],
    },
    goalposts("income", Math.log(100), Math.log(75_000)),
  ],
});

const CLASSES: readonly ClassBand[] = [
  { name: "Very High", from: 0.8 },
  { name: "High", from: 0.7, to: 0.8 },
  { name: "Medium", from: 0.55, to: 0.7 },
  { name: "Low", to: 0.55 },
];

const cardOf = (row: Row) =>
  scoreIndex(hdi, {
    unit: fieldOf(row, "iso3"),
    values: {
      health: numberIn(row, "le_2021"),
      "expected-years": numberIn(row, "eys_2021"),
      "mean-years": numberIn(row, "mys_2021"),
      income: Math.log(numberIn(row, "gnipc_2021")),
    },
  });

describe.skipIf(!hasConformance("undp-hdi-2021"))(
  "Human Development Index 2021, as published for 191 countries",
  () => {
    const study = () => {
      const rows = conformanceTable("undp-hdi-2021/hdi_2021.csv");
      return { rows, cards: rows.map(cardOf) };
    };
    const published = (rows: readonly Row[], text: (row: Row) => string) =>
      new Map(rows.map((row) => [fieldOf(row, "iso3"), text(row)]));

    it("gives all values to three decimals", () => {
      const { rows, cards } = study();
      expect(cards).toHaveLength(191);
      expect(new Map(cards.map(({ unit, total }) => [unit, total.printed]))).toEqual(
        published(rows, (row) => numberIn(row, "hdi_2021").toFixed(3)),
      );
    });

    it("gives all classes by the printed values", () => {
      const { rows, cards } = study();
      expect(new Map(cards.map(({ unit, total }) => [unit, classify(total.printed, CLASSES)]))).toEqual(
        published(rows, (row) => fieldOf(row, "hdicode")),
      );
    });

    it("gives all ranks by the printed values, not by the exact ones", () => {
      const { rows, cards } = study();
      const ranks = (basis: "printed" | "exact") =>
        new Map(rankScorecards(cards, { basis, ties: "min" }).ranked.map(({ unit, rank }) => [unit, String(rank)]));
      const expected = published(rows, (row) => fieldOf(row, "hdi_rank_2021"));
      expect(ranks("printed")).toEqual(expected);
      expect(ranks("exact")).not.toEqual(expected);
    });
  },
);

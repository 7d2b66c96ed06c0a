import {
  type Aggregate,
  type Assessment,
  type CriterionDefinition,
  defineIndex,
  type IndexStructure,
  type Normalisation,
  normaliseAssessments,
  rankScorecards,
  type Scorecard,
  type ScoringRule,
  scoreIndex,
  sensitivity,
} from "motcua/reform-index";
import { describe, expect, it } from "vitest";
import { conformanceTable, fieldOf, hasConformance, numberIn, type Row } from "../support/conformanceTable.js";

// ASEM Sustainable Connectivity Portal (JRC), 51 countries, 49 indicators, 8 pillars, 2 sub-indices; computed with COINr
const table = (name: string): ReadonlyMap<string, Row> =>
  new Map(conformanceTable(`coinr-asem/${name}.csv`).map((row) => [fieldOf(row, "uCode"), row]));

const meta = (type: string): readonly Row[] =>
  conformanceTable("coinr-asem/input_iMeta.csv").filter((row) => fieldOf(row, "Type") === type);

const codes = (type: string): readonly string[] => meta(type).map((row) => fieldOf(row, "iCode"));

const structureOf = (name: Aggregate, rule: ScoringRule): IndexStructure => {
  const parents = new Map(
    [...meta("Indicator"), ...meta("Aggregate")].map((row) => [fieldOf(row, "iCode"), fieldOf(row, "Parent")]),
  );
  const below = (id: string): readonly CriterionDefinition[] =>
    [...parents].filter(([, parent]) => parent === id).map(([code]) => criterion(code));
  const criterion = (id: string): CriterionDefinition => {
    const children = below(id);
    return children.length === 0 ? { id, max: 100, rule } : { id, aggregate: name, children };
  };
  return defineIndex({ id: "asem", version: name, aggregate: name, criteria: below("Index") });
};

const shares = (): readonly Assessment[] => {
  const how = Object.fromEntries(
    meta("Indicator").map((row): [string, Normalisation] => [
      fieldOf(row, "iCode"),
      { type: "min-max", direction: numberIn(row, "Direction") > 0 ? "higher-is-better" : "lower-is-better" },
    ]),
  );
  const indicators = codes("Indicator");
  const treated = [...table("stage_Treated")].map(([unit, row]) => ({
    unit,
    values: Object.fromEntries(indicators.map((id) => [id, numberIn(row, id)])),
  }));
  return normaliseAssessments(treated, how);
};

const shareOf = ({ values }: Assessment, id: string): number => {
  const value = values[id];
  if (typeof value !== "number") throw new Error(`no share for ${id}`);
  return value;
};

/** Every indicator from 1 to 100 in place of 0 to 100, so that a geometric mean does not fall to 0. */
const fromOneToHundred = (assessment: Assessment): Assessment => ({
  ...assessment,
  values: Object.fromEntries(Object.keys(assessment.values).map((id) => [id, 1 + 99 * shareOf(assessment, id)])),
});

const scoreAt = ({ nodes, total }: Scorecard, id: string): number => {
  const value = id === "Index" ? total.value : nodes[id]?.score;
  if (typeof value !== "number") throw new Error(`no score at ${id}`);
  return value;
};

/** The greatest distance from the published values of all aggregates, as a share of them. */
const distance = (cards: readonly Scorecard[], published: ReadonlyMap<string, Row>): number => {
  const aggregates = codes("Aggregate");
  const distances = cards.flatMap((card) =>
    aggregates.map((id) => {
      const expected = numberIn(published.get(card.unit) ?? {}, id);
      return Math.abs(scoreAt(card, id) - expected) / expected;
    }),
  );
  return Math.max(...distances);
};

const meanCards = (): readonly Scorecard[] => {
  const structure = structureOf("mean", { type: "proportional" });
  return shares().map((assessment) => scoreIndex(structure, assessment));
};

describe.skipIf(!hasConformance("coinr-asem"))("ASEM connectivity, 51 countries, as COINr computes it", () => {
  it("normalises 51 x 49 indicators by min-max, each in its direction", () => {
    const published = table("stage_Normalised");
    const indicators = codes("Indicator");
    const distances = shares().flatMap((assessment) =>
      indicators.map((id) =>
        Math.abs(100 * shareOf(assessment, id) - numberIn(published.get(assessment.unit) ?? {}, id)),
      ),
    );
    expect(distances).toHaveLength(51 * 49);
    expect(Math.max(...distances)).toBeLessThan(1e-11);
  });

  it("aggregates three levels by means", () => {
    const cards = meanCards();
    expect(cards).toHaveLength(51);
    expect(codes("Aggregate")).toHaveLength(11);
    expect(distance(cards, table("stage_Aggregated"))).toBeLessThan(1e-12);
  });

  it.each<[Aggregate, string]>([
    ["mean", "agg_1_100_a_amean"],
    ["geometric-mean", "agg_1_100_a_gmean"],
  ])("aggregates indicators from 1 to 100 by the %s", (name, file) => {
    const structure = structureOf(name, { type: "value" });
    const cards = shares().map((assessment) => scoreIndex(structure, fromOneToHundred(assessment)));
    expect(distance(cards, table(file))).toBeLessThan(1e-12);
  });

  it("gives all 561 ranks of the 11 aggregates", () => {
    const [cards, published] = [meanCards(), table("result_full_ranks")];
    for (const id of codes("Aggregate")) {
      const structure = defineIndex({
        id,
        version: "1",
        criteria: [{ id: "score", max: 100, rule: { type: "value" } }],
      });
      const ofNode = cards.map((card) =>
        scoreIndex(structure, { unit: card.unit, values: { score: scoreAt(card, id) } }),
      );
      const { ranked } = rankScorecards(ofNode, { basis: "exact", ties: "min" });
      expect(new Map(ranked.map(({ unit, rank }) => [unit, rank])), id).toEqual(
        new Map([...published].map(([unit, row]) => [unit, numberIn(row, id)])),
      );
    }
  });

  it("gives every shift of rank when one of the 8 pillars is left out", () => {
    const published = table("remove_pillars_rankdiffs");
    const means = new Map(
      conformanceTable("coinr-asem/remove_pillars_meanabsdiff.csv").map((row) => [
        fieldOf(row, "name"),
        numberIn(row, "MeanAbsDiff"),
      ]),
    );
    const pillars = [...means.keys()].filter((name) => name !== "Nominal");
    const { withoutOne } = sensitivity(meanCards(), { seed: 1, draws: 0, leaveOut: pillars });
    expect(withoutOne.map(({ id }) => id)).toEqual(pillars);
    expect(pillars).toHaveLength(8);
    for (const { id, shifts, meanAbsoluteShift } of withoutOne) {
      expect(shifts).toEqual(Object.fromEntries([...published].map(([unit, row]) => [unit, numberIn(row, id)])));
      expect(meanAbsoluteShift).toBeCloseTo(means.get(id) ?? Number.NaN, 12);
    }
  });
});

import { fc, test } from "@fast-check/vitest";
import { defineIndex, type RankOptions, rankScorecards, type Scorecard, scoreIndex } from "motcua/reform-index";
import { describe, expect } from "vitest";
import { indexOf, leafOf } from "../support/indexes.js";

const INDEX = defineIndex(indexOf([leafOf({ type: "value" }, { id: "points", max: 100 })]));

/** Few points, so that many units tie. */
const totals = fc.array(fc.option(fc.integer({ min: 0, max: 8 }).map((points) => points / 4)), { maxLength: 12 });

const cardsOf = (points: readonly (number | null)[]): readonly Scorecard[] =>
  points.map((value, index) => scoreIndex(INDEX, { unit: `unit ${index}`, values: { points: value } }));

const basis = fc.constantFrom<RankOptions["basis"]>("printed", "exact");
const ties = fc.constantFrom<RankOptions["ties"]>("min", "max", "dense", "ordinal");

const rankByUnit = (cards: readonly Scorecard[], options: RankOptions) =>
  new Map(rankScorecards(cards, options).ranked.map(({ unit, rank }) => [unit, rank]));

/** Ranks by counting, without sorting. */
const ranksAmong = (all: readonly number[], own: number) => {
  const above = all.filter((other) => other > own);
  return {
    min: above.length + 1,
    max: all.filter((other) => other >= own).length,
    dense: new Set(above).size + 1,
  };
};

describe("rankScorecards", () => {
  test.prop([
    totals.chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(
          points.map((_, at) => at),
          { minLength: points.length },
        ),
      ),
    ),
    basis,
    ties,
  ])("the order of the scorecards changes nothing", ([points, order], basedOn, way) => {
    const cards = cardsOf(points);
    const shuffled = order.map((at) => cards[at] as Scorecard);
    const options = { basis: basedOn, ties: way };
    expect(rankScorecards(shuffled, options)).toStrictEqual(rankScorecards(cards, options));
  });

  test.prop([totals, basis])("each way with ties counts what it says", (points, basedOn) => {
    const cards = cardsOf(points);
    const known = points.filter((value) => value !== null);
    const [min, max, dense] = (["min", "max", "dense"] as const).map((way) =>
      rankByUnit(cards, { basis: basedOn, ties: way }),
    );
    for (const [index, own] of points.entries()) {
      const unit = `unit ${index}`;
      const ranks = { min: min?.get(unit), max: max?.get(unit), dense: dense?.get(unit) };
      expect(ranks).toEqual(own === null ? {} : ranksAmong(known, own));
    }
    const ordinal = [...rankByUnit(cards, { basis: basedOn, ties: "ordinal" }).values()];
    expect(ordinal).toEqual(known.map((_, index) => index + 1));
  });

  test.prop([totals, basis, ties])("loses no unit", (points, basedOn, way) => {
    const { ranked, unranked } = rankScorecards(cardsOf(points), { basis: basedOn, ties: way });
    expect(ranked.length + unranked.length).toBe(points.length);
    expect(unranked.length).toBe(points.filter((value) => value === null).length);
  });
});

import { type Amount, amountNumber, amountOf, compareAmounts } from "../../exact/index.js";
import { bandTest, checkBands } from "../bands.js";
import { checkOptional, isNumber, record } from "../check.js";
import { invalidDefinition, noBand } from "../errors.js";
import type { BandsRule, PointsBand } from "../model.js";
import type { RuleDefinition, RuleScoring } from "./RuleKind.js";
import { readNumber } from "./read.js";

const checkedBand = (id: string, { from, to, includes, points }: PointsBand, max: Amount | null): PointsBand => {
  const fits = isNumber(points) && points >= 0 && (max === null || compareAmounts(amountOf(points), max) <= 0);
  if (!fits) {
    throw invalidDefinition({ id, property: "points", value: points, expected: "points-up-to-the-maximum" });
  }
  return record({ from, to, includes, points });
};

/** Checks the rule. */
export const defineBands: RuleDefinition<BandsRule> = {
  max: () => "needed",
  derivable: true,
  define: (id, { bands, whenDenominatorIsZero }, max) => {
    checkBands(id, bands);
    checkOptional(id, "whenDenominatorIsZero", whenDenominatorIsZero, "a-zero-denominator-policy");
    const copies = Object.freeze(bands.map((band) => checkedBand(id, band, max)));
    return record({ type: "bands", bands: copies, whenDenominatorIsZero });
  },
};

/** The points of the band in which the observed number lies. */
export const scoreBands: RuleScoring<BandsRule> = {
  ofShare: false,
  read: (_rule, place) => readNumber(place),
  score: ({ bands }) => {
    const tests = bands.map((band) => ({ contains: bandTest(band), points: amountOf(band.points) }));
    return (value, { unit, id }) => {
      const band = tests.find(({ contains }) => contains(value));
      if (band === undefined) throw noBand({ unit, id, value: amountNumber(value) });
      return band.points;
    };
  },
};

import { compare, type Rational, rational, toNumber } from "../../exact/index.js";
import { checkBands, isInBand } from "../bands.js";
import { isNumber, record } from "../check.js";
import { invalidDefinition, noBand } from "../errors.js";
import type { BandsRule, PointsBand } from "../model.js";
import type { RuleKind } from "./RuleKind.js";
import { checkZeroPolicy, readNumber } from "./readNumber.js";

const checkedBand = (id: string, { from, to, includes, points }: PointsBand, max: Rational | null): PointsBand => {
  const fits = isNumber(points) && points >= 0 && (max === null || compare(rational(points), max) <= 0);
  if (!fits) {
    throw invalidDefinition({ id, property: "points", value: points, expected: "points-up-to-the-maximum" });
  }
  return record({ from, to, includes, points });
};

/** The points of the band in which the observed number lies. */
export const bands: RuleKind<BandsRule> = {
  needsMax: true,
  define: (id, rule, max) => {
    checkBands(id, rule.bands);
    checkZeroPolicy(id, rule);
    const copies = Object.freeze(rule.bands.map((band) => checkedBand(id, band, max)));
    return record({ type: "bands", bands: copies, whenDenominatorIsZero: rule.whenDenominatorIsZero });
  },
  score: (rule, _max, observation, place) => {
    const value = readNumber(observation, place);
    if (value === null) return null;
    const band = rule.bands.find((candidate) => isInBand(value, candidate));
    if (band === undefined) throw noBand({ ...place, value: toNumber(value) });
    return { points: rational(band.points), share: null };
  },
};

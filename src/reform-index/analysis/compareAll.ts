import { record } from "../check.js";
import type { Scorecard } from "../model.js";
import { checkScorecards, checkUnits } from "../rankable.js";
import { compareScorecards } from "./compareScorecards.js";
import type { UnitComparisons } from "./model.js";

const byUnit = (scorecards: readonly Scorecard[]): ReadonlyMap<string, Scorecard> => {
  checkScorecards(scorecards);
  checkUnits(scorecards);
  return new Map(scorecards.map((card) => [card.unit, card]));
};

const unitsOutside = (scorecards: readonly Scorecard[], other: ReadonlyMap<string, Scorecard>): readonly string[] =>
  Object.freeze(scorecards.flatMap(({ unit }) => (other.has(unit) ? [] : [unit])));

/**
 * Compares the scorecards of many units, each with the one of the same unit, as {@link compareScorecards} does. Units that
 * stand in one list alone are told apart: after a merger the new unit is another one, whatever it is called.
 *
 * @throws MotcuaError `reform-index/duplicate-unit`, and what {@link compareScorecards} throws
 * @example
 * ```ts
 * import { compareAll, defineIndex, scoreUnits } from "motcua/reform-index";
 *
 * const index = defineIndex({ id: "example", version: "1", criteria: [{ id: "1", max: 20, rule: { type: "manual" } }] });
 * const before = scoreUnits(index, [
 *   { unit: "xã A", values: { "1": 15 } },
 *   { unit: "xã B", values: { "1": 12 } },
 * ]);
 * const after = scoreUnits(index, [
 *   { unit: "xã A", values: { "1": 16.5 } },
 *   { unit: "xã C", values: { "1": 14 } },
 * ]);
 * const { compared, came, went } = compareAll(before, after);
 * compared.map(({ unit, change }) => [unit, change.printed]); // => [["xã A", "1.50"]]
 * [came, went]; // => [["xã C"], ["xã B"]]
 * ```
 */
export const compareAll = (before: readonly Scorecard[], after: readonly Scorecard[]): UnitComparisons => {
  const [earlier, later] = [byUnit(before), byUnit(after)];
  const compared = after.flatMap((card) => {
    const own = earlier.get(card.unit);
    return own === undefined ? [] : [compareScorecards(own, card)];
  });
  return record({
    compared: Object.freeze(compared),
    came: unitsOutside(after, earlier),
    went: unitsOutside(before, later),
  });
};

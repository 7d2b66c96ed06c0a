import {
  type Amount,
  addAmounts,
  amountOf,
  compareAmounts,
  NOTHING,
  overAmount,
  type Rounding,
  roundAmount,
} from "../../exact/index.js";
import { isObject } from "../../plain/index.js";
import { isPositive, record } from "../check.js";
import { figureOf, percentOf } from "../figure.js";
import type { Scorecard } from "../model.js";
import { minus } from "./attribute.js";
import { invalidOption } from "./errors.js";
import { type Loss, lossesOf } from "./lossesOf.js";
import type { Gap, GapOptions, NextStep } from "./model.js";
import { nextStep } from "./nextStep.js";
import { printingOf } from "./printingOf.js";
import { analysed, checkNodes } from "./treeOf.js";

const pointsToGain = (options: GapOptions): Amount => {
  if (!isObject(options)) throw invalidOption({ option: "options", value: options, expected: "an-object" });
  const { pointsToGain: points = 1 } = options;
  if (!isPositive(points)) {
    throw invalidOption({ option: "options.pointsToGain", value: points, expected: "a-number-above-0" });
  }
  return amountOf(points);
};

const PERCENT: Rounding = { digits: 2, mode: "half-up" };

/** The least score from a wanted one up that the rounding of the leaf lets stand. */
const roundedUp = (wanted: Amount, rounding: Rounding | null): Amount =>
  rounding === null
    ? wanted
    : roundAmount(wanted, { digits: rounding.digits, mode: compareAmounts(wanted, NOTHING) < 0 ? "down" : "up" });

const stepOf = ({ node, score, full }: Loss, gain: Amount): NextStep | null => {
  const wanted = roundedUp(addAmounts([score, gain]), node.rounding);
  const target = compareAmounts(wanted, full) < 0 ? wanted : full;
  return nextStep({ node, score, most: full, target, printing: printingOf(node) });
};

/**
 * Where a unit lost points (điểm mất theo tiêu chí), the greatest loss first, and the least that would gain the next point in
 * each criterion. Losses are measured in points of the total too, so that criteria under means and weights compare: what the
 * total would gain if the criterion had its maximum, worked out as `compareScorecards` does. A bonus that was not earned is no
 * loss; leaves without a score are not in the list, they stand in `scorecard.missing`.
 *
 * @throws MotcuaError `reform-index/invalid-option`
 * @example
 * ```ts
 * import { defineIndex, scoreGaps, scoreIndex } from "motcua/reform-index";
 *
 * // Petitions answered on time in Phú Thọ, 2026: 296 of 570, out of 6 points.
 * const index = defineIndex({
 *   id: "petitions",
 *   version: "2026",
 *   criteria: [
 *     { id: "5.2", max: 6, rule: { type: "proportional" } },
 *     { id: "plan", max: 2, rule: { type: "yes-no" } },
 *   ],
 * });
 * const values = { "5.2": { numerator: 296, denominator: 570 }, plan: false };
 * const [petitions, plan] = scoreGaps(scoreIndex(index, { unit: "Phú Thọ", values }));
 * [petitions?.id, petitions?.lost.printed, petitions?.share.printed]; // => ["5.2", "2.88", "59.05"]
 * petitions?.next; // => { kind: "cases", cases: 95, gain: { value: 1, exact: "1", printed: "1.00" } }
 * plan?.next?.kind; // => "do-it"
 * ```
 */
export const scoreGaps = (scorecard: Scorecard, options: GapOptions = {}): readonly Gap[] => {
  checkNodes("scorecard", scorecard);
  const gain = pointsToGain(options);
  return analysed("scorecard", scorecard, () => gapsOf(scorecard, gain));
};

const gapsOf = (scorecard: Scorecard, gain: Amount): readonly Gap[] => {
  const losses = lossesOf(scorecard);
  const whole = addAmounts(losses.map(({ ofTotal }) => ofTotal));
  const printing = printingOf(scorecard.total);
  const gaps = losses
    .toSorted((a, b) => compareAmounts(b.ofTotal, a.ofTotal))
    .map((loss) =>
      record<Gap>({
        id: loss.node.id,
        title: loss.node.title,
        lost: figureOf(minus(loss.most, loss.score), printingOf(loss.node)),
        ofTotal: figureOf(loss.ofTotal, printing),
        share:
          compareAmounts(whole, NOTHING) > 0
            ? percentOf(overAmount(loss.ofTotal, whole), PERCENT)
            : figureOf(null, PERCENT),
        next: stepOf(loss, gain),
      }),
    );
  return Object.freeze(gaps);
};

import { fraction, type Rounding } from "../exact/index.js";
import { requireCount } from "./check.js";
import { moreAnsweredThanInvited } from "./errors.js";
import { figureOf } from "./figure.js";
import type { SurveyFigure, SurveyResponse } from "./indexModel.js";

const TWO_DECIMALS: Rounding = { digits: 2, mode: "half-up" };

const rateOf = (answered: number, invited: number, rounding: Rounding): SurveyFigure =>
  figureOf(invited === 0 ? null : fraction(100n * BigInt(answered), BigInt(invited)), rounding);

/** How many answered of those invited, if it is known how many were. */
export const responseOf = (
  stratum: string | null,
  answered: number,
  invited: number | null,
  rounding: Rounding,
): SurveyResponse => {
  if (invited !== null && answered > invited) throw moreAnsweredThanInvited({ stratum, invited, answered });
  return Object.freeze({ invited, answered, rate: rateOf(answered, invited ?? 0, rounding) });
};

/**
 * The share of those asked who answered (tỷ lệ trả lời), in percent. Those who did not may think otherwise, and no interval
 * knows of it.
 *
 * @throws MotcuaError `survey/more-answered-than-invited`, `survey/invalid-argument`
 * @example
 * ```ts
 * import { responseRate } from "motcua/survey";
 *
 * responseRate(412, 600).printed; // => "68.67"
 * responseRate(0, 0).value; // => null
 * ```
 */
export const responseRate = (answered: number, invited: number): SurveyFigure =>
  responseOf(null, requireCount("answered", answered), requireCount("invited", invited), TWO_DECIMALS).rate;

import type { Rate } from "../../metrics/index.js";
import { invalidArgument } from "../errors.js";
import { groupedText, percentFigure } from "../figureText.js";

const MARKS = { group: ".", decimal: "," } as const;

/**
 * A number of dossiers as it is printed in Vietnamese tables: `4.015`.
 *
 * @throws MotcuaError `locales/invalid-argument` for what is no whole number
 * @example
 * ```ts
 * import { countText } from "motcua/locales/vi";
 *
 * countText(4015); // => "4.015"
 * ```
 */
export const countText = (count: number): string => {
  if (!Number.isSafeInteger(count)) throw invalidArgument({ argument: "count", value: count });
  return `${count < 0 ? "-" : ""}${groupedText(String(Math.abs(count)), MARKS)}`;
};

/**
 * A rate in per cent as it is printed in Vietnamese reports, rounded half-up from its two counts: `94,6 %`. All or nothing is
 * printed only where it is exact; `–` where there was nothing to judge.
 *
 * @param digits - decimals, 0 to 20; 2 unless told
 * @throws MotcuaError `locales/invalid-argument`
 * @example
 * ```ts
 * import { rateText } from "motcua/locales/vi";
 * import { rateOf } from "motcua/metrics";
 *
 * rateText(rateOf(3_799, 4_015, "received"), 1); // => "94,6 %"
 * rateText(rateOf(3_799, 4_015, "received")); // => "94,62 %"
 * ```
 */
export const rateText = (rate: Pick<Rate, "numerator" | "denominator">, digits = 2): string => {
  const { numerator = Number.NaN, denominator = Number.NaN }: Partial<Rate> = Object(rate);
  const text = percentFigure(numerator, denominator, digits, MARKS);
  if (text === null) throw invalidArgument({ argument: "rate", value: rate });
  return text;
};

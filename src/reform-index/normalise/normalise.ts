import { amountOf } from "../../exact/index.js";
import { isNumber } from "../check.js";
import { invalidNormalisation } from "../errors.js";
import type { Normalisation } from "../model.js";
import { checkNormalisation } from "./checkNormalisation.js";
import { normalised } from "./normalised.js";

/**
 * Raw figures of many units made comparable, in the order given; `null` does not count and stays `null`. Figures are read as
 * the decimals they print as and computed in exact fractions (of a z-score all but the root), so that each result is the
 * nearest number.
 *
 * The names are those of the OECD handbook on composite indicators; results are on its scales: shares of 0 to 1 for
 * `goalposts` and `min-max`, percentiles to 100, ranks from 1, the worst.
 *
 * @throws MotcuaError `reform-index/invalid-normalisation`; `reform-index/cannot-normalise` where all figures are equal, too
 * few, or would be divided by 0; `reform-index/no-figure-band`
 * @example
 * ```ts
 * import { normalise } from "motcua/reform-index";
 *
 * normalise([2, null, 6, 10], { type: "min-max" }); // => [0, null, 0.5, 1]
 * normalise([2, 6, 10], { type: "z-score" }); // => [-1, 0, 1]
 * normalise([3, 5, 5], { type: "rank", direction: "lower-is-better" }); // => [3, 1, 1]
 * ```
 */
export const normalise = (values: readonly (number | null)[], how: Normalisation): readonly (number | null)[] => {
  checkNormalisation(how);
  const fits = Array.isArray(values) && values.every((value) => value === null || isNumber(value));
  if (!fits) throw invalidNormalisation({ property: "values", value: values, expected: "numbers-or-null" });
  return normalised(
    values.map((value) => (value === null ? null : amountOf(value))),
    how,
  );
};

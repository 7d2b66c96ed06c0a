import { amountFromText, amountOf } from "../exact/index.js";
import { bandTest, checkBands } from "./bands.js";
import { checkProperty } from "./check.js";
import { noClass } from "./errors.js";
import type { ClassBand } from "./model.js";

/**
 * The name of the class (xếp loại) to which a score belongs. Bands are half-open, `[from, to)`, unless they say which ends
 * they include; the comparison is exact. A number is taken as it is: give `total.printed` to classify what people read,
 * `total.exact` to classify without rounding.
 *
 * @param score - a number, or the exact (`"153/8"`) or printed (`"19.13"`) text of one
 * @param bands - in any order; they must not overlap
 * @throws MotcuaError `reform-index/no-class` where a score lies in no band; `reform-index/overlapping-bands`,
 * `reform-index/invalid-definition`, `exact/not-a-number`
 * @example
 * ```ts
 * import { classify } from "motcua/reform-index";
 *
 * // Circular 01/2018/TT-VPCP art. 15(3)(b): classes of an agency by its points out of 18.
 * const bands = [
 *   { name: "xuất sắc", from: 15 },
 *   { name: "tốt", from: 12, to: 15 },
 *   { name: "khá", from: 9, to: 12 },
 *   { name: "trung bình", from: 6, to: 9 },
 *   { name: "yếu", to: 6 },
 * ] as const;
 * classify(15, bands); // => "xuất sắc"
 * classify("14.99", bands); // => "tốt"
 * ```
 */
export const classify = <const Name extends string>(
  score: number | string,
  bands: readonly ClassBand<Name>[],
): Name => {
  const value = typeof score === "string" ? amountFromText(score) : amountOf(score);
  checkBands(null, bands);
  for (const { name } of bands) checkProperty(null, "name", name, "a-text");
  const band = bands.find((candidate) => bandTest(candidate)(value));
  if (band === undefined) throw noClass({ score });
  return band.name;
};

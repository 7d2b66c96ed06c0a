import { invalidArgument } from "../errors.js";
import { requireHistogram } from "./histogram.js";
import type { Histogram, HistogramClass } from "./model.js";

const requireBounds = (bounds: readonly number[]): readonly number[] => {
  const ascending =
    Array.isArray(bounds) &&
    bounds.every((bound, index) => Number.isSafeInteger(bound) && (index === 0 || bound > bounds[index - 1]));
  if (!ascending) throw invalidArgument({ argument: "bounds", value: bounds, expected: ["ascending whole numbers"] });
  return bounds;
};

/**
 * Classes of a histogram: up to the first bound, up to the second, …, and above the last. With the ages of a backlog, its
 * ageing classes (tuổi hồ sơ tồn).
 *
 * @param bounds - the greatest value of each class, ascending whole numbers
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { histogramClasses } from "motcua/metrics";
 *
 * histogramClasses([[1, 2], [4, 1], [9, 1]], [3, 5]);
 * // => [{ from: null, to: 3, count: 2 }, { from: 4, to: 5, count: 1 }, { from: 6, to: null, count: 1 }]
 * ```
 */
export const histogramClasses = (histogram: Histogram, bounds: readonly number[]): readonly HistogramClass[] => {
  const values = requireHistogram(histogram);
  const ends: readonly (number | null)[] = [...requireBounds(bounds), null];
  const classes = ends.map((to, index) => {
    const before = index === 0 ? null : (bounds[index - 1] as number);
    const isIn = ([value]: readonly [number, number]): boolean =>
      (before === null || value > before) && (to === null || value <= to);
    const count = values.filter(isIn).reduce((total, [, times]) => total + times, 0);
    return Object.freeze({ from: before === null ? null : before + 1, to, count });
  });
  return Object.freeze(classes);
};

import { isObject } from "../../plain/index.js";
import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import type { Histogram } from "./model.js";

/** Counts by value, while they are being counted. */
export type Tallies = Map<number, number>;

/** Counts a value, in place. */
export const countValue = (tallies: Tallies, value: number, count = 1): void => {
  tallies.set(value, (tallies.get(value) ?? 0) + count);
};

/** The histogram of these counts. */
export const histogramOf = (tallies: Tallies): Histogram =>
  Object.freeze([...tallies].sort(([a], [b]) => a - b).map((entry) => Object.freeze(entry)));

/** The histogram, if it is one. */
export const requireHistogram = (histogram: Histogram): Histogram => {
  const sound =
    Array.isArray(histogram) &&
    histogram.every(
      (entry, index) =>
        Array.isArray(entry) &&
        Number.isSafeInteger(entry[0]) &&
        isCount(entry[1]) &&
        entry[1] > 0 &&
        (index === 0 || entry[0] > (histogram[index - 1]?.[0] ?? entry[0])),
    );
  if (!sound) {
    throw invalidArgument({
      argument: "histogram",
      value: isObject(histogram) ? "{…}" : histogram,
      expected: ["[value, count][] by ascending whole values, with counts above 0"],
    });
  }
  return histogram;
};

/** All values of the histograms together. */
export const mergeHistograms = (histograms: readonly Histogram[]): Histogram => {
  const tallies: Tallies = new Map();
  for (const histogram of histograms) {
    for (const [value, count] of requireHistogram(histogram)) countValue(tallies, value, count);
  }
  return histogramOf(tallies);
};

/** How many values there are. */
export const sizeOf = (histogram: Histogram): number => histogram.reduce((total, [, count]) => total + count, 0);

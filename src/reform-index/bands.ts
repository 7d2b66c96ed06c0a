import { compare, type Rational, rational } from "../exact/index.js";
import { isObject } from "../plain/index.js";
import { checkOptional } from "./check.js";
import { invalidDefinition, overlappingBands } from "./errors.js";
import type { Band } from "./model.js";

const ENDS: readonly unknown[] = ["from", "to", "both", "neither"];

const includesFrom = ({ includes = "from" }: Band): boolean => includes === "from" || includes === "both";
const includesTo = ({ includes }: Band): boolean => includes === "to" || includes === "both";

/** Whether a value belongs to a band. */
export const isInBand = (value: Rational, band: Band): boolean => {
  const above = band.from === undefined ? 1 : compare(value, rational(band.from));
  const below = band.to === undefined ? 1 : compare(rational(band.to), value);
  return (above > 0 || (above === 0 && includesFrom(band))) && (below > 0 || (below === 0 && includesTo(band)));
};

/** A band in the notation of intervals: `[80, 90)`, `(-∞, 50)`. */
export const bandText = (band: Band): string => {
  const from = band.from === undefined ? "(-∞" : `${includesFrom(band) ? "[" : "("}${band.from}`;
  const to = band.to === undefined ? "∞)" : `${band.to}${includesTo(band) ? "]" : ")"}`;
  return `${from}, ${to}`;
};

const checkEnds = (id: string | null, { from, to, includes }: Band): void => {
  checkOptional(id, "from", from, "a-number");
  checkOptional(id, "to", to, "a-number");
  if (includes !== undefined && !ENDS.includes(includes)) {
    throw invalidDefinition({ id, property: "includes", value: includes, expected: "ends-of-a-band" });
  }
  if (from === undefined || to === undefined) return;
  if (from > to || (from === to && includes !== "both")) {
    throw invalidDefinition({ id, property: "to", value: to, expected: "a-value-above-from" });
  }
};

const lowerEnd = ({ from }: Band): number => from ?? Number.NEGATIVE_INFINITY;

const byLowerEnd = (a: Band, b: Band): number => {
  if (lowerEnd(a) !== lowerEnd(b)) return lowerEnd(a) < lowerEnd(b) ? -1 : 1;
  return Number(includesFrom(b)) - Number(includesFrom(a));
};

const overlaps = (lower: Band, upper: Band): boolean => {
  if (lower.to === undefined || upper.from === undefined || lower.to > upper.from) return true;
  return lower.to === upper.from && includesTo(lower) && includesFrom(upper);
};

/** Refuses an empty list, ends that are no ends, and two bands that claim the same value. A gap is allowed. */
export const checkBands = (id: string | null, bands: readonly Band[]): void => {
  if (!Array.isArray(bands) || bands.length === 0) {
    throw invalidDefinition({ id, property: "bands", value: bands, expected: "a-list-with-entries" });
  }
  for (const band of bands) {
    if (!isObject(band)) throw invalidDefinition({ id, property: "band", value: band, expected: "an-object" });
    checkEnds(id, band);
  }
  bands.toSorted(byLowerEnd).reduce((lower, upper) => {
    if (overlaps(lower, upper)) throw overlappingBands({ id, first: bandText(lower), second: bandText(upper) });
    return upper;
  });
};

import { type Amount, amountOf, compareAmounts } from "../exact/index.js";
import { checkOptional, checkProperty } from "./check.js";
import { invalidDefinition, overlappingBands } from "./errors.js";
import type { Band } from "./model.js";

const includesFrom = ({ includes = "from" }: Band): boolean => includes === "from" || includes === "both";
const includesTo = ({ includes }: Band): boolean => includes === "to" || includes === "both";

/** Which values belong to a band, its ends read once. */
export const bandTest = (band: Band): ((value: Amount) => boolean) => {
  const from = band.from === undefined ? null : amountOf(band.from);
  const to = band.to === undefined ? null : amountOf(band.to);
  const [fromCounts, toCounts] = [includesFrom(band), includesTo(band)];
  return (value) => {
    const above = from === null ? 1 : compareAmounts(value, from);
    const below = to === null ? 1 : compareAmounts(to, value);
    return (above > 0 || (above === 0 && fromCounts)) && (below > 0 || (below === 0 && toCounts));
  };
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
  checkOptional(id, "includes", includes, "ends-of-a-band");
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
  checkProperty(id, "bands", bands, "a-list-with-entries");
  for (const band of bands) {
    checkProperty(id, "band", band, "an-object");
    checkEnds(id, band);
  }
  bands.toSorted(byLowerEnd).reduce((lower, upper) => {
    if (overlaps(lower, upper)) throw overlappingBands({ id, first: bandText(lower), second: bandText(upper) });
    return upper;
  });
};

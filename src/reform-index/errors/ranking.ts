import { defineError, quote } from "../../errors/index.js";

/** A score lies in none of the classes. */
export const noClass = /* @__PURE__ */ defineError(
  "reform-index/no-class",
  ({ score }: { score: number | string }) =>
    `The score ${score} lies in none of the classes. Add a class that contains it.`,
);

/** Scorecards of two indices, or of two versions of one, are ranked together. */
export const differentStructures = /* @__PURE__ */ defineError(
  "reform-index/different-structures",
  (facts: { unit: string; id: string; version: string; otherUnit: string; otherId: string; otherVersion: string }) =>
    `${quote(facts.unit)} was scored by ${quote(facts.id)} version ${quote(facts.version)}, ${quote(facts.otherUnit)} by ${quote(facts.otherId)} version ${quote(facts.otherVersion)}. Rank only scorecards of the same index and version.`,
);

/** Totals out of different maxima are ranked by points. */
export const differentMaxima = /* @__PURE__ */ defineError(
  "reform-index/different-maxima",
  (facts: { unit: string; max: number | null; otherUnit: string; otherMax: number | null }) =>
    `The total of ${quote(facts.unit)} is out of ${facts.max ?? "no maximum"}, that of ${quote(facts.otherUnit)} out of ${facts.otherMax ?? "no maximum"}. Rank them with measure "percent".`,
);

/** A unit appears twice in one ranking. */
export const duplicateUnit = /* @__PURE__ */ defineError(
  "reform-index/duplicate-unit",
  ({ unit }: { unit: string }) => `Two scorecards are of the unit ${quote(unit)}. Rank one scorecard a unit.`,
);

/** A total that is out of no maximum is ranked by percent. */
export const noPercent = /* @__PURE__ */ defineError(
  "reform-index/no-percent",
  ({ unit }: { unit: string }) =>
    `The total of ${quote(unit)} is out of no stated maximum, so it has no percentage. Rank with measure "points", or state every maximum in the index.`,
);

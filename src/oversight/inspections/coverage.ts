import { shareOf } from "../share.js";
import type { InspectedUnit, Inspection, InspectionCoverage, InspectionSummary } from "./model.js";

/** What of a summary is about units. */
type UnitSummary = Pick<InspectionSummary, "units" | "byKind" | "notInspected" | "unlisted" | "repeated">;

const coverageOf = (inspected: number, total: number | null): InspectionCoverage => ({
  inspected,
  total,
  coverage: total === null ? null : shareOf(inspected, total),
});

/** Inspected units with how often and of which kind: the first kind that an inspection states. */
const inspectedUnits = (inspections: readonly Inspection[]) => {
  const units = new Map<string, { inspections: number; kind: string | null }>();
  for (const { unit, unitKind } of inspections) {
    const known = units.get(unit);
    units.set(unit, { inspections: (known?.inspections ?? 0) + 1, kind: known?.kind ?? unitKind ?? null });
  }
  return units;
};

/** Which units were inspected, held against the list of those that are to be, where there is one. */
export const unitSummary = (
  inspections: readonly Inspection[],
  listed: readonly InspectedUnit[] | null,
): UnitSummary => {
  const inspected = inspectedUnits(inspections);
  const names = new Set(listed?.map(({ unit }) => unit));
  const kindOf = new Map(listed?.map(({ unit, kind }) => [unit, kind ?? inspected.get(unit)?.kind ?? null]));
  if (listed === null) for (const [unit, { kind }] of inspected) kindOf.set(unit, kind);
  const coverage = (units: readonly string[]): InspectionCoverage =>
    coverageOf(units.filter((unit) => inspected.has(unit)).length, listed === null ? null : units.length);
  const ofKind = (kind: string | null): readonly string[] =>
    [...kindOf].filter(([, own]) => own === kind).map(([unit]) => unit);
  return {
    units: Object.freeze(coverage([...kindOf.keys()])),
    byKind: Object.freeze(
      [...new Set(kindOf.values())].map((kind) => Object.freeze({ kind, ...coverage(ofKind(kind)) })),
    ),
    notInspected: Object.freeze([...names].filter((unit) => !inspected.has(unit))),
    unlisted: Object.freeze(listed === null ? [] : [...inspected.keys()].filter((unit) => !names.has(unit))),
    repeated: Object.freeze(
      [...inspected]
        .filter(([, { inspections: times }]) => times > 1)
        .map(([unit, { inspections: times }]) => Object.freeze({ unit, inspections: times })),
    ),
  };
};

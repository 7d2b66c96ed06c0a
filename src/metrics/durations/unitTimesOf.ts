import { limitStart, termsOf } from "../../dossier/index.js";
import { isObject } from "../../plain/index.js";
import { type IsoDate, type IsoDateTime, readInstant } from "../../time/index.js";
import { invalidArgument, invalidKey } from "../errors.js";
import { VIETNAM } from "../instants.js";
import { requireCount } from "../requireCount.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import { countValue, histogramOf, requireHistogram, type Tallies } from "./histogram.js";
import { latenessOf } from "./latenessOf.js";
import type { DossierCase, Lateness, LegLateness, UnitTime, UnitTimes } from "./model.js";

const WHAT = "unit-times";

interface Entry {
  readonly unit: string | null;
  readonly unitOfTime: Lateness["unitOfTime"];
  readonly used: Tallies;
  heldWhenDue: number;
  afterDue: number;
}

type Entries = Map<string, Entry>;

const keyOf = (unit: string | null, unitOfTime: string): string => JSON.stringify([unit, unitOfTime]);

const entryOf = (entries: Entries, unit: string | null, unitOfTime: Lateness["unitOfTime"]): Entry => {
  const key = keyOf(unit, unitOfTime);
  const entry = entries.get(key) ?? { unit, unitOfTime, used: new Map(), heldWhenDue: 0, afterDue: 0 };
  entries.set(key, entry);
  return entry;
};

const byKey = (a: UnitTime, b: UnitTime): number =>
  keyOf(a.unit, a.unitOfTime) < keyOf(b.unit, b.unitOfTime) ? -1 : 1;

const unitsOf = (entries: Entries): readonly UnitTime[] =>
  Object.freeze(
    [...entries.values()].map((entry) => Object.freeze({ ...entry, used: histogramOf(entry.used) })).sort(byKey),
  );

const partOf = (asOf: UnitTimes["asOf"], units: readonly UnitTime[], withoutDeadline: number): UnitTimes =>
  Object.freeze({ version: PART_VERSION, asOf, units, withoutDeadline });

const hasDeadline = ({ dossier, context }: DossierCase): boolean => {
  const terms = termsOf(dossier, context);
  return terms.limit !== null && limitStart(dossier, terms, context) !== null;
};

const requireName = (name: string | null, { dossier }: DossierCase): string | null => {
  if (name !== null && typeof name !== "string") throw invalidKey({ code: dossier.code, value: name });
  return name;
};

/**
 * What each unit used of the time of many dossiers (thời gian giải quyết của từng đơn vị), and in whose hands due dates
 * passed: {@link latenessOf} for each dossier, added up. Dossiers that were not accepted or have no limit are counted apart.
 *
 * @param asOf - until when unfinished dossiers are measured
 * @param nameOf - what is added up: units unless told, or steps by their place or by the unit's role
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/invalid-key`, and what {@link latenessOf} throws
 * @example
 * ```ts
 * import { replayDossier } from "motcua/dossier";
 * import { unitTimesOf } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "one-stop shop" },
 *     { type: "forwarded", at: "2026-03-03", unit: "land office" },
 *     { type: "processed", at: "2026-03-12" },
 *   ],
 *   context,
 * );
 * const { units } = unitTimesOf(result.ok ? [{ dossier: result.dossier, context }] : [], "2026-03-31");
 * units[0];
 * // => { unit: "land office", unitOfTime: "working-day", used: [[7, 1]], heldWhenDue: 1, afterDue: 3 }
 * ```
 */
export const unitTimesOf = (
  cases: Iterable<DossierCase>,
  asOf: IsoDate | IsoDateTime,
  nameOf: (leg: LegLateness, index: number) => string | null = ({ unit }) => unit,
): UnitTimes => {
  if (typeof nameOf !== "function") {
    throw invalidArgument({ argument: "nameOf", value: nameOf, expected: ["(leg, index) => string | null"] });
  }
  if (readInstant(asOf, VIETNAM) === null) {
    throw invalidArgument({ argument: "asOf", value: asOf, expected: ["YYYY-MM-DD", "YYYY-MM-DDTHH:mm"] });
  }
  const entries: Entries = new Map();
  let withoutDeadline = 0;
  for (const one of requireIterable("cases", cases)) {
    if (!isObject(one)) throw invalidArgument({ argument: "cases", value: one, expected: ["{ dossier, context }"] });
    if (!hasDeadline(one)) {
      withoutDeadline += 1;
      continue;
    }
    const { legs, unitOfTime } = latenessOf(one.dossier, one.context, asOf);
    for (const [index, leg] of legs.entries()) {
      const entry = entryOf(entries, requireName(nameOf(leg, index), one), unitOfTime);
      countValue(entry.used, leg.used);
      entry.afterDue += leg.afterDue;
      if (leg.heldWhenDue) entry.heldWhenDue += 1;
    }
  }
  return partOf(asOf, unitsOf(entries), withoutDeadline);
};

const addUnit = (entries: Entries, { unit, unitOfTime, used, heldWhenDue, afterDue }: UnitTime): void => {
  const entry = entryOf(entries, unit, unitOfTime);
  for (const [value, count] of requireHistogram(used)) countValue(entry.used, value, count);
  entry.heldWhenDue += requireCount("heldWhenDue", heldWhenDue);
  entry.afterDue += requireCount("afterDue", afterDue);
};

/**
 * The times of units from several lists of dossiers together; of none, the times of nothing, which change nothing.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeUnitTimes } from "motcua/metrics";
 *
 * mergeUnitTimes().units; // => []
 * ```
 */
export const mergeUnitTimes = (...all: readonly UnitTimes[]): UnitTimes => {
  const entries: Entries = new Map();
  let withoutDeadline = 0;
  for (const part of all) {
    requirePart(WHAT, part);
    withoutDeadline += requireCount("withoutDeadline", part.withoutDeadline);
    for (const unit of requireIterable("units", part.units)) addUnit(entries, unit);
  }
  const shared = sharedSettings(
    WHAT,
    all.map(({ asOf }) => (asOf === null ? null : { asOf })),
  );
  return partOf(shared?.asOf ?? null, unitsOf(entries), withoutDeadline);
};

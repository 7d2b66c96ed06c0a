import type { Cell, Place } from "../cells.js";
import { type Frame, frameOf } from "../frame.js";
import type { DossierRecord, TallyOptions } from "../model.js";
import { oneOf } from "../oneOf.js";
import { classify } from "../placeOf.js";
import { readRecord } from "../readRecord.js";
import { requireIterable } from "../requireIterable.js";
import { settleOptions } from "../settleOptions.js";
import { EARLY_SHARE, ON_TIME_SHARES, ONLINE_SHARE, type Share } from "../shares.js";
import type { RateBasis, RateMember } from "./model.js";

const SHARES: Readonly<Record<RateBasis, Share>> = { ...ON_TIME_SHARES, early: EARLY_SHARE, online: ONLINE_SHARE };
const BASES = ["resolved", "received", "qd766", "strict", "early", "online"] as const;

const memberOf = (code: string, place: Place, [numerator, denominator]: Share): RateMember => {
  if ("excluded" in place) return Object.freeze({ code, part: "excluded", reason: place.excluded });
  const { received, outcome } = place;
  const isIn = (names: readonly Cell[]): boolean => names.includes(received) || names.includes(outcome);
  const part = isIn(numerator) ? "numerator" : isIn(denominator) ? "denominator" : "outside";
  return Object.freeze({ code, part, received, outcome });
};

function* membersOf(records: Iterable<DossierRecord>, share: Share, frame: Frame): Generator<RateMember> {
  for (const record of records) {
    const place = classify(readRecord(record), frame);
    yield memberOf(record.code, place, share);
  }
}

/**
 * The dossiers behind a rate, one by one: which count in the numerator, which in the denominator alone, which the rate is
 * not about, and which the tally leaves out and why. Every record comes once, in its order, and is classified by the
 * code that tallies it: as many members are `numerator`, and `numerator` or `denominator`, as the rate states.
 *
 * @param records - what was tallied
 * @param options - as it was tallied
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/reversed-period`, `metrics/as-of-before-period`; and, as the
 * members are gone through, `metrics/invalid-record`
 * @example
 * ```ts
 * import { explainRate } from "motcua/metrics";
 *
 * const records = [
 *   { code: "1", status: "processed", channel: "online", receivedAt: "2026-01-05", dueAt: "2026-01-12", finishedAt: "2026-01-13" },
 *   { code: "2", status: "in-processing", channel: "counter", receivedAt: "2026-03-02", dueAt: "2026-03-09" },
 *   { code: "3", status: "registered", channel: "online", receivedAt: null },
 * ] as const;
 * const options = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-10" } as const;
 * const members = [...explainRate(records, "resolved", options)];
 * members[0]; // => { code: "1", part: "denominator", received: "online", outcome: "late" }
 * members.map(({ code, part }) => `${code}: ${part}`); // => ["1: denominator", "2: outside", "3: excluded"]
 * ```
 */
export const explainRate = (
  records: Iterable<DossierRecord>,
  basis: RateBasis,
  options: TallyOptions,
): Iterable<RateMember> => {
  const share = SHARES[oneOf("basis", basis, BASES)];
  const frame = frameOf(settleOptions(options));
  const given = requireIterable("records", records);
  return { [Symbol.iterator]: () => membersOf(given, share, frame) };
};

import fc from "fast-check";
import {
  type DossierRecord,
  earlyShare,
  explainRate,
  onlineShare,
  onTimeRate,
  type Rate,
  type RateBasis,
  type Tally,
  type TallyOptions,
  tallyDossiers,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut, recordOf } from "../support/dossierRecords.js";
import { errorOf } from "../support/errorOf.js";
import { optionsArbitrary, recordsArbitrary } from "../support/metricsArbitraries.js";

const OPTIONS: TallyOptions = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-25" };

const RECORDS: readonly DossierRecord[] = [
  recordOf({ code: "early", status: "processed", finishedAt: "2026-01-19" }),
  recordOf({ code: "on-time", status: "processed", finishedAt: "2026-01-20", channel: "online" }),
  recordOf({ code: "late", status: "processed", finishedAt: "2026-01-21", receivedAt: "2025-12-30" }),
  recordOf({ code: "within", dueAt: "2026-01-25" }),
  recordOf({ code: "overdue" }),
  recordOf({ code: "undated", dueAt: null }),
  recordOf({ code: "outside", receivedAt: "2026-02-02" }),
];

const partsOf = (basis: RateBasis): Readonly<Record<string, readonly string[]>> => {
  const parts: Record<string, string[]> = { numerator: [], denominator: [], outside: [], excluded: [] };
  for (const { code, part } of explainRate(RECORDS, basis, OPTIONS)) parts[part]?.push(code);
  return parts;
};

test.each<[RateBasis, string, string, string]>([
  ["resolved", "early on-time", "late", "within overdue undated"],
  ["received", "early on-time", "late within overdue undated", ""],
  ["qd766", "early on-time within", "late overdue", "undated"],
  ["strict", "early on-time", "late overdue", "within undated"],
  ["early", "early", "on-time late", "within overdue undated"],
  ["online", "on-time", "early within overdue undated", "late"],
])("%s: the dossiers behind the two numbers", (basis, numerator, denominator, outside) => {
  const split = (text: string): readonly string[] => text.split(" ").filter((code) => code !== "");
  expect(partsOf(basis)).toEqual({
    numerator: split(numerator),
    denominator: split(denominator),
    outside: split(outside),
    excluded: ["outside"],
  });
});

test("a member says how it came in and what became of it, or why it is left out", () => {
  const members = [...explainRate(RECORDS, "resolved", OPTIONS)];
  expect(members[2]).toEqual({ code: "late", part: "denominator", received: "carriedOver", outcome: "late" });
  expect(members[6]).toEqual({ code: "outside", part: "excluded", reason: "outsidePeriod" });
  expect(Object.isFrozen(members[0])).toBe(true);
});

test("the members can be gone through twice", () => {
  const members = explainRate(RECORDS, "qd766", OPTIONS);
  expect([...members]).toEqual([...members]);
});

test("Bình Phục Nhứt: the three pending dossiers are what tells 99.22 % from 100 %", () => {
  const missing = [...explainRate(binhPhucNhut(), "received", BINH_PHUC_NHUT_OPTIONS)]
    .filter(({ part }) => part === "denominator")
    .map(({ code }) => code);
  expect(missing).toEqual(["pending-online-1", "pending-online-2", "pending-counter-1"]);
});

describe("of random populations", () => {
  const RATES: Readonly<Record<RateBasis, (tally: Tally) => Rate>> = {
    resolved: (tally) => onTimeRate(tally, "resolved"),
    received: (tally) => onTimeRate(tally, "received"),
    qd766: (tally) => onTimeRate(tally, "qd766"),
    strict: (tally) => onTimeRate(tally, "strict"),
    early: earlyShare,
    online: onlineShare,
  };

  test.each(Object.keys(RATES) as RateBasis[])("the members of %s are as many as the rate states", (basis) => {
    fc.assert(
      fc.property(recordsArbitrary, optionsArbitrary, (records, options) => {
        const tally = tallyDossiers(records, options);
        const { numerator, denominator } = RATES[basis](tally);
        const members = [...explainRate(records, basis, options)];
        const count = (...parts: readonly string[]): number =>
          members.filter(({ part }) => parts.includes(part)).length;
        expect(count("numerator")).toBe(numerator);
        expect(count("numerator", "denominator")).toBe(denominator);
        expect(count("excluded")).toBe(tally.excluded.total);
        expect(members.map(({ code }) => code)).toEqual(records.map(({ code }) => code));
      }),
    );
  });
});

test("mistakes are told before anything is gone through", () => {
  expect(errorOf(() => explainRate(RECORDS, "best" as "strict", OPTIONS))).toMatchObject({
    code: "metrics/invalid-argument",
    facts: { argument: "basis", value: "best" },
  });
  expect(errorOf(() => explainRate(7 as never, "strict", OPTIONS))).toMatchObject({
    code: "metrics/invalid-argument",
    facts: { argument: "records", value: 7 },
  });
});

test("a record that is none is told as it is reached", () => {
  expect(errorOf(() => [...explainRate([null as never], "strict", OPTIONS)])).toEqual({
    code: "metrics/invalid-record",
    facts: { code: null, property: "record", value: null },
  });
});

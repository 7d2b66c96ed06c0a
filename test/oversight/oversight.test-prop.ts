import fc from "fast-check";
import { type DutyState, dutyStatus, inspectionSummary, type Petition, petitionSummary } from "motcua/oversight";
import { fromEpochDay, type IsoDate, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";

const NEW_YEAR = toEpochDay("2026-01-01");
const day = fc.nat({ max: 364 }).map((after) => fromEpochDay(NEW_YEAR + after));
const YEAR = { from: "2026-01-01", to: "2026-12-31" } as const;
const UNITS = ["a", "b", "c", "d", "e"];
const unit = fc.constantFrom(...UNITS, "unlisted");

const inspections = fc
  .array(fc.record({ unit, on: day, kinds: fc.uniqueArray(fc.constantFrom("x", "y", "z")) }), { maxLength: 12 })
  .map((all) =>
    all.map(({ unit: name, on, kinds }, index) => ({
      id: String(index),
      unit: name,
      on,
      findings: kinds.map((kind) => ({ id: kind, kind, severity: "minor" as const })),
    })),
  );

test("an inspection's parts add up to the whole, and coverage is never above 1", () => {
  fc.assert(
    fc.property(inspections, day, (all, asOf) => {
      const summary = inspectionSummary(all, { asOf, period: YEAR, units: UNITS.map((name) => ({ unit: name })) });
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(summary.byQuarter.map(({ inspections: count }) => count))).toBe(summary.inspections);
      expect(sum(Object.values(summary.findings.byStatus))).toBe(summary.findings.total);
      expect(sum(Object.values(summary.findings.bySeverity))).toBe(summary.findings.total);
      expect(sum(summary.findings.byKind.map(({ findings }) => findings))).toBe(summary.findings.total);
      expect(summary.units.coverage?.value).toBeLessThanOrEqual(1);
      expect(summary.notInspected.length + summary.units.inspected).toBe(UNITS.length);
      expect(summary.inspections + summary.outside).toBe(all.length);
    }),
  );
});

const duty = fc.record({
  id: fc.constant("d"),
  kind: fc.constant("rhythm" as const),
  every: fc.constantFrom("month" as const, "quarter" as const, "half-year" as const, "year" as const),
  times: fc.integer({ min: 1, max: 3 }),
  grace: fc.constantFrom(undefined, { amount: 5, unit: "working-day" as const }),
});

const statesOn = (
  asOf: IsoDate,
  asked: Parameters<typeof dutyStatus>[0],
  days: readonly IsoDate[],
): readonly DutyState[] => {
  const records = days.map((on) => ({ duty: "d", unit: "a", on }));
  const answer = dutyStatus(asked, records, { unit: "a", period: YEAR, asOf }, vietnamCalendar);
  return answer.occurrences.map(({ state }) => state);
};

test("a later day never opens again what was missed, nor undoes what was done", () => {
  fc.assert(
    fc.property(duty, fc.array(day, { maxLength: 15 }), day, day, (asked, days, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const after = statesOn(later, asked, days);
      statesOn(earlier, asked, days).forEach((before, index) => {
        if (before !== "due") expect(after[index]).toBe(before);
      });
    }),
  );
});

const outcome = fc.constantFrom("handledAt", "refusedAt", "returnedAt", "forwardedAt", "acceptedAt");

const petitions = fc
  .array(
    fc.record({
      receivedAt: day,
      event: outcome,
      after: fc.nat({ max: 40 }),
      dislikes: fc.nat({ max: 1 }),
      repeated: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ receivedAt, event, after, dislikes, repeated }, index): Petition => {
      const at = fromEpochDay(toEpochDay(receivedAt) + after);
      return { code: String(index), receivedAt, [event]: at, dislikes, repeated };
    }),
  );

test("those on time and those late are all; whoever was late was dissatisfied", () => {
  fc.assert(
    fc.property(petitions, day, (all, asOf) => {
      const summary = petitionSummary(all, { period: YEAR, asOf }, vietnamCalendar);
      const late = new Set(summary.findings.map(({ facts }) => (facts as { petition: string }).petition));
      expect(summary.onTime + late.size).toBe(summary.petitions);
      expect(summary.dissatisfied).toBeGreaterThanOrEqual(Math.max(late.size, summary.disliked, summary.repeated));
      expect(summary.dissatisfied).toBeLessThanOrEqual(
        Math.min(late.size + summary.disliked + summary.repeated, summary.petitions),
      );
    }),
  );
});

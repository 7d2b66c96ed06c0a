import fc from "fast-check";
import { mergeTallies, tallyDossiers, tallyDossiersBy } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { optionsArbitrary, recordsArbitrary } from "../support/metricsArbitraries.js";
import { plainTally } from "../support/plainTally.js";

const population = [recordsArbitrary, optionsArbitrary] as const;

describe("tallies of random populations, under every cohort, comparison and allocation", () => {
  test("agree with a plain tally that shares no code", () => {
    fc.assert(
      fc.property(...population, (records, options) => {
        const { options: _, ...counts } = tallyDossiers(records, options);
        expect(counts).toEqual(plainTally(records, options));
      }),
      { numRuns: 1_000 },
    );
  });

  test("add up: every record once, every received dossier with one outcome", () => {
    fc.assert(
      fc.property(...population, (records, options) => {
        const { received, resolved, pending, noDueDate, excluded } = tallyDossiers(records, options);
        expect(received.total + excluded.total).toBe(records.length);
        expect(resolved.total + pending.total + noDueDate).toBe(received.total);
        expect(received.online + received.counterOrPost + received.carriedOver).toBe(received.total);
        expect(resolved.early + resolved.onTime + resolved.late).toBe(resolved.total);
        expect(pending.withinTime + pending.overdue).toBe(pending.total);
      }),
    );
  });

  test("do not depend on the order of the records", () => {
    const shuffled = recordsArbitrary.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, optionsArbitrary, ([records, others], options) => {
        expect(tallyDossiers(others, options)).toEqual(tallyDossiers(records, options));
      }),
    );
  });

  test("the merged tallies of any two parts are the tally of the whole", () => {
    fc.assert(
      fc.property(recordsArbitrary, recordsArbitrary, optionsArbitrary, (some, others, options) => {
        const whole = tallyDossiers([...some, ...others], options);
        expect(mergeTallies(tallyDossiers(some, options), tallyDossiers(others, options))).toEqual(whole);
      }),
    );
  });

  test("the merged tallies of the groups are the tally of the whole", () => {
    fc.assert(
      fc.property(...population, (records, options) => {
        const groups = tallyDossiersBy(records, ({ field }) => field ?? "", options);
        const whole = mergeTallies(tallyDossiers([], options), ...groups.values());
        expect(whole).toEqual(tallyDossiers(records, options));
      }),
    );
  });

  test("what is received in a period is handled in it, and what is resolved in it is handled in it", () => {
    fc.assert(
      fc.property(...population, (records, options) => {
        const handled = tallyDossiers(records, { ...options, cohort: "handled" });
        const received = tallyDossiers(records, { ...options, cohort: "received" });
        const resolved = tallyDossiers(records, { ...options, cohort: "resolved" });
        expect(handled.received.total - handled.received.carriedOver).toBe(received.received.total);
        expect(handled.resolved).toEqual(resolved.resolved);
        expect(resolved.pending.total).toBe(0);
      }),
    );
  });

  test("local practice never makes a dossier late or overdue", () => {
    fc.assert(
      fc.property(...population, (records, options) => {
        const byDueDate = tallyDossiers(records, { ...options, allocation: "by-due-date" });
        const localPractice = tallyDossiers(records, { ...options, allocation: "local-practice" });
        expect(localPractice.resolved.late).toBeLessThanOrEqual(byDueDate.resolved.late);
        expect(localPractice.pending.overdue).toBeLessThanOrEqual(byDueDate.pending.overdue);
        expect(localPractice.received).toEqual(byDueDate.received);
        expect(localPractice.resolved.total).toBe(byDueDate.resolved.total);
      }),
    );
  });
});

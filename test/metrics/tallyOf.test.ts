import { onTimeRate, type PublishedCounts, type TallyOptions, tallyDossiers, tallyOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut } from "../support/dossierRecords.js";
import { thrownBy } from "../support/thrownBy.js";

const COUNTS = {
  received: { online: 360, counterOrPost: 24, carriedOver: 0, total: 384 },
  resolved: { early: 356, onTime: 25, late: 0, total: 381 },
  pending: { withinTime: 3, overdue: 0, total: 3 },
} as const satisfies PublishedCounts;

const OPTIONS: TallyOptions = BINH_PHUC_NHUT_OPTIONS;

describe("tallyOf", () => {
  test("the published counts of Bình Phục Nhứt are the tally of its dossiers", () => {
    expect(tallyOf(COUNTS, OPTIONS)).toEqual(tallyDossiers(binhPhucNhut(), OPTIONS));
  });

  test("totals need not be given", () => {
    const { received, resolved, pending } = COUNTS;
    const withoutTotals = {
      received: { ...received, total: undefined },
      resolved: { ...resolved, total: undefined },
      pending: { ...pending, total: undefined },
    };
    expect(tallyOf(withoutTotals, OPTIONS)).toEqual(tallyOf(COUNTS, OPTIONS));
  });

  test("dossiers without a due date stand beside resolved and pending", () => {
    const tally = tallyOf(
      { ...COUNTS, received: { online: 360, counterOrPost: 26, carriedOver: 0 }, noDueDate: 2 },
      OPTIONS,
    );
    expect(tally.noDueDate).toBe(2);
    expect(onTimeRate(tally, "qd766")).toMatchObject({ numerator: 384, denominator: 384 });
  });

  test.each<[string, PublishedCounts, object]>([
    [
      "received = resolved + pending + without due date",
      { ...COUNTS, pending: { withinTime: 2, overdue: 0 } },
      {
        total: "received.total",
        parts: ["resolved.total", "pending.total", "noDueDate"],
        stated: 384,
        sum: 383,
        difference: 1,
      },
    ],
    [
      "received",
      { ...COUNTS, received: { ...COUNTS.received, total: 383 } },
      {
        total: "received.total",
        parts: ["received.online", "received.counterOrPost", "received.carriedOver"],
        stated: 383,
        sum: 384,
        difference: -1,
      },
    ],
    [
      "resolved",
      { ...COUNTS, resolved: { ...COUNTS.resolved, total: 384 } },
      {
        total: "resolved.total",
        parts: ["resolved.early", "resolved.onTime", "resolved.late"],
        stated: 384,
        sum: 381,
        difference: 3,
      },
    ],
    [
      "pending",
      { ...COUNTS, pending: { ...COUNTS.pending, total: 0 } },
      { total: "pending.total", parts: ["pending.withinTime", "pending.overdue"], stated: 0, sum: 3, difference: -3 },
    ],
  ])("refuses counts that do not add up: %s", (_, counts, facts) => {
    const error = thrownBy(() => tallyOf(counts, OPTIONS));
    expect(error.code).toBe("metrics/counts-do-not-add-up");
    expect(error.facts).toEqual(facts);
  });

  test("the sentence states the sum and the difference", () => {
    expect(thrownBy(() => tallyOf({ ...COUNTS, pending: { ...COUNTS.pending, total: 0 } }, OPTIONS)).message).toBe(
      "pending.total is 0, but pending.withinTime + pending.overdue is 3: a difference of -3. Correct the counts before a rate is taken from them.",
    );
  });

  test("refuses what is no count", () => {
    expect(thrownBy(() => tallyOf({ ...COUNTS, noDueDate: -1 }, OPTIONS))).toMatchObject({
      code: "metrics/invalid-count",
      facts: { count: "noDueDate", value: -1 },
    });
    const pending = { withinTime: 3, overdue: 0, total: "3" } as never;
    expect(thrownBy(() => tallyOf({ ...COUNTS, pending }, OPTIONS))).toMatchObject({
      code: "metrics/invalid-count",
      facts: { count: "pending.total", value: "3" },
    });
  });

  test("refuses counts and options that are none", () => {
    expect(thrownBy(() => tallyOf(undefined as never, OPTIONS))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "counts", expected: ["PublishedCounts"] },
    });
    expect(thrownBy(() => tallyOf(COUNTS, undefined as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "period.from" },
    });
  });
});

import { emptyTally, mergeAgeing, mergeTallies, type Tally, type TallyOptions, tallyDossiers } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { thrownBy } from "../support/thrownBy.js";

const JANUARY: TallyOptions = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-02-02" };
const SETTLED = { ...JANUARY, cohort: "handled", compareBy: "date", allocation: "by-due-date" } as const;

const commune = tallyDossiers([recordOf({ channel: "online" }), recordOf({ status: "registered" })], JANUARY);
const ward = tallyDossiers([recordOf({ status: "processed", finishedAt: "2026-01-19" })], JANUARY);

describe("mergeTallies", () => {
  test("adds every count up and keeps the options", () => {
    const merged = mergeTallies(commune, ward);
    expect(merged.options).toEqual(SETTLED);
    expect(merged.received).toEqual({ online: 1, counterOrPost: 1, carriedOver: 0, total: 2 });
    expect(merged.resolved).toEqual({ early: 1, onTime: 0, late: 0, total: 1 });
    expect(merged.pending).toEqual({ withinTime: 0, overdue: 1, total: 1 });
    expect(merged.excluded.notYetAccepted).toBe(1);
    expect(merged.excluded.total).toBe(1);
    expect(Object.isFrozen(merged)).toBe(true);
  });

  test("of nothing is the empty tally", () => {
    expect(mergeTallies()).toEqual(emptyTally());
  });

  test.each<[string, Partial<TallyOptions>]>([
    ["period", { period: { from: "2026-01-01", to: "2026-01-30" } }],
    ["start of the period", { period: { from: "2026-01-02", to: "2026-01-31" } }],
    ["asOf", { asOf: "2026-02-03" }],
    ["cohort", { cohort: "received" }],
    ["compareBy", { compareBy: "instant" }],
    ["allocation", { allocation: "local-practice" }],
  ])("refuses tallies that differ in their %s", (_, difference) => {
    const other = emptyTally({ ...JANUARY, ...difference });
    const error = thrownBy(() => mergeTallies(emptyTally(), commune, other));
    expect(error.code).toBe("metrics/different-options");
    expect(error.facts).toEqual({ first: SETTLED, second: { ...SETTLED, ...difference } });
  });

  test("says both ways in which the tallies were made", () => {
    const error = thrownBy(() => mergeTallies(commune, emptyTally({ ...JANUARY, cohort: "received" })));
    expect(error.message).toBe(
      "These tallies were made with different options: 2026-01-01 to 2026-01-31 as of 2026-02-02 (handled, date, by-due-date), and 2026-01-01 to 2026-01-31 as of 2026-02-02 (received, date, by-due-date). Tally both with the same options.",
    );
  });

  test("a tally that went through JSON merges as before", () => {
    const stored = JSON.parse(JSON.stringify(commune)) as Tally;
    expect(mergeTallies(stored, ward)).toEqual(mergeTallies(commune, ward));
  });

  test.each([undefined, null, 5, []])("refuses %j", (value) => {
    expect(thrownBy(() => mergeTallies(commune, value as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "tally", expected: ["Tally"] },
    });
  });

  test.each([-1, 0.5, Number.NaN, "3", undefined])("refuses a count of %j", (late) => {
    const broken = { ...commune, resolved: { ...commune.resolved, late } } as Tally;
    expect(thrownBy(() => mergeTallies(broken))).toMatchObject({
      code: "metrics/invalid-count",
      facts: { count: "late" },
    });
  });

  test("refuses a tally of another version, and takes one that states none", () => {
    expect(thrownBy(() => mergeTallies(commune, { ...commune, version: 2 as 1 }))).toMatchObject({
      code: "metrics/unknown-version",
      facts: { what: "tally", version: 2, known: 1 },
    });
    const { version: _, ...written } = commune;
    expect(mergeTallies(written as Tally)).toEqual(commune);
  });

  test("refuses what lacks its groups, and parts of other kinds", () => {
    expect(thrownBy(() => mergeTallies({} as Tally)).facts).toEqual({ count: "online", value: undefined });
    expect(thrownBy(() => mergeTallies({ ...commune, excluded: null as never })).facts).toEqual({
      count: "notYetAccepted",
      value: undefined,
    });
    expect(thrownBy(() => mergeTallies(mergeAgeing() as never))).toMatchObject({
      code: "metrics/other-part",
      facts: { what: "tally", given: "ageing" },
    });
  });

  test("two ways to write one asOf are the same moment, whatever their order", () => {
    const [local, offset, utc] = (["2026-02-02T10:00", "2026-02-02T10:00+07:00", "2026-02-02T03:00:00Z"] as const).map(
      (asOf) => emptyTally({ ...JANUARY, asOf }),
    ) as [Tally, Tally, Tally];
    expect(mergeTallies(local, offset, utc)).toEqual(mergeTallies(utc, offset, local));
    expect(mergeTallies(local, offset).options?.asOf).toBe("2026-02-02T10:00");
    const day = emptyTally({ ...JANUARY, asOf: "2026-02-02" });
    expect(thrownBy(() => mergeTallies(local, day)).code).toBe("metrics/different-options");
  });

  test("refuses options that are none", () => {
    const broken = { ...commune, options: { cohort: "handled" } } as unknown as Tally;
    expect(thrownBy(() => mergeTallies(commune, broken))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "period.from" },
    });
  });
});

describe("emptyTally", () => {
  test("without options it counts nothing and says nothing on how", () => {
    expect(emptyTally()).toEqual({
      version: 1,
      options: null,
      received: { online: 0, counterOrPost: 0, carriedOver: 0, total: 0 },
      resolved: { early: 0, onTime: 0, late: 0, total: 0 },
      pending: { withinTime: 0, overdue: 0, total: 0 },
      noDueDate: 0,
      excluded: {
        notYetAccepted: 0,
        rejectedAtReception: 0,
        noReceiptDate: 0,
        noFinishDate: 0,
        finishedBeforeReceived: 0,
        outsidePeriod: 0,
        total: 0,
      },
    });
  });

  test("with options it is the tally of an empty list", () => {
    expect(emptyTally(JANUARY)).toEqual(tallyDossiers([], JANUARY));
  });

  test("options are checked", () => {
    expect(thrownBy(() => emptyTally({ ...JANUARY, cohort: "x" as never })).code).toBe("metrics/invalid-argument");
  });
});
